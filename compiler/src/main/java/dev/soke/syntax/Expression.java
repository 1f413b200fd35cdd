package dev.soke.syntax;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /// `low..high`. The ends may be formulas.
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

  /// What must be computed before it is a plain value. None is left after expansion.
  sealed interface Formula extends Expression {}

  /// A quoted text with expressions in it, `"\(site)-a"`.
  ///
  /// @param parts plain {@link Text}s and what stands in `\( )`, in their order
  record Interpolation(List<Expression> parts, Span span) implements Formula {
    /// Copies what it is given.
    public Interpolation {
      parts = List.copyOf(parts);
    }
  }

  /// `left + right` and its like.
  ///
  /// @param sign where the operator stands
  record Binary(Operator operator, Span sign, Expression left, Expression right, Span span)
      implements Formula {}

  /// `not a` or `-a`, told by the operator.
  record Prefix(Operator operator, Expression operand, Span span) implements Formula {}

  /// `if condition then yes else no`.
  record Conditional(Expression condition, Expression yes, Expression no, Span span)
      implements Formula {}

  /// `name(a, b, key: c)`.
  record Call(Located<String> name, List<Argument> arguments, Span span) implements Formula {
    /// Copies what it is given.
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /// One argument of a call; the name is null unless one was written.
  record Argument(@Nullable Located<String> name, Expression value) {}

  /// `call(a).name` or `(group).name`; after a bare word the dots are part of the {@link Word}.
  record Member(Expression owner, Located<String> name, Span span) implements Formula {}

  /// `(inner)`.
  record Group(Expression inner, Span span) implements Formula {}
}
