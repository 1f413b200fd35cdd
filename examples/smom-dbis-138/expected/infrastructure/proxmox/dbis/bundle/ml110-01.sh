#!/usr/bin/env bash
# Makes the guests of ml110-01 what the estate says. Run it as root on ml110-01, after `cluster.sh before` on any one host.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
on_host ml110-01
keep_file snippets/nginx-proxy.vendor.yaml /var/lib/vz/snippets/nginx-proxy.vendor.yaml
keep_file snippets/nginx-proxy.network.yaml /var/lib/vz/snippets/nginx-proxy.network.yaml
keep_file snippets/besu-validator-1.vendor.yaml /var/lib/vz/snippets/besu-validator-1.vendor.yaml
keep_file snippets/besu-validator-1.network.yaml /var/lib/vz/snippets/besu-validator-1.network.yaml
keep_file snippets/besu-validator-4.vendor.yaml /var/lib/vz/snippets/besu-validator-4.vendor.yaml
keep_file snippets/besu-validator-4.network.yaml /var/lib/vz/snippets/besu-validator-4.network.yaml
keep_file snippets/besu-sentry-1.vendor.yaml /var/lib/vz/snippets/besu-sentry-1.vendor.yaml
keep_file snippets/besu-sentry-1.network.yaml /var/lib/vz/snippets/besu-sentry-1.network.yaml
keep_file snippets/besu-rpc-core-2.vendor.yaml /var/lib/vz/snippets/besu-rpc-core-2.vendor.yaml
keep_file snippets/besu-rpc-core-2.network.yaml /var/lib/vz/snippets/besu-rpc-core-2.network.yaml
keep_file snippets/besu-rpc-public-2.vendor.yaml /var/lib/vz/snippets/besu-rpc-public-2.vendor.yaml
keep_file snippets/besu-rpc-public-2.network.yaml /var/lib/vz/snippets/besu-rpc-public-2.network.yaml
keep_file snippets/monitoring.vendor.yaml /var/lib/vz/snippets/monitoring.vendor.yaml
keep_file snippets/monitoring.network.yaml /var/lib/vz/snippets/monitoring.network.yaml
keep_file snippets/ccip-monitor.vendor.yaml /var/lib/vz/snippets/ccip-monitor.vendor.yaml
keep_file snippets/ccip-monitor.network.yaml /var/lib/vz/snippets/ccip-monitor.network.yaml

# template ubuntu-ml110
if [[ -z $(home_of 9001) ]]; then
  say 'template ubuntu-ml110'
  qm create 9001 --name ubuntu-ml110 --memory 2048 --cores 1 --cpu x86-64-v2-AES --ostype l26 --scsihw virtio-scsi-single --agent enabled=1 --onboot 0 --net0 virtio,bridge=vmbr0 --serial0 socket --vga serial0
  qm set 9001 --scsi0 local-lvm:0,discard=on,import-from=local:import/ubuntu-22.04-cloud.qcow2,iothread=1,ssd=1
  qm set 9001 --ide2 local-lvm:cloudinit
  qm set 9001 --boot order=scsi0
  qm resize 9001 scsi0 4G
  qm template 9001
fi

# vm nginx-proxy
if [[ -z $(home_of 105) ]]; then
  say 'vm nginx-proxy'
  qm clone 9001 105 --name nginx-proxy --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 105) == ml110-01 ]]; then
  begin qm 105
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/nginx-proxy.network.yaml,vendor=local:snippets/nginx-proxy.vendor.yaml
  keep cores 2
  keep cpu x86-64-v2-AES
  keep memory 4096
  keep name nginx-proxy
  keep net0 virtio=BC:24:11:00:00:69,bridge=vmbr0,firewall=1
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
  say "nginx-proxy runs on $(home_of 105) now; left alone."
fi

# vm besu-validator-1
if [[ -z $(home_of 1000) ]]; then
  say 'vm besu-validator-1'
  qm clone 9001 1000 --name besu-validator-1 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 1000) == ml110-01 ]]; then
  begin qm 1000
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-validator-1.network.yaml,vendor=local:snippets/besu-validator-1.vendor.yaml
  keep cores 6
  keep cpu x86-64-v2-AES
  keep memory 12288
  keep name besu-validator-1
  keep net0 virtio=BC:24:11:00:03:E8,bridge=vmbr0,firewall=1
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
  say "besu-validator-1 runs on $(home_of 1000) now; left alone."
