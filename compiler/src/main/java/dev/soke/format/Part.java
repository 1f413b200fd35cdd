package dev.soke.format;

import java.util.List;

/// A part of a phrase: a word, or brackets and what is in them.
sealed interface Part {
  /// The piece it begins with.
  Bit start();

  /// A word or a sign.
  ///
  /// @param turns whether the statement goes on with it on a line of its own
  record Word(Bit start, boolean turns) implements Part {}

  /// Brackets with what they hold.
  ///
  /// @param form what the brackets mean
  /// @param broken whether the author broke the line inside so that it must stay broken
  /// @param last the line of the closing bracket
  record Group(Form form, Bit start, List<Entry> entries, String close, boolean broken, int last)
      implements Part {
    /// Copies what it is given.
    public Group {
      entries = List.copyOf(entries);
    }

    /// Whether nothing stands between the brackets.
    boolean empty() {
      return entries.isEmpty();
    }
  }

  /// What brackets mean.
  enum Form {
    /// Statements in braces.
    BODY,
    /// Fields in braces.
    RECORD,
    /// Items in brackets, or what a function is given.
    LIST,
    /// A part of an expression in parentheses.
    GROUP
  }
}
