#!/usr/bin/env bash
# Runs a command on a session bus of its own, with GNOME Keyring in a given state and nothing of the user's:
#   with_keychain.sh unlocked|locked|empty|absent|no-bus COMMAND…
# empty: the keyring runs, but was never set up. absent: a bus without any keyring. no-bus: no bus at all.
set -euo pipefail

state=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
# No window may ask for a password, and no other keyring may be found.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
secrets=/org/freedesktop/secrets

# A bus that starts no services by itself.
cat >"$home/bus.conf" <<'XML'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML

start_keyring() {
  printf 'throw-away' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
  gdbus wait --session --timeout 20 org.freedesktop.secrets
}

store_one() {
  printf 'c3RvcmVk' | secret-tool store --label=stored xdg:schema org.qt.keychain user stored server sohoflow type base64
}

lock() {
  gdbus call --session --dest org.freedesktop.secrets --object-path $secrets \
    --method org.freedesktop.Secret.Service.Lock "['$secrets/collection/login']" >/dev/null
}

export secrets
export -f start_keyring store_one lock
case "$state" in
  unlocked) dbus-run-session --config-file="$home/bus.conf" -- bash -ec 'start_keyring; store_one; "$@"' bash "$@" ;;
  locked) dbus-run-session --config-file="$home/bus.conf" -- bash -ec 'start_keyring; store_one; lock; "$@"' bash "$@" ;;
  empty)
    dbus-run-session --config-file="$home/bus.conf" -- \
      bash -ec 'gnome-keyring-daemon --start --components=secrets >/dev/null; gdbus wait --session --timeout 20 org.freedesktop.secrets; "$@"' bash "$@"
    ;;
  absent) dbus-run-session --config-file="$home/bus.conf" -- "$@" ;;
  no-bus) DBUS_SESSION_BUS_ADDRESS="unix:path=$home/none" "$@" ;;
  *)
    echo "with_keychain.sh: unknown state '$state'" >&2
    exit 2
    ;;
esac