fi

# vm besu-validator-4
if [[ -z $(home_of 1003) ]]; then
  say 'vm besu-validator-4'
  qm clone 9001 1003 --name besu-validator-4 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 1003) == ml110-01 ]]; then
  begin qm 1003
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-validator-4.network.yaml,vendor=local:snippets/besu-validator-4.vendor.yaml
  keep cores 6
  keep cpu x86-64-v2-AES
  keep memory 12288
  keep name besu-validator-4
  keep net0 virtio=BC:24:11:00:03:EB,bridge=vmbr0,firewall=1
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
  say "besu-validator-4 runs on $(home_of 1003) now; left alone."
fi

# vm besu-sentry-1
if [[ -z $(home_of 1500) ]]; then
  say 'vm besu-sentry-1'
  qm clone 9001 1500 --name besu-sentry-1 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 1500) == ml110-01 ]]; then
  begin qm 1500
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-sentry-1.network.yaml,vendor=local:snippets/besu-sentry-1.vendor.yaml
  keep cores 4
  keep cpu x86-64-v2-AES
  keep memory 8192
  keep name besu-sentry-1
  keep net0 virtio=BC:24:11:00:05:DC,bridge=vmbr0,firewall=1
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
  say "besu-sentry-1 runs on $(home_of 1500) now; left alone."
fi

# vm besu-rpc-core-2
if [[ -z $(home_of 2501) ]]; then
  say 'vm besu-rpc-core-2'
  qm clone 9001 2501 --name besu-rpc-core-2 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 2501) == ml110-01 ]]; then
  begin qm 2501
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-rpc-core-2.network.yaml,vendor=local:snippets/besu-rpc-core-2.vendor.yaml
  keep cores 4
  keep cpu x86-64-v2-AES
  keep memory 8192
  keep name besu-rpc-core-2
  keep net0 virtio=BC:24:11:00:08:36,bridge=vmbr0,firewall=1
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
  say "besu-rpc-core-2 runs on $(home_of 2501) now; left alone."
fi

# vm besu-rpc-public-2
if [[ -z $(home_of 2601) ]]; then
  say 'vm besu-rpc-public-2'
  qm clone 9001 2601 --name besu-rpc-public-2 --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 2601) == ml110-01 ]]; then
  begin qm 2601
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/besu-rpc-public-2.network.yaml,vendor=local:snippets/besu-rpc-public-2.vendor.yaml
  keep cores 4
  keep cpu x86-64-v2-AES
  keep memory 8192
  keep name besu-rpc-public-2
  keep net0 virtio=BC:24:11:00:08:9A,bridge=vmbr0,firewall=1
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
  say "besu-rpc-public-2 runs on $(home_of 2601) now; left alone."
fi

# vm monitoring
if [[ -z $(home_of 5200) ]]; then
  say 'vm monitoring'
  qm clone 9001 5200 --name monitoring --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 5200) == ml110-01 ]]; then
  begin qm 5200
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/monitoring.network.yaml,vendor=local:snippets/monitoring.vendor.yaml
  keep cores 2
  keep cpu x86-64-v2-AES
  keep memory 4096
  keep name monitoring
  keep net0 virtio=BC:24:11:00:14:50,bridge=vmbr0,firewall=1
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
  say "monitoring runs on $(home_of 5200) now; left alone."
fi

# vm ccip-monitor
if [[ -z $(home_of 5301) ]]; then
  say 'vm ccip-monitor'
  qm clone 9001 5301 --name ccip-monitor --full 1 --storage local-lvm --pool smom-dbis-138
fi
if [[ $(home_of 5301) == ml110-01 ]]; then
  begin qm 5301
  keep agent enabled=1
  keep balloon 0
  keep boot order=scsi0
  keep cicustom network=local:snippets/ccip-monitor.network.yaml,vendor=local:snippets/ccip-monitor.vendor.yaml
  keep cores 2
  keep cpu x86-64-v2-AES
  keep memory 4096
  keep name ccip-monitor
  keep net0 virtio=BC:24:11:00:0D:AD,bridge=vmbr0,firewall=1
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
  say "ccip-monitor runs on $(home_of 5301) now; left alone."
fi
