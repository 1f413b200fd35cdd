package dev.soke.model;

/// What network card a guest sees.
public enum NicModel {
  /// One that knows it is virtual.
  VIRTIO,
  /// An Intel card.
  E1000,
  /// A later Intel card.
  E1000E,
  /// A Realtek card.
  RTL8139,
  /// That of VMware.
  VMXNET3
}
