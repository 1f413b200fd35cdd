package dev.soke.emit.compliance;

import dev.soke.analysis.law.EstateLaw;
import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.ruling.Rulings;
import dev.soke.emit.Artifact;
import dev.soke.emit.Markdown;
import dev.soke.emit.Template;
import dev.soke.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// `compliance/LAW.md`: the records that some answer rests on, and the files they are from.
record LawPage(Answers answers) {
  private static final Template TEMPLATE = new Template("law.ftl");

  /// A file.
  public record Pack(String name, String path, String digest, List<Span> origins) {}

  /// A record.
  public record Row(
      String id,
      String subject,
      String key,
      String values,
      String from,
      String to,
      String grade,
      String seen,
      String again,
      String authority,
      String source,
      String contested,
      List<Span> origins) {}

  Artifact artifact() {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("day", answers.day().toString());
    values.put("packs", answers.law().files().stream().map(LawPage::pack).toList());
    values.put("rows", Rulings.read(answers.all()).stream().map(this::row).toList());
    List<Span> around = List.of(answers.law().estate().header().span());
    return TEMPLATE.artifact("compliance/LAW.md", values, around);
  }

  private static Pack pack(EstateLaw.Read read) {
    return new Pack(
        read.pack().name().value(),
        Markdown.words(read.source().path()),
        read.digest(),
        List.of(read.pack().name().span()));
  }

  private Row row(LawFact fact) {
    return new Row(
        Markdown.words(fact.id()),
        Markdown.words(fact.subject()),
        Markdown.words(fact.key()),
        Markdown.words(String.join(", ", fact.values())),
        Answers.day(fact.validFrom()),
        Answers.day(fact.validTo()),
        fact.grade().name(),
        Answers.day(fact.observedAt()),
        fact.isStale(answers.day()) ? "due" : "",
        Markdown.words(fact.authority()),
        Markdown.words(fact.source()),
        Markdown.words(contested(fact)),
        List.of(fact.span()));
  }

  private static String contested(LawFact fact) {
    return fact.contested().stream()
        .map(it -> String.join(", ", it))
        .collect(Collectors.joining(" or "));
  }
}
