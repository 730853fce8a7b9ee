# packages.sh opkg|entware|apk|apt: the names of the packages that are installed, one a line. Fails when the package
# manager does: opkg lists nothing while another one works, and "nothing is installed" would make all its packages ours.
# shellcheck shell=sh disable=SC2016 # the fields are dpkg-query's, not the shell's
case $1 in
  opkg) list=$(opkg list-installed) ;;
  entware) list=$(/opt/bin/opkg list-installed) ;;
  apk) list=$(apk info 2>/dev/null) ;;
  apt) list=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n') ;;
  *) exit 2 ;;
esac || exit
if [ "$1" = apt ]; then set -- 's/^ii *//p'; else set -- 's/ .*//; p'; fi
printf '%s\n' "$list" | sed -n "$1" | sort -u
