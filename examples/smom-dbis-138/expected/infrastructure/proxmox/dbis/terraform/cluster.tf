resource "proxmox_backup_job" "nightly" {
  id       = "nightly"
  schedule = "02:00"
  storage  = "nas"
  mode     = "snapshot"
  enabled  = true
  pool     = "smom-dbis-138"
}
