# uninstall.sh opkg|entware|apk|apt PACKAGE…: removes these packages, the exporter first; what another package needs
# stays. Exit 0 when softflowd is gone.
# shellcheck shell=sh
tool=$1
shift
for package in "$@"; do
  case $tool in
    opkg) opkg remove "$package" ;;
    entware) /opt/bin/opkg remove "$package" ;;
    apk) apk del "$package" ;;
    apt) DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=60 purge "$package" ;;
  esac </dev/null
done
# A package manager that cannot say what is installed has not said that softflowd is gone.
case $tool in
  opkg) left=$(opkg list-installed softflowd) && [ -z "$left" ] ;;
  entware) left=$(/opt/bin/opkg list-installed softflowd) && [ -z "$left" ] ;;
  apk)
    apk info -e softflowd
    [ $? -eq 1 ]
    ;;
  apt) ! dpkg-query -W -f '${Status}' softflowd 2>/dev/null | grep -q ' installed$' ;;
esac
