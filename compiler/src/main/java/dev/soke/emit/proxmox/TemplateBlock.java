package dev.soke.emit.proxmox;

import dev.soke.emit.Data;
import dev.soke.model.VmTemplate;

/// A template in the words of the provider bpg/proxmox.
record TemplateBlock(VmTemplate template) {
  Block fill(Block block) {
    block
        .put("name", Data.text(template.name()))
        .put("vm_id", Data.whole(template.vmid().value(), template.vmid().span()))
        .put("node_name", Data.text(template.host()))
        .put("template", Data.flag(true))
        .put("started", Data.flag(false))
        .put("on_boot", Data.flag(template.onboot().value(), template.onboot().span()))
        .put("scsi_hardware", Data.text("virtio-scsi-single"))
        .put("boot_order", Data.texts(template.boot()))
        .add(Block.of("agent").put("enabled", Data.flag(true)))
        .add(Block.of("cpu").put("cores", Data.whole(1)).put("type", Data.text(Templates.CPU)))
        .add(Block.of("memory").put("dedicated", Data.whole(Templates.MEBIBYTES)))
        .add(Block.of("operating_system").put("type", Data.text(template.ostype())))
        .add(disk())
        .add(Block.of("network_device").put("bridge", Data.text(template.bridge())));
    if (template.serial().value()) {
      block
          .add(Block.of("serial_device", template.serial().span()))
          .add(Block.of("vga", template.serial().span()).put("type", Data.text("serial0")));
    }
    if (template.cloudInit().value()) {
      block.add(
          Block.of("initialization", template.cloudInit().span())
              .put("datastore_id", Data.text(template.storage()))
              .put("interface", Data.text(VmSettings.DRIVE)));
    }
    return block;
  }

  private Block disk() {
    return Block.of("disk", template.image().span())
        .put("datastore_id", Data.text(template.storage()))
        .put("interface", Data.text("scsi0"))
        .put("size", Data.whole(Templates.gibibytes(template), template.size().span()))
        .put("import_from", Data.text(template.image()))
        .put("discard", Data.text("on"))
        .put("iothread", Data.flag(true))
        .put("ssd", Data.flag(true));
  }
}
