# entware_start.sh SCRIPT SOCKET INTERFACE TARGET VERSION: starts the exporter through its own start script, which
# Entware runs at every start of the router. Exit 30 when it does not stay alive.
# shellcheck shell=sh
"$1" restart </dev/null >/dev/null 2>&1
judge "$2" && exit 0
[ -d "/sys/class/net/$3" ] || fail 30 "pcap_activate: No such device exists ($3)"
why_it_dies /opt/sbin/softflowd "$3" "$4" "$5"
"$1" stop </dev/null >/dev/null 2>&1
exit 30
