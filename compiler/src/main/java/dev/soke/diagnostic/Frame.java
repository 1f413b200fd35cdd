package dev.soke.diagnostic;

import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The marked lines of one source, in their order, each with its underlines.
///
/// @param marks at least one, the primary first if it is here
/// @param gutter the digits that line numbers take
record Frame(
    List<Mark> marks, Severity severity, int gutter, Secrets secrets, TextReport report, Ink ink) {
  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::primary).reversed().thenComparing(Mark::span);

  /// The rows of the frame; the first frame of a finding opens it.
  List<String> rows(boolean opens) {
    Mark chief = marks.getFirst();
    Source source = chief.span().source();
    String corner = opens ? sign("╭─", ",-") : sign("├─", "|-");
    String place = source.text().isEmpty() ? source.path() : chief.span().toString();
    List<String> rows = new ArrayList<>();
    rows.add(margin("") + ink.frame(corner) + " " + report.visible(place));
    if (!source.text().isEmpty()) {
      addLines(rows);
    }
    return rows;
  }

  private void addLines(List<String> rows) {
    TreeMap<Integer, List<Mark>> byLine = new TreeMap<>();
    for (Mark mark : marks) {
      byLine.computeIfAbsent(mark.line(), _ -> new ArrayList<>()).add(mark);
    }
    int before = byLine.firstKey() - 1;
    for (Map.Entry<Integer, List<Mark>> entry : byLine.entrySet()) {
      int line = entry.getKey();
      if (line > before + 1) {
        rows.add(margin("") + ink.frame(sign("┆", ":")));
      }
      addLine(rows, line, entry.getValue().stream().sorted(ORDER).toList());
      before = line;
    }
  }

  private void addLine(List<String> rows, int line, List<Mark> here) {
    Excerpt excerpt = Excerpt.around(here.getFirst(), secrets, report, report.width() - gutter - 3);
    String bar = ink.frame(sign("│", "|"));
    rows.add(
        (ink.frame(margin(Integer.toString(line))) + bar + " " + excerpt.text()).stripTrailing());
    for (Mark mark : here) {
      for (String row : excerpt.underline(mark)) {
        int words = row.length() - row.stripLeading().length();
        String colour = row.substring(words);
        rows.add(
            margin("")
                + bar
                + " "
                + row.substring(0, words)
                + (mark.primary() ? ink.grave(severity, colour) : ink.frame(colour)));
      }
    }
  }

  private String margin(String number) {
    return " ".repeat(gutter - number.length()) + number + " ";
  }

  private String sign(String drawn, String typed) {
    return report.ascii() ? typed : drawn;
  }
}
