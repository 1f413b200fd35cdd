package dev.soke.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Phrases on one line.
final class Flat {
  private Flat() {}

  /// A phrase on one line.
  static String of(Entry.Phrase phrase) {
    return String.join(" ", words(phrase.parts()));
  }

  /// What a part is on one line.
  static String of(Part part) {
    return switch (part) {
      case Part.Word word -> word.start().text();
      case Part.Group group -> of(group);
    };
  }

  /// The parts of a phrase as what is parted by spaces on one line.
  static List<String> words(List<Part> parts) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      if (at == 0 || spaced(parts, at)) {
        words.add(of(parts.get(at)));
      } else {
        words.add(words.removeLast() + of(parts.get(at)));
      }
    }
    return words;
  }

  /// Whether a space stands before a part of a phrase.
  static boolean spaced(List<Part> parts, int at) {
    if (at == 0) {
      return false;
    }
    Bit before = parts.get(at - 1).start();
    return switch (parts.get(at).start().kind()) {
      case CLING, TAIL, COLON, COMMA -> false;
      default -> before.kind() != Bit.Kind.CLING && !signed(parts, at - 1);
    };
  }

  /// Whether a minus stands before a value, not between two: it clings to what follows as the
  /// author wrote it.
  private static boolean signed(List<Part> parts, int at) {
    Bit sign = parts.get(at).start();
    return sign.kind() == Bit.Kind.MINUS
        && (at == 0 || sign.lead() != 0 || isSign(parts.get(at - 1)))
        && parts.get(at + 1).start().lead() == 0;
  }

  private static boolean isSign(Part part) {
    return part instanceof Part.Word word
        && word.start().text().chars().allMatch(sign -> "=+-*/<>!?:,".indexOf(sign) >= 0);
  }

  private static String of(Part.Group group) {
    String between = group.form() == Part.Form.BODY ? "; " : ", ";
    String inside =
        group.entries().stream()
            .filter(Entry.Phrase.class::isInstance)
            .map(entry -> of((Entry.Phrase) entry))
            .collect(Collectors.joining(between));
    boolean space = braces(group) && !inside.isEmpty();
    return group.start().text() + (space ? " " + inside + " " : inside) + group.close();
  }

  private static boolean braces(Part.Group group) {
    return group.form() == Part.Form.BODY || group.form() == Part.Form.RECORD;
  }
}
