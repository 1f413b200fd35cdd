package dev.soke.emit.route;

import dev.soke.analysis.route.Certificate;
import dev.soke.analysis.route.EstateRoutes;
import dev.soke.analysis.route.Forbidden;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Estate;
import dev.soke.model.Forbid;
import java.util.ArrayList;
import java.util.List;

/// `proofs/routes/<rule>.json`: that no way over routes breaks a rule. Whoever begins inside
/// `closed` stays inside it, and nowhere inside is forbidden: that is checked route by route,
/// without a search.
final class WayProof {
  private WayProof() {}

  static List<Artifact> artifacts(Estate estate) {
    List<Artifact> files = new ArrayList<>();
    for (Forbid rule : estate.forbids().values()) {
      if (new EstateRoutes(estate).judge(rule) instanceof Forbidden.Proved(Certificate proof)) {
        files.add(artifact(rule, proof));
      }
    }
    return files;
  }

  private static Artifact artifact(Forbid rule, Certificate proof) {
    List<Data> closed =
        proof.closed().stream().map(it -> Data.text(it.place())).distinct().toList();
    Data root =
        Data.mapping(rule.name().span())
            .put("schemaVersion", Data.whole(1))
            .put("rule", Data.text(rule.name()))
            .put("from", Data.texts(rule.from()))
            .put("to", Data.texts(rule.to()))
            .put("unlessThrough", Data.texts(rule.unlessThrough()))
            .put("closed", Data.sequence(closed))
            .build();
    return Json.artifact("proofs/routes/" + rule.name() + ".json", root, "route-proof.schema.json");
  }
}
