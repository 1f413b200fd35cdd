resource "proxmox_virtual_environment_pool" "bank" {
  pool_id = "bank"
}

resource "proxmox_virtual_environment_pool" "chain" {
  pool_id = "bank/chain"
}

resource "proxmox_virtual_environment_vm" "ubuntu" {
  name          = "ubuntu"
  vm_id         = 9001
  node_name     = "pve-1"
  template      = true
  started       = false
  on_boot       = false
  scsi_hardware = "virtio-scsi-single"
  boot_order    = ["scsi0"]

  agent {
    enabled = true
  }

  cpu {
    cores = 1
    type  = "x86-64-v2-AES"
  }

  memory {
    dedicated = 2048
  }

  operating_system {
    type = "l26"
  }

  disk {
    datastore_id = "nas"
    interface    = "scsi0"
    size         = 4
    import_from  = "local:import/ubuntu-22.04-cloud.qcow2"
    discard      = "on"
    iothread     = true
    ssd          = true
  }

  network_device {
    bridge = "vmbr0"
  }

  serial_device {}

  vga {
    type = "serial0"
  }

  initialization {
    datastore_id = "nas"
    interface    = "ide2"
  }
}

resource "proxmox_virtual_environment_vm" "validator-1" {
  name          = "validator-1"
  vm_id         = 1000
  node_name     = "pve-1"
  pool_id       = "bank/chain"
  tags          = ["chain138", "validator"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu, proxmox_virtual_environment_pool.chain]

  agent {
    enabled = true
  }

  clone {
    node_name = "pve-1"
    vm_id     = 9001
    full      = true
  }

  cpu {
    cores   = 2
    sockets = 2
    type    = "x86-64-v2-AES"
    numa    = true
  }

  memory {
    dedicated = 8192
    floating  = 4096
  }

  operating_system {
    type = "l26"
  }

  serial_device {}

  vga {
    type = "serial0"
  }

  disk {
    datastore_id = "tank"
    interface    = "scsi0"
    size         = 20
    file_format  = "raw"
    backup       = true
    discard      = "on"
    iothread     = true
    ssd          = true
  }

  disk {
    datastore_id = "tank"
    interface    = "scsi1"
    size         = 100
    file_format  = "raw"
    backup       = false
    discard      = "on"
    iothread     = true
    ssd          = false
  }

  network_device {
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:03:E8"
    model       = "virtio"
    firewall    = true
  }

  network_device {
    bridge      = "c138"
    mac_address = "02:01:00:00:03:E8"
    model       = "virtio"
    firewall    = true
    mtu         = 1400
  }

  initialization {
    datastore_id         = "tank"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/validator-1.vendor.yaml"
    network_data_file_id = "local:snippets/validator-1.network.yaml"

    user_account {
      username = "ops"
      keys     = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample+/ ops@dbis"]
    }
  }

  startup {
    order    = 2
    up_delay = 30
  }
}

