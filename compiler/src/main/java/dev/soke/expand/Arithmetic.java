package dev.soke.expand;

import dev.soke.syntax.Operator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What operators make of two values, checked for what the values measure. Pure; null where they do
/// not fit.
final class Arithmetic {
  private Arithmetic() {}

  /// The result, or null when the two do not go together.
  static @Nullable Value apply(Operator operator, Value left, Value right) {
    return switch (operator) {
      case EQUAL -> new Value.Flag(Value.same(left, right));
      case UNEQUAL -> new Value.Flag(!Value.same(left, right));
      case LESS, AT_MOST, GREATER, AT_LEAST -> compare(operator, left, right);
      case IN -> in(left, right);
      case PLUS -> plus(left, right);
      case MINUS, TIMES, DIVIDED, REMAINDER ->
          left instanceof Value.Amount one && right instanceof Value.Amount other
              ? amounts(operator, one, other)
              : null;
      case RANGE -> range(left, right);
      case OTHERWISE, OR, AND, NOT, NEGATIVE -> null;
    };
  }

  /// Which of two values is less: amounts of one kind by size, words by their characters; null
  /// where they cannot be compared.
  static @Nullable Integer order(Value left, Value right) {
    if (left instanceof Value.Amount one && right instanceof Value.Amount other) {
      return one.dimension() == other.dimension() ? one.amount().compareTo(other.amount()) : null;
    }
    return word(left) && word(right)
        ? Integer.valueOf(left.shown().compareTo(right.shown()))
        : null;
  }

  private static boolean word(Value value) {
    return value instanceof Value.Text
        || value instanceof Value.Name
        || value instanceof Value.Declared;
  }

  private static @Nullable Value compare(Operator operator, Value left, Value right) {
    Integer order = order(left, right);
    if (order == null) {
      return null;
    }
    return new Value.Flag(
        switch (operator) {
          case LESS -> order < 0;
          case AT_MOST -> order <= 0;
          case GREATER -> order > 0;
          default -> order >= 0;
        });
  }

  private static @Nullable Value in(Value left, Value right) {
    return switch (right) {
      case Value.Items(List<Value> items) ->
          new Value.Flag(items.stream().anyMatch(item -> Value.same(left, item)));
      case Value.Span(BigInteger low, BigInteger high)
          when left instanceof Value.Amount(Fraction amount, var dimension) && dimension == null ->
          new Value.Flag(
              amount.compareTo(new Fraction(low, BigInteger.ONE)) >= 0
                  && amount.compareTo(new Fraction(high, BigInteger.ONE)) <= 0);
      case Value.Fields(var fields) -> new Value.Flag(fields.containsKey(left.shown()));
      default -> null;
    };
  }

  private static @Nullable Value plus(Value left, Value right) {
    if (left instanceof Value.Amount one && right instanceof Value.Amount other) {
      return amounts(Operator.PLUS, one, other);
    }
    if (left instanceof Value.Items(var one) && right instanceof Value.Items(var other)) {
      List<Value> all = new ArrayList<>(one);
      all.addAll(other);
      return new Value.Items(all);
    }
    boolean text = left instanceof Value.Text || right instanceof Value.Text;
    return text && word(left) && word(right) ? new Value.Text(left.shown() + right.shown()) : null;
  }

  private static @Nullable Value amounts(Operator operator, Value.Amount left, Value.Amount right) {
    boolean same = left.dimension() == right.dimension();
    Fraction one = left.amount();
    Fraction other = right.amount();
    return switch (operator) {
      case PLUS -> same ? new Value.Amount(one.plus(other), left.dimension()) : null;
      case MINUS -> same ? new Value.Amount(one.minus(other), left.dimension()) : null;
      case TIMES ->
          left.dimension() == null || right.dimension() == null
              ? new Value.Amount(
                  one.times(other), left.dimension() == null ? right.dimension() : left.dimension())
              : null;
      case DIVIDED ->
          same || right.dimension() == null
              ? new Value.Amount(one.dividedBy(other), same ? null : left.dimension())
              : null;
      default ->
          same
              ? new Value.Amount(
                  one.minus(one.dividedBy(other).floor().times(other)), left.dimension())
              : null;
    };
  }

  private static @Nullable Value range(Value left, Value right) {
    return left instanceof Value.Amount(Fraction low, var one)
            && right instanceof Value.Amount(Fraction high, var other)
            && one == null
            && Objects.equals(one, other)
            && low.isWhole()
            && high.isWhole()
        ? new Value.Span(low.upper(), high.upper())
        : null;
  }
}
