# add_key.sh FILE LINE MARK: adds the public key LINE, which ends with MARK, in the place of an older one of ours; other
# lines stay as they are. A new folder gets mode 0700, a new file 0600; both belong to whom the home belongs to. Exit 91
# when it cannot be written.
# shellcheck shell=sh disable=SC2012 # busybox has no stat; only the owner of one path is read
new=$1.sohoflow-$$
folder=${1%/*}
own() {
  owner=$(ls -ldn "${folder%/*}" | awk '{ print $3 ":" $4 }')
  [ "$owner" = 0:0 ] || chown "$owner" "$1"
}
umask 077
if [ ! -d "$folder" ]; then
  mkdir -p "$folder" || exit 91
  own "$folder"
fi
if [ -f "$1" ]; then
  grep -q -x -F -e "$2" "$1" && exit 0
  cp -p "$1" "$new" || exit 91
  grep -v -e " $3\$" "$1" >"$new"
  [ -z "$(tail -c 1 "$new")" ] || echo >>"$new"
else
  : >"$new" || exit 91
  own "$new"
fi
if printf '%s\n' "$2" >>"$new" && mv -f "$new" "$1"; then exit 0; fi
rm -f "$new"
exit 91
