#!/bin/sh
# install.sh ZIP : QGIS's own plugin installer puts the package into a clean profile, starts it, and takes it away (install.py).
set -eu
HERE=$(dirname "$(readlink -f "$0")")
ZIP=$(readlink -f "${1:?usage: install.sh ZIP}")
W=$(mktemp -d)
trap 'rm -rf "$W"' EXIT
PROFILE=$W/profiles/default
mkdir -p "$PROFILE/QGIS" "$W/home" "$W/run"
chmod 700 "$W/run"
grep -v '^wmts_bridge=' "$HERE/QGIS3.ini" > "$PROFILE/QGIS/QGIS3.ini"
unset QGIS_PLUGINPATH
export PATH="/usr/bin:/bin:$PATH"
export HOME="$W/home" XDG_RUNTIME_DIR="$W/run" LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
export QT_QPA_PLATFORM=xcb QT_X11_NO_MITSHM=1 LIBGL_ALWAYS_SOFTWARE=1
export INSTALL_ZIP="$ZIP" INSTALL_REPORT="$W/report"
timeout --kill-after=10 90 xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" \
  qgis --nologo --noversioncheck --profiles-path "$W" --profile default --code "$HERE/install.py" > "$W/qgis.log" 2>&1 || true
[ "$(cat "$W/report" 2> /dev/null)" = "installed, started and taken away" ] || {
  tail -n 30 "$W/qgis.log" >&2
  cat "$W/report" >&2 || true
  echo "install.sh: QGIS's installer does not take $ZIP" >&2
  exit 1
}
echo "$1: QGIS's own installer takes it"