resource "proxmox_virtual_environment_vm" "validator-2" {
  name          = "validator-2"
  vm_id         = 1001
  node_name     = "pve-2"
  pool_id       = "bank/chain"
  on_boot       = true
  protection    = false
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu, proxmox_virtual_environment_pool.chain]

  agent {
    enabled = true
  }

  clone {
    node_name = "pve-1"
    vm_id     = 9001
    full      = true
  }

  cpu {
    cores   = 4
    sockets = 1
    type    = "x86-64-v2-AES"
    numa    = false
  }

  memory {
    dedicated = 8192
    floating  = 0
  }

  operating_system {
    type = "l26"
  }

  serial_device {}

  vga {
    type = "serial0"
  }

  disk {
    datastore_id = "tank"
    interface    = "scsi0"
    size         = 20
    file_format  = "raw"
    backup       = true
    discard      = "on"
    iothread     = true
    ssd          = true
  }

  network_device {
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:03:E9"
    model       = "virtio"
    firewall    = true
    vlan_id     = 12
  }

  initialization {
    datastore_id         = "tank"
    interface            = "ide2"
    network_data_file_id = "local:snippets/validator-2.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "installer" {
  name          = "installer"
  vm_id         = 1002
  node_name     = "pve-1"
  on_boot       = true
  protection    = false
  scsi_hardware = "virtio-scsi-single"

  agent {
    enabled = true
  }

  cpu {
    cores   = 2
    sockets = 1
    type    = "x86-64-v2-AES"
    numa    = false
  }

  memory {
    dedicated = 2048
    floating  = 0
  }

  operating_system {
    type = "l26"
  }

  serial_device {}

  vga {
    type = "serial0"
  }

  disk {
    datastore_id = "tank"
    interface    = "virtio0"
    size         = 8
    file_format  = "raw"
    backup       = true
    discard      = "on"
    iothread     = true
    ssd          = false
  }

  cdrom {
    file_id   = "local:iso/debian-12.iso"
    interface = "ide3"
  }

  network_device {
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:03:EA"
    model       = "virtio"
    firewall    = true
  }
}

resource "proxmox_virtual_environment_vm" "watcher-1" {
  name          = "watcher-1"
  vm_id         = 1100
  node_name     = "pve-3"
  on_boot       = true
  protection    = false
  scsi_hardware = "virtio-scsi-single"

  agent {
    enabled = true
  }

  cpu {
    cores   = 2
    sockets = 1
    type    = "x86-64-v2-AES"
    numa    = false
  }

  memory {
    dedicated = 4096
    floating  = 0
  }

  operating_system {
    type = "l26"
  }

  serial_device {}

  vga {
    type = "serial0"
  }

  disk {
    datastore_id = "tank"
    interface    = "scsi0"
    size         = 16
    file_format  = "raw"
    backup       = true
    discard      = "on"
    iothread     = true
    ssd          = true
  }

  network_device {
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:04:4C"
    model       = "virtio"
    firewall    = true
  }
}

resource "proxmox_virtual_environment_vm" "watcher-2" {
  name          = "watcher-2"
  vm_id         = 1101
  node_name     = "pve-2"
  on_boot       = true
  protection    = false
  scsi_hardware = "virtio-scsi-single"

  agent {
    enabled = true
  }

  cpu {
    cores   = 2
    sockets = 1
    type    = "x86-64-v2-AES"
    numa    = false
  }

  memory {
    dedicated = 4096
    floating  = 0
  }

  operating_system {
    type = "l26"
  }

  serial_device {}

  vga {
    type = "serial0"
  }

  disk {
    datastore_id = "tank"
    interface    = "scsi0"
    size         = 16
    file_format  = "raw"
    backup       = true
    discard      = "on"
    iothread     = true
    ssd          = true
  }

  network_device {
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:04:4D"
    model       = "virtio"
    firewall    = true
  }
}

resource "proxmox_virtual_environment_container" "proxy" {
  vm_id         = 5000
  node_name     = "pve-3"
  pool_id       = "bank"
  start_on_boot = true
  protection    = false
  unprivileged  = true
  depends_on    = [proxmox_virtual_environment_pool.bank]

  cpu {
    cores = 1
  }

  memory {
    dedicated = 512
    swap      = 0
  }

  features {
    nesting = true
  }

  operating_system {
    template_file_id = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"
  }

  disk {
    datastore_id = "tank"
    size         = 10
  }

  mount_point {
    volume = "tank"
    size   = "4G"
    path   = "/srv"
    backup = true
  }

  network_interface {
    name        = "eth0"
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:13:88"
    firewall    = true
  }

  initialization {
    hostname = "proxy"

    dns {
      domain  = "dbis.example"
      servers = ["192.168.11.1"]
    }

    ip_config {
      ipv4 {
        address = "192.168.11.21/24"
        gateway = "192.168.11.1"
      }
    }
  }
}
