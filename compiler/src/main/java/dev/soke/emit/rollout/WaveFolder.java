package dev.soke.emit.rollout;

import dev.soke.analysis.Closure;
import dev.soke.analysis.StartTime;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Declared;
import dev.soke.emit.Json;
import dev.soke.emit.Template;
import dev.soke.emit.Times;
import dev.soke.emit.Yaml;
import dev.soke.model.Estate;
import dev.soke.model.Quorum;
import dev.soke.model.Wave;
import dev.soke.source.Located;
import dev.soke.spelling.Count;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// `waves/<nn>-<name>/`: a step of the rollout and what must hold before it begins.
///
/// @param order counted from 1
record WaveFolder(Estate estate, Wave wave, int order) {
  private static final Template TEMPLATE = new Template("gates.ftl");

  List<Artifact> artifacts() {
    return List.of(description(), gates(), page());
  }

  private String path(String file) {
    return "waves/" + (order < 10 ? "0" : "") + order + "-" + wave.name() + "/" + file;
  }

  private Artifact description() {
    List<Data> quorums = new ArrayList<>();
    wave.quorums().forEach(it -> quorums.add(quorum(it)));
    List<Data> clusters = new ArrayList<>();
    wave.clusters().forEach(it -> clusters.add(cluster(it)));
    Data root =
        Data.mapping(wave.name().span())
            .put("wave", Data.text(wave.name()))
            .put("order", Data.whole(order))
            .put("after", Data.texts(wave.after()))
            .put("soak", Data.text(Times.words(wave.soak().value()), wave.soak().span()))
            .put("clusters", Data.sequence(clusters))
            .putUnlessEmpty("quorums", Data.sequence(quorums))
            .put("gates", Data.texts(wave.gates()))
            .build();
    return Yaml.artifact(path("wave.yaml"), root, "wave.schema.json");
  }

  private Data cluster(Located<String> name) {
    Duration time = StartTime.of(estate, Closure.of(estate, Declared.in(estate.clusters(), name)));
    return Data.mapping(name.span())
        .put("id", Data.text(name))
        .put("startTimeout", Data.text(Times.words(time)))
        .build();
  }

  private static Data quorum(Quorum quorum) {
    return Data.mapping(quorum.span())
        .put("profile", Data.text(quorum.profile()))
        .put("clusters", Data.whole(quorum.clusters().value(), quorum.clusters().span()))
        .build();
  }

  private Artifact gates() {
    Data root =
        Data.mapping(wave.name().span())
            .put("wave", Data.text(wave.name()))
            .put("gates", new GateList(estate, wave).data())
            .build();
    return Json.artifact(path("gate.json"), root, "gate.schema.json");
  }

  private Artifact page() {
    GateList list = new GateList(estate, wave);
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("wave", Line.of(wave.name().value(), wave.name().span()));
    values.put(
        "gates",
        list.gates().stream()
            .map(it -> Line.of(it.name() + ": " + list.words(it), it.name().span()))
            .toList());
    values.put("quorums", wave.quorums().stream().map(WaveFolder::quorumLine).toList());
    return TEMPLATE.artifact(path("GATES.md"), values, List.of(wave.name().span()));
  }

  private static Line quorumLine(Quorum quorum) {
    return Line.of(
        quorum.profile() + " runs in at least " + Count.of(quorum.clusters().value(), "cluster"),
        quorum.span());
  }
}
