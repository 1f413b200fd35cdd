package dev.soke.check;

import dev.soke.model.Estate;
import dev.soke.model.Service;
import dev.soke.model.Store;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What services need of each other at run time, and whether they can meet. That a service needs
/// itself goes without saying.
final class DependencyFacts {
  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private DependencyFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    DependencyFacts dependencies = new DependencyFacts(estate);
    estate.services().values().forEach(dependencies::add);
    return dependencies.facts;
  }

  private void add(Service service) {
    Words.distinct(service.after())
        .forEach((name, span) -> add(service, name, "after", name, span));
    Words.distinct(service.stores())
        .forEach((name, span) -> {
          Store store = estate.stores().get(name);
          if (store != null) {
            add(service, store.keeper().value(), "store", name, span);
          }
        });
  }

  private void add(Service service, String on, String how, String what, Span span) {
    Service other = estate.services().get(on);
    if (other != null && !on.equals(service.name().value())) {
      String name = service.name().value();
      facts.add(new OnLinks.Dependency(name, on, how, what, span));
      if (!Collections.disjoint(
          Words.distinct(service.planes()).keySet(), Words.distinct(other.planes()).keySet())) {
        facts.add(new OnPlanes.SharesPlane(name, on, span));
      }
    }
  }
}
