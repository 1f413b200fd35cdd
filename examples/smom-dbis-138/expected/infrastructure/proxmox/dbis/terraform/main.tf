resource "proxmox_virtual_environment_pool" "smom-dbis-138" {
  pool_id = "smom-dbis-138"
}

resource "proxmox_virtual_environment_vm" "ubuntu-ml110" {
  name          = "ubuntu-ml110"
  vm_id         = 9001
  node_name     = "ml110-01"
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
    datastore_id = "local-lvm"
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
    datastore_id = "local-lvm"
    interface    = "ide2"
  }
}

resource "proxmox_virtual_environment_vm" "ubuntu-r630" {
  name          = "ubuntu-r630"
  vm_id         = 9002
  node_name     = "r630-01"
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
    datastore_id = "local-lvm"
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
    datastore_id = "local-lvm"
    interface    = "ide2"
  }
}

resource "proxmox_virtual_environment_vm" "cloudflare-tunnel" {
  name          = "cloudflare-tunnel"
  vm_id         = 102
  node_name     = "r630-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-r630, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "r630-01"
    vm_id     = 9002
    full      = true
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
    datastore_id = "local-lvm"
    interface    = "scsi0"
    size         = 10
    file_format  = "raw"
    backup       = true
    discard      = "on"
    iothread     = true
    ssd          = true
  }

  network_device {
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:00:66"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/cloudflare-tunnel.vendor.yaml"
    network_data_file_id = "local:snippets/cloudflare-tunnel.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "nginx-proxy" {
  name          = "nginx-proxy"
  vm_id         = 105
  node_name     = "ml110-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-ml110, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "ml110-01"
    vm_id     = 9001
    full      = true
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
    datastore_id = "local-lvm"
    interface    = "scsi0"
    size         = 10
    file_format  = "raw"
    backup       = true
    discard      = "on"
    iothread     = true
    ssd          = true
  }

  network_device {
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:00:69"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/nginx-proxy.vendor.yaml"
    network_data_file_id = "local:snippets/nginx-proxy.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-validator-1" {
  name          = "besu-validator-1"
  vm_id         = 1000
  node_name     = "ml110-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-ml110, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "ml110-01"
    vm_id     = 9001
    full      = true
  }

  cpu {
    cores   = 6
    sockets = 1
    type    = "x86-64-v2-AES"
    numa    = false
  }

  memory {
    dedicated = 12288
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:03:E8"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-validator-1.vendor.yaml"
    network_data_file_id = "local:snippets/besu-validator-1.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-validator-2" {
  name          = "besu-validator-2"
  vm_id         = 1001
  node_name     = "r630-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-r630, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "r630-01"
    vm_id     = 9002
    full      = true
  }

  cpu {
    cores   = 6
    sockets = 1
    type    = "x86-64-v2-AES"
    numa    = false
  }

  memory {
    dedicated = 12288
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
    datastore_id = "local-lvm"
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
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-validator-2.vendor.yaml"
    network_data_file_id = "local:snippets/besu-validator-2.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-validator-3" {
  name          = "besu-validator-3"
  vm_id         = 1002
  node_name     = "r630-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-r630, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "r630-01"
    vm_id     = 9002
    full      = true
  }

  cpu {
    cores   = 6
    sockets = 1
    type    = "x86-64-v2-AES"
    numa    = false
  }

  memory {
    dedicated = 12288
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:03:EA"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-validator-3.vendor.yaml"
    network_data_file_id = "local:snippets/besu-validator-3.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-validator-4" {
  name          = "besu-validator-4"
  vm_id         = 1003
  node_name     = "ml110-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-ml110, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "ml110-01"
    vm_id     = 9001
    full      = true
  }

  cpu {
    cores   = 6
    sockets = 1
    type    = "x86-64-v2-AES"
    numa    = false
  }

  memory {
    dedicated = 12288
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:03:EB"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-validator-4.vendor.yaml"
    network_data_file_id = "local:snippets/besu-validator-4.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-validator-5" {
  name          = "besu-validator-5"
  vm_id         = 1004
  node_name     = "r630-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-r630, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "r630-01"
    vm_id     = 9002
    full      = true
  }

  cpu {
    cores   = 6
    sockets = 1
    type    = "x86-64-v2-AES"
    numa    = false
  }

  memory {
    dedicated = 12288
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:03:EC"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-validator-5.vendor.yaml"
    network_data_file_id = "local:snippets/besu-validator-5.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-sentry-1" {
  name          = "besu-sentry-1"
  vm_id         = 1500
  node_name     = "ml110-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-ml110, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "ml110-01"
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:05:DC"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-sentry-1.vendor.yaml"
    network_data_file_id = "local:snippets/besu-sentry-1.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-sentry-2" {
  name          = "besu-sentry-2"
  vm_id         = 1501
  node_name     = "r630-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-r630, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "r630-01"
    vm_id     = 9002
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:05:DD"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-sentry-2.vendor.yaml"
    network_data_file_id = "local:snippets/besu-sentry-2.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-sentry-3" {
  name          = "besu-sentry-3"
  vm_id         = 1502
  node_name     = "r630-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-r630, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "r630-01"
    vm_id     = 9002
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:05:DE"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-sentry-3.vendor.yaml"
    network_data_file_id = "local:snippets/besu-sentry-3.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-rpc-core-1" {
  name          = "besu-rpc-core-1"
  vm_id         = 2500
  node_name     = "r630-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-r630, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "r630-01"
    vm_id     = 9002
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:08:35"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-rpc-core-1.vendor.yaml"
    network_data_file_id = "local:snippets/besu-rpc-core-1.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-rpc-core-2" {
  name          = "besu-rpc-core-2"
  vm_id         = 2501
  node_name     = "ml110-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-ml110, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "ml110-01"
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:08:36"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-rpc-core-2.vendor.yaml"
    network_data_file_id = "local:snippets/besu-rpc-core-2.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-rpc-public-1" {
  name          = "besu-rpc-public-1"
  vm_id         = 2600
  node_name     = "r630-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-r630, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "r630-01"
    vm_id     = 9002
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:08:99"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-rpc-public-1.vendor.yaml"
    network_data_file_id = "local:snippets/besu-rpc-public-1.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "besu-rpc-public-2" {
  name          = "besu-rpc-public-2"
  vm_id         = 2601
  node_name     = "ml110-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-ml110, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "ml110-01"
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:08:9A"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/besu-rpc-public-2.vendor.yaml"
    network_data_file_id = "local:snippets/besu-rpc-public-2.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "blockscout" {
  name          = "blockscout"
  vm_id         = 5000
  node_name     = "r630-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-r630, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "r630-01"
    vm_id     = 9002
    full      = true
  }

  cpu {
    cores   = 4
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
    datastore_id = "local-lvm"
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
    mac_address = "BC:24:11:00:13:88"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/blockscout.vendor.yaml"
    network_data_file_id = "local:snippets/blockscout.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "monitoring" {
  name          = "monitoring"
  vm_id         = 5200
  node_name     = "ml110-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-ml110, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "ml110-01"
    vm_id     = 9001
    full      = true
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
    datastore_id = "local-lvm"
    interface    = "scsi0"
    size         = 10
    file_format  = "raw"
    backup       = true
    discard      = "on"
    iothread     = true
    ssd          = true
  }

  network_device {
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:14:50"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/monitoring.vendor.yaml"
    network_data_file_id = "local:snippets/monitoring.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "oracle-publisher" {
  name          = "oracle-publisher"
  vm_id         = 5300
  node_name     = "r630-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-r630, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "r630-01"
    vm_id     = 9002
    full      = true
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
    datastore_id = "local-lvm"
    interface    = "scsi0"
    size         = 8
    file_format  = "raw"
    backup       = true
    discard      = "on"
    iothread     = true
    ssd          = true
  }

  network_device {
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:0D:AC"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/oracle-publisher.vendor.yaml"
    network_data_file_id = "local:snippets/oracle-publisher.network.yaml"
  }
}

resource "proxmox_virtual_environment_vm" "ccip-monitor" {
  name          = "ccip-monitor"
  vm_id         = 5301
  node_name     = "ml110-01"
  pool_id       = "smom-dbis-138"
  tags          = ["chain138"]
  on_boot       = true
  protection    = true
  scsi_hardware = "virtio-scsi-single"
  depends_on    = [proxmox_virtual_environment_vm.ubuntu-ml110, proxmox_virtual_environment_pool.smom-dbis-138]

  agent {
    enabled = true
  }

  clone {
    node_name = "ml110-01"
    vm_id     = 9001
    full      = true
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
    datastore_id = "local-lvm"
    interface    = "scsi0"
    size         = 8
    file_format  = "raw"
    backup       = true
    discard      = "on"
    iothread     = true
    ssd          = true
  }

  network_device {
    bridge      = "vmbr0"
    mac_address = "BC:24:11:00:0D:AD"
    model       = "virtio"
    firewall    = true
  }

  initialization {
    datastore_id         = "local-lvm"
    interface            = "ide2"
    vendor_data_file_id  = "local:snippets/ccip-monitor.vendor.yaml"
    network_data_file_id = "local:snippets/ccip-monitor.network.yaml"
  }
}
