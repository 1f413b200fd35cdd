# What the stand-ins of the tools of Proxmox VE share: they keep state in files below PVE_ROOT, as Proxmox VE does, and note each
# call that changes something in PVE_LOG. Values of several parts are written in another order than they are given in.
set -euo pipefail

note() {
  local call
  printf -v call '\037%s' "$@"
  printf '%s%s\036' "${0##*/}" "$call" >>"$PVE_LOG"
}

conf_of() { printf '%s/nodes/%s/%s/%s.conf' "$PVE_ROOT" "$PVE_HOST" "$1" "$2"; }

# turned VALUE: its first part, then the others the other way round.
turned() {
  case $1 in
    *,*) printf '%s,%s' "${1%%,*}" "$(tr ',' '\n' <<<"${1#*,}" | sort -r | paste -sd, -)" ;;
    *) printf '%s' "$1" ;;
  esac
}

# volume ID VALUE: what becomes of a disk that is asked for.
volume() {
  local storage=${2%%:*} rest=${2#*:} size options
  size=${rest%%,*}
  options=${rest#"$size"}
  case $size in
    cloudinit) printf '%s:vm-%s-cloudinit,media=cdrom' "$storage" "$1" ;;
    0) printf '%s:vm-%s-disk-0%s,size=2G' "$storage" "$1" "$(sed 's/,import-from=[^,]*//' <<<"$options")" ;;
    *[!0-9]*) printf '%s%s' "$2" "$(sed -n "s/.*\(,size=[0-9]*G\).*/\1/p" <<<"$now")" ;;
    *) printf '%s:vm-%s-disk-%s%s,size=%sG' "$storage" "$1" "$RANDOM" "$options" "$size" ;;
  esac
}

# put FILE ID --KEY VALUE…: settings of a guest.
put() {
  local file=$1 id=$2 key value now
  shift 2
  while (($#)); do
    key=${1#--} value=$2
    shift 2
    case $key in full | storage | pool | target | newid) continue ;; esac
    now=$(grep "^$key: " "$file" || true)
    case $key in
      scsi[0-9]* | virtio[0-9]* | ide[0-9]* | rootfs | mp[0-9]*) value=$(volume "$id" "$value") ;;
    esac
    [[ $now != "$key: $value" ]] || { echo "$id: $key is $value already" >&2; exit 1; }
    sed -i "/^$key: /d" "$file"
    printf '%s: %s\n' "$key" "$(turned "$value")" >>"$file"
  done
}

# resized FILE SLOT SIZE
resized() {
  grep -q "^$2: .*,size=$3" "$1" && { echo "$2 has $3 already" >&2; exit 1; }
  sed -i "s/^\($2: .*\),size=[0-9]*G/\1,size=$3/" "$1"
}

# put_section FILE HEAD --KEY VALUE…: a section, in place of one with this head.
put_section() {
  local file=$PVE_ROOT/$1 head=$2
  shift 2
  mkdir -p "$(dirname "$file")"
  touch "$file"
  awk -v head="$head" '/^[^ \t]/ { skip = ($0 == head) } !skip' "$file" >"$file.new"
  {
    printf '%s\n' "$head"
    while (($#)); do
      printf '\t%s %s\n' "${1#--}" "$(turned "$2")"
      shift 2
    done
    printf '\n'
  } >>"$file.new"
  mv "$file.new" "$file"
}

# type_of FILE ID: the type of a section that is there.
type_of() { sed -n "s/^\([^ \t:]*\): $2\$/\1/p" "$PVE_ROOT/$1"; }

# onto OPTIONS…: the settings of a machine with its volumes on the storage that the options name, if they do.
onto() {
  while (($#)) && [[ $1 != --storage ]]; do shift; done
  if (($#)); then sed -E "s/^((scsi|virtio|sata|ide)[0-9]+: )[^:,]+:vm-/\\1$2:vm-/"; else cat; fi
}
