#!/bin/sh
# Builds and tests everything: the release with its installed copy and the
# bench, the same tests under the sanitizers, and the fuzz targets.
#
#   tools/test.sh          ten seconds a fuzz target
#   tools/test.sh --long   a minute a fuzz target
#   tools/test.sh dev      only that preset (dev, asan, release, fuzz); dev is
#                          the quickest to build, for every day
#
# Goes on after a failure; ends with the closing lines of every ctest run and
# exits with 1 when one of them failed.
set -eu
cd "$(dirname -- "$(readlink -f -- "$0")")/.."

presets=
seconds=10
for argument in "$@"; do
  case $argument in
    --long) seconds=60 ;;
    dev | asan | release | fuzz) presets="$presets $argument" ;;
    *)
      echo "usage: tools/test.sh [--long] [dev|asan|release|fuzz]..." >&2
      exit 3
      ;;
  esac
done
: "${presets:=release asan fuzz}"

tools/setup.sh
mkdir -p build
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# Writes what ctest prints to the screen and to a log, and keeps its status.
run_ctest() {
  { ctest --preset "$1" 2>&1; echo $? >"$logs/$1.status"; } |
    tee "$logs/$1.out"
  return "$(cat "$logs/$1.status")"
}

run_preset() {
  echo "== $1"
  cmake --preset "$1" --log-level=WARNING \
    -D QUOTH_FUZZ_SECONDS="$seconds" &&
    cmake --build --preset "$1" &&
    run_ctest "$1"
}

status=0
for preset in $presets; do
  run_preset "$preset" || status=1
done

for preset in $presets; do
  echo "== $preset"
  sed -n '/tests passed/,$p' "$logs/$preset.out" 2>/dev/null ||
    echo "not built: see above"
done
exit $status
