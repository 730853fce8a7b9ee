# Stands before every script that is sent to a router. The values follow as positional parameters.
# shellcheck shell=sh
LC_ALL=C
export LC_ALL
PATH=$PATH:/usr/sbin:/sbin:/usr/bin:/bin:/opt/sbin:/opt/bin
export PATH
umask 022

have() { command -v "$1" >/dev/null 2>&1; }
fail() {
  printf '%s\n' "$2" >&2
  exit "$1"
}
# sum FILE: a checksum of what can make one here; with none, the size.
sum() {
  if have sha256sum; then set -- "$(sha256sum <"$1")"
  elif have md5sum; then set -- "$(md5sum <"$1")"
  else set -- "$(wc -c <"$1")"; fi
  set -- "${1%% -*}"
  printf '%s' "$1"
}
# exporter_of SOCKET: the process that answers on this control socket.
exporter_of() {
  for pid in $(pidof softflowd); do
    case " $(tr '\000' ' ' <"/proc/$pid/cmdline" 2>/dev/null) " in
      *" -c $1 "*) echo "$pid"; return 0 ;;
    esac
  done
  return 1
}
# judge SOCKET: a restart that "succeeded" proves nothing: the process must be there, and be the same
# one three seconds later.
judge() {
  tries=0
  until first=$(exporter_of "$1"); do
    tries=$((tries + 1))
    if [ "$tries" -ge 5 ]; then return 1; fi
    sleep 1
  done
  sleep 3
  if [ "$(exporter_of "$1")" != "$first" ]; then return 1; fi
  printf 'pid %s\n' "$first"
}
# why_it_dies PROGRAM INTERFACE TARGET VERSION: runs the exporter by hand for two seconds and shows what it says;
# procd drops its messages.
why_it_dies() {
  "$1" -d -i "$2" -n "$3" -v "$4" -c "/tmp/sohoflow-why.$$" >/dev/null &
  tried=$!
  sleep 2
  kill "$tried" 2>/dev/null
  rm -f "/tmp/sohoflow-why.$$"
}
