#!/usr/bin/env bash
# Pictures of every page, made by the real program on the sample recording: tests/screenshots.sh DIR [BUILD] [SCENE…]
# Scenes: busy (light, dark, high contrast), empty, failing, wizard, double (at 200 %), mirrored (German, laid out from the
# right, at 200 %; needs the tests); all of them by default. Run it as root:
# the program gets a network of its own, so that nothing on this machine changes the pictures. Needs Xvfb, xdotool and
# ImageMagick.
set -euo pipefail

if [ $# -lt 1 ]; then echo "Usage: tests/screenshots.sh DIR [BUILD] [SCENE…]" >&2; exit 2; fi
mkdir -p "$1"
pictures=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
build=$(cd "${2:-build/debug}" && pwd)
scenes=("${@:3}")
pages=(overview talkers devices ntopng router services settings)
# How long the sample plays before the first picture: its chart needs some minutes to have a shape.
: "${SAMPLE_SECONDS:=100}"
work=$(mktemp -d -t sohoflow-screenshots-XXXXXX)
server=
program=
scale=1
extra=()
is_mirrored=
trap clean_up EXIT

clean_up() {
  stop_program
  stop_screen
  rm -rf "$work"
}

stop_screen() {
  if [ -z "$server" ]; then return; fi
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=
}

# start_screen SCALE: a screen of 1280 × 800 points; Xvfb chooses a free number and tells it.
start_screen() {
  stop_screen
  scale=$1
  rm -f "$work/display"
  mkfifo "$work/display"
  Xvfb -displayfd 3 -nolisten tcp -screen 0 "$((1280 * scale))x$((800 * scale))x24" 3<>"$work/display" >/dev/null 2>&1 &
  server=$!
  read -r number <"$work/display"
  export DISPLAY=:$number
}

# start_program BEFORE OPTION…: the window and its collector in a network of their own, after the shell words BEFORE.
start_program() {
  local before=$1
  shift
  rm -rf "${work:?}/home" && mkdir -p "$work/home/run" "$work/home/state"
  # shellcheck disable=SC2016 # expanded by the inner shell
  env -i PATH="$PATH" DISPLAY="$DISPLAY" HOME="$work/home" XDG_RUNTIME_DIR="$work/home/run" LC_ALL=C.UTF-8 LANGUAGE=en \
    DBUS_SESSION_BUS_ADDRESS="unix:path=$work/no-bus" QT_SCALE_FACTOR="$scale" QT_QPA_PLATFORM=xcb "${extra[@]}" \
    unshare --net -- sh -c 'ip link set lo up; eval "$1"; shift; exec "$@"' sh "$before" \
    "$build/app/desktop/sohoflow" --state-dir "$work/home/state" --control "$work/home/control" "$@" >"$work/log" 2>&1 &
  program=$!
  window=$(timeout 60 xdotool search --sync --onlyvisible --name 'SohoFlow$' | head -1)
  xdotool windowmove "$window" 0 0 windowsize "$window" $((1280 * scale)) $((800 * scale)) windowfocus "$window"
  xdotool mousemove $((1280 * scale - 1)) $((800 * scale - 1))
}

# Quit from the keyboard ends the collector, too.
stop_program() {
  if [ -z "$program" ]; then return; fi
  xdotool key ctrl+q 2>/dev/null || true
  timeout 10 tail --pid="$program" -f /dev/null || kill "$program" 2>/dev/null || true
  wait "$program" 2>/dev/null || true
  program=
}

# shoot NAME: the whole screen as NAME.png, once the page's first answers are drawn.
shoot() {
  sleep 3
  import -window root -define png:compression-level=9 "$pictures/$1.png"
  echo "$1.png"
}

# every_page SUFFIX
every_page() {
  local number=1 page
  for page in "${pages[@]}"; do
    xdotool key "ctrl+$number"
    shoot "$page-$1"
    number=$((number + 1))
  done
  xdotool key ctrl+1
}

# The button at the end of the strip.
open_panel() { xdotool mousemove $(((is_mirrored ? 37 : 1243) * scale)) $((41 * scale)) click 1; }

# with_sample THEME SUFFIX OPTION…: every page, the panel, and the talkers' side panel.
with_sample() {
  start_program true --sample --theme "$1" "${@:3}"
  sleep "$SAMPLE_SECONDS"
  every_page "$2"
  open_panel
  shoot "panel-$2"
  xdotool key Escape
  xdotool key ctrl+2 mousemove $((500 * scale)) $((330 * scale)) click 1
  shoot "talker-$2"
  stop_program
}

busy() {
  start_screen 1
  for theme in light dark high-contrast; do with_sample "$theme" "$theme"; done
}

double() {
  start_screen 2
  for theme in light dark; do with_sample "$theme" "$theme-200"; done
}

mirrored() {
  start_screen 2
  extra=(QT_QPA_GENERIC_PLUGINS=window_probe QT_PLUGIN_PATH="$build/tests/integration/plugins" WINDOW_MIRRORED=1)
  is_mirrored=1
  for theme in light dark; do with_sample "$theme" "$theme-mirrored" --language de; done
  is_mirrored=
  extra=()
}

empty() {
  local theme
  start_screen 1
  for theme in light dark; do
    start_program true --theme "$theme" --page overview
    sleep 5
    every_page "$theme-empty"
    stop_program
  done
}

# wizard_pages SUFFIX OPTION…: every question of the first start, in a home with one network; each is skipped.
wizard_pages() {
  local suffix=$1 page
  shift
  start_program "ip link add home type veth peer name far && ip link set far up && ip addr add 192.168.1.50/24 dev home && ip link set home up &&
    ip route add default via 192.168.1.1" "$@"
  for page in network router ntopng locations "done"; do
    shoot "wizard-$page-$suffix"
    xdotool key alt+e
  done
  stop_program
}

wizard() {
  local theme factor
  for factor in 1 2; do
    start_screen "$factor"
    for theme in light dark; do wizard_pages "$theme-${factor}00" --theme "$theme"; done
  done
}

# Another program has the port, so the collector cannot start; then a router sends that nobody has allowed.
failing() {
  start_screen 1
  for theme in light dark; do
    # 0807 is 2055 in hexadecimal.
    start_program "$(python_beside "
taken = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
taken.bind(('::', 2055))
time.sleep(600)") until grep -q ':0807 ' /proc/net/udp6; do sleep 0.2; done" --theme "$theme" --page overview
    sleep 8
    every_page "port-taken-$theme"
    open_panel
    shoot "panel-port-taken-$theme"
    stop_program
    start_program "$(python_beside "
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
while True:
    sender.sendto(bytes([0, 5]) + bytes(22), ('127.0.0.1', 2055))
    time.sleep(1)")" --theme "$theme" --page overview
    sleep 8
    every_page "not-allowed-$theme"
    open_panel
    shoot "panel-not-allowed-$theme"
    stop_program
  done
}

# Shell words that run a piece of Python in the window's network, until the script ends.
python_beside() { printf 'timeout 120 python3 -c "import socket, time%s" &' "$1"; }

if [ ${#scenes[@]} -eq 0 ]; then scenes=(busy empty failing wizard double mirrored); fi
for scene in "${scenes[@]}"; do
  case $scene in
    busy | empty | failing | wizard | double | mirrored) "$scene" ;;
    *) echo "There is no scene $scene." >&2; exit 2 ;;
  esac
done
