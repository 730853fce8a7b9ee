# openwrt_settle.sh SOCKET: the exporter as the settings now want it: the user's own sections go on, ours is gone.
# shellcheck shell=sh
if [ -x /etc/init.d/softflowd ]; then
  if uci -q show softflowd | grep -q "\.enabled='1'"; then
    /etc/init.d/softflowd restart
  else
    /etc/init.d/softflowd stop
  fi
fi
rm -f "$1"
