package dev.soke.emit.proxmox;

import dev.soke.emit.Data;
import dev.soke.model.Ha;
import dev.soke.model.NodeAffinity;
import dev.soke.model.ResourceAffinity;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// Guests that are kept running, and the rules about them, in the words of bpg/proxmox.
record TerraformHa(Place place) {
  private static final String RESOURCE = "proxmox_haresource";
  private static final String RULE = "proxmox_harule";

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Machine machine : place.machines()) {
      Ha ha = machine.guest().ha();
      if (ha != null) {
        blocks.add(resource(machine, ha));
      }
    }
    place.estate().nodeAffinities().values().forEach(it -> addRule(blocks, it));
    place.estate().resourceAffinities().values().forEach(it -> addRule(blocks, it));
    return blocks;
  }

  private static String label(Machine machine) {
    return machine.resource().replace(':', '-');
  }

  private static Block resource(Machine machine, Ha ha) {
    String type = machine.guest() instanceof Vm ? VmBlock.TYPE : ContainerBlock.TYPE;
    return Block.resource(RESOURCE, label(machine), List.of(ha.span()))
        .put("resource_id", Data.text(machine.resource()))
        .put("state", Data.text(Place.word(ha.state().value()), ha.state().span()))
        .put("max_restart", Data.whole(ha.maxRestart().value(), ha.maxRestart().span()))
        .put("max_relocate", Data.whole(ha.maxRelocate().value(), ha.maxRelocate().span()))
        .after(List.of(type + "." + machine.name()));
  }

  private void addRule(List<Block> blocks, NodeAffinity rule) {
    List<Machine> kept = HaSections.kept(place, rule.guests());
    List<Located<String>> hosts = HaSections.hosts(place, rule);
    if (!kept.isEmpty() && !hosts.isEmpty()) {
      Data.MappingBuilder nodes = Data.mapping();
      for (int at = 0; at < hosts.size(); at++) {
        nodes.put(
            hosts.get(at).value(),
            Data.whole(HaSections.priority(rule, hosts, at), hosts.get(at).span()));
      }
      blocks.add(
          rule(rule.name(), "node-affinity")
              .put("resources", resources(kept))
              .put("nodes", nodes.build())
              .put("strict", Data.flag(rule.strict().value(), rule.strict().span()))
              .after(after(kept)));
    }
  }

  private void addRule(List<Block> blocks, ResourceAffinity rule) {
    List<Machine> kept = HaSections.kept(place, rule.guests());
    if (kept.size() > 1) {
      blocks.add(
          rule(rule.name(), "resource-affinity")
              .put("resources", resources(kept))
              .put(
                  "affinity",
                  Data.text(Place.word(rule.affinity().value()), rule.affinity().span()))
              .after(after(kept)));
    }
  }

  private static Block rule(Located<String> name, String type) {
    return Block.resource(RULE, type + "-" + name, List.of(name.span()))
        .put("rule", Data.text(name))
        .put("type", Data.text(type));
  }

  private static Data resources(List<Machine> kept) {
    return Data.sequence(kept.stream().map(it -> Data.text(it.resource())).toList());
  }

  private static List<String> after(List<Machine> kept) {
    return kept.stream().map(it -> RESOURCE + "." + label(it)).toList();
  }
}
