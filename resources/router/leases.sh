# leases.sh [FORMAT PATH]…: the files as they are, then the neighbours; each line after one blank, headings "@…".
# shellcheck shell=sh
while [ $# -ge 2 ]; do
  printf '@%s\n' "$1"
  head -c 1048576 "$2" 2>/dev/null | tr -d '\000\r' | sed 's/^/ /'
  shift 2
done
echo '@neighbours'
ip neigh show 2>/dev/null | sed 's/^/ /'
echo '@end'
