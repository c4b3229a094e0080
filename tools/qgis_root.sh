#!/bin/sh
# qgis_root.sh 340|344 : print the folder of a Debian 13 with that QGIS, building it with debootstrap if it is not there yet.
# 340 is Debian 13's own QGIS; 344 is a copy of that folder upgraded from trixie-backports.
# Folders live in the user's cache, named after this script's text and the month: a changed script or a new month builds afresh.
set -eu
WANT=${1:?usage: qgis_root.sh 340|344}
MIRROR=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/wmts-bridge/roots
KEY=$(sha256sum "$0" | cut -c1-12)-$(date +%Y%m)
PACKAGES="qgis python3-qgis python3-lxml python3-pyproj python3-pil python3-urllib3 python3-venv gdal-bin python3-gdal
  xvfb xauth fonts-dejavu-core fonts-open-sans"

say() { printf '%s %s\n' "$(date +%T)" "$*" >&2; }
die() { printf 'qgis_root.sh: %s\n' "$*" >&2; exit 2; }

# Commands inside a folder run in a mount namespace of their own: whatever they mount is gone when they end.
inside() {
  root=$1; shift
  unshare -m sh -c 'R=$1; shift; mount --make-rprivate /; mount -t proc proc "$R/proc"; exec chroot "$R" "$@"' sh "$root" \
    env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}

build_340() {
  # debootstrap may leave its /proc mounted: in a namespace of its own it cannot.
  unshare -m sh -c 'mount --make-rprivate /; exec debootstrap "$@"' sh \
    --variant=minbase --include=ca-certificates trixie "$1" "$MIRROR" > "$1.log" 2>&1
  printf '#!/bin/sh\nexit 101\n' > "$1/usr/sbin/policy-rc.d"; chmod +x "$1/usr/sbin/policy-rc.d"
  printf 'path-exclude /usr/share/doc/*\npath-exclude /usr/share/man/*\npath-exclude /usr/share/locale/*\n' \
    > "$1/etc/dpkg/dpkg.cfg.d/slim"
  printf 'force-unsafe-io\n' > "$1/etc/dpkg/dpkg.cfg.d/fast"
  say "installing QGIS 3.40 into it (about 400 MB to fetch)"
  # shellcheck disable=SC2086  # the list is meant to be split
  inside "$1" apt-get install -y --no-install-recommends $PACKAGES >> "$1.log" 2>&1
  inside "$1" apt-get clean
}

build_344() {
  cp -ax --reflink=auto "$(root_of 340)" "$1"
  rm -rf "$1/w"
  printf 'deb %s trixie-backports main\n' "$MIRROR" > "$1/etc/apt/sources.list.d/backports.list"
  inside "$1" apt-get update > "$1.log" 2>&1
  inside "$1" apt-get install -y --no-install-recommends -t trixie-backports qgis python3-qgis >> "$1.log" 2>&1
  inside "$1" apt-get clean
}

root_of() { printf '%s/qgis%s-%s' "$CACHE" "$1" "$KEY"; }

ensure() {
  root=$(root_of "$1")
  [ ! -d "$root" ] || return 0
  [ "$(id -u)" = 0 ] || die "QGIS $1 needs a debootstrap folder, and debootstrap needs root: run this as root"
  for tool in debootstrap unshare chroot; do
    command -v "$tool" > /dev/null || die "$tool is missing: apt-get install -y debootstrap util-linux coreutils"
  done
  say "building $root"
  rm -rf "$root.part"
  # A list after "if" would run without -e, hence the detour.
  set +e; (set -e; "build_$1" "$root.part"); rc=$?; set -e
  if [ "$rc" -ne 0 ]; then
    tail -n 20 "$root.part.log" >&2
    die "could not build it; the whole log is $root.part.log"
  fi
  mv "$root.part" "$root"
  say "built $root"
}

case $WANT in 340|344) ;; *) die "no such QGIS: $WANT (340 or 344)" ;; esac
mkdir -p "$CACHE"
exec 9> "$CACHE/lock"
flock 9
ensure 340
[ "$WANT" = 340 ] || ensure 344
# Folders of an earlier script or month are of no further use.
for old in "$CACHE"/qgis34?-*; do
  case $old in *-"$KEY"|*-"$KEY".part*) ;; *) rm -rf "$old" ;; esac
done
root_of "$WANT"; echo
