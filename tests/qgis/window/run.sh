#!/bin/sh
# run.sh OUTDIR : the walk through a real QGIS window (walk.py) under Xvfb, in a fresh profile.
# Leaves the pictures, report.json and qgis.log in OUTDIR; fails if the report or an error of Python says so.
set -eu
HERE=$(dirname "$(readlink -f "$0")")
CHECKOUT=$(readlink -f "$HERE/../../..")
mkdir -p "${1:?usage: run.sh OUTDIR}"
OUT=$(readlink -f "$1")
W=$(mktemp -d)
trap 'rm -rf "$W"' EXIT
PROFILE=$W/profiles/default
mkdir -p "$PROFILE/python/plugins" "$PROFILE/QGIS" "$W/home" "$W/run"
chmod 700 "$W/run"
ln -s "$CHECKOUT" "$PROFILE/python/plugins/wmts_bridge"
cp "$HERE/QGIS3.ini" "$PROFILE/QGIS/QGIS3.ini"
# Another program may have the usual port here.
PORT=$(/usr/bin/python3 "$HERE/free_port.py" 8787)
printf '\n[wmts_bridge]\nport=%s\n' "$PORT" >> "$PROFILE/QGIS/QGIS3.ini"
rm -f "$OUT"/*.png "$OUT/report.json" "$OUT/errors.txt"

# QGIS's Python takes the first python3 on the path for its home.
export PATH="/usr/bin:/bin:$PATH"
export HOME="$W/home" XDG_RUNTIME_DIR="$W/run" QGIS_PLUGINPATH='' LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
export QT_QPA_PLATFORM=xcb QT_X11_NO_MITSHM=1 LIBGL_ALWAYS_SOFTWARE=1
export WALK_OUT="$OUT" WALK_CHECKOUT="$CHECKOUT" PYQGIS_STARTUP="$HERE/startup.py"
rc=0
timeout --kill-after=10 "${WALK_TIMEOUT:-90}" xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" \
  qgis --nologo --noversioncheck --profiles-path "$W" --profile default --code "$HERE/walk.py" \
  > "$OUT/qgis.log" 2>&1 || rc=$?
[ "$rc" = 0 ] || { tail -n 20 "$OUT/qgis.log" >&2; echo "run.sh: QGIS ended with $rc" >&2; }
/usr/bin/python3 "$HERE/check_report.py" "$OUT" || rc=1
exit $rc
