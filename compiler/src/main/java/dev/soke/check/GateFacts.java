package dev.soke.check;

import dev.soke.analysis.GateCondition;
import dev.soke.model.Estate;
import dev.soke.model.Wave;
import java.util.ArrayList;
import java.util.List;

/// What must hold between waves.
final class GateFacts {
  private GateFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    estate
        .gates()
        .forEach((name, gate) ->
            facts.add(new OnWaves.GateFact(name, GateCondition.problem(gate), gate.name().span())));
    for (Wave wave : estate.waves().values()) {
      facts.add(
          new OnWaves.WaveFact(
              wave.name().value(),
              !wave.after().isEmpty(),
              wave.gates().size(),
              wave.name().span()));
    }
    return facts;
  }
}
