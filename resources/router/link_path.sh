# link_path.sh PATH TARGET: a symbolic link, whatever stood there.
# shellcheck shell=sh
rm -f "$1" && ln -s "$2" "$1"
