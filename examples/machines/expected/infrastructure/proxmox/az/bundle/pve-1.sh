#!/usr/bin/env bash
# Makes the guests of pve-1 what the estate says. Run it as root on pve-1, after `cluster.sh before` on any one host.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
on_host pve-1
keep_file snippets/validator-1.vendor.yaml /var/lib/vz/snippets/validator-1.vendor.yaml
keep_file snippets/validator-1.network.yaml /var/lib/vz/snippets/validator-1.network.yaml

# template ubuntu
if [[ -z $(home_of 9001) ]]; then
  say 'template ubuntu'
  qm create 9001 --name ubuntu --memory 2048 --cores 1 --cpu x86-64-v2-AES --ostype l26 --scsihw virtio-scsi-single --agent enabled=1 --onboot 0 --net0 virtio,bridge=vmbr0 --serial0 socket --vga serial0
  qm set 9001 --scsi0 nas:0,discard=on,import-from=local:import/ubuntu-22.04-cloud.qcow2,iothread=1,ssd=1
  qm set 9001 --ide2 nas:cloudinit
  qm set 9001 --boot order=scsi0
  qm resize 9001 scsi0 4G
  qm template 9001
fi

# vm validator-1
if [[ -z $(home_of 1000) ]]; then
  say 'vm validator-1'
  qm clone 9001 1000 --name validator-1 --full 1 --storage tank --pool bank/chain
fi
if [[ $(home_of 1000) == pve-1 ]]; then
  begin qm 1000
  keep agent enabled=1
  keep balloon 4096
  keep boot order=scsi0
  keep cicustom network=local:snippets/validator-1.network.yaml,vendor=local:snippets/validator-1.vendor.yaml
  keep ciuser ops
  keep cores 2
  keep cpu x86-64-v2-AES
  keep memory 8192
  keep name validator-1
  keep net0 virtio=BC:24:11:00:03:E8,bridge=vmbr0,firewall=1
  keep net1 virtio=02:01:00:00:03:E8,bridge=c138,firewall=1,mtu=1400
  keep numa 1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 2
  keep startup order=2,up=30
  keep tags 'chain138;validator'
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 tank:cloudinit)
  end
  keep_disk scsi0 tank 20 discard=on,iothread=1,ssd=1
  keep_disk scsi1 tank 100 backup=0,discard=on,iothread=1
  keep_keys ssh-ed25519%20AAAAC3NzaC1lZDI1NTE5AAAAIExample%2B%2F%20ops%40dbis
else
  say "validator-1 runs on $(home_of 1000) now; left alone."
fi

# vm installer
if [[ -z $(home_of 1002) ]]; then
  say 'vm installer'
  qm create 1002 --name installer
fi
if [[ $(home_of 1002) == pve-1 ]]; then
  begin qm 1002
  keep agent enabled=1
  keep balloon 0
  keep boot 'order=virtio0;ide3'
  keep cores 2
  keep cpu x86-64-v2-AES
  keep ide3 local:iso/debian-12.iso,media=cdrom
  keep memory 2048
  keep name installer
  keep net0 virtio=BC:24:11:00:03:EA,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep vga serial0
  end
  keep_disk virtio0 tank 8 discard=on,iothread=1
else
  say "installer runs on $(home_of 1002) now; left alone."
fi
