package dev.soke;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.Grade;
import dev.soke.diagnostic.Severity;
import dev.soke.diagnostic.Suppressed;
import dev.soke.model.Estate;
import dev.soke.model.Suppress;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.spelling.NearName;
import dev.soke.syntax.SyntaxTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes out the findings that the estate says to leave alone, and tells of suppressions that hold
/// nothing back any more.
///
/// @param trees the texts, which know where a declaration begins and ends
/// @param asOf the day on which a suppression must still hold; null when no day counts
record Suppressions(List<SyntaxTree> trees, @Nullable LocalDate asOf) {
  /// For so many days an error may be left alone before somebody decides again.
  private static final int LONGEST_DAYS = 90;

  /// The findings without those that are suppressed, and with what is wrong with suppressions. A
  /// suppression is not called unused where the rules may have held back.
  Compilation apply(Compilation judged, Estate estate) {
    List<Diagnostic> left = new ArrayList<>(judged.diagnostics());
    List<Suppressed> suppressed = new ArrayList<>();
    boolean whole =
        estate.unresolved().isEmpty()
            && trees.stream().allMatch(tree -> tree.diagnostics().isEmpty());
    for (Suppress each : estate.suppressions()) {
      Diagnostic wrong = wrong(each);
      List<Suppressed> held = wrong == null ? hold(each, left) : List.of();
      if (wrong != null) {
        left.add(wrong);
      } else if (ended(each)) {
        left.add(ended(each, held));
      } else if (held.isEmpty() && whole) {
        left.add(unused(each));
      } else {
        suppressed.addAll(held);
        left.addAll(openEnded(each));
      }
    }
    left.sort(null);
    return new Compilation(estate, left, suppressed, judged.outputs(), judged.expansion());
  }

  private List<Suppressed> hold(Suppress each, List<Diagnostic> left) {
    List<Span> places = new Declarations(trees).of(each.at().value(), name(each));
    List<Suppressed> held = new ArrayList<>();
    for (Diagnostic finding : List.copyOf(left)) {
      if (finding.code().name().equals(each.code().value())
          && places.stream().anyMatch(place -> contains(place, finding.span()))) {
        left.remove(finding);
        held.add(
            new Suppressed(finding, each.because().value(), each.until().value(), each.span()));
      }
    }
    return held;
  }

  /// What keeps a suppression from being one, or null.
  private @Nullable Diagnostic wrong(Suppress each) {
    List<String> codes = Arrays.stream(Code.values()).map(Code::name).toList();
    Located<String> code = each.code();
    if (!codes.contains(code.value())) {
      return Diagnostic.of(Code.SUP003, code.span())
          .with("code", code)
          .near(NearName.all(code.value(), codes));
    }
    if (!Code.valueOf(code.value()).mayBeSuppressed()) {
      return Diagnostic.of(Code.SUP004, code.span()).with("code", code);
    }
    if (each.because().value().isBlank()) {
      return Diagnostic.of(Code.SUP006, each.because().span()).with("code", code);
    }
    if (new Declarations(trees).of(each.at().value(), name(each)).isEmpty()) {
      return nowhere(each);
    }
    return null;
  }

  private Diagnostic nowhere(Suppress each) {
    Located<String> name = each.name();
    List<String> names = new Declarations(trees).names(each.at().value());
    return Diagnostic.of(Code.SUP005, name == null ? each.at().span() : name.span())
        .with("kind", each.at())
        .with("name", name(each))
        .near(name == null ? List.of() : NearName.all(name.value(), names));
  }

  /// An error may be left alone for a while, and by somebody.
  private List<Diagnostic> openEnded(Suppress each) {
    if (Code.valueOf(each.code().value()).severity() != Severity.ERROR) return List.of();
    LocalDate until = each.until().value();
    boolean isLong = asOf != null && until.isAfter(asOf.plusDays(LONGEST_DAYS));
    String missing = each.by() == null ? "nobody answers for it" : "it ends in more than 90 days";
    return each.by() == null || isLong
        ? List.of(
            Diagnostic.of(Code.SUP007, each.until().span())
                .with("code", each.code())
                .with("missing", missing))
        : List.of();
  }

  private boolean ended(Suppress each) {
    return asOf != null && asOf.isAfter(each.until().value());
  }

  /// What was held back until then is told under it: one cause, one finding.
  private static Diagnostic ended(Suppress each, List<Suppressed> held) {
    Diagnostic ended =
        Diagnostic.of(Code.SUP002, each.until().span())
            .with("code", each.code())
            .with("until", each.until());
    for (Suppressed still : held) {
      ended = ended.related(still.finding().span(), "still so").followedBy(still.finding());
    }
    return ended;
  }

  private static Diagnostic unused(Suppress each) {
    String place = (each.at() + " " + name(each)).strip();
    return Diagnostic.of(Code.SUP001, each.span())
        .with("code", each.code())
        .with("place", place)
        .fix(Fix.of("delete the suppression", Grade.SAFE, each.span(), ""));
  }

  private static String name(Suppress each) {
    Located<String> name = each.name();
    return name == null ? "" : name.value();
  }

  private static boolean contains(Span place, Span inner) {
    return place.source() == inner.source()
        && place.start() <= inner.start()
        && inner.end() <= place.end();
  }
}
