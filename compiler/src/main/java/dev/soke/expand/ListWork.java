package dev.soke.expand;

import dev.soke.syntax.Operator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// What the functions of lists do.
final class ListWork {
  /// The longest range that is counted out.
  static final long LONGEST = 1_000_000;

  private ListWork() {}

  /// The items of a list or a range, or null when the value is neither or too long.
  static @Nullable List<Value> items(Value value) {
    return switch (value) {
      case Value.Items(List<Value> items) -> items;
      case Value.Span span
          when span.count().compareTo(BigInteger.valueOf(LONGEST)) <= 0
              && span.low().bitLength() < 62 ->
          LongStream.range(0, span.count().longValue())
              .<Value>mapToObj(at -> Value.whole(span.low().longValue() + at))
              .toList();
      default -> null;
    };
  }

  static @Nullable Value count(List<Value> arguments) {
    return switch (arguments.getFirst()) {
      case Value.Items(List<Value> items) -> Value.whole(items.size());
      case Value.Span span -> new Value.Amount(new Fraction(span.count(), BigInteger.ONE), null);
      case Value.Fields(var fields) -> Value.whole(fields.size());
      default -> null;
    };
  }

  static @Nullable Value least(List<Value> arguments) throws Function.Refused {
    return extreme(arguments, -1);
  }

  static @Nullable Value greatest(List<Value> arguments) throws Function.Refused {
    return extreme(arguments, 1);
  }

  private static @Nullable Value extreme(List<Value> arguments, int sign) throws Function.Refused {
    List<Value> items = spread(arguments);
    Value best = filled(items).getFirst();
    for (Value item : items) {
      Integer order = Arithmetic.order(item, best);
      if (order == null) {
        return null;
      }
      best = Integer.signum(order) == sign ? item : best;
    }
    return best;
  }

  static @Nullable Value sum(List<Value> arguments) {
    List<Value> items = spread(arguments);
    Value sum = items.isEmpty() ? Value.whole(0) : items.getFirst();
    for (Value item : items.subList(Math.min(1, items.size()), items.size())) {
      sum = sum instanceof Value.Amount ? Arithmetic.apply(Operator.PLUS, sum, item) : null;
      if (sum == null) {
        return null;
      }
    }
    return sum instanceof Value.Amount ? sum : null;
  }

  static @Nullable Value first(List<Value> arguments) throws Function.Refused {
    List<Value> items = items(arguments.getFirst());
    return items == null ? null : filled(items).getFirst();
  }

  static @Nullable Value last(List<Value> arguments) throws Function.Refused {
    List<Value> items = items(arguments.getFirst());
    return items == null ? null : filled(items).getLast();
  }

  static @Nullable Value item(List<Value> arguments) throws Function.Refused {
    List<Value> items = items(arguments.getFirst());
    Fraction place = NumberWork.plain(arguments.get(1));
    if (items == null || place == null) {
      return null;
    }
    boolean inside =
        place.isWhole()
            && place.compareTo(Fraction.ZERO) >= 0
            && place.compareTo(Fraction.of(items.size())) < 0;
    if (!inside) {
      throw new Function.Refused(
          "the list has " + items.size() + " items, so none at place " + place);
    }
    return items.get(place.upper().intValue());
  }

  static @Nullable Value sort(List<Value> arguments) {
    List<Value> items = items(arguments.getFirst());
    if (items == null
        || items.stream().anyMatch(it -> Arithmetic.order(items.getFirst(), it) == null)) {
      return null;
    }
    List<Value> sorted = new ArrayList<>(items);
    sorted.sort((one, other) -> {
      Integer order = Arithmetic.order(one, other);
      return order == null ? 0 : order;
    });
    return new Value.Items(sorted);
  }

  static @Nullable Value reverse(List<Value> arguments) {
    List<Value> items = items(arguments.getFirst());
    return items == null ? null : new Value.Items(items.reversed());
  }

  static @Nullable Value unique(List<Value> arguments) {
    List<Value> items = items(arguments.getFirst());
    return items == null ? null : new Value.Items(items.stream().distinct().toList());
  }

  static @Nullable Value flat(List<Value> arguments) {
    List<Value> items = items(arguments.getFirst());
    List<Value> flat = new ArrayList<>();
    for (Value item : items == null ? List.<Value>of() : items) {
      List<Value> inner = items(item);
      flat.addAll(inner == null ? List.of(item) : inner);
    }
    return items == null ? null : new Value.Items(flat);
  }

  private static List<Value> spread(List<Value> arguments) {
    List<Value> only = arguments.size() == 1 ? items(arguments.getFirst()) : null;
    return only == null ? arguments : only;
  }

  private static List<Value> filled(List<Value> items) throws Function.Refused {
    if (items.isEmpty()) {
      throw new Function.Refused("the list is empty");
    }
    return items;
  }
}
