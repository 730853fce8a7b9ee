# remove_path.sh PATH: a file or link, or a folder that is empty.
# shellcheck shell=sh
if [ -d "$1" ] && [ ! -L "$1" ]; then rmdir "$1"; else rm -f "$1"; fi
