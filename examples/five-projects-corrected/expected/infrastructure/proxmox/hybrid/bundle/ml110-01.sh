#!/usr/bin/env bash
# Makes the guests of ml110-01 what the estate says. Run it as root on ml110-01, after `cluster.sh before` on any one host.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
on_host ml110-01
