package dev.soke.check;

import dev.soke.analysis.machine.Guests;
import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Pve;
import dev.soke.analysis.machine.Term;
import dev.soke.analysis.machine.Total;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Whether guests that are kept running find memory when any one host is lost. What is left on the
/// others must hold the sum of them: without that no arrangement can; with it one mostly can.
final class SpareFacts {
  private final Pve pve;
  private final SequencedMap<String, List<Guest>> byHost;
  private final SequencedMap<String, Long> free = new TreeMap<>();
  private final List<Fact> facts;

  private SpareFacts(Pve pve, SequencedMap<String, List<Guest>> byHost, List<Fact> facts) {
    this.pve = pve;
    this.byHost = byHost;
    this.facts = facts;
    pve.hosts().forEach(it -> free.put(it.name().value(), free(it)));
  }

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    SequencedMap<String, List<Guest>> byHost = Guests.byHost(estate);
    for (Pve pve : Pve.all(estate)) {
      SpareFacts spare = new SpareFacts(pve, byHost, facts);
      pve.hosts().forEach(spare::add);
    }
    return facts;
  }

  private void add(Host lost) {
    List<Guest> moved = on(lost).stream().filter(it -> it.ha() != null).toList();
    if (moved.isEmpty()) return;
    NavigableSet<String> targets = new TreeSet<>();
    moved.forEach(it -> targets.addAll(pve.allowed(it)));
    targets.remove(lost.name().value());
    long left = targets.stream().mapToLong(it -> free.getOrDefault(it, 0L)).sum();
    Total needed = new Total(Measure.DATA, terms(moved));
    if (needed.low() > left) {
      facts.add(
          new OnMachines.MachineFault(
              "no-room-for-the-moved",
              lost.name().value(),
              needed.shown(),
              Measure.DATA.of(left),
              Measure.DATA.of(needed.low() - left),
              lost.name().span()));
    }
  }

  private List<Guest> on(Host host) {
    return byHost.getOrDefault(host.name().value(), List.of());
  }

  private List<Term> terms(List<Guest> guests) {
    return guests.stream().map(it -> Guests.memoryOf(pve.estate(), it)).toList();
  }

  /// The memory that a host has left at the low ends of its guests' ranges; none where it is short.
  private long free(Host host) {
    long left =
        host.memory().value().count()
            - host.reserve().value().count()
            - new Total(Measure.DATA, terms(on(host))).low();
    return Math.max(0, left);
  }
}
