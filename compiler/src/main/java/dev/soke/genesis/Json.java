package dev.soke.genesis;

import dev.soke.source.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A value of a file, and where it stands.
sealed interface Json {
  /// Where it stands; for what holds others, its opening sign.
  Span span();

  /// A text without its quotes, or a number as it is written.
  ///
  /// @param quoted whether it is a text
  record Scalar(String text, boolean quoted, Span span) implements Json {}

  /// `true`, `false` or `null`.
  record Word(String text, Span span) implements Json {}

  /// Values in order.
  record Items(List<Json> values, Span span) implements Json {}

  /// A name and its value.
  record Member(String name, Span nameSpan, Json value) {
    /// The name as Besu compares it.
    String key() {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  /// Values by name, in order, none left out.
  record Fields(List<Member> members, Span span) implements Json {}

  /// The members of an object; none of what is no object.
  default List<Member> members() {
    return this instanceof Fields fields ? fields.members : List.of();
  }

  /// The last member of a name, whatever its case; null without one.
  default @Nullable Member member(String name) {
    Member found = null;
    for (Member member : members()) {
      if (member.key().equals(name.toLowerCase(Locale.ROOT))) {
        found = member;
      }
    }
    return found;
  }

  /// The value of a name, whatever its case; null without one, and for `null`.
  default @Nullable Json at(String name) {
    Member member = member(name);
    return member == null || member.value.isNull() ? null : member.value;
  }

  /// Its text; empty of what is no single value.
  default String words() {
    return switch (this) {
      case Scalar scalar -> scalar.text;
      case Word word -> word.text;
      case Items _, Fields _ -> "";
    };
  }

  /// Whether it is `true`.
  default boolean isTrue() {
    return words().equals("true");
  }

  private boolean isNull() {
    return this instanceof Word word && word.text.equals("null");
  }
}
