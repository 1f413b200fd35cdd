package dev.soke.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where the words of statements that follow each other stand, so that what belongs together stands
/// in one column: the `=` of values, the arrows of links and what follows them. Other columns are
/// kept straight where the author began them.
final class Columns {
  private final List<Line> run = new ArrayList<>();
  private final List<int[]> starts = new ArrayList<>();
  private String key = "";

  private Columns() {}

  /// For each entry where its words start, counted from its own start. Blank lines and other
  /// statements end a run of columns; comments do not.
  static List<int[]> of(List<Entry> entries, int depth) {
    Columns columns = new Columns();
    for (Entry entry : entries) {
      Line line = entry instanceof Entry.Phrase phrase ? Line.of(phrase, depth) : Line.ALONE;
      boolean comment = entry instanceof Entry.Remark;
      if (entry.apart() || !(comment || line.key().equals(columns.key))) {
        columns.settle();
      }
      columns.add(line, comment);
    }
    columns.settle();
    return columns.starts;
  }

  private void add(Line line, boolean comment) {
    run.add(line);
    starts.add(new int[line.words().size()]);
    key = comment ? key : line.key();
  }

  private void settle() {
    int before = run.stream().mapToInt(Line::sign).max().orElse(0);
    int after = run.stream().mapToInt(line -> line.words().size() - line.sign()).max().orElse(0);
    for (int offset = -before; offset < after; offset++) {
      place(offset);
    }
    run.clear();
    key = "";
  }

  /// Places the words that stand so far from the sign of their statements. Signs end in one column,
  /// so that `->` stands under the tip of `<->`; other words start in one.
  private void place(int offset) {
    boolean sign = offset == 0 && !key.isEmpty() && run.stream().anyMatch(it -> it.sign() > 0);
    int column =
        rows(offset).map(at -> free(at, offset) + (sign ? length(at, offset) : 0)).max().orElse(0);
    boolean shared = shared(offset);
    rows(offset)
        .forEach(at ->
            starts(at)[word(at, offset)] =
                sign ? column - length(at, offset) : shared ? column : free(at, offset));
  }

  private boolean shared(int offset) {
    return switch (key.isEmpty() ? ' ' : key.charAt(0)) {
      case ' ', '=' -> false;
      case '-' -> offset <= 2;
      default -> rows(offset).anyMatch(at -> run.get(at).wide().get(word(at, offset)));
    };
  }

  /// The places in the run of the statements that have such a word.
  private IntStream rows(int offset) {
    return IntStream.range(0, run.size())
        .filter(at -> word(at, offset) >= 0 && word(at, offset) < run.get(at).words().size());
  }

  private int word(int at, int offset) {
    return run.get(at).sign() + offset;
  }

  private int length(int at, int offset) {
    return run.get(at).words().get(word(at, offset)).length();
  }

  /// Where a word starts that only keeps a space from the one before.
  private int free(int at, int offset) {
    return word(at, offset) == 0
        ? 0
        : starts(at)[word(at, offset) - 1] + length(at, offset - 1) + 1;
  }

  private int[] starts(int at) {
    return starts.get(starts.size() - run.size() + at);
  }
}
