#!/bin/sh
# Installs the Debian packages that are missing, and nothing when none is.
#
#   tools/setup.sh         all that building and testing needs
#   tools/setup.sh build   only what the program itself needs
#
# Asks nothing, writes only to standard error, works as root or with sudo.
set -eu
exec >&2

packages="g++ cmake ninja-build ccache pkg-config libre2-dev libicu-dev
  libxxhash-dev libssl-dev nlohmann-json3-dev rapidjson-dev
  libboost-program-options-dev libtbb-dev libmimalloc-dev liblinear-dev
  libgumbo-dev libpugixml-dev zlib1g-dev libcurl4-openssl-dev
  libsqlitecpp-dev libsqlite3-dev libcpp-httplib-dev"
if [ "${1:-all}" != build ]; then
  packages="$packages git catch2 clang-14 libclang-rt-14-dev python3
    python3-jsonschema python3-rdflib python3-networkx python3-html5lib
    graphviz"
fi

if ! command -v dpkg-query >/dev/null; then
  echo "setup: no Debian system; these must be installed by hand:" $packages
  exit 0
fi

missing=
for package in $packages; do
  status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) || status=
  [ "$status" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "setup: run this as root, or install sudo. Missing:$missing"
    exit 1
  fi
  as_root=sudo
fi

echo "setup: installing$missing"
quiet() {
  log=$(mktemp)
  if "$@" </dev/null >"$log" 2>&1; then
    rm -f "$log"
  else
    cat "$log"
    rm -f "$log"
    echo "setup: failed: $*"
    exit 1
  fi
}
quiet $as_root apt-get -q update
quiet $as_root env DEBIAN_FRONTEND=noninteractive \
  apt-get -q -y -o DPkg::Lock::Timeout=120 \
  install --no-install-recommends $missing
