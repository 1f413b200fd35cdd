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
import java.util.TreeSet;

/// Whether guests that are kept running find memory when any one host is lost. What is left on the
/// others must hold the sum of them: without that no arrangement can; with it one mostly can.
final class SpareFacts {
  private final Pve pve;
  private final List<Fact> facts;

  private SpareFacts(Pve pve, List<Fact> facts) {
    this.pve = pve;
    this.facts = facts;
  }

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Pve pve : Pve.all(estate)) {
      SpareFacts spare = new SpareFacts(pve, facts);
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
    long free = 0;
    for (Host host : pve.hosts()) {
      if (targets.contains(host.name().value())) free += Math.max(0, free(host));
    }
    Total needed = new Total(Measure.DATA, terms(moved));
    if (needed.low() > free) {
      facts.add(
          new OnMachines.MachineFault(
              "no-room-for-the-moved",
              lost.name().value(),
              needed.shown(),
              Measure.DATA.of(free),
              Measure.DATA.of(needed.low() - free),
              lost.name().span()));
    }
  }

  private List<Guest> on(Host host) {
    return pve.guests().stream()
        .filter(it -> Words.orEmpty(it.host()).equals(host.name().value()))
        .toList();
  }

  private List<Term> terms(List<Guest> guests) {
    return guests.stream().map(it -> Guests.memoryOf(pve.estate(), it)).toList();
  }

  private long free(Host host) {
    return host.memory().value().count()
        - host.reserve().value().count()
        - new Total(Measure.DATA, terms(on(host))).low();
  }
}
