terraform {
  required_version = ">= 1.5"

  required_providers {
    proxmox = { "source" = "bpg/proxmox", "version" = "0.111.1" }
  }
}

provider "proxmox" {
  endpoint = "https://192.168.11.10:8006/"
}
