package dev.soke.format;

import dev.soke.source.Source;
import dev.soke.syntax.Lexeme;
import dev.soke.syntax.Lexemes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All pieces of a text: its words and signs, and what lies between them.
final class Bits {
  /// What the lexer passes over without a word: spaces, line ends and the mark of byte order.
  private static final String SPACE =
      "[ \\t\\r\\n\\uFEFF\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]";

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<remark>//[^\\r\\n]*)|(?<foreign>(?!//)(?!" + SPACE + ").)", Pattern.DOTALL);

  private final String text;
  private final Lines lines;
  private final List<Bit> bits = new ArrayList<>();
  private int end;

  private Bits(Source source, Lines lines) {
    this.text = source.text();
    this.lines = lines;
  }

  /// The pieces in order; new lines are none of them, but where they end a statement.
  static List<Bit> of(Source source, Lines lines) {
    Bits all = new Bits(source, lines);
    for (Lexeme lexeme : Lexemes.of(source)) {
      all.between(lexeme.span().start());
      all.add(Bit.Kind.of(lexeme.kind()), lexeme.span().start(), lexeme.span().end());
    }
    all.between(all.text.length());
    return all.bits;
  }

  private void between(int start) {
    Matcher found = BETWEEN.matcher(text).region(end, Math.max(end, start));
    while (found.find()) {
      if (found.group("remark") == null) {
        add(Bit.Kind.FOREIGN, found.start(), lastSign(found.start(), start));
        return;
      }
      add(Bit.Kind.REMARK, found.start(), found.end());
    }
  }

  /// All that follows something foreign is foreign too, comments and all, up to the next word.
  private int lastSign(int from, int until) {
    return from + text.substring(from, until).stripTrailing().length();
  }

  private void add(Bit.Kind kind, int from, int until) {
    String words =
        kind == Bit.Kind.REMARK
            ? text.substring(from, until).stripTrailing()
            : text.substring(from, until);
    int line = lines.of(from);
    int before = bits.isEmpty() ? 0 : bits.getLast().lastLine();
    int lead = line > before ? -1 : from - end;
    int last = until > from ? lines.of(until - 1) : line;
    bits.add(new Bit(kind, words, line, last, lead));
    end = Math.max(end, until);
  }
}
