#!/usr/bin/env bash
# What the scripts of cluster hybrid share; they read this file. Each function looks first and changes only what is
# not as it should be, so that a second run changes nothing.
set -euo pipefail

# Where Proxmox VE keeps the configuration that all hosts of a cluster share.
pve=${PVE_ROOT:-/etc/pve}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# say WORDS…: tells what is changed.
say() { printf '%s\n' "$*" >&2; }

# on_host NAME: ends the script on any other machine: disks and templates are seen by their host alone.
on_host() {
  local name=${PVE_HOST:-$(hostname -s)}
  [[ $name == "$1" ]] || { say "This is $name; run it on $1."; exit 1; }
}

# home_of VMID: the host whose configuration has the guest, or nothing.
home_of() {
  local file
  for file in "$pve"/nodes/*/{qemu-server,lxc}/"$1.conf"; do
    if [[ -e $file ]]; then
      file=${file#"$pve/nodes/"}
      printf '%s\n' "${file%%/*}"
      return 0
    fi
  done
}

# parts TEXT: the parts of a value in order of letters: Proxmox VE may write them in another order.
parts() { tr ',' '\n' <<<"$1" | LC_ALL=C sort; }

# alike ONE OTHER: whether two values say the same.
alike() { [[ "$(parts "$1")" == "$(parts "$2")" ]]; }

# begin TOOL VMID: reads the configuration of a guest once.
begin() {
  tool=$1
  vmid=$2
  config=$("$tool" config "$vmid")
  changes=()
}

# setting KEY: what the configuration says, or nothing.
setting() {
  local line
  while IFS= read -r line; do
    if [[ $line == "$1: "* ]]; then
      printf '%s\n' "${line#"$1: "}"
      return 0
    fi
  done <<<"$config"
}

# keep KEY VALUE: notes a setting that is another.
keep() { alike "$(setting "$1")" "$2" || changes+=("--$1" "$2"); }

# end: makes the changes that were noted.
end() {
  ((${#changes[@]})) || return 0
  say "$tool set $vmid ${changes[*]}"
  "$tool" set "$vmid" "${changes[@]}"
}

# keep_disk KEY STORAGE GIB OPTIONS: a disk with these options and this size; it never shrinks one.
keep_disk() {
  local now volume rest size=$3 options=${4:+,$4}
  now=$(setting "$1")
  if [[ -z $now ]]; then
    say "$tool set $vmid: new disk $1"
    "$tool" set "$vmid" "--$1" "$2:$size$options"
    return 0
  fi
  volume=${now%%,*}
  rest=$(parts "${now#"$volume"}" | grep -v -e '^size=' -e '^$' || true)
  if [[ $rest != "$(parts "${4:-}" | grep -v '^$' || true)" ]]; then
    say "$tool set $vmid: options of disk $1"
    "$tool" set "$vmid" "--$1" "$volume$options"
  fi
  if [[ ",$now," != *",size=${size}G,"* ]]; then
    say "$tool resize $vmid $1 ${size}G"
    "$tool" resize "$vmid" "$1" "${size}G"
  fi
}

# keep_keys KEYS: the keys of the first user, encoded as the configuration has them.
keep_keys() {
  [[ $(setting sshkeys) == "$1" ]] && return 0
  say "sshkeys of $vmid"
  pvesh set "/nodes/$(home_of "$vmid")/qemu/$vmid/config" --sshkeys "$1"
}

# keep_config FROM TO: a configuration that all hosts share, by its path below $pve.
keep_config() { keep_file "$1" "$pve/$2"; }

# keep_file FROM TO: a file with the content of one beside the scripts; tells the difference where there is another.
keep_file() {
  set -- "$here/$1" "$2"
  cmp -s "$1" "$2" && return 0
  say "write $2"
  if [[ -e $2 ]]; then diff -u "$2" "$1" >&2 || true; fi
  mkdir -p "$(dirname "$2")"
  cp "$1" "$2"
}

# keep_pool NAME: a pool of guests.
keep_pool() {
  pvesh get "/pools/$1" >/dev/null 2>&1 && return 0
  say "pool $1"
  pvesh create /pools --poolid "$1"
}

# section FILE TYPE ID: the settings of a section, one a line as KEY VALUE, in order; fails where there is none.
section() {
  [[ -e $pve/$1 ]] || return 1
  awk -v head="$2: $3" '
    /^[^ \t#]/ { inside = ($0 == head); found = found || inside; next }
    inside && NF { sub(/^[ \t]+/, ""); print }
    END { exit !found }
  ' "$pve/$1" | LC_ALL=C sort
}

# keep_section KIND TYPE ID KEY VALUE…: a section of the cluster with these settings; it leaves others alone.
keep_section() {
  local kind=$1 type=$2 id=$3 file now key value options=() differs=
  shift 3
  case $kind in
    resources) file=ha/resources.cfg ;;
    rules) file=ha/rules.cfg ;;
    zones) file=sdn/zones.cfg ;;
    vnets) file=sdn/vnets.cfg ;;
    jobs) file=jobs.cfg ;;
    *) file=replication.cfg ;;
  esac
  if now=$(section "$file" "$type" "$id"); then
    while (($#)); do
      key=$1 value=$2
      shift 2
      alike "$(sed -n "s/^$key //p" <<<"$now")" "$value" || differs+="$key "
      options+=("--$key" "$value")
    done
    [[ -z $differs ]] && return 0
    say "change $kind $id: $differs"
    change_section "$kind" "$type" "$id" "${options[@]}"
  else
    while (($#)); do
      options+=("--$1" "$2")
      shift 2
    done
    say "add $kind $id"
    add_section "$kind" "$type" "$id" "${options[@]}"
  fi
}

add_section() {
  local kind=$1 type=$2 id=$3
  shift 3
  case $kind in
    resources) ha-manager add "$type:$id" "$@" ;;
    rules) ha-manager rules add "$type" "$id" "$@" ;;
    zones) pvesh create /cluster/sdn/zones --zone "$id" --type "$type" "$@" ;;
    vnets) pvesh create /cluster/sdn/vnets --vnet "$id" "$@" ;;
    jobs) pvesh create /cluster/backup --id "$id" "$@" ;;
    *) pvesh create /cluster/replication --id "$id" --type "$type" "$@" ;;
  esac
  networks_changed "$kind"
}

change_section() {
  local kind=$1 type=$2 id=$3
  shift 3
  case $kind in
    resources) ha-manager set "$type:$id" "$@" ;;
    rules) ha-manager rules set "$type" "$id" "$@" ;;
    zones) pvesh set "/cluster/sdn/zones/$id" "$@" ;;
    vnets) pvesh set "/cluster/sdn/vnets/$id" "$@" ;;
    jobs) pvesh set "/cluster/backup/$id" "$@" ;;
    *) pvesh set "/cluster/replication/$id" "$@" ;;
  esac
  networks_changed "$kind"
}

# networks_changed KIND: remembers that networks wait to be put into force.
networks_changed() {
  case $1 in zones | vnets) networks=changed ;; esac
}

# apply_networks: puts changed networks into force.
apply_networks() {
  [[ ${networks:-} == changed ]] || return 0
  say 'apply networks'
  pvesh set /cluster/sdn
}
