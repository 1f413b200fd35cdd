package dev.soke.view;

import dev.soke.emit.Data;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.Dimension;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Type;
import java.util.List;
import java.util.stream.Collectors;

/// The JSON schemas of types, as [KindView] writes their values.
final class TypeShape {
  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
  private static final String ADDRESS = OCTET + "(?:\\." + OCTET + "){3}";

  private TypeShape() {}

  /// The schema of an attribute, with what it is.
  static Data of(AttributeSchema attribute) {
    Data.MappingBuilder shape = Data.mapping().put("description", Data.text(attribute.doc()));
    Data.Mapping type = (Data.Mapping) of(attribute.type());
    type.entries().forEach(entry -> shape.put(entry.name(), entry.value()));
    return shape.build();
  }

  static Data text() {
    return Data.mapping().put("type", Data.text("string")).build();
  }

  static Data flag() {
    return Data.mapping().put("type", Data.text("boolean")).build();
  }

  static Data matching(String pattern) {
    return Data.mapping()
        .put("type", Data.text("string"))
        .put("pattern", Data.text(pattern))
        .build();
  }

  /// `service@plane`.
  static Data endpoint() {
    return matching("^[^@]+@[^@]+$");
  }

  private static Data of(Type type) {
    return switch (type) {
      case Type.Text(), Type.Reference _ -> text();
      case Type.Flag() -> flag();
      case Type.Whole(long min, long max) -> whole(min, max);
      case Type.Range(long min, long max) ->
          anyOf(whole(min, max), matching("^[0-9]+\\.\\.[0-9]+$"));
      case Type.Quantity(Dimension dimension) -> matching(quantity(dimension));
      case Type.QuantityRange(Dimension dimension) -> matching(quantityRange(dimension));
      case Type.Address() -> matching("^" + ADDRESS + "$");
      case Type.Subnet() -> matching("^" + ADDRESS + "/(?:3[0-2]|[12]?[0-9])$");
      case Type.Hexadecimal(var _, long min, long max) ->
          matching("^0x(?:[0-9a-fA-F]{2})" + bytes(min, max) + "$");
      case Type.Date() -> matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      case Type.Choice choice -> words(choice.choices());
      case Type.ListOf(Type item) -> listOf(of(item));
      case Type.Command() -> anyOf(text(), listOf(text()));
      case Type.Settings() ->
          Data.mapping()
              .put("type", Data.text("object"))
              .put("additionalProperties", text())
              .build();
      case Type.Nested(KindSchema kind) -> KindShape.reference(kind);
      case Type.NestedList(KindSchema kind) -> listOf(KindShape.reference(kind));
    };
  }

  private static String bytes(long min, long max) {
    return "{" + min + "," + (max == Integer.MAX_VALUE ? "" : max) + "}";
  }

  private static Data whole(long min, long max) {
    Data.MappingBuilder shape =
        Data.mapping().put("type", Data.text("integer")).put("minimum", Data.whole(min));
    return max == Long.MAX_VALUE ? shape.build() : shape.put("maximum", Data.whole(max)).build();
  }

  private static String quantity(Dimension dimension) {
    return "^" + amount(dimension) + "$";
  }

  private static String quantityRange(Dimension dimension) {
    return "^" + amount(dimension) + "(?:\\.\\." + amount(dimension) + ")?$";
  }

  private static String amount(Dimension dimension) {
    String units =
        Dimension.all().stream()
            .filter(unit -> unit.dimension() == dimension)
            .map(Dimension.Unit::name)
            .collect(Collectors.joining("|"));
    return "[0-9]+(?:\\.[0-9]+)?(?:" + units + ")";
  }

  private static Data words(List<String> choices) {
    return Data.mapping()
        .put("enum", Data.sequence(choices.stream().map(it -> Data.text(it)).toList()))
        .build();
  }

  private static Data listOf(Data item) {
    return Data.mapping().put("type", Data.text("array")).put("items", item).build();
  }

  private static Data anyOf(Data... shapes) {
    return Data.mapping().put("anyOf", Data.sequence(List.of(shapes))).build();
  }
}
