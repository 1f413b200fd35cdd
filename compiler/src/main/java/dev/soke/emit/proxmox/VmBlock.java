package dev.soke.emit.proxmox;

import dev.soke.emit.Data;
import dev.soke.emit.Declared;
import dev.soke.model.Bytes;
import dev.soke.model.CloudInit;
import dev.soke.model.Disk;
import dev.soke.model.Vm;
import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A virtual machine in the words of the provider bpg/proxmox.
record VmBlock(Place place, Machine machine, Vm vm) {
  static final String TYPE = "proxmox_virtual_environment_vm";

  Block fill(Block block) {
    GuestBlock.identify(block, machine, "on_boot");
    block.put("scsi_hardware", Data.text("virtio-scsi-single"));
    Located<Boolean> agent = vm.agent();
    block.add(Block.of("agent").put("enabled", Data.flag(agent.value(), agent.span())));
    addClone(block);
    addProcessors(block);
    addMemory(block);
    block.add(Block.of("operating_system").put("type", Data.text("l26")));
    block.add(Block.of("serial_device"));
    block.add(Block.of("vga").put("type", Data.text("serial0")));
    vm.disks().forEach(it -> block.add(disk(it)));
    addMedium(block);
    for (int at = 0; at < vm.devices().size(); at++) {
      block.add(
          Block.of("hostpci", vm.devices().get(at).span())
              .put("device", Data.text("hostpci" + at))
              .put("id", Data.text(vm.devices().get(at))));
    }
    Wire.all(machine).forEach(it -> block.add(wire(it)));
    Snippets snippets = Snippets.of(place, machine);
    if (snippets != null) {
      block.add(initialization(snippets));
    }
    GuestBlock.addStartup(block, machine.guest());
    return block;
  }

  @Nullable VmTemplate template() {
    Located<String> name = vm.template();
    return name == null ? null : Declared.in(place.estate().vmTemplates(), name);
  }

  private void addClone(Block block) {
    VmTemplate template = template();
    Located<String> name = vm.template();
    if (template != null && name != null) {
      block.add(
          Block.of("clone", name.span())
              .put("node_name", Data.text(template.host()))
              .put("vm_id", Data.whole(template.vmid().value(), template.vmid().span()))
              .put("full", Data.flag(true)));
    }
  }

  private void addProcessors(Block block) {
    block.add(
        Block.of("cpu")
            .put("cores", new Data.Whole(machine.cores(), machine.coresOrigins()))
            .put("sockets", Data.whole(vm.sockets().value(), vm.sockets().span()))
            .put("type", Data.text(vm.cpu()))
            .put("numa", Data.flag(vm.numa().value(), vm.numa().span())));
  }

  private void addMemory(Block block) {
    Located<Bytes> balloon = vm.balloon();
    Block memory =
        Block.of("memory")
            .put("dedicated", new Data.Whole(machine.mebibytes(), machine.memoryOrigins()))
            .put("floating", Data.whole(Amount.mebibytes(balloon.value()), balloon.span()));
    Located<Bytes> pages = vm.hugepages();
    if (pages != null) {
      memory.put(
          "hugepages", Data.text(Long.toString(Amount.mebibytes(pages.value())), pages.span()));
    }
    block.add(memory);
  }

  private static Block disk(Disk disk) {
    String slot = disk.name().value();
    return Block.of("disk", disk.name().span())
        .put("datastore_id", Data.text(disk.storage()))
        .put("interface", Data.text(disk.name()))
        .put("size", Data.whole(Machine.gibibytes(disk), disk.size().span()))
        .put("file_format", Data.text(Place.word(disk.format().value()), disk.format().span()))
        .put("backup", Data.flag(disk.backup().value(), disk.backup().span()))
        .put("discard", Data.text(disk.discard().value() ? "on" : "ignore", disk.discard().span()))
        .put(
            "iothread",
            Data.flag(
                disk.iothread().value() && DiskOptions.hasThread(slot), disk.iothread().span()))
        .put("ssd", Data.flag(disk.ssd().value() && !slot.startsWith("virtio"), disk.ssd().span()));
  }

  private void addMedium(Block block) {
    Located<String> iso = vm.iso();
    if (iso != null) {
      block.add(
          Block.of("cdrom", iso.span())
              .put("file_id", Data.text(iso))
              .put("interface", Data.text("ide3")));
    }
  }

  private static Block wire(Wire wire) {
    Span[] origins = wire.origins().toArray(Span[]::new);
    return Block.of("network_device", origins)
        .put("bridge", Data.text(wire.nic().bridge()))
        .put("mac_address", Data.text(wire.mac()))
        .put("model", Data.text(Place.word(wire.nic().model().value()), wire.nic().model().span()))
        .put("firewall", Data.flag(wire.nic().firewall().value(), wire.nic().firewall().span()))
        .putIfAny("vlan_id", GuestBlock.whole(wire.vlan()))
        .putIfAny("mtu", GuestBlock.whole(wire.mtu()));
  }

  private Block initialization(Snippets snippets) {
    CloudInit said = snippets.cloudInit();
    Block block =
        Block.of("initialization", said.span())
            .put("datastore_id", Data.text(snippets.drive()))
            .put("interface", Data.text(VmSettings.DRIVE))
            .putIfAny("user_data_file_id", GuestBlock.text(snippets.user()))
            .putIfAny("vendor_data_file_id", GuestBlock.text(snippets.vendor()))
            .putIfAny("network_data_file_id", GuestBlock.text(snippets.network()));
    if (snippets.network() == null) {
      GuestBlock.addNetwork(block, machine);
    }
    if (snippets.user() == null) {
      addAccount(block, said);
    }
    return block;
  }

  private static void addAccount(Block block, CloudInit said) {
    Located<String> user = said.user();
    List<Located<String>> keys = said.sshKeys();
    if (user != null || !keys.isEmpty()) {
      block.add(
          Block.of("user_account")
              .putIfAny("username", user == null ? null : Data.text(user))
              .putIfAny("keys", keys.isEmpty() ? null : Data.texts(keys)));
    }
  }
}
