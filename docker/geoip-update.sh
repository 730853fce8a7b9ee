#!/bin/sh
# Downloads the databases that tell countries and network owners: GeoLite2 with ACCOUNTID and LICENSEKEY (or
# LICENSEKEY_FILE), else DB-IP Lite, which needs no account. The key reaches sohoflowctl through a pipe: it is in no
# process list. What follows the script's name is handed to sohoflowctl too.
set -eu
account=${ACCOUNTID:-}
key=${LICENSEKEY:-}
if [ -n "${LICENSEKEY_FILE:-}" ]; then
  if [ -n "$key" ]; then
    echo "geoip: LICENSEKEY and LICENSEKEY_FILE are both set; leave one of them out." >&2
    exit 2
  fi
  key=$(cat -- "$LICENSEKEY_FILE")
fi
unset LICENSEKEY
if [ -n "$account" ] && [ -n "$key" ]; then
  # printf belongs to the shell: no program is started with the key.
  printf '%s\n' "$key" | sohoflowctl geoip update --account "$account" --key-fd 0 "$@"
elif [ -n "$account$key" ]; then
  echo "geoip: MaxMind wants both, ACCOUNTID and LICENSEKEY (or LICENSEKEY_FILE); one is missing." >&2
  exit 2
else
  exec sohoflowctl geoip update --free "$@"
fi
