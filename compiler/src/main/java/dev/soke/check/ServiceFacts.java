package dev.soke.check;

import dev.soke.analysis.HealthCommand;
import dev.soke.model.Estate;
import dev.soke.model.Health;
import dev.soke.model.Profile;
import dev.soke.model.Service;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Services: where they stand, which profiles list them, how they are asked whether they are well.
final class ServiceFacts {
  private ServiceFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    SequencedMap<String, Integer> listed = new LinkedHashMap<>();
    for (Profile profile : estate.profiles().values()) {
      Words.distinct(profile.services())
          .forEach((service, span) -> {
            listed.merge(service, 1, Integer::sum);
            facts.add(new OnServices.ProfileMember(profile.name().value(), service, span));
          });
    }
    for (Service service : estate.services().values()) {
      add(facts, service, listed.getOrDefault(service.name().value(), 0));
    }
    return facts;
  }

  private static void add(List<Fact> facts, Service service, int profiles) {
    String name = service.name().value();
    var planes = Words.distinct(service.planes());
    Health health = service.health();
    facts.add(
        new OnServices.ServiceFact(
            name,
            service.always().value(),
            planes.size(),
            profiles,
            health != null,
            service.name().span()));
    planes.forEach((plane, span) -> facts.add(new OnPlanes.Attachment(name, plane, span)));
    if (health != null) {
      facts.add(health(name, health));
    }
  }

  private static Fact health(String service, Health health) {
    List<Located<String>> words = health.exec().words();
    return new OnServices.HealthFact(
        service,
        String.join(" ", words.stream().map(Located::value).toList()),
        HealthCommand.cannotFail(health.exec()),
        Words.across(words));
  }
}
