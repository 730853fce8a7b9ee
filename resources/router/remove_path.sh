# remove_path.sh PATH: a file or link, or a folder; a folder in which somebody keeps something stays as it is.
# shellcheck shell=sh
if [ ! -d "$1" ] || [ -L "$1" ]; then rm -f "$1"
elif [ -z "$(ls -A "$1")" ]; then rmdir "$1"; fi
