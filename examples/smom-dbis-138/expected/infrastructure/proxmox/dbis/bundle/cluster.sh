#!/usr/bin/env bash
# Makes what all hosts of dbis share what the estate says. Run it as root on any one host: with `before` ahead of the
# scripts of hosts, and with `after` behind them, when every guest is there.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

before() {
  :
  keep_pool smom-dbis-138
  apply_networks
}

after() {
  :
  keep_section jobs vzdump nightly enabled 1 mode snapshot pool smom-dbis-138 schedule 02:00 storage nas
}

case ${1:-} in
  before | after) "$1" ;;
  *) say 'usage: cluster.sh before|after' && exit 2 ;;
esac
