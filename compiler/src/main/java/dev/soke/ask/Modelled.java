package dev.soke.ask;

import dev.soke.expand.Fraction;
import dev.soke.expand.Value;
import dev.soke.model.Blocks;
import dev.soke.model.Bytes;
import dev.soke.model.BytesRange;
import dev.soke.model.Command;
import dev.soke.model.Cores;
import dev.soke.model.CoresRange;
import dev.soke.model.Endpoint;
import dev.soke.model.Gas;
import dev.soke.model.Interval;
import dev.soke.model.Setting;
import dev.soke.model.Wei;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.Dimension;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Type;
import dev.soke.schema.Words;
import dev.soke.source.Located;
import dev.soke.syntax.Expression.Form;
import java.math.BigInteger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// From what the model holds to what expressions compute with.
final class Modelled {
  private static final long MICROSECOND = 1_000;

  private Modelled() {}

  /// The value of an attribute.
  ///
  /// @param held what its component holds; null when it is left out
  static Value of(AttributeSchema attribute, @Nullable Object held) {
    return held == null
        ? new Value.Absent(attribute.name())
        : of(attribute.type(), held instanceof Located<?>(var inner, _) ? inner : held);
  }

  private static Value of(Type type, Object held) {
    return switch (type) {
      case Type.Text() -> new Value.Text(held.toString());
      case Type.Flag() -> new Value.Flag((Boolean) held);
      case Type.Whole _ -> Value.whole((Long) held);
      case Type.Range _ -> range((Interval) held);
      case Type.Quantity(var dimension) -> new Value.Amount(base(held), dimension);
      case Type.QuantityRange(var dimension) -> amounts(held, dimension);
      case Type.Address() -> new Value.Written(Form.ADDRESS, held.toString());
      case Type.Subnet() -> new Value.Written(Form.CIDR, held.toString());
      case Type.Date() -> new Value.Written(Form.DATE, held.toString());
      case Type.Hexadecimal _ -> new Value.Written(Form.HEX, held.toString());
      case Type.Choice _ -> new Value.Name(Words.of((Enum<?>) held));
      case Type.Reference(String kind) -> new Value.Declared(kind, held.toString());
      case Type.ListOf(Type item) -> items(item, (List<?>) held);
      case Type.Command() -> command((Command) held);
      case Type.Settings() -> settings((List<?>) held);
      case Type.Nested(KindSchema kind) -> fields(kind, (Record) held);
      case Type.NestedList(KindSchema kind) ->
          new Value.Items(((List<?>) held).stream().map(it -> fields(kind, (Record) it)).toList());
    };
  }

  private static Value items(Type item, List<?> held) {
    return new Value.Items(
        held.stream()
            .map(it -> of(item, it instanceof Located<?>(var inner, _) ? inner : it))
            .toList());
  }

  private static Value range(Interval range) {
    return range.low() == range.high()
        ? Value.whole(range.low())
        : new Value.Span(BigInteger.valueOf(range.low()), BigInteger.valueOf(range.high()));
  }

  /// An amount, or the list of its least and its most while that is open.
  private static Value amounts(Object held, Dimension dimension) {
    Value low = new Value.Amount(base(low(held)), dimension);
    Value high = new Value.Amount(base(high(held)), dimension);
    return low.equals(high) ? low : new Value.Items(List.of(low, high));
  }

  private static Object low(Object held) {
    return held instanceof BytesRange(var low, _) ? low : ((CoresRange) held).low();
  }

  private static Object high(Object held) {
    return held instanceof BytesRange(_, var high) ? high : ((CoresRange) held).high();
  }

  private static Fraction base(Object held) {
    return switch (held) {
      case Bytes(long count) -> Fraction.of(count);
      case Cores(long thousandths) -> Fraction.of(thousandths);
      case Duration time -> Fraction.of(time.toNanos() / MICROSECOND);
      case Wei(BigInteger count) -> new Fraction(count, BigInteger.ONE);
      case Gas(long count) -> Fraction.of(count);
      case Blocks(long count) -> Fraction.of(count);
      default -> throw new IllegalStateException("no unit measures a " + held.getClass());
    };
  }

  private static Value command(Command command) {
    List<Value> words =
        command.words().stream().<Value>map(it -> new Value.Text(it.value())).toList();
    return command.shell() ? words.getFirst() : new Value.Items(words);
  }

  private static Value settings(List<?> held) {
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    for (Object each : held) {
      Setting setting = (Setting) each;
      fields.put(setting.name().value(), new Value.Text(setting.value().value()));
    }
    return new Value.Fields(fields);
  }

  /// A block inside a declaration, by its attributes.
  private static Value fields(KindSchema kind, Record held) {
    List<@Nullable Object> components = kind.components(held);
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    for (AttributeSchema attribute : kind.attributes()) {
      fields.put(attribute.name(), of(attribute, components.get(Kinds.place(kind, attribute))));
    }
    return new Value.Fields(fields);
  }

  /// One end of an arrow: `from.service`, `from.plane`.
  static Value end(Endpoint end) {
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    fields.put("service", new Value.Declared("service", end.service().value()));
    fields.put("plane", new Value.Declared("plane", end.plane().value()));
    return new Value.Fields(fields);
  }
}
