package dev.soke.emit.proxmox;

import dev.soke.model.Ha;
import dev.soke.model.NodeAffinity;
import dev.soke.model.ResourceAffinity;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Guests that are kept running, and the rules about them.
record HaSections(Place place) {
  private static final int TWO = 2;

  List<Section> all() {
    List<Section> all = new ArrayList<>();
    place.machines().forEach(it -> addResource(all, it));
    place.estate().nodeAffinities().values().forEach(it -> addRule(all, it));
    place.estate().resourceAffinities().values().forEach(it -> addRule(all, it));
    return all;
  }

  /// Those of the named guests that are machines of this cluster and kept running: rules hold for
  /// no others.
  static List<Machine> kept(Place place, List<Located<String>> guests) {
    List<Machine> kept = new ArrayList<>();
    for (Located<String> guest : guests) {
      Machine machine = place.machine(guest.value());
      if (machine != null && machine.guest().ha() != null && !kept.contains(machine)) {
        kept.add(machine);
      }
    }
    return kept;
  }

  /// The hosts of a rule that are of this cluster.
  static List<Located<String>> hosts(Place place, NodeAffinity rule) {
    List<String> own = place.hosts().stream().map(it -> it.name().value()).toList();
    return rule.hosts().stream().filter(it -> own.contains(it.value())).toList();
  }

  /// How much a host is preferred by its place in a rule; all alike where ranks do not count.
  static long priority(NodeAffinity rule, List<Located<String>> hosts, int at) {
    return rule.ranked().value() ? hosts.size() - at : 0;
  }

  private static void addResource(List<Section> all, Machine machine) {
    Ha ha = machine.guest().ha();
    if (ha == null) {
      return;
    }
    String type = machine.resource().substring(0, TWO);
    List<Setting> settings =
        List.of(
            number("max_relocate", ha.maxRelocate()),
            number("max_restart", ha.maxRestart()),
            new Setting("state", Place.word(ha.state().value()), List.of(ha.state().span())));
    all.add(
        new Section(
            Section.Held.RESOURCES,
            type,
            Long.toString(machine.vmid()),
            settings,
            List.of(ha.span())));
  }

  private static Setting number(String key, Located<Long> value) {
    return new Setting(key, value.value().toString(), List.of(value.span()));
  }

  private void addRule(List<Section> all, NodeAffinity rule) {
    List<Machine> kept = kept(place, rule.guests());
    List<Located<String>> hosts = hosts(place, rule);
    if (!kept.isEmpty() && !hosts.isEmpty()) {
      Setting strict =
          new Setting("strict", rule.strict().value() ? "1" : "0", List.of(rule.strict().span()));
      all.add(
          new Section(
              Section.Held.RULES,
              "node-affinity",
              rule.name().value(),
              List.of(nodes(rule, hosts), resources(kept, rule.guests()), strict),
              List.of(rule.name().span())));
    }
  }

  private static Setting nodes(NodeAffinity rule, List<Located<String>> hosts) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < hosts.size(); at++) {
      long priority = priority(rule, hosts, at);
      words.add(hosts.get(at) + (priority == 0 ? "" : ":" + priority));
    }
    return new Setting("nodes", String.join(",", words), spans(hosts));
  }

  private static Setting resources(List<Machine> kept, List<Located<String>> guests) {
    return new Setting(
        "resources",
        String.join(",", kept.stream().map(Machine::resource).toList()),
        spans(guests));
  }

  private static List<Span> spans(List<Located<String>> words) {
    return words.stream().map(Located::span).toList();
  }

  private void addRule(List<Section> all, ResourceAffinity rule) {
    List<Machine> kept = kept(place, rule.guests());
    if (kept.size() >= TWO) {
      Setting affinity =
          new Setting(
              "affinity", Place.word(rule.affinity().value()), List.of(rule.affinity().span()));
      all.add(
          new Section(
              Section.Held.RULES,
              "resource-affinity",
              rule.name().value(),
              List.of(affinity, resources(kept, rule.guests())),
              List.of(rule.name().span())));
    }
  }
}
