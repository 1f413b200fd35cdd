package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.model.FirewallRule;
import dev.soke.model.IpSet;
import dev.soke.model.SecurityGroup;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// `expected/firewall/`: the firewall of the cluster, and of each guest that takes rules.
record FirewallText(Place place) {
  List<Artifact> artifacts() {
    List<Artifact> files = new ArrayList<>();
    if (Firewall.of(place).isSaid()) {
      files.add(cluster(Firewall.of(place)));
    }
    for (Machine machine : place.machines()) {
      if (!machine.guest().securityGroups().isEmpty()) {
        files.add(guest(machine));
      }
    }
    return files;
  }

  private Artifact cluster(Firewall firewall) {
    Lines lines = new Lines();
    var pve = place.pve();
    lines.add("[OPTIONS]", List.of(place.span()));
    lines.add("enable: " + (pve.firewall().value() ? 1 : 0), List.of(pve.firewall().span()));
    lines.add("policy_in: " + pve.policyIn().value().name(), List.of(pve.policyIn().span()));
    if (!pve.management().isEmpty()) {
      heading(lines, "[IPSET management]", pve.management().getFirst());
      pve.management().forEach(it -> lines.add(it.value(), List.of(it.span())));
    }
    for (IpSet set : firewall.sets()) {
      heading(lines, "[IPSET " + set.name() + "]", set.name());
      set.members().forEach(it -> lines.add(it.toString(), List.of(it.span())));
    }
    for (SecurityGroup group : firewall.groups()) {
      heading(lines, "[group " + group.name() + "]", group.name());
      group.rules().forEach(it -> lines.add(rule(it), List.of(it.span())));
    }
    return lines.artifact(place.path("expected/firewall/cluster.fw"));
  }

  private static void heading(Lines lines, String words, Located<?> from) {
    lines.add("", List.of(from.span()));
    lines.add(words, List.of(from.span()));
  }

  private static String rule(FirewallRule rule) {
    StringBuilder words = new StringBuilder(rule.direction().value().name());
    words.append(' ').append(rule.action().value().name());
    Located<String> source = rule.source();
    Located<String> destination = rule.destination();
    Located<String> ports = rule.ports();
    words.append(source == null ? "" : " -source " + source);
    words.append(destination == null ? "" : " -dest " + destination);
    words.append(rule.protocol() == null ? "" : " -p " + Firewall.protocol(rule));
    words.append(ports == null ? "" : " -dport " + ports);
    return words.toString();
  }

  private Artifact guest(Machine machine) {
    Lines lines = new Lines();
    List<Located<String>> groups = machine.guest().securityGroups();
    lines.add("[OPTIONS]", machine.origins());
    lines.add("enable: 1", machine.origins());
    heading(lines, "[RULES]", groups.getFirst());
    groups.forEach(it -> lines.add("GROUP " + it, List.of(it.span())));
    return lines.artifact(place.path("expected/firewall/" + machine.vmid() + ".fw"));
  }
}
