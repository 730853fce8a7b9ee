# lock.sh TOKEN HOLDER: takes this router for one job. Exit 75 and the holder's name when another job has it.
# A lock is stale ten minutes after its last sign of life, or when the router was started again since. One with the same
# token is taken over: it was left by a job of ours that was cut off.
# shellcheck shell=sh
folder=/tmp/sohoflow.lock
now=$(cut -d . -f 1 /proc/uptime)
take() {
  mkdir "$folder" 2>/dev/null || return 1
  echo "$now" >"$folder/time"
  printf '%s\n' "$1" >"$folder/token"
  printf '%s\n' "$2" >"$folder/holder"
}
take "$1" "$2" && exit 0
[ -d "$folder" ] || fail 1 "the lock folder could not be made"
if [ "$(cat "$folder/token" 2>/dev/null)" = "$1" ]; then
  echo "$now" >"$folder/time"
  exit 0
fi
since=$(cut -d . -f 1 "$folder/time" 2>/dev/null)
case $since in '' | *[!0-9]*) since=0 ;; esac
age=$((now - since))
if [ "$age" -ge 0 ] && [ "$age" -lt 600 ]; then fail 75 "$(cat "$folder/holder" 2>/dev/null)"; fi
rm -rf "$folder"
take "$1" "$2" || fail 75 "$(cat "$folder/holder" 2>/dev/null)"
