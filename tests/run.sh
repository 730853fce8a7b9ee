#!/usr/bin/env bash
# One command for all tests: installs what they need, builds, and runs every one of them.
#   tests/run.sh [--long] [--no-install]
# --long adds what takes longer: minutes of fuzzing, clang-tidy, the benchmarks, unit tests without sanitizers, faults at
# full length.
# The captures of other projects are read from $SOHOFLOW_CAPTURES; without it those tests fail.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=installer/install-packages.sh
source installer/install-packages.sh

long=no
install=yes
for argument in "$@"; do
  case "$argument" in
    --long) long=yes ;;
    --no-install) install=no ;;
    *) echo "run.sh: unknown option '$argument'; allowed are --long and --no-install." >&2; exit 2 ;;
  esac
done

passed=0
failed=()
left_out=()
say() { printf '\n== %s\n' "$*"; }

# step TITLE COMMAND…: runs one step, remembers how it went and what it cost; later steps still run.
step() {
  local title=$1 began=$SECONDS
  shift
  say "$title"
  if "$@"; then
    passed=$((passed + 1))
    echo "-- $title: passed in $((SECONDS - began)) s"
  else
    failed+=("$title")
    echo "-- $title: FAILED after $((SECONDS - began)) s"
  fi
}

# build_aside PRESET [OPTION…]: builds beside the steps that follow and leaves them the processor when they want it; most
# tests wait for timers, networks and engines. The step "wait_for" takes its outcome.
declare -A aside=()
build_aside() {
  local preset=$1
  set -m # a process group of its own, so that it ends with this script
  (
    renice -n 10 "$BASHPID" >/dev/null
    configure_and_build "$@"
  ) >"build/$preset.outcome" 2>&1 &
  aside[$preset]=$!
  set +m
}

end_aside() {
  local group
  for group in "${aside[@]}"; do kill -- -"$group" 2>/dev/null || true; done
}
trap end_aside EXIT

wait_for() {
  local preset=$1
  wait "${aside[$preset]}" || { cat "build/$preset.outcome"; return 1; }
}

# Line tables are all that a failing test's report needs; whole debug information costs a third of building and linking.
configure_and_build() {
  local preset=$1
  shift
  cmake --preset "$preset" -DSOHO_WERROR=ON -DCMAKE_CXX_FLAGS_DEBUG=-g1 >"build/$preset.log" 2>&1 || { tail -40 "build/$preset.log"; return 1; }
  cmake --build --preset "$preset" "$@" -- -k 0 >>"build/$preset.log" 2>&1 || { grep -E 'error|FAILED' -A5 "build/$preset.log" | tail -60; return 1; }
}

# Most tests wait more than they work, so one more runs than there are processors.
run_ctest() {
  local preset=$1
  shift
  ctest --preset "$preset" --no-tests=error -j "$(($(nproc) + 1))" "$@"
}

# Unit tests are built once, for the sanitizers, where they find most; --long builds and runs them without, too.
programs_and_their_tests=(core/all app/all installer/all tests/support/all tests/app/all tests/integration/all integration_tests)

check_format() {
  git ls-files '*.h' '*.cpp' | xargs clang-format-16 --dry-run --Werror
}

check_scripts() {
  git ls-files | grep -E '\.sh$|^\.ci/run$' | xargs shellcheck -x
}

# clang-tidy reads neither gcc's options nor its precompiled headers, and app/web/plugin.cpp includes what moc makes of it.
tidy() {
  {
    cmake --preset debug -B build/tidy -DCMAKE_CXX_COMPILER=clang++-16 -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON &&
      cmake --build build/tidy --target soho_web_autogen
  } >build/tidy.log 2>&1 || { tail -40 build/tidy.log; return 1; }
  git ls-files 'core/*.cpp' 'app/*.cpp' | xargs -P "$(nproc)" -n 4 clang-tidy-16 -p build/tidy --quiet
}

# soho_wire must compile where there is neither Qt nor POSIX; a folder of links gives the cross compiler the two
# header-only libraries.
build_portable_library() {
  local links=build/header-only
  mkdir -p "$links"
  ln -sfn /usr/include/tl "$links/tl"
  ln -sfn /usr/include/tsl "$links/tsl"
  cmake -S . -B build/mingw -G Ninja -DSOHO_WIRE_ONLY=ON -DSOHO_WERROR=ON -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_SYSTEM_NAME=Windows -DCMAKE_CXX_COMPILER=x86_64-w64-mingw32-g++-posix \
    -DSOHO_HEADER_ONLY_DEPENDENCIES="$PWD/$links" >build/mingw.log 2>&1 || { tail -40 build/mingw.log; return 1; }
  cmake --build build/mingw >>build/mingw.log 2>&1 || { tail -40 build/mingw.log; return 1; }
}

