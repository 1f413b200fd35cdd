package dev.soke.emit.proxmox;

import dev.soke.model.Bytes;

/// Amounts of data in the units of Proxmox VE.
final class Amount {
  static final long MEBIBYTE = 1L << 20;
  static final long GIBIBYTE = 1L << 30;

  private Amount() {}

  /// In MiB; less than one is left out.
  static long mebibytes(Bytes bytes) {
    return bytes.count() / MEBIBYTE;
  }

  /// In GiB; less than one is left out.
  static long gibibytes(Bytes bytes) {
    return bytes.count() / GIBIBYTE;
  }
}
