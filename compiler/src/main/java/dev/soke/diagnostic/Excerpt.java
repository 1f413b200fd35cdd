package dev.soke.diagnostic;

import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;

/// As much of a source line as fits, cut around a mark.
///
/// @param start where the shown piece of the line begins in the source
/// @param from the first column of the piece that is shown, before the sign for a cut
/// @param room how many columns there are
record Excerpt(
    ShownLine line,
    int start,
    int from,
    int room,
    boolean cutBefore,
    boolean cutAfter,
    TextReport report) {
  /// The line of a mark. However long the line is, only the text near the mark is looked at.
  static Excerpt around(Mark mark, Secrets secrets, TextReport report, int room) {
    Source source = mark.span().source();
    String text = source.text();
    int focus = Math.min(mark.span().start(), text.length());
    int lineStart = focus - source.position(focus).column() + 1;
    int start = Math.max(lineStart, focus - 4 * room);
    int reach = Math.min(text.length(), focus + 4 * room);
    int end = text.indexOf('\n', focus, reach);
    String piece = secrets.mask(source, start, text.substring(start, end < 0 ? reach : end));
    ShownLine line =
        ShownLine.of(
            end < 0 && reach < text.length() ? piece : piece.stripTrailing(), report.ascii());
    boolean cut = start > lineStart;
    int column = line.column(focus - start);
    boolean fits = !cut && (line.width() <= room || line.column(mark.span().end() - start) < room);
    int from = fits ? 0 : Math.max(0, column - room / 3);
    return new Excerpt(
        line, start, from, room, cut || from > 0, line.width() > from + room, report);
  }

  /// The line, a sign at each end where it is cut.
  String text() {
    String sign = report.ascii() ? "..." : "…";
    int left = cutBefore ? sign.length() : 0;
    int right = cutAfter ? sign.length() : 0;
    return (cutBefore ? sign : "")
        + line.between(from + left, from + room - right)
        + (cutAfter ? sign : "");
  }

  /// The rows below the line: the underline with its label, or the label on rows of its own.
  List<String> underline(Mark mark) {
    int first = Math.clamp(column(mark.span().start()), 0, room - 1);
    int last = Math.clamp(column(mark.span().end()), first + 1, room);
    String signs = " ".repeat(first) + (mark.primary() ? "^" : "-").repeat(last - first);
    String label = report.visible(mark.label());
    int labelWidth = ShownLine.of(label, false).width();
    if (label.isEmpty() || last + 1 + labelWidth <= room) {
      return List.of((signs + " " + label).stripTrailing());
    }
    List<String> rows = new ArrayList<>();
    rows.add(signs);
    int indent = Math.clamp(room - labelWidth, 0, first);
    ShownLine.wrap(label, room - indent).forEach(row -> rows.add(" ".repeat(indent) + row));
    return rows;
  }

  private int column(int offset) {
    return line.column(Math.max(offset - start, 0)) - from;
  }
}
