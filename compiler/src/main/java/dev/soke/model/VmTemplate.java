package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// A virtual machine that others are cloned from.
@Kind(
    value = "vm-template",
    doc = "What machines are cloned from: `vm-template ubuntu of az on ml110-01 { … }`.")
public record VmTemplate(
    @Name Located<String> name,
    @Doc("The cluster it belongs to.") @Attribute("pve") @Clause("of") @Reference(PveCluster.class)
        Located<String> pve,
    @Doc("The host it lies on.") @Clause("on") @Reference(Host.class) Located<String> host,
    @Doc("Its number in the cluster.") @Between(min = 100, max = 999999999) Located<Long> vmid,
    @Doc("The image of its disk, as storage and file, `local:import/….qcow2`.")
        Located<String> image,
    @Doc("Where its disk lies.") Located<String> storage,
    @Doc("The size of that disk.") Located<Bytes> size,
    @Doc("Its bridge.") @Default("vmbr0") Located<String> bridge,
    @Doc("The system, as Proxmox VE calls it.") @Default("l26") Located<String> ostype,
    @Doc("Whether it has a drive for cloud-init.") @Default("true") Located<Boolean> cloudInit,
    @Doc("Whether it has a serial console.") @Default("true") Located<Boolean> serial,
    @Doc("What it starts from, in order.") @Default("[scsi0]") List<Located<String>> boot,
    @Doc("Whether it starts with its host.") @Default("false") Located<Boolean> onboot,
    String doc,
    Span span) {
  /// Copies what it is given.
  public VmTemplate {
    boot = List.copyOf(boot);
  }
}
