#!/usr/bin/env bash
# Makes the guests of pve-3 what the estate says. Run it as root on pve-3, after `cluster.sh before` on any one host.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
on_host pve-3

# vm watcher-1
if [[ -z $(home_of 1100) ]]; then
  say 'vm watcher-1'
  qm create 1100 --name watcher-1
fi
if [[ $(home_of 1100) == pve-3 ]]; then
  begin qm 1100
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cores 2
  keep cpu x86-64-v2-AES
  keep memory 4096
  keep name watcher-1
  keep net0 virtio=BC:24:11:00:04:4C,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep vga serial0
  end
  keep_disk scsi0 tank 16 discard=on,iothread=1,ssd=1
else
  say "watcher-1 runs on $(home_of 1100) now; left alone."
fi

# container proxy
if [[ -z $(home_of 5000) ]]; then
  say 'container proxy'
  pct create 5000 local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst --hostname proxy --arch amd64 --unprivileged 1 --rootfs tank:10 --pool bank
fi
if [[ $(home_of 5000) == pve-3 ]]; then
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
