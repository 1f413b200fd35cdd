package dev.soke.check;

import dev.soke.analysis.machine.Pve;
import dev.soke.model.Affinity;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.NodeAffinity;
import dev.soke.model.ResourceAffinity;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Whether the rules about where guests run can be kept together, as the manager of Proxmox VE 9
/// tests them. Rules hold for guests that are kept running only.
final class AffinityFacts {
  private final Pve pve;
  private final List<Fact> facts;

  private AffinityFacts(Pve pve, List<Fact> facts) {
    this.pve = pve;
    this.facts = facts;
  }

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Pve pve : Pve.all(estate)) {
      AffinityFacts of = new AffinityFacts(pve, facts);
      estate.nodeAffinities().values().forEach(of::add);
      estate.resourceAffinities().values().forEach(of::add);
    }
    return facts;
  }

  private void add(NodeAffinity rule) {
    NavigableSet<String> kept = kept(rule.guests());
    addVersion(rule.name(), kept);
    for (String guest : kept) {
      NodeAffinity first = home(guest);
      if (first != null && !first.name().value().equals(rule.name().value())) {
        fault(rule.name(), "`" + guest + "` is under `" + first.name() + "`, too");
      }
    }
  }

  private void add(ResourceAffinity rule) {
    NavigableSet<String> kept = kept(rule.guests());
    addVersion(rule.name(), kept);
    if (kept.isEmpty()) return;
    if (kept.size() < 2) {
      fault(rule.name(), "it has one guest that is kept running");
      return;
    }
    for (String guest : kept) {
      NodeAffinity home = home(guest);
      if (home != null && home.ranked().value() && home.hosts().size() > 1) {
        fault(rule.name(), "`" + home.name() + "` ranks the hosts of `" + guest + "`");
        return;
      }
    }
    if (rule.affinity().value() == Affinity.NEGATIVE) {
      addApart(rule, kept);
    } else {
      addTogether(rule, kept);
    }
  }

  private void addApart(ResourceAffinity rule, NavigableSet<String> kept) {
    NavigableSet<String> hosts = new TreeSet<>();
    for (String name : kept) {
      Guest guest = pve.guest(name);
      if (guest != null) hosts.addAll(pve.allowed(guest));
    }
    if (kept.size() > hosts.size()) {
      fault(rule.name(), kept.size() + " guests, and " + hosts.size() + " hosts for them");
    }
  }

  private void addTogether(ResourceAffinity rule, NavigableSet<String> kept) {
    NavigableSet<String> homes = new TreeSet<>();
    for (String guest : kept) {
      NodeAffinity home = home(guest);
      if (home != null) homes.add(home.name().value());
    }
    if (homes.size() > 1) {
      fault(rule.name(), "its guests are under " + String.join(", ", homes));
    }
    for (ResourceAffinity other : pve.estate().resourceAffinities().values()) {
      NavigableSet<String> shared = kept(other.guests());
      shared.retainAll(kept);
      if (other.affinity().value() == Affinity.NEGATIVE && shared.size() > 1) {
        fault(rule.name(), "`" + other.name() + "` keeps " + String.join(", ", shared) + " apart");
      }
    }
  }

  /// Those of the named guests that this cluster keeps running.
  private NavigableSet<String> kept(List<Located<String>> guests) {
    NavigableSet<String> kept = new TreeSet<>(Pve.names(guests));
    kept.removeIf(name -> {
      Guest guest = pve.guest(name);
      return guest == null || guest.ha() == null;
    });
    return kept;
  }

  /// The first rule about the hosts of a guest, or null.
  private @Nullable NodeAffinity home(String guest) {
    return pve.estate().nodeAffinities().values().stream()
        .filter(it -> Pve.names(it.guests()).contains(guest))
        .findFirst()
        .orElse(null);
  }

  /// Rules came with version 9; before it there were groups, which are not written.
  private void addVersion(Located<String> rule, NavigableSet<String> kept) {
    Located<String> version = pve.cluster().version();
    if (!kept.isEmpty() && version.value().matches("[0-8](\\..*)?")) {
      facts.add(
          new OnMachines.MachineFault(
              "rules-need-newer-version",
              rule.value(),
              pve.name(),
              version.value(),
              "",
              rule.span()));
    }
  }

  private void fault(Located<String> rule, String why) {
    facts.add(
        new OnMachines.MachineFault("rules-against-each-other", rule.value(), why, rule.span()));
  }
}
