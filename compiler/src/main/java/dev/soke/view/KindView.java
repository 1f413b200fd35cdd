package dev.soke.view;

import dev.soke.emit.Data;
import dev.soke.ethereum.PublicKey;
import dev.soke.model.Blocks;
import dev.soke.model.Bytes;
import dev.soke.model.BytesRange;
import dev.soke.model.Command;
import dev.soke.model.Cores;
import dev.soke.model.CoresRange;
import dev.soke.model.Gas;
import dev.soke.model.Interval;
import dev.soke.model.Setting;
import dev.soke.model.Wei;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.Dimension;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Slot;
import dev.soke.schema.Type;
import dev.soke.schema.Words;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One declaration as plain data: its name, its ends, its attributes as they are called in the
/// language, its description and the place of its header. What is left out has no entry.
final class KindView {
  /// The entry of the name.
  static final String NAME = "name";

  /// The entry of the description, without its slashes.
  static final String DOC = "doc";

  /// The entry of the place: `file:line`.
  static final String PLACE = "declared";

  private KindView() {}

  static Data of(KindSchema kind, Record record) {
    Data.MappingBuilder view = Data.mapping(header(kind, record));
    List<Slot> slots = kind.slots();
    for (int i = 0; i < slots.size(); i++) {
      Object held = Records.component(record, i);
      if (held != null && !held.equals("")) {
        put(view, slots.get(i), held);
      }
    }
    return view.build();
  }

  private static Span[] header(KindSchema kind, Record record) {
    int place = kind.slots().indexOf(new Slot.SpanSlot());
    return Records.component(record, place) instanceof Span span ? new Span[] {span} : new Span[0];
  }

  /// The text of an entry; empty when there is none.
  static String text(Data view, String name) {
    return ((Data.Mapping) view)
        .entries().stream()
            .filter(entry -> entry.name().equals(name))
            .map(entry -> ((Data.Text) entry.value()).value())
            .findFirst()
            .orElse("");
  }

  private static void put(Data.MappingBuilder view, Slot slot, Object held) {
    switch (slot) {
      case Slot.NameSlot _ -> view.put(NAME, Data.text(held.toString()));
      case Slot.AttributeSlot(AttributeSchema attribute) ->
          view.put(attribute.name(), value(attribute.type(), held));
      case Slot.DocSlot() -> view.put(DOC, Data.text(held.toString()));
      case Slot.SpanSlot() -> view.put(PLACE, Data.text(place((Span) held)));
      case Slot.FromSlot() -> view.put("from", Data.text(held.toString()));
      case Slot.ToSlot() -> view.put("to", Data.text(held.toString()));
      case Slot.BothSlot() -> view.put("both", Data.flag((Boolean) held));
    }
  }

  private static Data value(Type type, Object held) {
    return switch (type) {
      case Type.Nested(KindSchema kind) -> of(kind, (Record) held);
      case Type.NestedList(KindSchema kind) ->
          Data.sequence(((List<?>) held).stream().map(it -> of(kind, (Record) it)).toList());
      case Type.Settings() -> settings((List<?>) held);
      case Type.ListOf _ ->
          Data.sequence(((List<?>) held).stream().map(KindView::located).toList());
      case Type.Command() -> command((Command) held);
      case Type.Text _,
          Type.Flag _,
          Type.Whole _,
          Type.Range _,
          Type.Quantity _,
          Type.QuantityRange _,
          Type.Address _,
          Type.Subnet _,
          Type.Date _,
          Type.Hexadecimal _,
          Type.Choice _,
          Type.Reference _ ->
          located(held);
    };
  }

  private static Data located(@Nullable Object held) {
    return held instanceof Located<?> located
        ? of(located.value(), located.span())
        : of(held, new Span[0]);
  }

  private static Data of(@Nullable Object value, Span... places) {
    return switch (value) {
      case Boolean flag -> Data.flag(flag, places);
      case Long whole -> Data.whole(whole, places);
      case Interval one when one.low() == one.high() -> Data.whole(one.low(), places);
      case Bytes bytes -> Data.text(Literals.of(bytes), places);
      case Duration time -> Data.text(Literals.of(time), places);
      case Cores cores -> Data.text(Literals.of(cores), places);
      case BytesRange(Bytes low, Bytes high) ->
          Data.text(range(Literals.of(low), Literals.of(high)), places);
      case CoresRange(Cores low, Cores high) ->
          Data.text(range(Literals.of(low), Literals.of(high)), places);
      case Wei(BigInteger count) -> Data.text(Literals.of(Dimension.MONEY, count), places);
      case Gas(long count) -> quantity(Dimension.GAS, count, places);
      case Blocks(long count) -> quantity(Dimension.BLOCKS, count, places);
      case PublicKey key -> Data.text("0x" + key, places);
      case Enum<?> word -> Data.text(Words.of(word), places);
      case null -> throw new IllegalArgumentException("a value is missing");
      default -> Data.text(value.toString(), places);
    };
  }

  private static String range(String low, String high) {
    return low.equals(high) ? low : low + ".." + high;
  }

  private static Data quantity(Dimension dimension, long count, Span... places) {
    return Data.text(Literals.of(dimension, BigInteger.valueOf(count)), places);
  }

  private static Data command(Command command) {
    List<Data> words = command.words().stream().map(it -> Data.text(it)).toList();
    return command.shell() ? words.getFirst() : Data.sequence(words);
  }

  private static Data settings(List<?> settings) {
    Data.MappingBuilder named = Data.mapping();
    for (Object setting : settings) {
      Setting it = (Setting) setting;
      named.put(it.name().value(), Data.text(it.value()));
    }
    return named.build();
  }

  private static String place(Span span) {
    return span.source().path() + ":" + span.from().line();
  }
}
