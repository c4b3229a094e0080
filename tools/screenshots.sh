#!/bin/sh
# screenshots.sh : make the pictures of the README anew: the windows in QGIS, and our pages in Chromium, all on the sample.
set -eu
cd "$(dirname "$0")/.."
tools/qgis_window.sh dist/window/host
for picture in dock log add_tiles remote validate; do
  .venv/bin/python tools/small_picture.py "dist/window/host/$picture.png" "docs/screenshot-$(echo "$picture" | tr _ -).png"
done

SCRATCH=$(mktemp -d)
mkfifo "$SCRATCH/output"
HOME="$SCRATCH" .venv/bin/python -m plugin serve resources/sample/*.mbtiles > "$SCRATCH/output" &
SERVER=$!
trap 'kill $SERVER 2> /dev/null || true; rm -rf "$SCRATCH"' EXIT
exec 3< "$SCRATCH/output"
read -r line <&3 || { echo "screenshots.sh: the server did not start" >&2; exit 1; }
URL=${line#WMTS Bridge: }
node tools/page_picture.cjs "$URL" "$SCRATCH/start-page.png"
node tools/page_picture.cjs "${URL}demo/world" "$SCRATCH/demo-page.png" 1625
.venv/bin/python tools/small_picture.py "$SCRATCH/start-page.png" docs/screenshot-start-page.png
.venv/bin/python tools/small_picture.py "$SCRATCH/demo-page.png" docs/demo-page.png
ls -l docs/screenshot-*.png docs/demo-page.png
