package dev.soke.emit;

import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import tools.jackson.core.JsonParser;

/// Finds out which lines of a written text came from which node: it reads the text back and walks
/// its tokens in step with the tree that was written.
///
/// A line belongs to the names and scalars that begin on it; a line of brackets only belongs to the
/// node they enclose. A node without origins has those of the node around it.
final class LineOrigins {
  private final JsonParser tokens;
  private final List<SequencedSet<Span>> begun = new ArrayList<>();
  private final List<List<Span>> enclosing = new ArrayList<>();

  private LineOrigins(JsonParser tokens, int lines) {
    this.tokens = tokens;
    for (int line = 0; line < lines; line++) {
      begun.add(new LinkedHashSet<>());
      enclosing.add(List.of());
    }
  }

  /// The origins of each line of a text.
  ///
  /// @param root what was written
  /// @param text what became of it, ending with a line end
  /// @param tokens a reader at the start of the text
  static List<List<Span>> of(Data root, String text, JsonParser tokens) {
    if (root.origins().isEmpty()) {
      throw new IllegalArgumentException("the root of a file must say where it came from");
    }
    LineOrigins origins =
        new LineOrigins(tokens, (int) text.chars().filter(c -> c == '\n').count());
    origins.walk(root, root.origins());
    return origins.lines(root.origins());
  }

  private void walk(Data node, List<Span> around) {
    List<Span> own = own(node, around);
    tokens.nextToken();
    switch (node) {
      case Data.Text _, Data.Whole _, Data.Flag _ -> begins(own);
      case Data.Sequence sequence -> {
        encloses(own);
        sequence.items().forEach(item -> walk(item, own));
        tokens.nextToken();
        encloses(own);
      }
      case Data.Mapping mapping -> {
        encloses(own);
        mapping.entries().forEach(entry -> walk(entry, own));
        tokens.nextToken();
        encloses(own);
      }
    }
  }

  private void walk(Data.Entry entry, List<Span> around) {
    tokens.nextToken();
    begins(own(entry.value(), around));
    walk(entry.value(), around);
  }

  private static List<Span> own(Data node, List<Span> around) {
    return node.origins().isEmpty() ? around : node.origins();
  }

  private void begins(List<Span> spans) {
    begun.get(line()).addAll(spans);
  }

  private void encloses(List<Span> spans) {
    enclosing.set(line(), spans);
  }

  /// The line of the current token, from 0; readers place the end of the text past its last line.
  private int line() {
    return Math.min(tokens.currentTokenLocation().getLineNr(), begun.size()) - 1;
  }

  private List<List<Span>> lines(List<Span> root) {
    List<List<Span>> lines = new ArrayList<>();
    List<Span> before = root;
    for (int line = 0; line < begun.size(); line++) {
      List<Span> here =
          begun.get(line).isEmpty() ? enclosing.get(line) : List.copyOf(begun.get(line));
      // A line on which nothing begins continues the scalar of the line before.
      before = here.isEmpty() ? before : here;
      lines.add(before);
    }
    return lines;
  }
}
