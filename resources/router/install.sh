# install.sh opkg|entware|apk|apt PROGRAM: installs softflowd. Success is a program that starts: what a package manager
# returns is not (opkg's update returns 0 after a bad signature; apk leaves the package behind without its library when
# the flash is full). Exit 0, 10 (update failed), 11 (install failed), 12 (installed, but does not start).
# shellcheck shell=sh
update() {
  case $1 in
    opkg) opkg update ;;
    entware) /opt/bin/opkg update ;;
    apk) apk update ;;
    apt) apt-get -q -o Acquire::Retries=1 -o Acquire::http::Timeout=20 -o DPkg::Lock::Timeout=60 update ;;
  esac
}
add() {
  case $1 in
    opkg) opkg install softflowd ;;
    entware) /opt/bin/opkg install softflowd ;;
    apk) apk add softflowd ;;
    apt)
      DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=60 \
        -o Dpkg::Options::=--force-confold install softflowd
      ;;
  esac
}
# A package without a program that starts is taken for half installed: the package manager would say "up to date".
remove() {
  case $1 in
    opkg) opkg remove softflowd ;;
    entware) /opt/bin/opkg remove softflowd ;;
    apk) apk del softflowd ;;
    apt) apt-get -q -y remove softflowd ;;
  esac
}
if [ -e "$2" ] && ! "$2" -h >/dev/null 2>&1; then remove "$1" >/dev/null 2>&1; fi
update "$1" </dev/null
updated=$?
add "$1" </dev/null
added=$?
if [ "$added" -ne 0 ]; then
  if [ "$updated" -ne 0 ]; then exit 10; fi
  exit 11
fi
"$2" -h >/dev/null || exit 12
