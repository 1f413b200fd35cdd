#!/usr/bin/env bash
# Makes the guests of r630-01 what the estate says. Run it as root on r630-01, after `cluster.sh before` on any one host.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
on_host r630-01
keep_file snippets/cloudflare-tunnel.vendor.yaml /var/lib/vz/snippets/cloudflare-tunnel.vendor.yaml
keep_file snippets/cloudflare-tunnel.network.yaml /var/lib/vz/snippets/cloudflare-tunnel.network.yaml
keep_file snippets/besu-validator-2.vendor.yaml /var/lib/vz/snippets/besu-validator-2.vendor.yaml
keep_file snippets/besu-validator-2.network.yaml /var/lib/vz/snippets/besu-validator-2.network.yaml
keep_file snippets/besu-validator-3.vendor.yaml /var/lib/vz/snippets/besu-validator-3.vendor.yaml
keep_file snippets/besu-validator-3.network.yaml /var/lib/vz/snippets/besu-validator-3.network.yaml
keep_file snippets/besu-validator-5.vendor.yaml /var/lib/vz/snippets/besu-validator-5.vendor.yaml
keep_file snippets/besu-validator-5.network.yaml /var/lib/vz/snippets/besu-validator-5.network.yaml
keep_file snippets/besu-sentry-2.vendor.yaml /var/lib/vz/snippets/besu-sentry-2.vendor.yaml
keep_file snippets/besu-sentry-2.network.yaml /var/lib/vz/snippets/besu-sentry-2.network.yaml
keep_file snippets/besu-sentry-3.vendor.yaml /var/lib/vz/snippets/besu-sentry-3.vendor.yaml
keep_file snippets/besu-sentry-3.network.yaml /var/lib/vz/snippets/besu-sentry-3.network.yaml
keep_file snippets/besu-rpc-core-1.vendor.yaml /var/lib/vz/snippets/besu-rpc-core-1.vendor.yaml
keep_file snippets/besu-rpc-core-1.network.yaml /var/lib/vz/snippets/besu-rpc-core-1.network.yaml
keep_file snippets/besu-rpc-public-1.vendor.yaml /var/lib/vz/snippets/besu-rpc-public-1.vendor.yaml
keep_file snippets/besu-rpc-public-1.network.yaml /var/lib/vz/snippets/besu-rpc-public-1.network.yaml
keep_file snippets/blockscout.vendor.yaml /var/lib/vz/snippets/blockscout.vendor.yaml
keep_file snippets/blockscout.network.yaml /var/lib/vz/snippets/blockscout.network.yaml
keep_file snippets/oracle-publisher.vendor.yaml /var/lib/vz/snippets/oracle-publisher.vendor.yaml
keep_file snippets/oracle-publisher.network.yaml /var/lib/vz/snippets/oracle-publisher.network.yaml

# template ubuntu-r630
if [[ -z $(home_of 9002) ]]; then
  say 'template ubuntu-r630'
  qm create 9002 --name ubuntu-r630 --memory 2048 --cores 1 --cpu x86-64-v2-AES --ostype l26 --scsihw virtio-scsi-single --agent enabled=1 --onboot 0 --net0 virtio,bridge=vmbr0 --serial0 socket --vga serial0
  qm set 9002 --scsi0 local-lvm:0,discard=on,import-from=local:import/ubuntu-22.04-cloud.qcow2,iothread=1,ssd=1
  qm set 9002 --ide2 local-lvm:cloudinit
  qm set 9002 --boot order=scsi0
  qm resize 9002 scsi0 4G
  qm template 9002
fi

# vm cloudflare-tunnel
if [[ -z $(home_of 102) ]]; then
  say 'vm cloudflare-tunnel'
  qm clone 9002 102 --name cloudflare-tunnel --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 102) == r630-01 ]]; then
  begin qm 102
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/cloudflare-tunnel.network.yaml,vendor=local:snippets/cloudflare-tunnel.vendor.yaml
  keep cores 2
  keep cpu x86-64-v2-AES
  keep memory 4096
  keep name cloudflare-tunnel
  keep net0 virtio=BC:24:11:00:00:66,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep tags chain138
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 local-lvm:cloudinit)
  end
  keep_disk scsi0 local-lvm 10 discard=on,iothread=1,ssd=1
else
  say "cloudflare-tunnel runs on $(home_of 102) now; left alone."
fi

# vm besu-validator-2
if [[ -z $(home_of 1001) ]]; then
  say 'vm besu-validator-2'
  qm clone 9002 1001 --name besu-validator-2 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 1001) == r630-01 ]]; then
  begin qm 1001
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-validator-2.network.yaml,vendor=local:snippets/besu-validator-2.vendor.yaml
  keep cores 6
  keep cpu x86-64-v2-AES
  keep memory 12288
  keep name besu-validator-2
  keep net0 virtio=BC:24:11:00:03:E9,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep tags chain138
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 local-lvm:cloudinit)
  end
  keep_disk scsi0 local-lvm 20 discard=on,iothread=1,ssd=1
else
  say "besu-validator-2 runs on $(home_of 1001) now; left alone."
fi

# vm besu-validator-3
if [[ -z $(home_of 1002) ]]; then
  say 'vm besu-validator-3'
  qm clone 9002 1002 --name besu-validator-3 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 1002) == r630-01 ]]; then
  begin qm 1002
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-validator-3.network.yaml,vendor=local:snippets/besu-validator-3.vendor.yaml
  keep cores 6
  keep cpu x86-64-v2-AES
  keep memory 12288
  keep name besu-validator-3
  keep net0 virtio=BC:24:11:00:03:EA,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep tags chain138
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 local-lvm:cloudinit)
  end
  keep_disk scsi0 local-lvm 20 discard=on,iothread=1,ssd=1
