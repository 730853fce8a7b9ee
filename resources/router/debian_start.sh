# debian_start.sh INSTANCE SOCKET INTERFACE TARGET VERSION: starts the instance that its file describes; the package's
# systemd generator makes the unit and starts it with the system. Exit 30 when it does not stay alive.
# shellcheck shell=sh
systemctl daemon-reload || exit 1
systemctl restart "softflowd@$1.service" || started=no
if [ "$started" != no ] && judge "$2"; then exit 0; fi
[ -d "/sys/class/net/$3" ] || fail 30 "pcap_activate: No such device exists ($3)"
why_it_dies /usr/sbin/softflowd "$3" "$4" "$5"
systemctl stop "softflowd@$1.service"
exit 30
