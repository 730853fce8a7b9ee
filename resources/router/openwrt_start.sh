# openwrt_start.sh SOCKET INTERFACE TARGET VERSION: starts the exporter now and at every start of the router.
# Exit 30 when it does not stay alive; what it says then is on the error output.
# shellcheck shell=sh
/etc/init.d/softflowd enable
/etc/init.d/softflowd restart
judge "$1" && exit 0
[ -d "/sys/class/net/$2" ] || fail 30 "pcap_activate: No such device exists ($2)"
why_it_dies /usr/sbin/softflowd "$2" "$3" "$4"
exit 30
