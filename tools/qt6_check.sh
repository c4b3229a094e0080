#!/bin/sh
# qt6_check.sh ROOT : start the plugin under PyQt6, with the qgis.PyQt of the QGIS 3.40 in ROOT turned to Qt 6.
set -eu
cd "$(dirname "$0")/.."
SCRATCH=$(mktemp -d)
trap 'rm -rf "$SCRATCH"' EXIT
/usr/bin/python3 tools/qt6_shim.py "$1/usr/lib/python3/dist-packages/qgis/PyQt" "$SCRATCH"
mkdir -m 700 "$SCRATCH/run"
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$SCRATCH/run" HOME="$SCRATCH" PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$SCRATCH" \
  .setup/qt6/bin/python tools/qt6_check.py
