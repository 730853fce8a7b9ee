#!/usr/bin/env bash
# One command on a fresh Debian or Ubuntu: installs what the build needs, builds SohoFlow and shows it at work on a
# sample recording. Can be run again; works as root and with sudo.
#   installer/from-source.sh [--no-start]
# $SOHOFLOW_BUILD names a build folder to use as it is: nothing is installed or built then.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=installer/install-packages.sh
source installer/install-packages.sh

say() { printf '\n== %s\n' "$*"; }

start=yes
case "${1:-}" in
  "") ;;
  --no-start) start=no ;;
  *) echo "from-source.sh: unknown option '$1'; allowed is --no-start." >&2; exit 2 ;;
esac

build=${SOHOFLOW_BUILD:-build/package}
if [ -z "${SOHOFLOW_BUILD:-}" ]; then
  say "Installing the packages the build needs (Debian packages, with apt-get)"
  install_packages build desktop

  say "Building ($build, about a quarter of an hour on two cores)"
  cmake --preset package
  cmake --build --preset package
fi

bin=$build/app
if [ "$start" = no ]; then
  say "Built in $bin: desktop/sohoflow, collector/sohoflow-collector and ctl/sohoflowctl"
  exit 0
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Opening the window on the sample recording (a household's day, made up by us); Ctrl+Q ends it"
  if "$bin/desktop/sohoflow" --sample; then exit 0; fi
  echo "The window could not be opened here, so the terminal shows it."
fi

private=$(mktemp -d)
collector=
cleanup() {
  if [ -n "$collector" ]; then
    kill "$collector" 2>/dev/null || true
    wait "$collector" 2>/dev/null || true
  fi
  rm -rf "$private"
}
trap cleanup EXIT
trap 'exit 130' INT

# A person at a terminal sees the recording live; a script gets the finished table at once.
if [ -t 1 ]; then speed=1; else speed=max; fi
say "Starting the collector on the sample recording (a household's evening, made up by us)"
"$bin/collector/sohoflow-collector" --read resources/sample/household.pcap --speed "$speed" --stay \
  --control "$private/control" --state-dir "$private/state" &
collector=$!
for _ in $(seq 100); do
  if "$bin/ctl/sohoflowctl" --control "$private/control" status >/dev/null 2>&1; then break; fi
  sleep 0.1
done
if [ -t 1 ]; then
  echo "The table renews itself every second; Ctrl+C ends it."
  "$bin/ctl/sohoflowctl" --control "$private/control" talkers
else
  "$bin/ctl/sohoflowctl" --control "$private/control" talkers --once --window all --wait-replay
fi
