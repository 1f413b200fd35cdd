package dev.soke.format;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import java.util.List;

/// Writes a text in the one layout of the language: two spaces a level, signs of one kind in one
/// column, at most one blank line, comments where they were. A statement with a slip of writing
/// stays byte for byte; what it means may not be what it says.
public final class Formatter {
  private Formatter() {}

  /// The text in the layout of the language. Formatting it again changes nothing.
  ///
  /// A damaged text comes back as it was where its damage makes the layout a guess: where the
  /// result would not say the same, or would not stay.
  public static String format(Source source) {
    List<Diagnostic> slips = Syntax.parse(source).diagnostics();
    String text = laidOut(source, slips);
    if (slips.isEmpty()) {
      return text;
    }
    Source result = new Source(source.path(), text);
    List<Diagnostic> left = Syntax.parse(result).diagnostics();
    boolean same =
        codes(left).equals(codes(slips))
            && Words.of(result).equals(Words.of(source))
            && laidOut(result, left).equals(text);
    return same ? text : source.text();
  }

  private static String laidOut(Source source, List<Diagnostic> slips) {
    Lines lines = new Lines(source.text());
    Zones zones = new Zones();
    for (Diagnostic slip : slips) {
      zones.add(lines.of(slip.span().start()), lines.of(slip.span().end()));
    }
    List<Entry> entries = zones.keep(Reader.read(Bits.of(source, lines)));
    return Page.of(Printer.print(entries, lines));
  }

  private static List<String> codes(List<Diagnostic> slips) {
    return slips.stream().map(slip -> slip.code() + " " + slip.values()).toList();
  }
}
