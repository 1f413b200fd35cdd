package dev.soke.emit.proxmox;

import dev.soke.emit.Data;
import dev.soke.model.FirewallRule;
import dev.soke.model.IpSet;
import dev.soke.model.PveCluster;
import dev.soke.model.SecurityGroup;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The firewall of a cluster in the words of bpg/proxmox.
record TerraformFirewall(Place place) {
  private static final String GROUP = "proxmox_virtual_environment_cluster_firewall_security_group";
  private static final String SET = "proxmox_virtual_environment_firewall_ipset";

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Firewall firewall = Firewall.of(place);
    if (firewall.isSaid()) {
      blocks.add(cluster());
    }
    if (!place.pve().management().isEmpty()) {
      blocks.add(management());
    }
    firewall.sets().forEach(it -> blocks.add(set(it)));
    firewall.groups().forEach(it -> blocks.add(group(it, firewall.sets())));
    for (Machine machine : place.machines()) {
      if (!machine.guest().securityGroups().isEmpty()) {
        blocks.add(options(machine));
        blocks.add(rules(machine));
      }
    }
    return blocks;
  }

  private Block cluster() {
    PveCluster pve = place.pve();
    return Block.resource(
            "proxmox_virtual_environment_cluster_firewall", "cluster", List.of(place.span()))
        .put("enabled", Data.flag(pve.firewall().value(), pve.firewall().span()))
        .put("input_policy", Data.text(pve.policyIn().value().name(), pve.policyIn().span()));
  }

  private Block management() {
    List<Located<String>> networks = place.pve().management();
    Block block =
        Block.resource(SET, "pve-management", List.of(networks.getFirst().span()))
            .put("name", Data.text("management"));
    networks.forEach(it -> block.add(Block.of("cidr").put("name", Data.text(it))));
    return block;
  }

  private static Block set(IpSet set) {
    Block block =
        Block.resource(SET, "set-" + set.name(), List.of(set.name().span()))
            .put("name", Data.text(set.name()));
    set.members()
        .forEach(
            it -> block.add(Block.of("cidr").put("name", Data.text(it.toString(), it.span()))));
    return block;
  }

  private static Block group(SecurityGroup group, List<IpSet> sets) {
    Block block =
        Block.resource(GROUP, group.name().value(), List.of(group.name().span()))
            .put("name", Data.text(group.name()))
            .after(sets.stream().map(it -> SET + ".set-" + it.name()).toList());
    group.rules().forEach(it -> block.add(rule(it)));
    return block;
  }

  private static Block rule(FirewallRule rule) {
    return Block.of("rule", rule.span())
        .put("type", Data.text(Place.word(rule.direction().value()), rule.direction().span()))
        .put("action", Data.text(rule.action().value().name(), rule.action().span()))
        .putIfAny("source", text(rule.source()))
        .putIfAny("dest", text(rule.destination()))
        .putIfAny("proto", rule.protocol() == null ? null : Data.text(Firewall.protocol(rule)))
        .putIfAny("dport", text(rule.ports()));
  }

  private static Block options(Machine machine) {
    return guest("proxmox_virtual_environment_firewall_options", machine)
        .put("enabled", Data.flag(true))
        .after(List.of(address(machine)));
  }

  private static Block rules(Machine machine) {
    List<Located<String>> groups = machine.guest().securityGroups();
    List<String> before = new ArrayList<>(List.of(address(machine)));
    groups.forEach(it -> before.add(GROUP + "." + it));
    Block block = guest("proxmox_virtual_environment_firewall_rules", machine).after(before);
    groups.forEach(it -> block.add(Block.of("rule").put("security_group", Data.text(it))));
    return block;
  }

  private static Block guest(String type, Machine machine) {
    String number = machine.guest() instanceof Vm ? "vm_id" : "container_id";
    return Block.resource(type, machine.name(), machine.origins())
        .put("node_name", Data.text(machine.hostName()))
        .put(number, Data.whole(machine.vmid()));
  }

  private static String address(Machine machine) {
    String type = machine.guest() instanceof Vm ? VmBlock.TYPE : ContainerBlock.TYPE;
    return type + "." + machine.name();
  }

  private static @Nullable Data text(@Nullable Located<String> value) {
    return value == null ? null : Data.text(value);
  }
}
