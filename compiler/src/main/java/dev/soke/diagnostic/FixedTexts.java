package dev.soke.diagnostic;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Texts with the safe fixes of their findings put in. A pure function.
///
/// @param sources the texts, in the order they were given
/// @param fixed the findings whose fixes were put in
public record FixedTexts(List<Source> sources, List<Diagnostic> fixed) {
  /// Copies what it is given.
  public FixedTexts {
    sources = List.copyOf(sources);
    fixed = List.copyOf(fixed);
  }

  /// Puts in the first safe fix of each chosen finding and of those that follow from it. Of two
  /// that touch each other only the first is put in; the other may be offered again afterwards.
  public static FixedTexts of(
      List<Source> sources, List<Diagnostic> findings, Predicate<Diagnostic> chosen) {
    List<Edit> edits = new ArrayList<>();
    List<Diagnostic> fixed = new ArrayList<>();
    for (Diagnostic finding : findings.stream().flatMap(FixedTexts::all).sorted().toList()) {
      List<Edit> wanted = chosen.test(finding) ? safe(finding) : List.of();
      if (!wanted.isEmpty() && wanted.stream().noneMatch(it -> touches(edits, it))) {
        edits.addAll(wanted);
        fixed.add(finding);
      }
    }
    return new FixedTexts(sources.stream().map(it -> edited(it, edits)).toList(), fixed);
  }

  private static Stream<Diagnostic> all(Diagnostic finding) {
    return Stream.concat(Stream.of(finding), finding.follows().stream().flatMap(FixedTexts::all));
  }

  private static List<Edit> safe(Diagnostic finding) {
    return finding.fixes().stream()
        .filter(fix -> fix.grade() == Grade.SAFE)
        .findFirst()
        .map(Fix::edits)
        .orElse(List.of());
  }

  private static boolean touches(List<Edit> edits, Edit edit) {
    Span place = edit.place();
    return edits.stream()
        .map(Edit::place)
        .anyMatch(it ->
            it.source() == place.source()
                && it.start() <= place.end()
                && place.start() <= it.end());
  }

  private static Source edited(Source source, List<Edit> edits) {
    StringBuilder text = new StringBuilder(source.text());
    List<Edit> backwards =
        edits.stream()
            .filter(edit -> edit.place().source() == source)
            .sorted(Comparator.comparing(Edit::place).reversed())
            .toList();
    for (Edit edit : backwards) {
      text.replace(edit.place().start(), edit.place().end(), edit.replacement());
    }
    return backwards.isEmpty() ? source : new Source(source.path(), text.toString());
  }
}
