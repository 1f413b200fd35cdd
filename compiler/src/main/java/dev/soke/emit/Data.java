package dev.soke.emit;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// A tree of plain data on its way to YAML or JSON. Every node knows the spans it came from, so
/// that every line of the file does.
public sealed interface Data {
  /// Where it came from; empty when its parent says enough.
  List<Span> origins();

  /// A text.
  record Text(String value, List<Span> origins) implements Data {}

  /// A whole number.
  record Whole(long value, List<Span> origins) implements Data {}

  /// True or false.
  record Flag(boolean value, List<Span> origins) implements Data {}

  /// Things in order.
  record Sequence(List<Data> items, List<Span> origins) implements Data {
    /// Copies what it is given.
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// Names with values, in order.
  record Mapping(List<Entry> entries, List<Span> origins) implements Data {
    /// Copies what it is given.
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /// One name with its value.
  record Entry(String name, Data value) {}

  /// A text from these places.
  static Data text(String value, Span... origins) {
    return new Text(value, List.of(origins));
  }

  /// A text as the user wrote it.
  static Data text(Located<String> value) {
    return new Text(value.value(), List.of(value.span()));
  }

  /// A whole number from these places.
  static Data whole(long value, Span... origins) {
    return new Whole(value, List.of(origins));
  }

  /// True or false from these places.
  static Data flag(boolean value, Span... origins) {
    return new Flag(value, List.of(origins));
  }

  /// Things in order from these places.
  static Data sequence(List<Data> items, Span... origins) {
    return new Sequence(items, List.of(origins));
  }

  /// The texts in order.
  static Data texts(List<Located<String>> values) {
    return new Sequence(values.stream().map(Data::text).toList(), List.of());
  }

  /// A mapping to be filled, from these places.
  static MappingBuilder mapping(Span... origins) {
    return new MappingBuilder(List.of(origins));
  }

  /// Fills a mapping in the order of calls.
  final class MappingBuilder {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Span> origins;

    private MappingBuilder(List<Span> origins) {
      this.origins = origins;
    }

    /// Adds a name and its value.
    public MappingBuilder put(String name, Data value) {
      entries.add(new Entry(name, value));
      return this;
    }

    /// Adds a name and its value, unless the value is an empty mapping or sequence.
    public MappingBuilder putUnlessEmpty(String name, Data value) {
      boolean empty =
          switch (value) {
            case Mapping mapping -> mapping.entries().isEmpty();
            case Sequence sequence -> sequence.items().isEmpty();
            case Text _, Whole _, Flag _ -> false;
          };
      return empty ? this : put(name, value);
    }

    /// The mapping.
    public Data build() {
      return new Mapping(entries, origins);
    }
  }
}
