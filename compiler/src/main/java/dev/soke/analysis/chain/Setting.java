package dev.soke.analysis.chain;

import dev.soke.source.Span;
import java.util.List;

/// One line of the configuration of a node.
///
/// @param form how its value is written
/// @param values the value as text, or the items of a list
/// @param span where it stands
public record Setting(String key, Form form, List<String> values, Span span) {
  /// How a value is written.
  public enum Form {
    /// `true` or `false`.
    FLAG,
    /// A number without quotes.
    NUMBER,
    /// In quotes.
    TEXT,
    /// In brackets.
    LIST
  }

  /// Copies what it is given.
  public Setting {
    values = List.copyOf(values);
  }

  /// The value as one text.
  public String value() {
    return String.join(",", values);
  }
}
