#!/bin/sh
# Written by SohoFlow (installation @ID@): sends flow records to @TARGET@. "Undo" in SohoFlow removes it.
# shellcheck shell=sh
socket=/tmp/@NAME@.ctl
pid_file=/tmp/@NAME@.pid

is_running() {
  pid=$(cat "$pid_file" 2>/dev/null) && grep -q "$socket" "/proc/$pid/cmdline" 2>/dev/null
}
start() {
  is_running && return 0
  # shellcheck disable=SC2086 # the options are words
  /opt/sbin/softflowd -d -c "$socket" @OPTIONS@ </dev/null >/dev/null 2>&1 &
  echo $! >"$pid_file"
}
# The old one holds the socket until it has ended: at most ten looks.
stop() {
  if is_running; then
    kill "$pid"
    looks=0
    while [ "$looks" -lt 10 ] && is_running; do
      sleep 0.2 2>/dev/null || sleep 1
      looks=$((looks + 1))
    done
    if is_running; then kill -9 "$pid"; fi
  fi
  rm -f "$socket" "$pid_file"
}
case $1 in
  start) start ;;
  stop | kill) stop ;;
  restart | reconfigure) stop; start ;;
  check) if is_running; then echo alive; else echo dead; exit 1; fi ;;
  *) echo "Usage: $0 start|stop|restart|check" >&2; exit 1 ;;
esac
