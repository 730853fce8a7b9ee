#!/usr/bin/env bash
# Runs every benchmark of a build with SOHO_BENCH (preset release): the parts one by one, then the whole path.
#   tests/bench/run.sh [BUILD_FOLDER] [OPTION OF bench_whole_path.py …]
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/release}
shift || true

for benchmark in "$build"/tests/bench/*_bench; do
  printf '\n-- %s\n' "$(basename "$benchmark")"
  "$benchmark"
done
printf '\n-- the whole path\n'
tests/bench/bench_whole_path.py --collector "$build/app/collector/sohoflow-collector" --programs "$build/tests/bench" \
  "$@"
