# make_folder.sh PATH: a folder that only root reads.
# shellcheck shell=sh
if [ ! -d "$1" ]; then (umask 077 && mkdir "$1"); fi
