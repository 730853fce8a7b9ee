# nvram_get.sh KEY: the value as getFileScript() shows a file: "file SIZE MODE KIND SUM", then its bytes; "missing" when
# it is not set.
# shellcheck shell=sh
# Only the end of the last line is nvram's own; a full stop keeps the others from being cut off.
value=$(nvram get "$1"; echo .)
if [ "$value" = . ]; then echo missing; exit 0; fi
value=${value%?.}
size=$(printf '%s' "$value" | wc -c)
kind=none
if have sha256sum; then kind=sha256; elif have md5sum; then kind=md5; fi
echo "file $((size)) ---------- $kind $(printf '%s' "$value" | sum)"
printf '%s' "$value"
