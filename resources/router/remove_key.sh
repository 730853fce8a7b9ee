# remove_key.sh FILE MARK: removes the line that ends with MARK, and the file when nothing else is in it.
# shellcheck shell=sh
new=$1.sohoflow-$$
[ -f "$1" ] || exit 0
cp -p "$1" "$new" || exit 91
grep -v -e " $2\$" "$1" >"$new"
if [ ! -s "$new" ]; then rm -f "$new" "$1"
else mv -f "$new" "$1" || exit 91; fi
