package dev.soke.format;

import dev.soke.format.Part.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From the pieces of a text to its phrases, by brackets and separators alone. Takes any text whose
/// brackets come in pairs.
final class Reader {
  private final List<Bit> bits;
  private int at;

  /// The line on which what was read last ends.
  private int line;

  private Reader(List<Bit> bits) {
    this.bits = bits;
  }

  /// What a file holds.
  static List<Entry> read(List<Bit> bits) {
    Reader reader = new Reader(bits);
    List<Entry> entries = new ArrayList<>();
    while (reader.at < bits.size()) {
      entries.addAll(reader.entries(Form.BODY));
      reader.at++; // a bracket that closes nothing; its line is told of and kept
    }
    return entries;
  }

  private List<Entry> entries(Form form) {
    List<Entry> entries = new ArrayList<>();
    while (at < bits.size() && bits.get(at).kind() != Bit.Kind.CLOSE) {
      Bit bit = bits.get(at);
      boolean apart = !entries.isEmpty() && bit.line() > line + 1;
      switch (bit.kind()) {
        case END -> end(entries, take());
        case COMMA -> take();
        case REMARK -> entries.add(new Entry.Remark(take(), apart));
        case FOREIGN -> entries.add(kept(take(), apart));
        default -> entries.add(phrase(form, apart));
      }
    }
    return entries;
  }

  /// A semicolon alone keeps the description above it from that of the next statement.
  private static void end(List<Entry> entries, Bit sign) {
    boolean alone = sign.first() && sign.text().equals(";") && !entries.isEmpty();
    if (alone && entries.getLast() instanceof Entry.Remark above && above.bit().first()) {
      entries.add(kept(sign, false));
    }
  }

  private static Entry kept(Bit bit, boolean apart) {
    return new Entry.Kept(bit.line(), bit.lastLine(), apart);
  }

  private Entry phrase(Form form, boolean apart) {
    int first = bits.get(at).line();
    boolean odd = false;
    List<Part> parts = new ArrayList<>();
    while (at < bits.size() && !ends(form, bits.get(at), parts)) {
      Bit bit = bits.get(at);
      odd |= bit.kind() == Bit.Kind.REMARK || bit.kind() == Bit.Kind.FOREIGN;
      parts.add(bit.kind() == Bit.Kind.OPEN ? group(form, parts) : word(form, parts));
    }
    return odd ? new Entry.Kept(first, line, apart) : new Entry.Phrase(parts, first, line, apart);
  }

  /// Long statements go on at the start of a line; `else` does so only after a brace.
  private Part word(Form form, List<Part> before) {
    boolean turns = form == Form.BODY && !before.isEmpty() && bits.get(at).first();
    return new Part.Word(take(), turns && !isBody(before.getLast()));
  }

  private static boolean isBody(Part part) {
    return part instanceof Part.Group group && group.form() == Form.BODY;
  }

  /// Comments end a phrase only where nothing more of it follows.
  private boolean ends(Form form, Bit bit, List<Part> parts) {
    return switch (bit.kind()) {
      case END, CLOSE -> true;
      case COMMA -> form != Form.BODY; // in `each`
      case REMARK, FOREIGN -> !parts.isEmpty() && !goesOn();
      default -> false;
    };
  }

  private boolean goesOn() {
    int next = at;
    while (next < bits.size() && bits.get(next).kind() == Bit.Kind.REMARK) {
      next++;
    }
    return next < bits.size()
        && switch (bits.get(next).kind()) {
          case END, COMMA, CLOSE -> false;
          default -> true;
        };
  }

  private Part.Group group(Form around, List<Part> before) {
    Form form = form(around, before);
    Bit open = take();
    int next = at < bits.size() ? bits.get(at).line() : line;
    boolean brokenAtOnce = next > open.line();
    List<Entry> entries = entries(form);
    boolean closed = at < bits.size();
    String close = closed ? take().text() : "";
    boolean broken = !entries.isEmpty() && (form == Form.BODY ? line > open.line() : brokenAtOnce);
    return new Part.Group(form, open, entries, close, broken || holdsRemark(entries), line);
  }

  private static boolean holdsRemark(List<Entry> entries) {
    return entries.stream().anyMatch(entry -> !(entry instanceof Entry.Phrase));
  }

  private Form form(Form around, List<Part> before) {
    String open = bits.get(at).text();
    if (!open.equals("{")) {
      return open.equals("(") ? Form.GROUP : Form.LIST;
    }
    boolean value = !before.isEmpty() && asksForValue(before.getLast().start());
    return around != Form.BODY || value ? Form.RECORD : Form.BODY;
  }

  private static boolean asksForValue(@Nullable Bit before) {
    return before != null
        && switch (before.kind()) {
          case ASSIGN, COLON -> true;
          default -> before.text().equals("..");
        };
  }

  private Bit take() {
    Bit bit = bits.get(at++);
    line = bit.lastLine();
    return bit;
  }
}
