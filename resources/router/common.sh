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
# sum: a checksum of the standard input by what can make one here; with nothing, its size.
sum() {
  if have sha256sum; then set -- "$(sha256sum)"
  elif have md5sum; then set -- "$(md5sum)"
  else set -- "$(wc -c)"; fi
  set -- "${1%% -*}"
  printf '%s' "$1"
}
# exporter_of SOCKET: the process that answers on this control socket.
exporter_of() {
  for pid in $(pidof softflowd); do
    case " $({ tr '\000' ' ' <"/proc/$pid/cmdline"; } 2>/dev/null) " in
      *" -c $1 "*) echo "$pid"; return 0 ;;
    esac
  done
  return 1
}
# judge SOCKET: a restart that "succeeded" proves nothing: the same process must be there twice, three seconds
# apart. The first look may still meet the one that was told to end.
judge() {
  tries=0
  first=
  while [ "$tries" -lt 6 ]; do
    now=$(exporter_of "$1")
    if [ -n "$now" ] && [ "$now" = "$first" ]; then
      printf 'pid %s\n' "$now"
      return 0
    fi
    first=$now
    tries=$((tries + 1))
    if [ -n "$now" ]; then sleep 3; else sleep 1; fi
  done
  return 1
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
