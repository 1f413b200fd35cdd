package dev.soke.check;

import dev.soke.analysis.Direction;
import dev.soke.model.Estate;
import dev.soke.model.Link;
import dev.soke.model.Need;
import dev.soke.model.Profile;
import dev.soke.model.Service;
import dev.soke.model.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
    estate.services().values().forEach(optional::addKept);
    return optional.facts;
  }

  private void addCalled(Direction way) {
    Profile first = lacking(way.from().service().value(), way.to().service().value());
    if (first != null) {
      facts.add(
          new OnLinks.OptionalCalled(
              way.from().service().value(),
              way.to().service().value(),
              first.name().value(),
              way.to().span(),
              first.name().span()));
    }
  }

  private void addKept(Service service) {
    Words.distinct(service.stores())
        .forEach((name, span) -> {
          Store store = estate.stores().get(name);
          String user = service.name().value();
          Profile first = store == null ? null : lacking(user, store.keeper().value());
          if (first != null) {
            facts.add(
                new OnLinks.OptionalKept(
                    user, name, first.name().value(), span, first.name().span()));
          }
        });
  }

  /// The first of the profiles that bring what is needed, where all are optional and the one that
  /// needs it may run without them; or else null.
  private @Nullable Profile lacking(String needing, String needed) {
    List<Profile> homes = homes(needed);
    boolean lacks =
        homes.stream().allMatch(it -> it.optional().value()) && mayRunWithout(needing, homes);
    return homes.isEmpty() || !lacks ? null : homes.getFirst();
  }

  /// The profiles that bring a service; none for one that always runs.
  private List<Profile> homes(String name) {
    Service service = estate.services().get(name);
    boolean always = service == null || service.always().value();
    return always ? List.of() : listing.getOrDefault(name, List.of());
  }

  private boolean mayRunWithout(String name, List<Profile> homes) {
    Service service = estate.services().get(name);
    boolean always = service != null && service.always().value();
    return always || !homes.containsAll(homes(name));
  }

  private void addNeeded(Profile profile) {
    Words.distinct(profile.needs())
        .forEach((name, span) -> {
          Profile need = estate.profiles().get(name);
          if (need != null && need.optional().value() && !profile.optional().value()) {
            facts.add(
                new OnLinks.OptionalNeeded(profile.name().value(), name, span, need.name().span()));
          }
        });
  }
}
