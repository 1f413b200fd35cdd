#!/usr/bin/env bash
# Makes what all hosts of hybrid share what the estate says. Run it as root on any one host: with `before` ahead of the
# scripts of hosts, and with `after` behind them, when every guest is there.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

before() {
  :
  apply_networks
}

after() {
  :
}

case ${1:-} in
  before | after) "$1" ;;
  *) say 'usage: cluster.sh before|after' && exit 2 ;;
esac
