# uci_remove.sh CONFIG SECTION: takes our section out of a file that somebody else has changed since.
# Exit 20 when the file cannot be read as it stands, 21 when somebody has changes there that are not committed yet.
# shellcheck shell=sh
[ -e "/etc/config/$1" ] || exit 0
uci -q show "$1" >/dev/null || fail 20 "$(uci show "$1" 2>&1 >/dev/null)"
uci -q get "$1.$2" >/dev/null || exit 0
[ -z "$(uci -q changes "$1")" ] || fail 21 "$(uci -q changes "$1" | head -n 3)"
uci delete "$1.$2" && uci commit "$1"
