# look.sh PATH…: what stands at each path: "PATH absent", "PATH file MODE SUM", "PATH link TARGET", "PATH folder MODE". A
# key of nvram, "nvram:KEY", is a file without a mode.
# Keeps the lock on the router fresh while a job works.
# shellcheck shell=sh disable=SC2012 # busybox has no stat; only the mode of one path is read
if [ -d /tmp/sohoflow.lock ]; then cut -d ' ' -f 1 /proc/uptime >/tmp/sohoflow.lock/time; fi
for path in "$@"; do
  case $path in
    nvram:*)
      value=$(nvram get "${path#nvram:}"; echo .)
      if [ "$value" = . ]; then printf '%s absent\n' "$path"
      else printf '%s file ---------- %s\n' "$path" "$(printf '%s' "${value%?.}" | sum)"; fi
      continue
      ;;
  esac
  if [ -L "$path" ]; then
    printf '%s link %s\n' "$path" "$(readlink "$path")"
  elif [ -f "$path" ]; then
    printf '%s file %s %s\n' "$path" "$(ls -ldn "$path" | cut -c 1-10)" "$(sum <"$path")"
  elif [ -d "$path" ]; then
    printf '%s folder %s\n' "$path" "$(ls -ldn "$path" | cut -c 1-10)"
  elif [ -e "$path" ]; then
    printf '%s other\n' "$path"
  else
    printf '%s absent\n' "$path"
  fi
done
