package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.Dimension;
import dev.soke.source.Located;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Expression.Form;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads numbers and numbers with units.
final class Quantities {
  private static final Pattern QUANTITY = Pattern.compile("([0-9][0-9_.]*)(.*)");

  private final Report report;

  Quantities(Report report) {
    this.report = report;
  }

  /// A whole number with `_` between digits, or null when it is too large to count.
  static @Nullable Long whole(String digits) {
    try {
      return new BigDecimal(digits.replace("_", "")).longValueExact();
    } catch (ArithmeticException tooLarge) {
      return null;
    }
  }

  /// What stands behind the number.
  static String unit(String quantity) {
    Matcher parts = QUANTITY.matcher(quantity);
    return parts.matches() ? parts.group(2) : "";
  }

  @Nullable Located<?> read(AttributeSchema attribute, Dimension dimension, Expression expression) {
    BigInteger base = base(attribute, dimension, expression);
    return base == null ? null : new Located<>(dimension.value(base), expression.span());
  }

  /// How many base units are written, or null when that is no amount of the dimension, which is
  /// reported.
  @Nullable BigInteger base(AttributeSchema attribute, Dimension dimension, Expression expression) {
    if (!(expression instanceof Expression.Literal(Form form, String text, _))
        || (form != Form.QUANTITY && form != Form.NUMBER)) {
      if (expression instanceof Expression.Formula) {
        return null; // told by expansion
      }
      report.add(
          Diagnostic.of(Code.TYP001, expression.span())
              .with("attribute", attribute.name())
              .with("expected", dimension.words())
              .with("found", Values.describe(expression)));
      return null;
    }
    Matcher parts = QUANTITY.matcher(text);
    Dimension.Unit unit = parts.matches() ? Dimension.unit(parts.group(2)) : null;
    if (unit == null || unit.dimension() != dimension) {
      Diagnostic wrong =
          wrongUnit(
              attribute, dimension, expression, form == Form.NUMBER ? "no unit" : "`" + text + "`");
      report.add(
          parts.matches() ? Units.convert(wrong, dimension, number(parts), parts.group(2)) : wrong);
      return null;
    }
    BigInteger base = Dimension.inBase(number(parts), unit);
    if (base == null || base.compareTo(dimension.most()) > 0) {
      tooFine(attribute, expression, text);
      return null;
    }
    return base;
  }

  private static BigDecimal number(Matcher parts) {
    return new BigDecimal(parts.group(1).replace("_", ""));
  }

  private static Diagnostic wrongUnit(
      AttributeSchema attribute, Dimension dimension, Expression expression, String found) {
    String units =
        Dimension.all().stream()
            .filter(unit -> unit.dimension() == dimension)
            .map(Dimension.Unit::name)
            .collect(Collectors.joining(", "));
    return Diagnostic.of(Code.TYP002, expression.span())
        .with("attribute", attribute.name())
        .with("expected", dimension.words())
        .with("found", found)
        .with("units", units);
  }

  private void tooFine(AttributeSchema attribute, Expression expression, String text) {
    report.add(
        Diagnostic.of(Code.TYP006, expression.span())
            .with("attribute", attribute.name())
            .with("value", text)
            .with("expected", "an amount that comes to a whole number of its smallest unit"));
  }
}
