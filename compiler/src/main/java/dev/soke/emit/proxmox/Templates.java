package dev.soke.emit.proxmox;

import dev.soke.model.VmTemplate;

/// What every template is made with; guests say their own.
final class Templates {
  static final String CPU = "x86-64-v2-AES";
  static final long MEBIBYTES = 2048;

  private Templates() {}

  /// The size of its disk in GiB; a part of one counts as one.
  static long gibibytes(VmTemplate template) {
    return Math.max(1, Math.ceilDiv(template.size().value().count(), Amount.GIBIBYTE));
  }
}
