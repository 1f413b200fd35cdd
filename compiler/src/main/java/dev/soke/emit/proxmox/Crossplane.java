package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Yaml;
import dev.soke.model.Vm;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// `crossplane/<vm>.yaml`: virtual machines for provider-proxmox-bpg, which has the words of
/// Terraform in another spelling, and every block as a list.
record Crossplane(Place place) {
  List<Artifact> artifacts() {
    List<Artifact> files = new ArrayList<>();
    for (Machine machine : place.machines()) {
      if (machine.guest() instanceof Vm vm) {
        files.add(artifact(machine, vm));
      }
    }
    return files;
  }

  private Artifact artifact(Machine machine, Vm vm) {
    Block block = Block.of("forProvider", vm.name().span()).put("name", Data.text(vm.name()));
    new VmBlock(place, machine, vm).fill(block);
    Data provider =
        Data.mapping()
            .put("kind", Data.text("ProviderConfig"))
            .put("name", Data.text(place.pve().name()))
            .build();
    Data root =
        Data.mapping(vm.name().span())
            .put(
                "apiVersion", Data.text("virtualenvironmentvm.proxmoxbpg.m.crossplane.io/v1alpha1"))
            .put("kind", Data.text("EnvironmentVM"))
            .put("metadata", metadata(machine))
            .put(
                "spec",
                Data.mapping()
                    .put("providerConfigRef", provider)
                    .put("forProvider", mapping(block))
                    .build())
            .build();
    return Yaml.artifact(
        place.path("crossplane/" + machine.name() + ".yaml"),
        root,
        "proxmox-crossplane.schema.json");
  }

  private Data metadata(Machine machine) {
    return Data.mapping()
        .put("name", Data.text(machine.name()))
        .put("namespace", Data.text(place.pve().name()))
        .build();
  }

  private static Data mapping(Block block) {
    Data.MappingBuilder mapping = Data.mapping(block.origins().toArray(Span[]::new));
    for (Block.Attribute attribute : block.attributes()) {
      if (attribute instanceof Block.Given given) {
        mapping.put(spelled(given.name()), given.value());
      }
    }
    SequencedMap<String, List<Data>> blocks = new LinkedHashMap<>();
    for (Block inner : block.blocks()) {
      blocks.computeIfAbsent(spelled(inner.type()), _ -> new ArrayList<>()).add(mapping(inner));
    }
    blocks.forEach((name, items) -> mapping.put(name, Data.sequence(items)));
    return mapping.build();
  }

  /// `node_name` as `nodeName`.
  private static String spelled(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : List.of(name.split("_", -1))) {
      out.append(out.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return out.toString();
  }
}
