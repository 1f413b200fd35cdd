package dev.soke.check;

import dev.soke.model.Estate;
import dev.soke.model.Service;
import dev.soke.model.Store;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Paths inside a container at which two things would lie.
final class TargetFacts {
  private TargetFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Service service : estate.services().values()) {
      SequencedMap<String, Located<String>> taken = new TreeMap<>();
      for (Located<String> target : targets(estate, service)) {
        Located<String> first = taken.putIfAbsent(target.value(), target);
        if (first != null) {
          facts.add(
              new OnConfigs.TargetTwice(
                  service.name().value(), target.value(), target.span(), first.span()));
        }
      }
    }
    return facts;
  }

  private static List<Located<String>> targets(Estate estate, Service service) {
    List<Located<String>> targets = new ArrayList<>();
    service.configs().forEach(it -> targets.add(it.target()));
    service.mounts().forEach(it -> targets.add(it.target()));
    for (Store store : estate.stores().values()) {
      if (store.keeper().equals(service.name())) {
        targets.add(store.path());
      }
    }
    targets.addAll(service.scratch());
    return targets;
  }
}
