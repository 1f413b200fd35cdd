package dev.soke.emit;

import dev.soke.source.Span;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;

/// Collects text and remembers for each line the innermost spans that were in force while something
/// was written on it.
final class TracedWriter extends Writer {
  private final StringBuilder text = new StringBuilder();
  private final Deque<List<Span>> inForce = new ArrayDeque<>();
  private final List<Line> lines = new ArrayList<>();
  private Line current = new Line();

  void enter(List<Span> spans) {
    inForce.push(spans);
  }

  void leave() {
    inForce.pop();
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    for (int at = offset; at < offset + length; at++) {
      text.append(characters[at]);
      current.touched(inForce);
      if (characters[at] == '\n') {
        lines.add(current);
        current = new Line();
      }
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  String text() {
    return text.toString();
  }

  /// The origins of each line; `around` where none were in force.
  List<List<Span>> origins(List<Span> around) {
    return lines.stream()
        .map(line -> line.spans.isEmpty() ? around : List.copyOf(line.spans))
        .toList();
  }

  /// One line: how deep the deepest spans on it were nested, and these spans.
  private static final class Line {
    private final LinkedHashSet<Span> spans = new LinkedHashSet<>();
    private int depth;

    void touched(Deque<List<Span>> inForce) {
      if (inForce.isEmpty() || inForce.size() < depth) {
        return;
      }
      if (inForce.size() > depth) {
        spans.clear();
        depth = inForce.size();
      }
      spans.addAll(inForce.getFirst());
    }
  }
}
