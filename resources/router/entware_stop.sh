# entware_stop.sh SCRIPT: ends our exporter; another one on this router goes on.
# shellcheck shell=sh
if [ -x "$1" ]; then "$1" stop </dev/null >/dev/null 2>&1; fi
true
