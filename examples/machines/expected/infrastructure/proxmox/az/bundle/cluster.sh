#!/usr/bin/env bash
# Makes what all hosts of az share what the estate says. Run it as root on any one host: with `before` ahead of the
# scripts of hosts, and with `after` behind them, when every guest is there.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

before() {
  :
  keep_pool bank
  keep_pool bank/chain
  keep_section zones vlan chain bridge vmbr0
  keep_section vnets vnet c138 tag 138 zone chain
  apply_networks
}

after() {
  :
  keep_config expected/firewall/cluster.fw firewall/cluster.fw
  keep_config expected/firewall/1000.fw firewall/1000.fw
  keep_section resources vm 1000 max_relocate 1 max_restart 2 state started
  keep_section resources vm 1001 max_relocate 1 max_restart 1 state started
  keep_section resources ct 5000 max_relocate 1 max_restart 1 state started
  keep_section rules node-affinity home nodes pve-1:2,pve-2:1 resources vm:1000 strict 0
  keep_section rules resource-affinity apart affinity negative resources vm:1001,ct:5000
  keep_section jobs vzdump nightly enabled 1 mode snapshot prune-backups keep-daily=7,keep-weekly=4 schedule 'mon..sat 02:00' storage nas vmid 1000,1001,5000
  keep_section replication local 1000-0 schedule '*/15' target pve-2
  keep_section replication local 1000-1 schedule '*/30' target pve-3
  keep_section replication local 1001-0 schedule '*/15' target pve-1
  keep_section replication local 1001-1 schedule '*/15' target pve-3
  keep_section replication local 5000-0 schedule '*/15' target pve-1
  keep_section replication local 5000-1 schedule '*/15' target pve-2
}

case ${1:-} in
  before | after) "$1" ;;
  *) say 'usage: cluster.sh before|after' && exit 2 ;;
esac
