package dev.soke.source;

import java.util.Comparator;

/// A stretch of a source: from `start` up to, not including, `end`, in UTF-16 code units.
public record Span(Source source, int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing((Span span) -> span.source.path())
          .thenComparingInt(Span::start)
          .thenComparingInt(Span::end);

  /// Checks that the stretch is not turned round.
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span from " + start + " to " + end);
    }
  }

  /// The stretch from the start of this to the end of another of the same source.
  public Span to(Span last) {
    return new Span(source, start, Math.max(end, last.end));
  }

  /// Where it begins.
  public Position from() {
    return source.position(start);
  }

  /// Where it ends.
  public Position until() {
    return source.position(end);
  }

  /// The words themselves.
  public String text() {
    return source.text().substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /// `path:line:column`, as editors and compilers write it.
  @Override
  public String toString() {
    return source.path() + ":" + from().line() + ":" + from().column();
  }
}
