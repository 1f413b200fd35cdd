package dev.soke.emit.rollout;

import dev.soke.emit.Data;
import dev.soke.emit.Declared;
import dev.soke.model.Estate;
import dev.soke.model.Gate;
import dev.soke.model.Metric;
import dev.soke.model.Suite;
import dev.soke.model.Wave;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The gates of a wave, as a program evaluates them and as people read them.
record GateList(Estate estate, Wave wave) {
  List<Gate> gates() {
    List<Gate> gates = new ArrayList<>();
    wave.gates().forEach(name -> gates.add(Declared.in(estate.gates(), name)));
    return gates;
  }

  Data data() {
    return Data.sequence(gates().stream().map(this::gate).toList());
  }

  private Data gate(Gate gate) {
    Data.MappingBuilder data = Data.mapping(gate.name().span()).put("id", Data.text(gate.name()));
    Located<String> name = gate.metric();
    if (name != null) {
      Metric metric = Declared.in(estate.metrics(), name);
      data.put("kind", Data.text("metric", name.span()))
          .put("subject", Data.text(name))
          .put("source", Data.text(metric.service()));
    } else if (gate.proof() != null) {
      String proof = gate.proof().value().name().toLowerCase(Locale.ROOT);
      data.put("kind", Data.text("proof", gate.proof().span()))
          .put("subject", Data.text(proof, gate.proof().span()))
          .put("source", Data.text("soke"));
    } else if (gate.test() != null) {
      data.put("kind", Data.text("test", gate.test().span()))
          .put("subject", Data.text(suite(gate.test()), gate.test().span()))
          .put("source", tested(gate));
    } else {
      data.put("kind", Data.text("health", gate.health().span()))
          .put("subject", Data.text("services"))
          .put("source", Data.text("compose"));
    }
    return data.put(
            "maxAgeSeconds", Data.whole(gate.maxAge().value().toSeconds(), gate.maxAge().span()))
        .put("predicate", predicate(gate))
        .build();
  }

  private static Data predicate(Gate gate) {
    Located<String> condition = gate.condition();
    return condition != null ? Data.text(condition) : Data.text("== true");
  }

  private static String suite(Located<Suite> test) {
    return test.value().name().toLowerCase(Locale.ROOT);
  }

  private static Data tested(Gate gate) {
    return gate.service() == null ? Data.text("build") : Data.text(gate.service());
  }

  /// What a gate asks for, in words.
  String words(Gate gate) {
    Located<String> name = gate.metric();
    if (name != null && gate.condition() != null) {
      Metric metric = Declared.in(estate.metrics(), name);
      return name + " of " + metric.service() + ": " + gate.condition();
    } else if (gate.proof() != null) {
      return "proof of " + gate.proof().value().name().toLowerCase(Locale.ROOT);
    }
    if (gate.test() != null) {
      String of = gate.service() == null ? "" : " of " + gate.service();
      return suite(gate.test()) + " test" + of + " passes";
    }
    return "every service of the waves before is healthy";
  }
}
