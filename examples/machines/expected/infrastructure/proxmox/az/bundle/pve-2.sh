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

# vm watcher-2
if [[ -z $(home_of 1101) ]]; then
  say 'vm watcher-2'
  qm create 1101 --name watcher-2
fi
if [[ $(home_of 1101) == pve-2 ]]; then
  begin qm 1101
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cores 2
  keep cpu x86-64-v2-AES
  keep memory 4096
  keep name watcher-2
  keep net0 virtio=BC:24:11:00:04:4D,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep vga serial0
  end
  keep_disk scsi0 tank 16 discard=on,iothread=1,ssd=1
else
  say "watcher-2 runs on $(home_of 1101) now; left alone."
fi
