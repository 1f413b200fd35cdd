package dev.soke.check;

import dev.soke.model.Estate;
import dev.soke.model.Profile;
import dev.soke.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Services that do one thing and end. Whoever waits until all is up takes the end of such a
/// service for a failure, unless one that goes on waits for it; so wherever it runs, one does.
final class OneShotFacts {
  private final Estate estate;
  private final SequencedMap<String, List<Service>> adopters = new TreeMap<>();

  private OneShotFacts(Estate estate) {
    this.estate = estate;
    for (Service service : estate.services().values()) {
      if (!service.oneShot().value()) {
        Words.distinct(service.after())
            .keySet()
            .forEach(it -> adopters.computeIfAbsent(it, _ -> new ArrayList<>()).add(service));
      }
    }
  }

  static List<Fact> of(Estate estate) {
    OneShotFacts shots = new OneShotFacts(estate);
    List<Fact> facts = new ArrayList<>();
    for (Service service : estate.services().values()) {
      if (service.oneShot().value()) {
        String name = service.name().value();
        facts.add(new OnServices.OneShotFact(name, service.name().span()));
        shots
            .forsaking(service)
            .forEach(profile ->
                facts.add(new OnServices.OneShotAlone(name, profile, service.name().span())));
      }
    }
    return facts;
  }

  /// The profiles that run it, or may, without anybody who waits for it.
  private List<String> forsaking(Service service) {
    List<Service> waiting = adopters.getOrDefault(service.name().value(), List.of());
    List<String> forsaking = new ArrayList<>();
    for (Profile profile : estate.profiles().values()) {
      TreeSet<String> members = new TreeSet<>(Words.distinct(profile.services()).keySet());
      boolean runs = service.always().value() || members.contains(service.name().value());
      boolean adopted =
          waiting.stream()
              .anyMatch(it -> it.always().value() || members.contains(it.name().value()));
      if (runs && !adopted) {
        forsaking.add(profile.name().value());
      }
    }
    return forsaking;
  }
}
