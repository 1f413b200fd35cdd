package dev.soke.diagnostic;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The stretches of the sources that no report may repeat, for logs live longer than secrets
/// should.
public record Secrets(List<Span> spans) {
  private static final String AREA = "SEC";
  private static final String MASK = "***";

  /// Shorter words are only hidden where they stand alone.
  private static final int TELLING = 4;

  /// Copies what it is given.
  public Secrets {
    spans = List.copyOf(spans);
  }

  /// What findings say is a secret.
  public static Secrets of(List<Diagnostic> findings) {
    return new Secrets(findings.stream().filter(Secrets::tells).map(Diagnostic::span).toList());
  }

  /// These and more.
  public Secrets and(List<Span> more) {
    return new Secrets(Stream.concat(spans.stream(), more.stream()).toList());
  }

  /// A finding without the secrets of its line in its values; one that tells of a secret has none.
  public Diagnostic hide(Diagnostic finding) {
    Diagnostic shown = finding.withFollows(finding.follows().stream().map(this::hide).toList());
    List<String> words = tells(finding) ? List.of() : wordsBeside(finding.span());
    return words.isEmpty() ? shown : hide(shown, words);
  }

  private static Diagnostic hide(Diagnostic finding, List<String> words) {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    finding.values().forEach((name, value) -> values.put(name, hide(value, words)));
    return finding
        .withValues(values)
        .withParts(finding.parts().stream().map(it -> hide(it, words)).toList())
        .withFixes(finding.fixes().stream().filter(it -> isClean(it, words)).toList());
  }

  /// A piece of a source with `*` in place of each character of a secret.
  ///
  /// @param start where the piece begins in the source
  String mask(Source source, int start, String piece) {
    StringBuilder shown = new StringBuilder(piece);
    for (Span span : spans) {
      int from = Math.max(span.start() - start, 0);
      int to = Math.min(span.end() - start, piece.length());
      for (int at = from; span.source() == source && at < to; at++) {
        shown.setCharAt(at, '*');
      }
    }
    return shown.toString();
  }

  private static boolean tells(Diagnostic finding) {
    return finding.code().name().startsWith(AREA);
  }

  private List<String> wordsBeside(Span place) {
    int line = place.from().line();
    return spans.stream()
        .filter(span -> span.source() == place.source() && span.from().line() == line)
        .flatMap(span -> words(span.text()))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /// Brackets may be those of a list around a secret, or part of one.
  private static Stream<String> words(String text) {
    return Stream.of("[\\s\"]+", "[\\s\"\\[\\]{},;]+")
        .flatMap(gap -> Stream.of(text.split(gap, -1)));
  }

  private static Part hide(Part part, List<String> words) {
    return new Part(part.place(), hide(part.value(), words));
  }

  /// A fix whose words would show a secret is no fix to show.
  private static boolean isClean(Fix fix, List<String> words) {
    return fix.edits().stream()
        .map(Edit::replacement)
        .allMatch(
            text -> hide(text, words).equals(text) && hide(fix.title(), words).equals(fix.title()));
  }

  private static String hide(String value, List<String> words) {
    String shown = value;
    for (String word : words) {
      boolean alone = shown.replace("\"", "").equals(word);
      shown = alone ? MASK : word.length() < TELLING ? shown : shown.replace(word, MASK);
    }
    return shown;
  }
}
