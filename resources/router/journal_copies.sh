# journal_copies.sh: the paths of the copies of journals that installations of ours keep on this router, one a line.
# shellcheck shell=sh
for file in /etc/sohoflow/sohoflow_*.json /opt/etc/sohoflow/sohoflow_*.json; do
  if [ -f "$file" ]; then printf '%s\n' "$file"; fi
done
