package dev.soke.emit.route;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Control;
import dev.soke.model.Council;
import dev.soke.model.Estate;
import dev.soke.model.Member;
import dev.soke.source.Located;
import java.util.Locale;

/// `control-map.json`: each control with where it is enforced and what shows it, and who must agree
/// where somebody decides.
final class ControlMap {
  private ControlMap() {}

  static Artifact artifact(Estate estate) {
    Data.MappingBuilder councils = Data.mapping();
    estate.councils().forEach((name, it) -> councils.put(name, council(it)));
    Data.MappingBuilder controls = Data.mapping();
    estate.controls().forEach((name, it) -> controls.put(name, control(it)));
    Located<String> name = estate.header().name();
    Data root =
        Data.mapping(name.span())
            .put("schemaVersion", Data.whole(1))
            .put("estate", Data.text(name))
            .put("councils", councils.build())
            .put("controls", controls.build())
            .build();
    return Json.artifact("control-map.json", root, "control-map.schema.json");
  }

  private static Data council(Council it) {
    return Data.mapping(it.name().span())
        .put("needed", Data.whole(it.needed().value(), it.needed().span()))
        .put("requires", Data.texts(it.requires()))
        .put("members", Data.sequence(it.members().stream().map(ControlMap::member).toList()))
        .build();
  }

  private static Data member(Member it) {
    return Data.mapping(it.name().span())
        .put("name", Data.text(it.name()))
        .put("role", Data.text(it.role()))
        .put("operator", Data.text(it.operator()))
        .build();
  }

  private static Data control(Control it) {
    String status = it.status().value().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Data.MappingBuilder data =
        Data.mapping(it.name().span())
            .put("title", Data.text(it.title()))
            .put("status", Data.text(status, it.status().span()))
            .put("workstream", Data.text(it.workstream()))
            .put("enforcedBy", Data.texts(it.enforcedBy()));
    Located<String> council = it.council();
    if (council != null) data.put("council", Data.text(council));
    return data.put("evidence", Data.texts(it.evidence())).build();
  }
}
