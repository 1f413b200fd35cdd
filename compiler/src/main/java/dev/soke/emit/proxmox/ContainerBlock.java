package dev.soke.emit.proxmox;

import dev.soke.emit.Data;
import dev.soke.model.Container;
import dev.soke.model.Disk;
import dev.soke.source.Located;
import dev.soke.source.Span;

/// A container in the words of the provider bpg/proxmox.
record ContainerBlock(Machine machine, Container container) {
  static final String TYPE = "proxmox_virtual_environment_container";

  Block fill(Block block) {
    GuestBlock.identify(block, machine, "start_on_boot");
    Located<Boolean> unprivileged = container.unprivileged();
    block.put("unprivileged", Data.flag(unprivileged.value(), unprivileged.span()));
    block.add(
        Block.of("cpu").put("cores", new Data.Whole(machine.cores(), machine.coresOrigins())));
    block.add(
        Block.of("memory")
            .put("dedicated", new Data.Whole(machine.mebibytes(), machine.memoryOrigins()))
            .put(
                "swap",
                Data.whole(Amount.mebibytes(container.swap().value()), container.swap().span())));
    if (container.nesting().value()) {
      block.add(Block.of("features").put("nesting", Data.flag(true, container.nesting().span())));
    }
    block.add(
        Block.of("operating_system").put("template_file_id", Data.text(container.template())));
    container.disks().forEach(it -> block.add(disk(it)));
    Wire.all(machine).forEach(it -> block.add(wire(it)));
    Block initialization = Block.of("initialization").put("hostname", Data.text(container.name()));
    GuestBlock.addNetwork(initialization, machine);
    block.add(initialization);
    GuestBlock.addStartup(block, container);
    return block;
  }

  private static Block disk(Disk disk) {
    Located<String> path = disk.path();
    long size = Machine.gibibytes(disk);
    return path == null || disk.name().value().equals("rootfs")
        ? Block.of("disk", disk.name().span())
            .put("datastore_id", Data.text(disk.storage()))
            .put("size", Data.whole(size, disk.size().span()))
        : Block.of("mount_point", disk.name().span())
            .put("volume", Data.text(disk.storage()))
            .put("size", Data.text(size + "G", disk.size().span()))
            .put("path", Data.text(path))
            .put("backup", Data.flag(disk.backup().value(), disk.backup().span()));
  }

  private static Block wire(Wire wire) {
    return Block.of("network_interface", wire.origins().toArray(Span[]::new))
        .put("name", Data.text("eth" + wire.index()))
        .put("bridge", Data.text(wire.nic().bridge()))
        .put("mac_address", Data.text(wire.mac()))
        .put("firewall", Data.flag(wire.nic().firewall().value(), wire.nic().firewall().span()))
        .putIfAny("vlan_id", GuestBlock.whole(wire.vlan()))
        .putIfAny("mtu", GuestBlock.whole(wire.mtu()));
  }
}
