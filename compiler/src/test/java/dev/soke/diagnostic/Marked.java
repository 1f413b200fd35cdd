package dev.soke.diagnostic;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A text with its places woven in: `«` and `»` enclose them, in the order they begin.
record Marked(Source source, List<Span> places) {
  static Marked of(String path, String woven) {
    StringBuilder text = new StringBuilder();
    List<int[]> ranges = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    for (int i = 0; i < woven.length(); i++) {
      char character = woven.charAt(i);
      switch (character) {
        case '«' -> {
          open.push(new int[] {text.length(), 0});
          ranges.add(open.peek());
        }
        case '»' -> open.pop()[1] = text.length();
        default -> text.append(character);
      }
    }
    Source source = new Source(path, text.toString());
    return new Marked(
        source, ranges.stream().map(range -> new Span(source, range[0], range[1])).toList());
  }

  Span place(int index) {
    return places.get(index);
  }
}
