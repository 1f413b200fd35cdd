package dev.soke.analysis.ruling;

import dev.soke.analysis.Closure;
import dev.soke.analysis.law.LawFact;
import dev.soke.model.Cluster;
import dev.soke.model.Licence;
import dev.soke.model.Plane;
import dev.soke.model.Site;
import dev.soke.model.Transport;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Whether what a site uses may be used where it is. Here what nobody looked up stands in nobody's
/// way: only law forbids a technology.
record Technologies(Asking asking) {
  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    for (Site site : asking.estate().sites().values()) {
      Located<String> location = site.location();
      if (location == null) continue;
      used(site)
          .forEach((technology, bridged) -> {
            addPermission(site, location, technology, rulings);
            addBlock(site, location, technology, bridged, rulings);
          });
    }
    return rulings;
  }

  /// What a site uses, and whether it goes through bridges.
  private SequencedMap<String, Boolean> used(Site site) {
    SequencedMap<String, Boolean> used = new TreeMap<>();
    site.technologies().forEach(it -> used.put(it.value(), false));
    for (Cluster cluster : asking.estate().clusters().values()) {
      if (!cluster.site().value().equals(site.name().value())) continue;
      for (Plane plane : Closure.of(asking.estate(), cluster).planes()) {
        Transport transport = asking.estate().transports().get(plane.transport().value());
        if (transport != null) {
          // All ways have to go through bridges, or one of them is blocked.
          used.merge(word(transport), transport.bridged().value(), Boolean::logicalAnd);
        }
      }
    }
    return used;
  }

  private static String word(Transport transport) {
    Located<String> technology = transport.technology();
    return technology == null ? transport.name().value() : technology.value();
  }

  private void addPermission(
      Site site, Located<String> location, String technology, List<Ruling> rulings) {
    for (LawFact fact : asking.all(location.value(), "technology." + technology)) {
      String word = fact.values().getFirst();
      boolean permitted =
          word.equals("permitted")
              || (word.equals("licensed-only") && isLicensed(location, technology));
      String why = Asking.cited(fact) + ": " + word;
      rulings.add(
          ruling(site, location, technology, permitted ? null : Breach.PROHIBITED, why, fact));
    }
  }

  private boolean isLicensed(Located<String> location, String technology) {
    return asking.estate().licences().values().stream()
        .filter(it -> it.grants().value().equals(technology))
        .filter(it -> asking.isWithinAny(location.value(), it.jurisdictions()))
        .anyMatch(this::holds);
  }

  private boolean holds(Licence licence) {
    return licence.holds(asking.day());
  }

  private void addBlock(
      Site site,
      Located<String> location,
      String technology,
      boolean bridged,
      List<Ruling> rulings) {
    for (LawFact fact :
        asking.law().listing(location.value(), "blocked." + technology, asking.day())) {
      Breach breach = bridged ? null : Breach.BLOCKED;
      String why = Asking.cited(fact) + (bridged ? "; it goes through bridges" : "");
      rulings.add(ruling(site, location, technology, breach, why, fact));
    }
  }

  private static Ruling ruling(
      Site site,
      Located<String> location,
      String technology,
      @Nullable Breach breach,
      String why,
      LawFact fact) {
    return new Ruling(
        Question.TECHNOLOGY,
        "site `" + site.name().value() + "`",
        location.value(),
        "`" + technology + "`",
        breach,
        why,
        List.of(fact),
        location.span());
  }
}
