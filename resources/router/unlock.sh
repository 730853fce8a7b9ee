# unlock.sh TOKEN: gives the router free, if it is ours.
# shellcheck shell=sh
folder=/tmp/sohoflow.lock
if [ "$(cat "$folder/token" 2>/dev/null)" = "$1" ]; then rm -rf "$folder"; fi
