# nvram_unset.sh KEY: now and after a restart.
# shellcheck shell=sh
nvram unset "$1" && nvram commit
