# uci_remove.sh CONFIG SECTION: takes our section out of a file that somebody else has changed since.
# shellcheck shell=sh
if uci -q get "$1.$2" >/dev/null; then uci delete "$1.$2" && uci commit "$1"; fi
