#!/bin/sh
# qgis_window.sh OUTDIR : the walk through a real QGIS window under Xvfb (tests/qgis/window/run.sh), its pictures into OUTDIR.
set -eu
cd "$(dirname "$0")/.."
OUT=${1:?usage: qgis_window.sh OUTDIR}
mkdir -p "$OUT"
OUT=$(readlink -f "$OUT")
tests/qgis/window/run.sh "$OUT"
ls "$OUT"/*.png > /dev/null || { echo "qgis_window.sh: the walk left no picture in $OUT" >&2; exit 1; }
