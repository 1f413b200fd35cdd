package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.ethereum.KeyText;
import dev.soke.model.Cidr;
import dev.soke.model.Interval;
import dev.soke.model.Ipv4;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.Type;
import dev.soke.schema.Words;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Expression.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Reads single values: an expression and the type it must have become a Java value, or a finding.
final class Values {
  private final Report report;

  Values(Report report) {
    this.report = report;
  }

  /// The value, or null when it is not of the type, which is reported.
  @Nullable Located<?> read(AttributeSchema attribute, Type type, Expression expression) {
    return switch (type) {
      case Type.Text() -> text(attribute, type, expression);
      case Type.Reference(_) -> word(attribute, type, expression);
      case Type.Flag() -> flag(attribute, type, expression);
      case Type.Choice choice -> choice(attribute, choice, expression);
      case Type.Whole whole -> whole(attribute, whole, expression);
      case Type.Range range -> range(attribute, range, expression);
      case Type.Quantity(var dimension) ->
          new Quantities(report).read(attribute, dimension, expression);
      case Type.QuantityRange(var dimension) ->
          new QuantityRanges(report).read(attribute, dimension, expression);
      case Type.Hexadecimal hex -> new Hexadecimals(report).read(attribute, hex, expression);
      case Type.Address() -> address(attribute, type, expression);
      case Type.Subnet() -> subnet(attribute, type, expression);
      case Type.Date() -> date(attribute, type, expression);
      case Type.ListOf(_), Type.Command(), Type.Settings(), Type.Nested(_), Type.NestedList(_) ->
          mismatch(attribute, type, expression);
    };
  }

  /// Any literal as one text, for blocks whose names the user chooses.
  @Nullable Located<String> setting(Located<String> name, Expression expression) {
    return switch (expression) {
      case Expression.Text(String value, var span) -> new Located<>(value, span);
      case Expression.Word(String word, var span) -> new Located<>(word, span);
      case Expression.Literal(_, String text, var span) -> new Located<>(text, span);
      case Expression.Range(
              Expression.Literal(_, String low, _),
              Expression.Literal(_, String high, _),
              var span) ->
          new Located<>(low + ".." + high, span);
      case Expression.Range(_, _, var span) -> new Located<>(span.text().replace(" ", ""), span);
      case Expression.Formula _ -> null; // told by expansion
      case Expression.Sequence _, Expression.Fields _, Expression.Endpoint _ -> {
        report.add(
            Diagnostic.of(Code.TYP001, expression.span())
                .with("attribute", name)
                .with("expected", "a single value")
                .with("found", describe(expression)));
        yield null;
      }
    };
  }

  private @Nullable Located<?> text(AttributeSchema attribute, Type type, Expression expression) {
    if (!(expression instanceof Expression.Text(String value, var span))) {
      return word(attribute, type, expression);
    }
    if (!KeyText.in(value)) return new Located<>(value, span);
    report.add(
        Diagnostic.of(Code.SEC005, span).with("kind", "Attribute").with("name", attribute.name()));
    return null;
  }

  private @Nullable Located<?> word(AttributeSchema attribute, Type type, Expression expression) {
    return expression instanceof Expression.Word(String name, var span)
        ? new Located<>(name, span)
        : mismatch(attribute, type, expression);
  }

  private @Nullable Located<?> flag(AttributeSchema attribute, Type type, Expression expression) {
    if (expression instanceof Expression.Word(String name, var span)
        && (name.equals("true") || name.equals("false"))) {
      return new Located<>(name.equals("true"), span);
    }
    return mismatch(attribute, type, expression);
  }

  private @Nullable Located<?> choice(
      AttributeSchema attribute, Type.Choice choice, Expression expression) {
    if (!(expression instanceof Expression.Word(String name, var span))) {
      return mismatch(attribute, choice, expression);
    }
    for (Enum<?> constant : choice.constants()) {
      if (Words.of(constant).equals(name)) {
        return new Located<>(constant, span);
      }
    }
    report.add(
        Diagnostic.of(Code.TYP004, span)
            .with("attribute", attribute.name())
            .with("value", name)
            .with("choices", String.join(", ", choice.choices()))
            .near(NearName.all(name, choice.choices())));
    return null;
  }

