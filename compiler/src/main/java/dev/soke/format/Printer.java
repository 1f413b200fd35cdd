package dev.soke.format;

import dev.soke.format.Part.Form;
import java.util.ArrayList;
import java.util.List;

/// From phrases to lines.
final class Printer {
  private final Lines lines;
  private final List<Row> rows = new ArrayList<>();

  /// The line that is being written.
  private final StringBuilder row = new StringBuilder();

  /// How many levels in it stands.
  private int indent;

  private Printer(Lines lines) {
    this.lines = lines;
  }

  /// The lines of a file.
  static List<Row> print(List<Entry> entries, Lines lines) {
    Printer printer = new Printer(lines);
    printer.entries(entries, Form.BODY, 0, false);
    return printer.rows;
  }

  private void entries(List<Entry> entries, Form form, int depth, boolean shares) {
    List<int[]> starts = form == Form.BODY ? Columns.of(entries, depth) : List.of();
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      if (entry.apart()) {
        rows.add(Row.BLANK);
      }
      switch (entry) {
        case Entry.Kept kept -> rows.add(Row.kept(lines.text(kept.first(), kept.last())));
        case Entry.Remark remark -> remark(remark, depth);
        case Entry.Phrase phrase -> {
          if (shares && sharesRow(entries, at, depth)) {
            share(phrase);
          } else {
            boolean columns = form == Form.BODY && starts.get(at).length > 0;
            phrase(phrase, depth, columns ? starts.get(at) : plain(phrase));
            end(form == Form.BODY || form == Form.GROUP ? "" : ",");
          }
        }
      }
    }
  }

  /// Whether an item stands beside the one before, as the author wrote it.
  private boolean sharesRow(List<Entry> entries, int at, int depth) {
    return at > 0
        && entries.get(at) instanceof Entry.Phrase item
        && entries.get(at - 1) instanceof Entry.Phrase before
        && !item.parts().getFirst().start().first()
        && flat(item, depth)
        && flat(before, depth)
        && rows.getLast().indented().length() + Flat.of(item).length() + 2 <= Line.LONGEST;
  }

  private static boolean flat(Entry.Phrase item, int depth) {
    return Breaks.of(item, depth, plain(item)).isEmpty();
  }

  private void share(Entry.Phrase item) {
    Row last = rows.removeLast();
    rows.add(Row.of(last.depth(), last.text() + " " + Flat.of(item) + ","));
  }

  /// A comment stays at the end of its line where there is one without another.
  private void remark(Entry.Remark remark, int depth) {
    boolean alone = remark.bit().first() || remark.apart() || rows.isEmpty();
    if (alone || !rows.getLast().takesRemark()) {
      rows.add(Row.of(depth, remark.bit().text()));
    } else {
      rows.add(rows.removeLast().with(remark.bit()));
    }
  }

  private void phrase(Entry.Phrase phrase, int depth, int[] starts) {
    List<Part> parts = phrase.parts();
    List<Part.Group> broken = Breaks.of(phrase, depth, valued(phrase) ? starts : plain(phrase));
    int word = 0;
    int lines = rows.size();
    indent = depth;
    for (int at = 0; at < parts.size(); at++) {
      if (parts.get(at) instanceof Part.Word it && it.turns()) {
        word += Flat.spaced(parts, at) ? 1 : 0;
        end("");
        indent = depth + 1;
      } else if (Flat.spaced(parts, at)) {
        word++;
        int gap = rows.size() > lines ? 1 : starts[word] - row.length();
        row.repeat(" ", Math.max(1, gap));
      }
      part(parts.get(at), broken);
    }
  }

  /// Only the column of `=` counts for the length of a line; others depend on that length.
  private static boolean valued(Entry.Phrase phrase) {
    return phrase.parts().stream().anyMatch(part -> part.start().kind() == Bit.Kind.ASSIGN);
  }

  private static int[] plain(Entry.Phrase phrase) {
    return new int[Flat.words(phrase.parts()).size()];
  }

  private void part(Part part, List<Part.Group> broken) {
    if (part instanceof Part.Group group && broken.contains(group)) {
      row.append(group.start().text());
      int before = indent;
      end("");
      boolean shares = group.form() == Form.LIST && group.broken();
      entries(group.entries(), group.form(), before + 1, shares);
      indent = before;
      row.append(group.close());
    } else {
      row.append(Flat.of(part));
    }
  }

  private void end(String sign) {
    rows.add(Row.of(indent, row.append(sign).toString()));
    row.setLength(0);
  }
}
