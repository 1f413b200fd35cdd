package dev.soke.emit.route;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Estate;
import dev.soke.model.Subsystem;
import dev.soke.model.Workstream;
import dev.soke.source.Located;
import java.util.Locale;

/// `status-map.json`: how far each subsystem has come, and what must hold before it counts as live.
final class StatusMap {
  private StatusMap() {}

  static Artifact artifact(Estate estate) {
    Data.MappingBuilder subsystems = Data.mapping();
    estate.subsystems().forEach((name, it) -> subsystems.put(name, subsystem(it)));
    Data.MappingBuilder workstreams = Data.mapping();
    estate.workstreams().forEach((name, it) -> workstreams.put(name, workstream(it)));
    Located<String> name = estate.header().name();
    Data root =
        Data.mapping(name.span())
            .put("schemaVersion", Data.whole(1))
            .put("estate", Data.text(name))
            .put("subsystems", subsystems.build())
            .put("workstreams", workstreams.build())
            .build();
    return Json.artifact("status-map.json", root, "status-map.schema.json");
  }

  private static Data subsystem(Subsystem it) {
    String status = it.status().value().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Data.mapping(it.name().span())
        .put("title", Data.text(it.title()))
        .put("status", Data.text(status, it.status().span()))
        .put("workstream", Data.text(it.workstream()))
        .put("references", Data.texts(it.references()))
        .build();
  }

  private static Data workstream(Workstream it) {
    return Data.mapping(it.name().span())
        .put("objective", Data.text(it.objective()))
        .put("after", Data.texts(it.after()))
        .put("owner", Data.text(it.owner()))
        .put("gate", Data.texts(it.gate()))
        .put("evidence", Data.texts(it.evidence()))
        .build();
  }
}
