#!/bin/sh
# root_tests.sh 340|344 : QGIS and its GDAL (and the core, in 340) tested, and its window walked through, in the Debian folder with this QGIS.
# Pictures and the walk's report go to dist/window/qgis340 or qgis344.
set -eu
cd "$(dirname "$0")/.."
WANT=${1:?usage: root_tests.sh 340|344}
ROOT=$(tools/qgis_root.sh "$WANT")
OUT=dist/window/qgis$WANT

# The wheels are fetched from outside, for the Python inside: in there is no network, nor this machine's certificates.
LIST=tools/requirements/test.txt
KEY=$(cat "$LIST" tools/root_tests.sh | sha256sum | cut -c1-40)
if [ "$(cat "$ROOT/w/venv.stamp" 2> /dev/null)" != "$KEY" ]; then
  VERSION=$(chroot "$ROOT" python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  mkdir -p "$ROOT/w/wheels"
  .venv/bin/pip download -q --no-deps --only-binary=:all: --python-version "$VERSION" -d "$ROOT/w/wheels" -r "$LIST" 2> "$ROOT/w/pip.log" \
    || { cat "$ROOT/w/pip.log" >&2; exit 2; }
  cp "$LIST" "$ROOT/w/requirements.txt"
  tools/in_root.sh "$ROOT" "$OUT" sh -ec 'python3 -m venv --clear --system-site-packages /w/venv
    /w/venv/bin/pip install -q --disable-pip-version-check --no-index --find-links /w/wheels --no-deps -r /w/requirements.txt
    mkdir -p /w/venv/share && ln -sfn /usr/share/proj /w/venv/share/proj'
  printf '%s\n' "$KEY" > "$ROOT/w/venv.stamp"
fi

# Both folders have the same Python: the core is tested in one of them.
PATHS="tests/qgis tests/clients/test_gdal.py"
[ "$WANT" != 340 ] || PATHS="tests/core $PATHS"

rm -rf "$OUT"
tools/in_root.sh "$ROOT" "$OUT" sh -ec '
  paths=$1
  python3 -c "from qgis.core import Qgis; import sys; print(\"QGIS\", Qgis.QGIS_VERSION, \"Python\", sys.version.split()[0])"
  tools/run_tests.sh python3 $paths
  tools/qgis_window.sh "$OUT"' sh "$PATHS"
