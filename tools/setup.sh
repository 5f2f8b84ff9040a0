#!/bin/sh
# Installs the packages that are missing, Debian's and those of npm that the
# page of the review desk is built with, and nothing when none is.
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
  libgumbo-dev libpugixml-dev libcld2-dev zlib1g-dev libcurl4-openssl-dev
  libsqlitecpp-dev libsqlite3-dev libcpp-httplib-dev"
if [ "${1:-all}" != build ]; then
  packages="$packages git catch2 clang-14 libclang-rt-14-dev python3
    python3-jsonschema python3-rdflib python3-networkx python3-html5lib
    graphviz chromium"
fi
# A Node that came in another way will do.
command -v node >/dev/null || packages="$packages nodejs"
command -v npm >/dev/null || packages="$packages npm"

quiet() {
  log=$(mktemp)
  if "$@" </dev/null >"$log" 2>&1; then
    rm -f "$log"
  else
    cat "$log"
    rm -f "$log"
    echo "setup: failed: $*"
    return 1
  fi
}

# Fetches just what package-lock.json names, checks it against the digests
# there, and runs no script of any package.
install_page_packages() {
  page=$(dirname -- "$(readlink -f -- "$0")")/serve/page
  cmp -s "$page/package-lock.json" "$page/node_modules/.installed" && return
  command -v npm >/dev/null || return
  echo "setup: installing the packages of the review desk's page"
  if quiet npm --prefix "$page" ci --ignore-scripts --no-audit --no-fund; then
    cp "$page/package-lock.json" "$page/node_modules/.installed"
  else
    echo "setup: the review desk goes without its page; the rest is built"
  fi
}

if ! command -v dpkg-query >/dev/null; then
  echo "setup: no Debian system; these must be installed by hand:" $packages
  install_page_packages
  exit 0
fi

missing=
for package in $packages; do
  status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) || status=
  [ "$status" = "install ok installed" ] || missing="$missing $package"
done
if [ -z "$missing" ]; then
  install_page_packages
  exit 0
fi

as_root=
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "setup: run this as root, or install sudo. Missing:$missing"
    exit 1
  fi
  as_root=sudo
fi

echo "setup: installing$missing"
quiet $as_root apt-get -q update
quiet $as_root env DEBIAN_FRONTEND=noninteractive \
  apt-get -q -y -o DPkg::Lock::Timeout=120 \
  install --no-install-recommends $missing
install_page_packages
