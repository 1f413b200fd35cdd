package dev.soke.ask;

import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.schema.Slot;
import dev.soke.schema.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words by which expressions ask for kinds and attributes.
final class Kinds {
  private Kinds() {}

  /// The kind whose plural a word is, or null.
  static @Nullable KindSchema ofPlural(String word) {
    return Language.get().kinds().stream()
        .filter(kind -> plural(kind.word()).equals(word))
        .findFirst()
        .orElse(null);
  }

  private static String plural(String word) {
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  /// The attribute of a kind by its name, or by the word that announces it in a header; null when
  /// there is none.
  static @Nullable AttributeSchema attribute(KindSchema kind, String word) {
    AttributeSchema named = kind.attribute(word);
    return named == null ? kind.clause(word) : named;
  }

  /// The list whose only member a word asks for, as `plane` does of a service with its `planes`;
  /// null when there is none.
  static @Nullable AttributeSchema listOf(KindSchema kind, String singular) {
    AttributeSchema list = kind.attribute(plural(singular));
    return list != null && list.type() instanceof Type.ListOf ? list : null;
  }

  /// Whether declarations of a kind have two ends.
  static boolean isEnd(KindSchema kind, String word) {
    return kind.isArrow() && (word.equals("from") || word.equals("to"));
  }

  /// All words that ask something of a declaration of a kind.
  static List<String> words(KindSchema kind) {
    List<String> words = new ArrayList<>(List.of("name"));
    if (kind.isArrow()) {
      words.addAll(List.of("from", "to"));
    }
    kind.attributes().forEach(attribute -> words.add(attribute.name()));
    for (AttributeSchema attribute : kind.attributes()) {
      if (attribute.clause() != null) {
        words.add(attribute.clause());
      }
    }
    return words;
  }

  /// The place of an attribute among the components of its record.
  static int place(KindSchema kind, AttributeSchema attribute) {
    return kind.slots().indexOf(new Slot.AttributeSlot(attribute));
  }
}
