#!/bin/sh
# tools/run.sh ARGS... runs `quoth ARGS...` after building what is stale.
#
# Standard output is the program's own; everything else goes to standard error.
# Relative paths in ARGS mean what they mean to the caller.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd)
build=$root/build/release

# Two calls at once build one after the other.
build_what_is_stale() {
  "$root/tools/setup.sh" build
  mkdir -p "$build"
  (
    flock 9
    cd "$root"
    quiet=--quiet
    if [ ! -x "$build/quoth" ]; then
      quiet=
      echo "run: building quoth in build/release; only the first time is slow"
    fi
    # Without tests, which need more packages.
    [ "$build/build.ninja" -nt CMakePresets.json ] ||
      cmake --preset release --log-level=WARNING -D QUOTH_TESTS=OFF
    rm -f "$build/.failed"
    { cmake --build --preset release --target quoth_program -- $quiet 2>&1 ||
      : >"$build/.failed"; } | sed -u '/^ninja: no work to do/d'
    [ ! -e "$build/.failed" ]
  ) 9>"$build/.lock"
}

build_what_is_stale >&2 </dev/null
exec "$build/quoth" "$@"
