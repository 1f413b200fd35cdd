package dev.soke.syntax;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// A value as it was written, not yet of any type.
public sealed interface Expression {
  /// Where it was written.
  Span span();

  /// The form of a literal, told by its characters alone.
  enum Form {
    NUMBER,
    QUANTITY,
    ADDRESS,
    CIDR,
    DATE,
    HEX,
    DIGEST,
    VERSION
  }

  /// A quoted text with its escapes resolved.
  record Text(String value, Span span) implements Expression {}

  /// A bare name, dots and all: `walletd`, `cluster.id`, `true`.
  record Word(String name, Span span) implements Expression {}

  /// A literal other than a text, as written, such as `8GiB`, `10.0.0.0/8` or `2026-01-01`.
  record Literal(Form form, String text, Span span) implements Expression {}

  /// `low..high`.
  record Range(Expression low, Expression high, Span span) implements Expression {}

  /// `[a, b]`.
  record Sequence(List<Expression> items, Span span) implements Expression {
    /// Copies what it is given.
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// `{ a: 1, b: 2 }`.
  record Fields(List<Field> fields, Span span) implements Expression {
    /// Copies what it is given.
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /// One `name: value` of a record.
  record Field(Located<String> name, Expression value) {}

  /// `service@plane`.
  record Endpoint(Located<String> service, Located<String> plane, Span span)
      implements Expression {}
}
