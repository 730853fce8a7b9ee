# packages.sh opkg|entware|apk|apt: the names of the packages that are installed, one a line.
# shellcheck shell=sh disable=SC2016 # the fields are dpkg-query's, not the shell's
case $1 in
  opkg) opkg list-installed | sed 's/ .*//' ;;
  entware) /opt/bin/opkg list-installed | sed 's/ .*//' ;;
  apk) apk info 2>/dev/null ;;
  apt) dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | sed -n 's/^ii *//p' ;;
  *) exit 2 ;;
esac | sort -u
