#!/bin/sh
# setup.sh demo|test|bench|portal|qt6|translations|roots : make this checkout ready for it, on Debian 12 or 13.
# What is there already is left alone, and then nothing touches the network. Exit 2: something is missing that only root can install.
set -eu
cd "$(dirname "$0")/.."
KEPT=${XDG_CACHE_HOME:-$HOME/.cache}/wmts-bridge
WHEELS=$KEPT/wheels
LOG=.setup/log
mkdir -p .setup
: > "$LOG"

say() { printf '%s\n' "setup: $*" >&2; }
die() { printf '%s\n' "setup: $*" >&2; exit 2; }

# --- Debian packages -------------------------------------------------------------------------------------------------
RUN_TIME="python3-venv python3-lxml python3-pyproj python3-pil python3-urllib3"
QGIS="qgis python3-qgis gdal-bin python3-gdal xvfb xauth fonts-dejavu-core"
MAPCACHE="apache2-bin libapache2-mod-mapcache" # Apache without its service: nothing listens on port 80 after this

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2> /dev/null)" = installed ]; }

node_packages() { # Node may have come from elsewhere than Debian
  if ! command -v node > /dev/null || ! command -v npm > /dev/null; then echo nodejs npm; fi
}

debian() { # debian PACKAGE... : install those that are missing, or say the line that does
  command -v dpkg-query > /dev/null || die "this set-up knows Debian 12 and 13 only; elsewhere install the like of: $*"
  missing=
  for package in "$@"; do installed "$package" || missing="$missing $package"; done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" != 0 ]; then
    say "Debian packages are missing. Run this line, then make again:"
    printf '%s\n' "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends$missing'" >&2
    exit 2
  fi
  say "installing Debian packages:$missing"
  apt-get update >> "$LOG" 2>&1 || say "apt-get update complained; trying with the lists at hand"
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing >> "$LOG" 2>&1 \
    || { tail -n 20 "$LOG" >&2; die "apt-get could not install:$missing"; }
}

# --- stamps: a thing is done again only when what it is made from has changed ------------------------------------------
key_of() { { cat "$1"; echo "$2"; } | sha256sum | cut -c1-40; }
done_before() { [ "$(cat ".setup/$1.stamp" 2> /dev/null)" = "$2" ]; }
done_now() { printf '%s\n' "$2" > ".setup/$1.stamp"; }

# --- Python ----------------------------------------------------------------------------------------------------------
python_venv() { # python_venv DIR [option of venv]
  if ! { [ -x "$1/bin/pip" ] && "$1/bin/python" -c '' 2> /dev/null; }; then
    say "making $1"
    /usr/bin/python3 -m venv --clear ${2:-} "$1"
  fi
  # Debian's pyproj looks for its data below sys.prefix, which in a venv is the venv.
  mkdir -p "$1/share" && ln -sfn /usr/share/proj "$1/share/proj"
}

python_packages() { # python_packages DIR LIST : install the list; wheels are kept, so that the next clone needs no network
  name=$(basename "$2" .txt)
  key=$(key_of "$2" "$1 $("$1/bin/python" -V)")
  done_before "$name" "$key" && return 0
  say "installing the Python packages of $2 into $1"
  from_wheels "$1" "$2" || { fetch_wheels "$1" "$2" && from_wheels "$1" "$2"; } \
    || { tail -n 20 "$LOG" >&2; die "pip could not install $2"; }
  done_now "$name" "$key"
}
from_wheels() { "$1/bin/pip" install -q --no-index --find-links "$WHEELS" --no-deps -r "$2" >> "$LOG" 2>&1; }
fetch_wheels() { mkdir -p "$WHEELS" && "$1/bin/pip" download -q -d "$WHEELS" --no-deps -r "$2" >> "$LOG" 2>&1; }

qgis_venv() { python_venv .venv --system-site-packages; }

mapproxy() { # the other servers that ours is tested with and measured beside
  python_venv .setup/peers
  python_packages .setup/peers tools/requirements/peers.txt
}

# --- OpenLayers and the browser's driver -----------------------------------------------------------------------------
WEB=tests/clients/web

web() {
  key=$(key_of $WEB/package-lock.json "$(node --version)")
  if ! done_before web "$key" || [ ! -d $WEB/node_modules ]; then
    say "installing the npm packages of $WEB"
    (cd $WEB && npm ci --prefer-offline --no-audit --no-fund) >> "$LOG" 2>&1 \
      || { tail -n 20 "$LOG" >&2; die "npm could not install the packages of $WEB"; }
    done_now web "$key"
  fi
  /usr/bin/python3 tools/vendor_openlayers.py
}

# --- other libraries for maps in web pages, as one loads them into a page: built, without what they are built from ---------
LIBRARIES=tools/requirements/browser.sha512

browser_libraries() {
  key=$(key_of $LIBRARIES "$(sha256sum < tools/setup.sh)")
  if done_before browser "$key" && [ -d $WEB/libraries ]; then return 0; fi
  say "unpacking the libraries of $LIBRARIES into $WEB/libraries"
  mkdir -p "$KEPT/npm"
  packed=$(readlink -f "$KEPT/npm")
  while read -r _ file; do
    name=${file%-*} version=${file##*-}
    [ -f "$packed/$file" ] || (cd "$packed" && npm pack --silent --prefer-offline "$name@${version%.tgz}") >> "$LOG" 2>&1 || break
  done < $LIBRARIES
  list=$(readlink -f $LIBRARIES)
  if ! (cd "$packed" && sha512sum --quiet -c "$list") >> "$LOG" 2>&1; then
    (cd "$packed" && cut -d ' ' -f 3 "$list" | xargs rm -f) # the next run fetches them anew
    tail -n 20 "$LOG" >&2
    die "npm could not fetch what $LIBRARIES lists"
  fi
  rm -rf $WEB/libraries
  while read -r _ file; do
    target=$WEB/libraries/${file%.tgz}
    mkdir -p "$target"
    case $file in cesium-*) folder=package/Build/Cesium ;; *) folder=package/dist ;; esac
    tar -xzf "$packed/$file" -C "$target" --strip-components=2 --exclude='*.map' --exclude='*-dev*' --exclude='*-csp*' \
      --exclude='*.d.ts' --exclude='*/index.cjs' --exclude='*/Build/Cesium/index.js' $folder
  done < $LIBRARIES
  done_now browser "$key"
}

# --- what each target needs --------------------------------------------------------------------------------------------
for what in "$@"; do
  case $what in
    demo)
      debian $RUN_TIME $(node_packages)
      qgis_venv
      web ;;
    test)
      debian $RUN_TIME $QGIS $MAPCACHE chromium $(node_packages)
      qgis_venv
      python_packages .venv tools/requirements/test.txt
      mapproxy
      web
      browser_libraries ;;
    bench)
      debian $MAPCACHE mapcache-tools wrk
      mapproxy ;;
    portal)
      python_venv .setup/portal
      python_packages .setup/portal tools/requirements/portal.txt ;;
    qt6)
      python_venv .setup/qt6 --system-site-packages
      python_packages .setup/qt6 tools/requirements/qt6.txt ;;
    translations)
      debian python3-lxml qttools5-dev-tools ;;
    roots)
      debian debootstrap ;;
    *) die "no such thing to set up: $what" ;;
  esac
done
