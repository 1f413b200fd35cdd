package dev.soke.check;

import dev.soke.analysis.Sidecars;
import dev.soke.model.Estate;
import dev.soke.model.Service;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The order in which services start. A cluster may run a single profile, so a service and what it
/// waits for must meet in every profile that lists the first, unless the second always runs. One
/// that itself always runs is in every profile; the first profile that parts the two is told.
final class StartFacts {
  private final Estate estate;
  private final SequencedMap<String, NavigableSet<String>> members = new TreeMap<>();
  private final SequencedMap<String, List<String>> listing = new TreeMap<>();

  private StartFacts(Estate estate) {
    this.estate = estate;
    estate.profiles().forEach((name, profile) -> addProfile(name, profile.services()));
  }

  static List<Fact> of(Estate estate) {
    StartFacts starts = new StartFacts(estate);
    List<Fact> facts = new ArrayList<>();
    SequencedMap<String, List<Located<String>>> after = new TreeMap<>();
    for (Service service : estate.services().values()) {
      after.put(service.name().value(), awaited(estate, service));
      Words.distinct(service.after())
          .forEach((other, span) -> facts.addAll(starts.leaving(service, other, span)));
    }
    facts.addAll(RingFacts.of(after, OnLinks.StartCycle::new));
    return facts;
  }

  /// What it says it waits for, and the sidecars it waits for unsaid.
  private static List<Located<String>> awaited(Estate estate, Service service) {
    List<Located<String>> awaited = new ArrayList<>(service.after());
    awaited.addAll(Sidecars.awaited(estate, service));
    return awaited;
  }

  private void addProfile(String profile, List<Located<String>> services) {
    NavigableSet<String> names = new TreeSet<>(Words.distinct(services).keySet());
    members.put(profile, names);
    names.forEach(it -> listing.computeIfAbsent(it, _ -> new ArrayList<>()).add(profile));
  }

  private List<Fact> leaving(Service service, String other, Span span) {
    String name = service.name().value();
    Service awaited = estate.services().get(other);
    if (awaited == null || awaited.always().value()) {
      return List.of();
    }
    Stream<String> parting =
        service.always().value()
            ? members.keySet().stream().filter(it -> !lists(it, other)).limit(1)
            : listing.getOrDefault(name, List.of()).stream().filter(it -> !lists(it, other));
    return parting
        .<Fact>map(profile -> new OnLinks.StartLeaves(name, other, profile, span))
        .toList();
  }

  private boolean lists(String profile, String service) {
    return members.getOrDefault(profile, new TreeSet<>()).contains(service);
  }
}
