# openwrt_settle.sh SOCKET: the exporter as the settings now want it: the user's own sections go on, ours is gone.
# shellcheck shell=sh
if [ -x /etc/init.d/softflowd ]; then
  # The words that are a yes to OpenWrt's init scripts.
  if uci -q show softflowd | grep -qE "\.enabled='(1|on|true|yes|enabled)'$"; then
    /etc/init.d/softflowd restart
  else
    /etc/init.d/softflowd stop
  fi
fi
rm -f "$1"
