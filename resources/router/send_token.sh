# send_token.sh TOKEN HOST PORT: one UDP datagram that carries the token, by what this system has: its DNS client (the
# question goes to our port and is never answered), bash, or nc. Exit 40 when it has none of them that can.
# shellcheck shell=sh
ask() {
  nslookup -type=a "-port=$3" -retry=1 -timeout=1 "$1.invalid" "$2" </dev/null >/dev/null 2>&1
  exit 0
}
# BusyBox has a small nslookup too, which takes no port, and a small nc without UDP.
other=
if have nslookup; then
  case "$(nslookup --help 2>&1 </dev/null)" in
    *BusyBox*-type*) ask "$@" ;;
    *BusyBox*) ;;
    *) other=yes ;;
  esac
fi
if have bash; then
  bash -c 'printf "%s" "$1" >"/dev/udp/$2/$3"' bash "$1" "$2" "$3" && exit 0
fi
if have nc; then
  case "$(nc -h 2>&1 </dev/null)" in
    *-u*)
      printf '%s' "$1" | nc -u -w 1 "$2" "$3" >/dev/null 2>&1
      exit 0
      ;;
  esac
fi
if [ -n "$other" ]; then ask "$@"; fi
exit 40
