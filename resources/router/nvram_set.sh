# nvram_set.sh KEY VALUE: now and after a restart.
# shellcheck shell=sh
nvram set "$1=$2" && nvram commit
