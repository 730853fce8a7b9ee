#!/bin/bash
# get-package.sh FOLDER: puts the Debian package of the collector there, run by the Dockerfile in the top folder of the
# sources: the newest of docker/packages/, else one that is built now.
set -euo pipefail
target=$1
mkdir -p "$target"
shopt -s nullglob
ready=(docker/packages/sohoflow-collector_*.deb)
if [ ${#ready[@]} -gt 0 ]; then
  newest=$(printf '%s\n' "${ready[@]}" | sort -V | tail -n 1)
  echo "Taking $newest."
  cp "$newest" "$target/"
  exit
fi
# shellcheck source=installer/install-packages.sh
source installer/install-packages.sh
install_packages build
cmake --preset package -DSOHO_DESKTOP=OFF
cmake --build --preset package
cpack -G DEB --config build/package/CPackConfig.cmake -B "$target"
rm -rf "$target/_CPack_Packages"
