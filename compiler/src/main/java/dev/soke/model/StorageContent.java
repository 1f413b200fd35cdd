package dev.soke.model;

/// What a storage may hold.
public enum StorageContent {
  /// Disks of virtual machines.
  IMAGES,
  /// Disks of containers.
  ROOTDIR,
  /// Images of media.
  ISO,
  /// Archives that containers are made of.
  VZTMPL,
  /// Backups.
  BACKUP,
  /// Files for cloud-init.
  SNIPPETS,
  /// Disks to import.
  IMPORT
}
