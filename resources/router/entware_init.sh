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
stop() {
  if is_running; then kill "$pid"; fi
  rm -f "$socket" "$pid_file"
}
case $1 in
  start) start ;;
  stop | kill) stop ;;
  restart | reconfigure) stop; start ;;
  check) if is_running; then echo alive; else echo dead; exit 1; fi ;;
  *) echo "Usage: $0 start|stop|restart|check" >&2; exit 1 ;;
esac
