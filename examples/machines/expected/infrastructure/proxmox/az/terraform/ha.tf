resource "proxmox_haresource" "vm-1000" {
  resource_id  = "vm:1000"
  state        = "started"
  max_restart  = 2
  max_relocate = 1
  depends_on   = [proxmox_virtual_environment_vm.validator-1]
}

resource "proxmox_haresource" "vm-1001" {
  resource_id  = "vm:1001"
  state        = "started"
  max_restart  = 1
  max_relocate = 1
  depends_on   = [proxmox_virtual_environment_vm.validator-2]
}

resource "proxmox_haresource" "ct-5000" {
  resource_id  = "ct:5000"
  state        = "started"
  max_restart  = 1
  max_relocate = 1
  depends_on   = [proxmox_virtual_environment_container.proxy]
}

resource "proxmox_harule" "node-affinity-home" {
  rule       = "home"
  type       = "node-affinity"
  resources  = ["vm:1000"]
  nodes      = { "pve-1" = 2, "pve-2" = 1 }
  strict     = false
  depends_on = [proxmox_haresource.vm-1000]
}

resource "proxmox_harule" "resource-affinity-apart" {
  rule       = "apart"
  type       = "resource-affinity"
  resources  = ["vm:1001", "ct:5000"]
  affinity   = "negative"
  depends_on = [proxmox_haresource.vm-1001, proxmox_haresource.ct-5000]
}
