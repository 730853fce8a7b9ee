# statistics.sh SOCKET INTERFACE [expire]: is the exporter alive, what does it count, what does the interface count;
# with "expire" it exports everything it holds first. The whole answer is read: a reader that leaves early kills it.
# shellcheck shell=sh
if pid=$(exporter_of "$1"); then printf 'running %s\n' "$pid"; else echo 'not-running'; fi
for counter in rx_bytes tx_bytes rx_packets tx_packets; do
  printf '%s %s\n' "$counter" "$(cat "/sys/class/net/$2/statistics/$counter" 2>/dev/null)"
done
if [ "$3" = expire ]; then softflowctl -c "$1" expire-all; fi
softflowctl -c "$1" statistics 2>&1
true