else
  say "besu-validator-3 runs on $(home_of 1002) now; left alone."
fi

# vm besu-validator-5
if [[ -z $(home_of 1004) ]]; then
  say 'vm besu-validator-5'
  qm clone 9002 1004 --name besu-validator-5 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 1004) == r630-01 ]]; then
  begin qm 1004
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-validator-5.network.yaml,vendor=local:snippets/besu-validator-5.vendor.yaml
  keep cores 6
  keep cpu x86-64-v2-AES
  keep memory 12288
  keep name besu-validator-5
  keep net0 virtio=BC:24:11:00:03:EC,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep tags chain138
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 local-lvm:cloudinit)
  end
  keep_disk scsi0 local-lvm 20 discard=on,iothread=1,ssd=1
else
  say "besu-validator-5 runs on $(home_of 1004) now; left alone."
fi

# vm besu-sentry-2
if [[ -z $(home_of 1501) ]]; then
  say 'vm besu-sentry-2'
  qm clone 9002 1501 --name besu-sentry-2 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 1501) == r630-01 ]]; then
  begin qm 1501
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-sentry-2.network.yaml,vendor=local:snippets/besu-sentry-2.vendor.yaml
  keep cores 4
  keep cpu x86-64-v2-AES
  keep memory 8192
  keep name besu-sentry-2
  keep net0 virtio=BC:24:11:00:05:DD,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep tags chain138
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 local-lvm:cloudinit)
  end
  keep_disk scsi0 local-lvm 16 discard=on,iothread=1,ssd=1
else
  say "besu-sentry-2 runs on $(home_of 1501) now; left alone."
fi

# vm besu-sentry-3
if [[ -z $(home_of 1502) ]]; then
  say 'vm besu-sentry-3'
  qm clone 9002 1502 --name besu-sentry-3 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 1502) == r630-01 ]]; then
  begin qm 1502
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-sentry-3.network.yaml,vendor=local:snippets/besu-sentry-3.vendor.yaml
  keep cores 4
  keep cpu x86-64-v2-AES
  keep memory 8192
  keep name besu-sentry-3
  keep net0 virtio=BC:24:11:00:05:DE,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep tags chain138
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 local-lvm:cloudinit)
  end
  keep_disk scsi0 local-lvm 16 discard=on,iothread=1,ssd=1
else
  say "besu-sentry-3 runs on $(home_of 1502) now; left alone."
fi

# vm besu-rpc-core-1
if [[ -z $(home_of 2500) ]]; then
  say 'vm besu-rpc-core-1'
  qm clone 9002 2500 --name besu-rpc-core-1 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 2500) == r630-01 ]]; then
  begin qm 2500
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-rpc-core-1.network.yaml,vendor=local:snippets/besu-rpc-core-1.vendor.yaml
  keep cores 4
  keep cpu x86-64-v2-AES
  keep memory 8192
  keep name besu-rpc-core-1
  keep net0 virtio=BC:24:11:00:08:35,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep tags chain138
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 local-lvm:cloudinit)
  end
  keep_disk scsi0 local-lvm 16 discard=on,iothread=1,ssd=1
else
  say "besu-rpc-core-1 runs on $(home_of 2500) now; left alone."
fi

# vm besu-rpc-public-1
if [[ -z $(home_of 2600) ]]; then
  say 'vm besu-rpc-public-1'
  qm clone 9002 2600 --name besu-rpc-public-1 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 2600) == r630-01 ]]; then
  begin qm 2600
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-rpc-public-1.network.yaml,vendor=local:snippets/besu-rpc-public-1.vendor.yaml
  keep cores 4
  keep cpu x86-64-v2-AES
  keep memory 8192
  keep name besu-rpc-public-1
  keep net0 virtio=BC:24:11:00:08:99,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep tags chain138
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 local-lvm:cloudinit)
  end
  keep_disk scsi0 local-lvm 16 discard=on,iothread=1,ssd=1
else
  say "besu-rpc-public-1 runs on $(home_of 2600) now; left alone."
fi

# vm blockscout
if [[ -z $(home_of 5000) ]]; then
  say 'vm blockscout'
  qm clone 9002 5000 --name blockscout --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 5000) == r630-01 ]]; then
  begin qm 5000
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/blockscout.network.yaml,vendor=local:snippets/blockscout.vendor.yaml
  keep cores 4
  keep cpu x86-64-v2-AES
  keep memory 4096
  keep name blockscout
  keep net0 virtio=BC:24:11:00:13:88,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep tags chain138
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 local-lvm:cloudinit)
  end
  keep_disk scsi0 local-lvm 20 discard=on,iothread=1,ssd=1
else
  say "blockscout runs on $(home_of 5000) now; left alone."
fi

# vm oracle-publisher
if [[ -z $(home_of 5300) ]]; then
  say 'vm oracle-publisher'
  qm clone 9002 5300 --name oracle-publisher --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 5300) == r630-01 ]]; then
  begin qm 5300
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/oracle-publisher.network.yaml,vendor=local:snippets/oracle-publisher.vendor.yaml
  keep cores 2
  keep cpu x86-64-v2-AES
  keep memory 4096
  keep name oracle-publisher
  keep net0 virtio=BC:24:11:00:0D:AC,bridge=vmbr0,firewall=1
  keep onboot 1
  keep ostype l26
  keep protection 1
  keep scsihw virtio-scsi-single
  keep serial0 socket
  keep sockets 1
  keep tags chain138
  keep vga serial0
  [[ -n $(setting ide2) ]] || changes+=(--ide2 local-lvm:cloudinit)
  end
  keep_disk scsi0 local-lvm 8 discard=on,iothread=1,ssd=1
else
  say "oracle-publisher runs on $(home_of 5300) now; left alone."
fi
