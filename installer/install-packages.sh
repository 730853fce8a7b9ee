# shellcheck shell=bash
# Sourced by from-source.sh and tests/run.sh from the top folder: installs the packages of debian-packages.

# install_packages KIND…: installs those that are missing; says what to do where apt-get or root is not to be had.
install_packages() {
  local wanted missing=() package as_root=()
  wanted=$(for kind in "$@"; do awk -v kind="$kind" '$1 == kind { print $2 }' installer/debian-packages; done)
  for package in $wanted; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    echo "All packages are there already."
    return
  fi
  if ! command -v apt-get >/dev/null; then
    echo "This script knows Debian and Ubuntu (apt-get) only. Install these by hand and run it again: ${missing[*]}" >&2
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Installing packages needs root: run this as root or install sudo." >&2; return 1; }
    as_root=(sudo)
  fi
  echo "Installing: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
