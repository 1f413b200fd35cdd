package dev.soke.view;

import dev.soke.emit.Data;
import dev.soke.model.Estate;
import dev.soke.schema.EstateSchema;
import dev.soke.schema.EstateSchema.Part;
import dev.soke.schema.KindSchema;
import java.util.List;

/// The JSON schema (2020-12) of [EstateView]: what the resolved estate looks like to a machine.
public final class EstateShape {
  private EstateShape() {}

  /// The schema as one tree.
  public static Data document() {
    Data.MappingBuilder properties = Data.mapping();
    Data.MappingBuilder definitions = Data.mapping();
    List<Part> parts = EstateSchema.parts();
    for (int i = 0; i < parts.size(); i++) {
      String name = Records.name(Estate.class, i);
      switch (parts.get(i)) {
        case Part.One(KindSchema kind) -> properties.put(kind.word(), KindShape.reference(kind));
        case Part.ByName(KindSchema kind) -> properties.put(name, byName(kind));
        case Part.Arrows(KindSchema kind) -> properties.put(name, inOrder(kind));
        case Part.Nameless(KindSchema kind) -> properties.put(name, inOrder(kind));
        case Part.Unfollowed _, Part.Beside _ -> {}
      }
    }
    KindShape.all().forEach((name, shape) -> definitions.put(name, shape));
    return Data.mapping()
        .put("$schema", Data.text("https://json-schema.org/draft/2020-12/schema"))
        .put("title", Data.text("A resolved estate of Soke"))
        .put("type", Data.text("object"))
        .put("properties", properties.build())
        .put("required", Data.sequence(List.of(Data.text("estate"))))
        .put("additionalProperties", Data.flag(false))
        .put("$defs", definitions.build())
        .build();
  }

  private static Data byName(KindSchema kind) {
    return Data.mapping()
        .put("type", Data.text("object"))
        .put("additionalProperties", KindShape.reference(kind))
        .build();
  }

  private static Data inOrder(KindSchema kind) {
    return Data.mapping()
        .put("type", Data.text("array"))
        .put("items", KindShape.reference(kind))
        .build();
  }
}
