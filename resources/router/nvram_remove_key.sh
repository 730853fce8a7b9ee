# nvram_remove_key.sh KEY SEPARATOR MARK: takes the key that ends with MARK out of what somebody else has changed since.
# shellcheck shell=sh
value=$(nvram get "$1")
lines() { printf '%s\n' "$value" | tr "$2" '\n'; }
if lines "$@" | grep -q -e " $3\$"; then
  value=$(lines "$@" | grep -v -e " $3\$" | tr '\n' "$2")
  nvram set "$1=${value%"$2"}" && nvram commit
fi
