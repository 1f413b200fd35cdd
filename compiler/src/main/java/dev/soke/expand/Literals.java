package dev.soke.expand;

import dev.soke.schema.Dimension;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Expression.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From plain expressions to values, and back.
final class Literals {
  private static final Pattern QUANTITY = Pattern.compile("([0-9_]+(?:\\.[0-9]+)?)([A-Za-zµ%]+)");

  private Literals() {}

  /// The value of a literal. Quantities of known units are computed with, all else stays as it is.
  static Value read(Expression.Literal literal) {
    if (literal.form() == Form.NUMBER) {
      return new Value.Amount(number(literal.text()), null);
    }
    Matcher parts = QUANTITY.matcher(literal.text());
    if (literal.form() == Form.QUANTITY && parts.matches()) {
      Dimension.Unit unit = Dimension.unit(parts.group(2));
      if (unit != null) {
        Fraction size = Fraction.of(unit.size());
        return new Value.Amount(number(parts.group(1)).times(size), unit.dimension());
      }
    }
    return new Value.Written(literal.form(), literal.text());
  }

  private static Fraction number(String digits) {
    return Fraction.of(new BigDecimal(digits.replace("_", "")));
  }

  /// A value as a plain expression, at the place that asked for it.
  static Expression write(Value value, Span place) {
    return switch (value) {
      case Value.Text(String text) -> new Expression.Text(text, place);
      case Value.Flag _, Value.Name _, Value.Declared _, Value.Absent _, Value.Failed _ ->
          new Expression.Word(value.shown(), place);
      case Value.Amount amount ->
          new Expression.Literal(
              amount.dimension() == null ? Form.NUMBER : Form.QUANTITY, amount.shown(), place);
      case Value.Written(Form form, String text) -> new Expression.Literal(form, text, place);
      case Value.Endpoint(String service, String plane) ->
          new Expression.Endpoint(
              new Located<>(service, place), new Located<>(plane, place), place);
      case Value.Span(var low, var high) ->
          new Expression.Range(
              new Expression.Literal(Form.NUMBER, low.toString(), place),
              new Expression.Literal(Form.NUMBER, high.toString(), place),
              place);
      case Value.Items(List<Value> items) ->
          new Expression.Sequence(items.stream().map(item -> write(item, place)).toList(), place);
      case Value.Fields(var fields) ->
          new Expression.Fields(
              fields.entrySet().stream()
                  .map(it ->
                      new Expression.Field(
                          new Located<>(it.getKey(), place), write(it.getValue(), place)))
                  .toList(),
              place);
    };
  }
}
