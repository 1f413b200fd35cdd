package dev.soke.check;

import dev.soke.model.Estate;
import dev.soke.model.Wave;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The steps of the rollout.
final class WaveFacts {
  private WaveFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    SequencedMap<String, List<Located<String>>> after = new TreeMap<>();
    for (Wave wave : estate.waves().values()) {
      String name = wave.name().value();
      after.put(name, wave.after());
      Words.distinct(wave.clusters())
          .forEach((cluster, span) -> facts.add(new OnWaves.WaveMember(name, cluster, span)));
    }
    facts.addAll(RingFacts.of(after, OnWaves.WaveCycle::new));
    return facts;
  }
}
