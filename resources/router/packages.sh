# packages.sh opkg|entware|apk|apt [settled]: the names of the packages that are installed, one a line. Fails when the
# package manager does: opkg lists nothing while another one works, and "nothing is installed" would make all its packages
# ours. One that is at work is waited for, as what it installs is not listed yet; exit 22 when it does not end in a
# minute. settled: it must be at rest twice, since a script of ours that was cut off may be between update and install.
# shellcheck shell=sh disable=SC2016 # the fields are dpkg-query's, not the shell's
is_at_work() {
  case $1 in
    apk) pidof apk ;;
    apt) pidof apt-get apt dpkg ;;
    *) pidof opkg ;;
  esac >/dev/null
}
rests=1
if [ "$2" = settled ]; then rests=2; fi
tries=0
while [ "$rests" -gt 0 ]; do
  if is_at_work "$1"; then
    tries=$((tries + 1))
    if [ "$tries" -gt 60 ]; then fail 22 'a package manager is still at work'; fi
    sleep 1
  else
    rests=$((rests - 1))
    if [ "$rests" -gt 0 ]; then sleep 1; fi
  fi
done
case $1 in
  opkg) list=$(opkg list-installed) ;;
  entware) list=$(/opt/bin/opkg list-installed) ;;
  apk) list=$(apk info 2>/dev/null) ;;
  apt) list=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n') ;;
  *) exit 2 ;;
esac || exit
if [ "$1" = apt ]; then set -- 's/^ii *//p'; else set -- 's/ .*//; p'; fi
printf '%s\n' "$list" | sed -n "$1" | sort -u
