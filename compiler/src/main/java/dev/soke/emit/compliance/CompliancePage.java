package dev.soke.emit.compliance;

import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.ruling.Question;
import dev.soke.analysis.ruling.Ruling;
import dev.soke.emit.Artifact;
import dev.soke.emit.Markdown;
import dev.soke.emit.Template;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// `compliance/README.md`: everything that law has a word on, against the questions it is asked.
record CompliancePage(Answers answers) {
  private static final Template TEMPLATE = new Template("compliance.ftl");

  /// A row of the matrix: a thing, and the strictest answer to each question.
  public record Row(String what, List<String> cells, List<Span> origins) {}

  /// A question and its answers.
  public record Section(String words, List<Line> lines) {}

  /// An answer.
  public record Line(
      String what,
      String where,
      String by,
      String answer,
      String why,
      String duty,
      String records,
      List<Span> origins) {}

  Artifact artifact() {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("day", answers.day().toString());
    values.put("questions", answers.asked().stream().map(Answers::token).toList());
    values.put("rows", rows());
    values.put("sections", answers.asked().stream().map(this::section).toList());
    List<Span> around = List.of(answers.law().estate().header().span());
    return TEMPLATE.artifact("compliance/README.md", values, around);
  }

  private List<Row> rows() {
    SequencedMap<String, List<Ruling>> things =
        answers.all().stream()
            .collect(Collectors.groupingBy(Ruling::what, LinkedHashMap::new, Collectors.toList()));
    List<Row> rows = new ArrayList<>();
    things.forEach((what, rulings) ->
        rows.add(
            new Row(
                Markdown.words(what.replace("`", "")),
                answers.asked().stream().map(it -> cell(it, rulings)).toList(),
                rulings.stream().map(Ruling::span).distinct().toList())));
    return rows;
  }

  private static String cell(Question question, List<Ruling> rulings) {
    List<String> words =
        rulings.stream().filter(it -> it.question() == question).map(Answers::word).toList();
    if (words.isEmpty()) return "";
    return words.contains("denied") ? "denied" : words.contains("care") ? "care" : "permitted";
  }

  private Section section(Question question) {
    return new Section(
        question.words(), answers.of(question).stream().map(CompliancePage::line).toList());
  }

  private static Line line(Ruling ruling) {
    return new Line(
        words(ruling.what()),
        Markdown.words(ruling.where()),
        words(ruling.by()),
        Answers.word(ruling),
        words(ruling.why()),
        words(ruling.duty()),
        ruling.facts().stream()
            .map(LawFact::id)
            .map(Markdown::words)
            .collect(Collectors.joining(", ")),
        List.of(ruling.span()));
  }

  private static String words(String text) {
    return Markdown.words(text.replace("`", ""));
  }
}
