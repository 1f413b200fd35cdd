package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.model.Container;
import dev.soke.model.Host;
import dev.soke.model.ResourcePool;
import dev.soke.model.Vm;
import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `terraform/`: the cluster for Terraform and OpenTofu by the provider bpg/proxmox. Its token
/// comes from the environment of whoever runs it.
record Terraform(Place place) {
  /// The version that these files are written for.
  static final String PROVIDER = "0.111.1";

  private static final String POOL = "proxmox_virtual_environment_pool";

  List<Artifact> artifacts() {
    List<Artifact> files = new ArrayList<>();
    files.add(Hcl.artifact(place.path("terraform/versions.tf"), List.of(versions(), provider())));
    files.add(file("main.tf", guests()));
    files.add(file("ha.tf", new TerraformHa(place).blocks()));
    files.add(file("cluster.tf", new TerraformCluster(place).blocks()));
    files.add(file("firewall.tf", new TerraformFirewall(place).blocks()));
    files.removeIf(it -> it.text().isEmpty());
    return files;
  }

  private Artifact file(String name, List<Block> blocks) {
    return Hcl.artifact(place.path("terraform/" + name), blocks);
  }

  private Block versions() {
    Data provider =
        Data.mapping()
            .put("source", Data.text("bpg/proxmox"))
            .put("version", Data.text(PROVIDER))
            .build();
    return Block.of("terraform", place.span())
        .put("required_version", Data.text(">= 1.5"))
        .add(Block.of("required_providers").put("proxmox", provider));
  }

  private Block provider() {
    Block block = Block.named("provider", "proxmox", List.of(place.span()));
    return block.putIfAny("endpoint", endpoint());
  }

  /// That of the cluster, or of its first host.
  private @Nullable Data endpoint() {
    Located<String> said = place.pve().endpoint();
    List<Host> hosts = place.hosts();
    return said != null
        ? Data.text(said)
        : hosts.isEmpty()
            ? null
            : Data.text(
                "https://" + hosts.getFirst().address() + ":8006/",
                hosts.getFirst().address().span());
  }

  private List<Block> guests() {
    List<Block> blocks = new ArrayList<>();
    Pools.of(place).forEach(it -> blocks.add(pool(it)));
    place.templates().forEach(it -> blocks.add(template(it)));
    place.machines().forEach(it -> blocks.add(guest(it)));
    return blocks;
  }

  private Block pool(ResourcePool pool) {
    return Block.resource(POOL, pool.name().value(), List.of(pool.name().span()))
        .put(
            "pool_id",
            Data.text(Pools.id(place.estate(), pool.name().value()), pool.name().span()));
  }

  private Block template(VmTemplate template) {
    return new TemplateBlock(template)
        .fill(
            Block.resource(VmBlock.TYPE, template.name().value(), List.of(template.name().span())));
  }

  private Block guest(Machine machine) {
    return switch (machine.guest()) {
      case Vm vm -> {
        Block block = Block.resource(VmBlock.TYPE, machine.name(), machine.origins());
        block.put("name", Data.text(vm.name()));
        VmBlock filled = new VmBlock(place, machine, vm);
        yield filled.fill(block).after(before(machine, filled.template()));
      }
      case Container container ->
          new ContainerBlock(machine, container)
              .fill(Block.resource(ContainerBlock.TYPE, machine.name(), machine.origins()))
              .after(before(machine, null));
    };
  }

  private static List<String> before(Machine machine, @Nullable VmTemplate template) {
    List<String> before = new ArrayList<>();
    if (template != null) {
      before.add(VmBlock.TYPE + "." + template.name());
    }
    Located<String> pool = machine.guest().pool();
    if (pool != null) {
      before.add(POOL + "." + pool);
    }
    return before;
  }
}
