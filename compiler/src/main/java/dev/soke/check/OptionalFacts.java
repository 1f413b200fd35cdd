package dev.soke.check;

import dev.soke.analysis.Direction;
import dev.soke.model.Endpoint;
import dev.soke.model.Estate;
import dev.soke.model.Link;
import dev.soke.model.Need;
import dev.soke.model.Profile;
import dev.soke.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What leans on profiles that the estate is to work without.
final class OptionalFacts {
  private final Estate estate;
  private final SequencedMap<String, List<Profile>> listing = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private OptionalFacts(Estate estate) {
    this.estate = estate;
    for (Profile profile : estate.profiles().values()) {
      Words.distinct(profile.services())
          .keySet()
          .forEach(it -> listing.computeIfAbsent(it, _ -> new ArrayList<>()).add(profile));
    }
  }

  static List<Fact> of(Estate estate) {
    OptionalFacts optional = new OptionalFacts(estate);
    for (Link link : estate.links()) {
      if (link.need().value() == Need.REQUIRED) {
        Direction.of(link.from(), link.to(), link.both()).forEach(optional::addCalled);
      }
    }
    estate.profiles().values().forEach(optional::addNeeded);
    return optional.facts;
  }

  private void addCalled(Direction way) {
    List<Profile> homes = homes(way.to());
    if (!homes.isEmpty()
        && homes.stream().allMatch(it -> it.optional().value())
        && mayRunWithout(way.from(), homes)) {
      Profile first = homes.getFirst();
      facts.add(
          new Fact.OptionalCalled(
              way.from().service().value(),
              way.to().service().value(),
              first.name().value(),
              way.to().span(),
              first.name().span()));
    }
  }

  /// The profiles that bring a service; none for one that always runs.
  private List<Profile> homes(Endpoint end) {
    Service service = estate.services().get(end.service().value());
    boolean always = service == null || service.always().value();
    return always ? List.of() : listing.getOrDefault(end.service().value(), List.of());
  }

  private boolean mayRunWithout(Endpoint caller, List<Profile> homes) {
    Service service = estate.services().get(caller.service().value());
    boolean always = service != null && service.always().value();
    return always || !homes.containsAll(homes(caller));
  }

  private void addNeeded(Profile profile) {
    Words.distinct(profile.needs())
        .forEach((name, span) -> {
          Profile need = estate.profiles().get(name);
          if (need != null && need.optional().value() && !profile.optional().value()) {
            facts.add(
                new Fact.OptionalNeeded(profile.name().value(), name, span, need.name().span()));
          }
        });
  }
}
