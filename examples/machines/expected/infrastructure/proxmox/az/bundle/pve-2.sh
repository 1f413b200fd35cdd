#!/usr/bin/env bash
# Makes the guests of pve-2 what the estate says. Run it as root on pve-2, after `cluster.sh before` on any one host.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
on_host pve-2
keep_file snippets/validator-2.network.yaml /var/lib/vz/snippets/validator-2.network.yaml

# vm validator-2
if [[ -z $(home_of 1001) ]]; then
  say 'vm validator-2'
  pvesh create /nodes/pve-1/qemu/9001/clone --newid 1001 --target pve-2 --name validator-2 --full 1 --storage tank --pool bank/chain
fi
if [[ $(home_of 1001) == pve-2 ]]; then
  begin qm 1001
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/validator-2.network.yaml
  keep cores 4
  keep cpu x86-64-v2-AES
  keep memory 8192
  keep name validator-2
  keep net0 virtio=BC:24:11:00:03:E9,bridge=vmbr0,firewall=1,tag=12
  keep onboot 1
  keep ostype l26
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 tank:cloudinit)
  end
  keep_disk scsi0 tank 20 discard=on,iothread=1,ssd=1
else
  say "validator-2 runs on $(home_of 1001) now; left alone."
fi

# container proxy
if [[ -z $(home_of 5000) ]]; then
  say 'container proxy'
  pct create 5000 local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst --hostname proxy --arch amd64 --unprivileged 1 --rootfs tank:10 --pool bank
fi
if [[ $(home_of 5000) == pve-2 ]]; then
  begin pct 5000
  keep cores 1
  keep features nesting=1
  keep hostname proxy
  keep memory 512
  keep nameserver 192.168.11.1
  keep net0 bridge=vmbr0,firewall=1,gw=192.168.11.1,hwaddr=BC:24:11:00:13:88,ip=192.168.11.21/24,name=eth0,type=veth
  keep onboot 1
  keep searchdomain dbis.example
  keep swap 0
  end
  keep_disk rootfs tank 10
  keep_disk mp0 tank 4 backup=1,mp=/srv
else
  say "proxy runs on $(home_of 5000) now; left alone."
fi
