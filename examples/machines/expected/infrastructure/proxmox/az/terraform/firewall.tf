resource "proxmox_virtual_environment_cluster_firewall" "cluster" {
  enabled      = true
  input_policy = "DROP"
}

resource "proxmox_virtual_environment_firewall_ipset" "pve-management" {
  name = "management"

  cidr {
    name = "192.168.11.0/24"
  }
}

resource "proxmox_virtual_environment_firewall_ipset" "set-besu-peers" {
  name = "besu-peers"

  cidr {
    name = "10.138.0.0/24"
  }
}

resource "proxmox_virtual_environment_cluster_firewall_security_group" "besu-node" {
  name       = "besu-node"
  depends_on = [proxmox_virtual_environment_firewall_ipset.set-besu-peers]

  rule {
    type   = "in"
    action = "ACCEPT"
    source = "+besu-peers"
    proto  = "tcp"
    dport  = "30303"
  }

  rule {
    type   = "in"
    action = "DROP"
  }
}

resource "proxmox_virtual_environment_firewall_options" "validator-1" {
  node_name  = "pve-1"
  vm_id      = 1000
  enabled    = true
  depends_on = [proxmox_virtual_environment_vm.validator-1]
}

resource "proxmox_virtual_environment_firewall_rules" "validator-1" {
  node_name  = "pve-1"
  vm_id      = 1000
  depends_on = [proxmox_virtual_environment_vm.validator-1, proxmox_virtual_environment_cluster_firewall_security_group.besu-node]

  rule {
    security_group = "besu-node"
  }
}
