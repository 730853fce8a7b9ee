# uci_set.sh CONFIG TYPE SECTION [KEY VALUE]…: a section of ours with exactly these values.
# Exit 20 when the file cannot be read as it stands, 21 when somebody has changes there that are not committed yet.
# shellcheck shell=sh
config=$1 type=$2 section=$3
shift 3
[ -e "/etc/config/$config" ] || : >"/etc/config/$config"
uci -q show "$config" >/dev/null || fail 20 "$(uci show "$config" 2>&1 >/dev/null)"
[ -z "$(uci -q changes "$config")" ] || fail 21 "$(uci -q changes "$config" | head -n 3)"
undo() {
  uci -q revert "$config"
  exit 22
}
uci -q delete "$config.$section"
uci set "$config.$section=$type" || undo
while [ $# -ge 2 ]; do
  uci set "$config.$section.$1=$2" || undo
  shift 2
done
uci commit "$config" || undo