# fuzz_target SECONDS TARGET: what it finds is kept in build/asan.
fuzz_target() {
  local seconds=$1 target=$2 name corpus status=0
  name=$(basename "$target")
  corpus=$(mktemp -d)
  if "$target" -max_total_time="$seconds" -rss_limit_mb=2048 -print_final_stats=0 -verbosity=0 \
    -artifact_prefix="build/asan/" "$corpus" "tests/fuzz/corpus/${name#fuzz_}" 2>"build/$name.log"; then
    echo "$name: $seconds s, nothing found"
  else
    echo "$name: FOUND SOMETHING"; tail -30 "build/$name.log"; status=1
  fi
  rm -rf "$corpus"
  return $status
}
export -f fuzz_target

# fuzz SECONDS: every target that long, as many at a time as there are processors.
fuzz() {
  local seconds=$1 target targets=()
  for target in build/asan/tests/fuzz/fuzz_*; do
    if [ -f "$target" ] && [ -x "$target" ] && [[ $target != *_replay ]]; then targets+=("$target"); fi
  done
  [ ${#targets[@]} -gt 0 ] || { echo "There is no fuzz target in build/asan/tests/fuzz."; return 1; }
  # shellcheck disable=SC2016 # expanded by the shell that xargs starts
  printf '%s\n' "${targets[@]}" | xargs -P "$(nproc)" -n 1 bash -c 'fuzz_target "$0" "$1"' "$seconds"
}

say "Installing the packages the build and the tests need (Debian packages, with apt-get)"
if [ "$install" = yes ]; then
  install_packages build desktop test
else
  echo "Not asked to."
  left_out+=("the installation of packages: --no-install says so")
fi
if [ -z "${SOHOFLOW_CAPTURES:-}" ]; then
  echo "SOHOFLOW_CAPTURES names no folder of captures: the tests that read them will fail (see README.md)."
fi
mkdir -p build

step "Structure: include arrows, file sizes" python3 tests/structure/check_structure.py
step "Shell scripts (shellcheck)" check_scripts
step "Format (clang-format 16)" check_format
step "Build the programs and their tests (gcc, debug, warnings are errors)" configure_and_build debug --target "${programs_and_their_tests[@]}"
build_aside asan
step "Tests: gui, integration" run_ctest debug -L 'gui|integration'
step "soho_wire with mingw-w64" build_portable_library
step "Build with AddressSanitizer and UndefinedBehaviorSanitizer (clang 16)" wait_for asan
build_aside tsan --target thread_tests
step "Tests under ASan + UBSan: unit, golden, fuzz corpus" run_ctest asan -L 'unit|golden|fuzz'
step "Fuzzing, 15 s a target" fuzz 15
step "Build with ThreadSanitizer (clang 16): what crosses threads" wait_for tsan
step "Tests under ThreadSanitizer" \
  env TSAN_OPTIONS="suppressions=$PWD/tests/support/tsan.supp second_deadlock_stack=1" ctest --preset tsan --no-tests=error -L threads

if [ "$long" = yes ]; then
  step "Build everything (debug)" configure_and_build debug
  step "Tests without sanitizers: unit, golden, fuzz corpus" run_ctest debug -L 'unit|golden|fuzz'
  step "Faults at full length: a minute of 5,000 flows/s, a million addresses" \
    env FLOOD_SECONDS=60 FLOOD_ADDRESSES=1000000 ctest --preset debug -R '^test_faults$' --timeout 1800
  step "Fuzzing, 5 minutes a target" fuzz 300
  step "clang-tidy" tidy
  step "Build the benchmarks (release)" configure_and_build release
  step "Benchmarks" tests/bench/run.sh build/release
  step "Figures of the desktop" python3 -B tests/bench/bench_desktop.py build/release
else
  left_out+=("minutes of fuzzing, clang-tidy, the benchmarks and the desktop's figures, the unit tests without sanitizers, and faults at full length: they take long; --long runs them")
fi

say "Done in $((SECONDS / 60)) min $((SECONDS % 60)) s"
for reason in "${left_out[@]}"; do echo "Left out: $reason"; done
for title in "${failed[@]}"; do echo "Failed: $title"; done
echo "$passed passed, ${#failed[@]} failed"
[ ${#failed[@]} -eq 0 ]