  private @Nullable Located<?> whole(
      AttributeSchema attribute, Type.Whole whole, Expression expression) {
    if (!(expression instanceof Expression.Literal(Form form, String text, var span))
        || form != Form.NUMBER
        || text.contains(".")) {
      return mismatch(attribute, attribute.type(), expression);
    }
    Long number = Quantities.whole(text);
    if (number != null && number >= whole.min() && number <= whole.max()) {
      return new Located<>(number, span);
    }
    report.add(
        Diagnostic.of(Code.TYP003, span)
            .with("attribute", attribute.name())
            .with("value", text)
            .with("min", whole.min())
            .with("max", whole.max()));
    return null;
  }

  private @Nullable Located<?> range(
      AttributeSchema attribute, Type.Range range, Expression expression) {
    Type.Whole end = new Type.Whole(range.min(), range.max());
    if (expression instanceof Expression.Range(var first, var last, var span)) {
      Located<?> low = whole(attribute, end, first);
      Located<?> high = whole(attribute, end, last);
      return low != null && high != null ? range(attribute, low, high, span) : null;
    }
    Located<?> only = whole(attribute, end, expression);
    return only == null ? null : range(attribute, only, only, only.span());
  }

  private @Nullable Located<?> range(
      AttributeSchema attribute, Located<?> low, Located<?> high, Span span) {
    if (low.value() instanceof Long from && high.value() instanceof Long to && from <= to) {
      return new Located<>(new Interval(from, to), span);
    }
    report.add(
        Diagnostic.of(Code.TYP006, span)
            .with("attribute", attribute.name())
            .with("value", span.text())
            .with("expected", "a range whose lower end stands first, such as `1..4`"));
    return null;
  }

  private @Nullable Located<?> address(
      AttributeSchema attribute, Type type, Expression expression) {
    if (!(expression instanceof Expression.Literal(Form form, String text, var span))
        || form != Form.ADDRESS) {
      return mismatch(attribute, type, expression);
    }
    Ipv4 address = Addresses.address(text);
    return address != null ? new Located<>(address, span) : malformed(attribute, type, expression);
  }

  private @Nullable Located<?> subnet(AttributeSchema attribute, Type type, Expression expression) {
    if (!(expression instanceof Expression.Literal(Form form, String text, var span))
        || form != Form.CIDR) {
      return mismatch(attribute, type, expression);
    }
    Cidr subnet = Addresses.subnet(text);
    return subnet != null ? new Located<>(subnet, span) : malformed(attribute, type, expression);
  }

  private @Nullable Located<?> date(AttributeSchema attribute, Type type, Expression expression) {
    if (!(expression instanceof Expression.Literal(Form form, String text, var span))
        || form != Form.DATE) {
      return mismatch(attribute, type, expression);
    }
    try {
      return new Located<>(LocalDate.parse(text), span);
    } catch (DateTimeParseException noSuchDay) {
      return malformed(attribute, type, expression);
    }
  }

  private @Nullable Located<?> malformed(
      AttributeSchema attribute, Type type, Expression expression) {
    report.add(
        Diagnostic.of(Code.TYP006, expression.span())
            .with("attribute", attribute.name())
            .with("value", expression.span().text())
            .with("expected", type.words()));
    return null;
  }

  private @Nullable Located<?> mismatch(
      AttributeSchema attribute, Type type, Expression expression) {
    if (expression instanceof Expression.Formula) {
      return null; // told by expansion
    }
    report.add(
        Diagnostic.of(Code.TYP001, expression.span())
            .with("attribute", attribute.name())
            .with("expected", type.words())
            .with("found", describe(expression)));
    return null;
  }

  static String describe(Expression expression) {
    return switch (expression) {
      case Expression.Text _ -> "a quoted text";
      case Expression.Word(String name, _) -> "the word `" + name + "`";
      case Expression.Literal(_, String text, _) -> "`" + text + "`";
      case Expression.Range _ -> "a range";
      case Expression.Sequence _ -> "a list";
      case Expression.Fields _ -> "a record in braces";
      case Expression.Endpoint _ -> "an endpoint";
      case Expression.Formula _ -> "an expression";
    };
  }
}
