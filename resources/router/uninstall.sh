# uninstall.sh opkg|entware|apk|apt PACKAGE…: removes these packages, the exporter first; what another package needs
# stays. Exit 0 when softflowd is gone.
# shellcheck shell=sh disable=SC2016 # the fields are dpkg-query's, not the shell's
tool=$1
shift
if [ "$tool" = apt ]; then
  DEBIAN_FRONTEND=noninteractive
  export DEBIAN_FRONTEND
  if [ "$1" = softflowd ]; then
    apt-get -q -y -o DPkg::Lock::Timeout=60 purge softflowd </dev/null
    shift
  fi
  # apt would remove those that need one of these too; dpkg leaves both, but goes on wanting it gone.
  if [ $# -gt 0 ]; then dpkg --purge "$@" </dev/null; fi
  for package in "$@"; do
    case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in *' installed') echo "$package install" ;; esac
  done | dpkg --set-selections
else
  for package in "$@"; do
    case $tool in
      opkg) opkg remove "$package" ;;
      entware) /opt/bin/opkg remove "$package" ;;
      apk) apk del "$package" ;;
    esac </dev/null
  done
fi
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
