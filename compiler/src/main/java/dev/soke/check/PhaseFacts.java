package dev.soke.check;

import dev.soke.model.Estate;
import dev.soke.model.Phase;
import dev.soke.model.Project;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Whether plans come in an order that can be gone.
final class PhaseFacts {
  private PhaseFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    SequencedMap<String, List<Located<String>>> projects = new TreeMap<>();
    SequencedMap<String, List<Located<String>>> phases = new TreeMap<>();
    for (Project project : estate.projects().values()) {
      projects.put(project.name().value(), project.depends());
    }
    for (Phase phase : estate.phases().values()) {
      phases.put(phase.name().value(), phase.depends());
      phase.depends().forEach(it -> addEarly(facts, estate, phase, it));
    }
    facts.addAll(
        RingFacts.of(projects, (ring, span) -> new OnPlans.PlanRing("Projects", ring, span)));
    facts.addAll(RingFacts.of(phases, (ring, span) -> new OnPlans.PlanRing("Phases", ring, span)));
    return facts;
  }

  private static void addEarly(List<Fact> facts, Estate estate, Phase phase, Located<String> name) {
    Phase needed = estate.phases().get(name.value());
    if (needed != null && phase.weeks().value().low() <= needed.weeks().value().high()) {
      facts.add(
          new OnPlans.PhaseEarly(
              phase.name().value(),
              phase.weeks().value().low(),
              name.value(),
              needed.weeks().value().high(),
              phase.weeks().span(),
              needed.weeks().span()));
    }
  }
}
