package dev.soke.format;

import java.util.List;
import java.util.stream.IntStream;

/// A statement, seen as words that may share columns with those of the statements around it.
///
/// @param key what it has in common with those it shares columns with; empty when it stands alone
/// @param sign which of the words is `=` or an arrow; 0 for other statements
record Line(String key, List<String> words, List<Boolean> wide, int sign) {
  /// The longest line that is not broken, in characters.
  static final int LONGEST = 100;

  static final Line ALONE = new Line("", List.of(), List.of(), 0);

  /// A statement that stands so many levels in.
  static Line of(Entry.Phrase phrase, int depth) {
    List<Part> parts = phrase.parts();
    List<String> words = Flat.words(parts);
    for (int at = 0; at < parts.size(); at++) {
      Bit.Kind kind = parts.get(at).start().kind();
      if (kind == Bit.Kind.ASSIGN || kind == Bit.Kind.ARROW) {
        int sign = Flat.words(parts.subList(0, at)).size();
        return new Line(kind == Bit.Kind.ASSIGN ? "=" : "->" + sign, words, wide(parts), sign);
      }
    }
    boolean whole = Breaks.of(phrase, depth, new int[words.size()]).isEmpty() && !turns(parts);
    return whole ? new Line(words.getFirst(), words, wide(parts), 0) : ALONE;
  }

  private static boolean turns(List<Part> parts) {
    return parts.stream().anyMatch(part -> part instanceof Part.Word word && word.turns());
  }

  /// Which words the author set apart from the one before with more than a space.
  private static List<Boolean> wide(List<Part> parts) {
    return IntStream.range(0, parts.size())
        .filter(at -> at == 0 || Flat.spaced(parts, at))
        .mapToObj(at -> parts.get(at).start().lead() > 1)
        .toList();
  }
}
