resource "proxmox_sdn_zone_vlan" "chain" {
  id     = "chain"
  bridge = "vmbr0"
}

resource "proxmox_sdn_vnet" "c138" {
  id         = "c138"
  zone       = "chain"
  tag        = 138
  vlan_aware = false
  depends_on = [proxmox_sdn_zone_vlan.chain]
}

resource "proxmox_backup_job" "nightly" {
  id            = "nightly"
  schedule      = "mon..sat 02:00"
  storage       = "nas"
  mode          = "snapshot"
  enabled       = true
  vmid          = ["1000", "1001", "5000"]
  prune_backups = { "keep-daily" = "7", "keep-weekly" = "4" }
}

resource "proxmox_replication" "copy-1000-0" {
  id       = "1000-0"
  type     = "local"
  target   = "pve-2"
  schedule = "*/15"
}

resource "proxmox_replication" "copy-1000-1" {
  id       = "1000-1"
  type     = "local"
  target   = "pve-3"
  schedule = "*/30"
}

resource "proxmox_replication" "copy-1001-0" {
  id       = "1001-0"
  type     = "local"
  target   = "pve-1"
  schedule = "*/15"
}

resource "proxmox_replication" "copy-1001-1" {
  id       = "1001-1"
  type     = "local"
  target   = "pve-3"
  schedule = "*/15"
}

resource "proxmox_replication" "copy-5000-0" {
  id       = "5000-0"
  type     = "local"
  target   = "pve-1"
  schedule = "*/15"
}

resource "proxmox_replication" "copy-5000-1" {
  id       = "5000-1"
  type     = "local"
  target   = "pve-2"
  schedule = "*/15"
}
