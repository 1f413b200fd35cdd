package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.Dimension;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Expression.Form;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Reads amounts that may stay open, `6cores` or `4..8cores`: the unit may stand at the upper end
/// only.
final class QuantityRanges {
  private final Quantities quantities;
  private final Report report;

  QuantityRanges(Report report) {
    this.quantities = new Quantities(report);
    this.report = report;
  }

  @Nullable Located<?> read(AttributeSchema attribute, Dimension dimension, Expression expression) {
    if (!(expression instanceof Expression.Range(var first, var last, var span))) {
      BigInteger only = quantities.base(attribute, dimension, expression);
      return only == null ? null : new Located<>(dimension.range(only, only), expression.span());
    }
    BigInteger high = quantities.base(attribute, dimension, last);
    BigInteger low = high == null ? null : quantities.base(attribute, dimension, like(first, last));
    if (low == null || high == null) {
      return null;
    }
    return low.compareTo(high) <= 0
        ? new Located<>(dimension.range(low, high), span)
        : backwards(attribute, span);
  }

  /// A number without a unit, with the unit of the other end.
  private static Expression like(Expression end, Expression other) {
    return end instanceof Expression.Literal(Form form, String number, Span span)
            && form == Form.NUMBER
            && other instanceof Expression.Literal(_, String text, _)
        ? new Expression.Literal(Form.QUANTITY, number + Quantities.unit(text), span)
        : end;
  }

  private @Nullable Located<?> backwards(AttributeSchema attribute, Span span) {
    report.add(
        Diagnostic.of(Code.TYP006, span)
            .with("attribute", attribute.name())
            .with("value", span.text())
            .with("expected", "a range whose lower end stands first, such as `4..8cores`"));
    return null;
  }
}
