# debian_stop.sh INSTANCE: ends our instance; other instances go on.
# shellcheck shell=sh
systemctl stop "softflowd@$1.service"
systemctl reset-failed "softflowd@$1.service" 2>/dev/null
rm -f "/run/softflowd/$1.ctl" "/run/softflowd/$1.pid"
