package dev.soke.view;

import dev.soke.emit.Data;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.schema.Slot;
import dev.soke.schema.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The JSON schemas of the kinds.
final class KindShape {
  private KindShape() {}

  /// Every kind by the name of its schema, an owner before what it holds.
  static SequencedMap<String, Data> all() {
    SequencedMap<String, Data> shapes = new LinkedHashMap<>();
    Language.get().kinds().forEach(kind -> add(shapes, kind));
    return shapes;
  }

  /// A reference to the schema of a kind.
  static Data reference(KindSchema kind) {
    return Data.mapping().put("$ref", Data.text("#/$defs/" + name(kind))).build();
  }

  /// Two kinds may share a word, such as a `content` of two owners, but never a record.
  private static String name(KindSchema kind) {
    return kind.constructor().getDeclaringClass().getSimpleName();
  }

  private static void add(SequencedMap<String, Data> shapes, KindSchema kind) {
    if (shapes.putIfAbsent(name(kind), shape(kind)) != null) {
      return;
    }
    for (AttributeSchema attribute : kind.attributes()) {
      switch (attribute.type()) {
        case Type.Nested(KindSchema nested) -> add(shapes, nested);
        case Type.NestedList(KindSchema nested) -> add(shapes, nested);
        default -> {}
      }
    }
  }

  private static Data shape(KindSchema kind) {
    Data.MappingBuilder properties = Data.mapping();
    List<Data> required = new ArrayList<>();
    for (Slot slot : kind.slots()) {
      switch (slot) {
        case Slot.NameSlot(String pattern) -> {
          Data anchored = TypeShape.matching("^(?:" + pattern + ")$");
          add(properties, required, KindView.NAME, anchored, true);
        }
        case Slot.AttributeSlot(AttributeSchema it) ->
            add(properties, required, it.name(), TypeShape.of(it), always(it));
        case Slot.DocSlot() -> add(properties, required, KindView.DOC, TypeShape.text(), false);
        case Slot.SpanSlot() ->
            add(properties, required, KindView.PLACE, TypeShape.matching(":[1-9][0-9]*$"), true);
        case Slot.FromSlot() -> add(properties, required, "from", TypeShape.endpoint(), true);
        case Slot.ToSlot() -> add(properties, required, "to", TypeShape.endpoint(), true);
        case Slot.BothSlot() -> add(properties, required, "both", TypeShape.flag(), true);
      }
    }
    return Data.mapping()
        .put("description", Data.text(kind.doc()))
        .put("type", Data.text("object"))
        .put("properties", properties.build())
        .put("required", Data.sequence(required))
        .put("additionalProperties", Data.flag(false))
        .build();
  }

  private static void add(
      Data.MappingBuilder properties,
      List<Data> required,
      String name,
      Data shape,
      boolean always) {
    properties.put(name, shape);
    if (always) {
      required.add(Data.text(name));
    }
  }

  /// Whether a resolved declaration always has a value: written, by default, or an empty list.
  private static boolean always(AttributeSchema attribute) {
    boolean list =
        switch (attribute.type()) {
          case Type.ListOf _, Type.NestedList _, Type.Settings _ -> true;
          default -> false;
        };
    return attribute.required() || attribute.fallback() != null || list;
  }
}
