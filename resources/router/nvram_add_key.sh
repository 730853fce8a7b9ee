# nvram_add_key.sh KEY SEPARATOR LINE MARK: adds the public key LINE, which ends with MARK, in the place of an older one of
# ours; other keys stay as they are. Exit 91 when the firmware would cut it off: it reads 3,499 bytes.
# shellcheck shell=sh
value=$(nvram get "$1")
lines() { printf '%s\n' "$value" | tr "$2" '\n'; }
if lines "$@" | grep -q -x -F -e "$3"; then exit 0; fi
if lines "$@" | grep -q -e " $4\$"; then
  value=$(lines "$@" | grep -v -e " $4\$" | tr '\n' "$2")
  value=${value%"$2"}
fi
value=${value:+$value$2}$3
[ "${#value}" -lt 3500 ] || fail 91 "$1 has no room for another key"
nvram set "$1=$value" && nvram commit
