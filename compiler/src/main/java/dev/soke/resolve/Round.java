package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.EstateSchema;
import dev.soke.schema.EstateSchema.Part;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.source.Located;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One round of building all declarations.
final class Round {
  private final Drafts drafts;
  private final Binder binder;
  private final Report report;
  private final NavigableSet<String> incomplete = new TreeSet<>();

  Round(Drafts drafts, Binder binder, Report report) {
    this.drafts = drafts;
    this.binder = binder;
    this.report = report;
  }

  /// `kind name` of the declarations that could not be built.
  NavigableSet<String> incomplete() {
    return incomplete;
  }

  /// The estate, or null when none is declared.
  ///
  /// @param damaged whether some text could not be read whole, so that anything may be missing
  @Nullable Estate estate(boolean damaged) {
    List<@Nullable Object> parts = new ArrayList<>();
    for (Part part : EstateSchema.parts()) {
      parts.add(
          switch (part) {
            case Part.One(KindSchema kind) -> one(kind);
            case Part.ByName(KindSchema kind) -> byName(kind);
            case Part.Arrows(KindSchema kind) -> arrows(kind);
            case Part.Nameless(KindSchema kind) -> nameless(kind);
            case Part.Unfollowed() -> null;
            case Part.Beside() -> Contents.none();
          });
    }
    if (damaged) {
      Language.get().kinds().forEach(this::excuse);
    }
    parts.set(
        EstateSchema.parts().indexOf(new Part.Unfollowed()), List.copyOf(report.unresolved()));
    return parts.getFirst() == null ? null : EstateSchema.create(parts);
  }

  private SequencedMap<String, Record> byName(KindSchema kind) {
    SequencedMap<String, Record> built = new TreeMap<>();
    for (Draft draft : drafts.of(kind).values()) {
      Record value = binder.bind(draft);
      if (value == null) {
        incomplete.add(kind.word() + " " + draft.name());
        excuse(kind);
      } else {
        built.put(draft.name().value(), value);
      }
    }
    return built;
  }

  /// One that cannot be built is told of, and leaves the others as they are.
  private List<Record> nameless(KindSchema kind) {
    List<Draft> declared = new ArrayList<>(drafts.of(kind).values());
    declared.sort(Comparator.comparing(draft -> draft.base().span()));
    List<Record> built = new ArrayList<>();
    for (Draft draft : declared) {
      Record value = binder.bind(draft);
      if (value == null) {
        excuse(kind);
      } else {
        built.add(value);
      }
    }
    return built;
  }

  private @Nullable Record one(KindSchema kind) {
    List<Draft> declared = new ArrayList<>(drafts.of(kind).values());
    declared.sort(Comparator.comparing(draft -> draft.base().span()));
    for (Draft second : declared.subList(Math.min(1, declared.size()), declared.size())) {
      report.add(
          Diagnostic.of(Code.NAM004, second.base().kind().span())
              .with("kind", "whole")
              .with("name", kind.word())
              .related(declared.getFirst().base().kind().span(), "first declared here"));
    }
    return declared.isEmpty() ? null : binder.bind(declared.getFirst());
  }

  /// Arrows are ordered by what they say, so that the order of files cannot show.
  private List<Record> arrows(KindSchema kind) {
    List<Statement.Arrow> sorted = new ArrayList<>(drafts.arrows(kind));
    sorted.sort(
        Comparator.comparing((Statement.Arrow arrow) -> words(arrow))
            .thenComparing(Statement.Arrow::span));
    List<Record> built = new ArrayList<>();
    for (Statement.Arrow arrow : sorted) {
      Record value = binder.bindArrow(kind, arrow);
      if (value == null) {
        excuse(kind);
      } else {
        built.add(value);
      }
    }
    return built;
  }

  private static String words(Statement.Arrow arrow) {
    StringBuilder words = new StringBuilder();
    for (Located<String> word :
        List.of(
            arrow.from().plane(),
            arrow.from().service(),
            arrow.to().plane(),
            arrow.to().service())) {
      words.append(word).append(' ');
    }
    words.append(arrow.both());
    arrow.heads().forEach(head -> words.append(' ').append(head.span().text()));
    return words.toString();
  }

  /// Notes everything that the kind may name or hold as possibly lost: what a declaration said that
  /// could not be built is not there for the rules.
  private void excuse(KindSchema kind) {
    for (AttributeSchema attribute : kind.attributes()) {
      report.addUnresolved(kind.word(), attribute.name(), "");
    }
  }
}
