package dev.soke.emit.route;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Estate;
import dev.soke.model.Jurisdiction;
import dev.soke.source.Located;

/// `config/jurisdictions/catalog.v1.json`: whose law counts, and what lies in what.
final class JurisdictionCatalog {
  private JurisdictionCatalog() {}

  static Artifact artifact(Estate estate) {
    Data.MappingBuilder jurisdictions = Data.mapping();
    estate.jurisdictions().forEach((name, it) -> jurisdictions.put(name, jurisdiction(it)));
    Data.MappingBuilder groups = Data.mapping();
    estate.groups().forEach((name, it) -> groups.put(name, Data.texts(it.members())));
    Located<String> name = estate.header().name();
    Data root =
        Data.mapping(name.span())
            .put("schemaVersion", Data.whole(1))
            .put("estate", Data.text(name))
            .put("jurisdictions", jurisdictions.build())
            .put("groups", groups.build())
            .build();
    return Json.artifact("config/jurisdictions/catalog.v1.json", root, "jurisdictions.schema.json");
  }

  private static Data jurisdiction(Jurisdiction jurisdiction) {
    Data.MappingBuilder data = Data.mapping(jurisdiction.name().span());
    Located<String> parent = jurisdiction.parent();
    if (parent != null) {
      data.put("within", Data.text(parent));
    }
    Located<Long> numeric = jurisdiction.numeric();
    if (numeric != null) {
      data.put("numeric", Data.whole(numeric.value(), numeric.span()));
    }
    return data.put("description", Data.text(jurisdiction.doc())).build();
  }
}
