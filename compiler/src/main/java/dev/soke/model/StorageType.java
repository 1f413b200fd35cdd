package dev.soke.model;

/// How a storage of Proxmox VE stores.
public enum StorageType {
  /// Files in a folder.
  DIR,
  /// Volumes of a volume group.
  LVM,
  /// Thin volumes of a volume group.
  LVMTHIN,
  /// Volumes of a ZFS pool.
  ZFSPOOL,
  /// Subvolumes.
  BTRFS,
  /// Files that a server shares.
  NFS,
  /// Files that a Windows server shares.
  CIFS,
  /// Files in Ceph.
  CEPHFS,
  /// Block devices in Ceph.
  RBD,
  /// Block devices of a server.
  ISCSI,
  /// Backups on Proxmox Backup Server.
  PBS
}
