package dev.soke.model;

/// How the image of a disk is written.
public enum DiskFormat {
  /// As it is.
  RAW,
  /// With snapshots in it.
  QCOW2,
  /// As VMware does.
  VMDK
}
