#!/usr/bin/env bash
# Makes the guests of r630-03 what the estate says. Run it as root on r630-03, after `cluster.sh before` on any one host.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
on_host r630-03
