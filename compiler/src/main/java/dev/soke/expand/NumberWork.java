package dev.soke.expand;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the functions of numbers do.
final class NumberWork {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,30}");

  private NumberWork() {}

  static @Nullable Value abs(List<Value> arguments) {
    return arguments.getFirst() instanceof Value.Amount(Fraction amount, var dimension)
        ? new Value.Amount(new Fraction(amount.upper().abs(), amount.lower()), dimension)
        : null;
  }

  static @Nullable Value floor(List<Value> arguments) {
    Fraction number = plain(arguments.getFirst());
    return number == null ? null : new Value.Amount(number.floor(), null);
  }

  static @Nullable Value ceil(List<Value> arguments) {
    Fraction number = plain(arguments.getFirst());
    return number == null
        ? null
        : new Value.Amount(Fraction.ZERO.minus(Fraction.ZERO.minus(number).floor()), null);
  }

  static @Nullable Value round(List<Value> arguments) {
    Fraction number = plain(arguments.getFirst());
    Fraction half = new Fraction(BigInteger.ONE, BigInteger.TWO);
    return number == null ? null : new Value.Amount(number.plus(half).floor(), null);
  }

  static @Nullable Value whole(List<Value> arguments) throws Function.Refused {
    Value value = arguments.getFirst();
    if (plain(value) != null) {
      return value;
    }
    if (!(value instanceof Value.Text) && !(value instanceof Value.Name)) {
      return null;
    }
    if (!WHOLE.matcher(value.shown()).matches()) {
      throw new Function.Refused("`" + value.shown() + "` writes no whole number");
    }
    return new Value.Amount(Fraction.of(new BigDecimal(value.shown())), null);
  }

  /// The number, or null when the value is none or measures something.
  static @Nullable Fraction plain(Value value) {
    return value instanceof Value.Amount(Fraction amount, var dimension) && dimension == null
        ? amount
        : null;
  }
}
