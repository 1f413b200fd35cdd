package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.EstateSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.source.Located;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sorts the statements of all files by kind and name.
final class Drafts {
  private final Language language = Language.get();
  private final SequencedMap<String, SequencedMap<String, Draft>> byKind = new LinkedHashMap<>();
  private final SequencedMap<String, List<Statement.Arrow>> arrows = new LinkedHashMap<>();
  private final Report report;

  private Drafts(Report report) {
    this.report = report;
    for (KindSchema kind : language.kinds()) {
      byKind.put(kind.word(), new TreeMap<>());
      arrows.put(kind.word(), new ArrayList<>());
    }
  }

  static Drafts of(List<SyntaxTree> trees, Report report) {
    Drafts drafts = new Drafts(report);
    List<Statement.Block> overrides = new ArrayList<>();
    for (SyntaxTree tree : trees) {
      for (Statement statement : tree.statements()) {
        drafts.add(statement, overrides);
      }
    }
    overrides.forEach(drafts::addOverride);
    return drafts;
  }

  /// The declarations of a kind by name, in the order of names.
  SequencedMap<String, Draft> of(KindSchema kind) {
    return byKind.getOrDefault(kind.word(), new TreeMap<>());
  }

  /// The arrows of a kind, in no order that matters.
  List<Statement.Arrow> arrows(KindSchema kind) {
    return arrows.getOrDefault(kind.word(), List.of());
  }

  /// Every declared name by kind.
  Map<String, Collection<String>> names() {
    Map<String, Collection<String>> names = new TreeMap<>();
    byKind.forEach((kind, drafts) -> names.put(kind, drafts.keySet()));
    return names;
  }

  private void add(Statement statement, List<Statement.Block> overrides) {
    switch (statement) {
      case Statement.Assignment assignment -> misplaced(assignment.name(), assignment);
      case Statement.Arrow arrow -> addArrow(arrow);
      case Statement.Block block when block.override() != null -> overrides.add(block);
      case Statement.Block block -> addBlock(block);
      case Statement.Directive _ -> {} // worked off before
    }
  }

  private void addArrow(Statement.Arrow arrow) {
    Located<String> word = arrow.kind();
    KindSchema kind = word == null ? language.kind("link") : language.kind(word.value());
    if (kind != null && kind.isArrow()) {
      arrows.computeIfAbsent(kind.word(), _ -> new ArrayList<>()).add(arrow);
    } else if (word != null) {
      List<String> words =
          language.kinds().stream().filter(KindSchema::isArrow).map(KindSchema::word).toList();
      report.add(
          Diagnostic.of(Code.NAM001, word.span())
              .with("kind", word)
              .near(NearName.all(word.value(), words)));
    }
  }

  private void addBlock(Statement.Block block) {
    KindSchema kind = kindOf(block);
    if (kind == null) {
      return;
    }
    Located<String> name = Heads.name(kind, block, report);
    if (name == null) {
      return;
    }
    Draft draft = new Draft(kind, name, block);
    String key = EstateSchema.isNameless(kind) ? block.span().toString() : name.value();
    Draft earlier = of(kind).putIfAbsent(key, draft);
    if (earlier != null) {
      report.add(
          Diagnostic.of(Code.NAM004, name.span())
              .with("kind", kind.word())
              .with("name", name)
              .related(earlier.name().span(), "first declared here"));
    }
  }

  private void addOverride(Statement.Block block) {
    KindSchema kind = kindOf(block);
    Located<String> name = kind == null ? null : Heads.name(kind, block, report);
    if (kind == null || name == null) {
      return;
    }
    Draft draft = of(kind).get(name.value());
    if (draft != null) {
      draft.overrides().add(block);
      return;
    }
    report.add(
        Diagnostic.of(Code.OVR002, name.span())
            .with("what", kind.word())
            .with("name", name)
            .near(NearName.all(name.value(), of(kind).keySet())));
  }

  private @Nullable KindSchema kindOf(Statement.Block block) {
    String word = block.kind().value();
    KindSchema kind = language.kind(word);
    if (kind != null && !kind.isArrow()) {
      return kind;
    }
    if (kind != null || !language.owners(word).isEmpty()) {
      misplaced(block.kind(), block);
      return null;
    }
    List<String> words = language.kinds().stream().map(KindSchema::word).toList();
    report.add(
        Diagnostic.of(Code.NAM001, block.kind().span())
            .with("kind", word)
            .near(NearName.all(word, words)));
    return null;
  }

  private void misplaced(Located<String> word, Statement statement) {
    List<KindSchema> owners = language.owners(word.value());
    String place =
        owners.isEmpty()
            ? statement instanceof Statement.Block ? "two ends and an arrow" : "a block"
            : "a " + String.join(" or ", owners.stream().map(KindSchema::word).toList());
    report.add(
        Diagnostic.of(Code.NAM006, word.span()).with("statement", word).with("place", place));
  }
}
