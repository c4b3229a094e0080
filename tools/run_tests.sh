#!/bin/sh
# run_tests.sh PYTHON [PATH...] : the tests under these paths (all by default), each kind in the surroundings it needs.
# Those that must do without QGIS run first and without the plugins that would start it; then those that use it.
set -eu
cd "$(dirname "$0")/.."
PYTHON=$1; shift
[ $# -gt 0 ] || set -- tests
SCRATCH=$(mktemp -d)
trap 'rm -rf "$SCRATCH"' EXIT
mkdir -m 700 "$SCRATCH/run"
# Nobody's own QGIS profile, password store or GDAL cache is read or written.
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 XDG_RUNTIME_DIR="$SCRATCH/run" QGIS_CUSTOM_CONFIG_PATH="$SCRATCH/qgis" \
  QGIS_AUTH_DB_DIR_PATH="$SCRATCH/qgis" PYTEST_QT_API=pyqt5 GDAL_DEFAULT_WMS_CACHE_PATH="$SCRATCH/gdal" PYTHONDONTWRITEBYTECODE=1

with_qgis= without=
for path in "$@"; do
  case $path in
    tests|tests/) without="$without tests --ignore=tests/qgis --ignore=tests/clients --ignore=tests/benchmarks"
                  with_qgis="$with_qgis tests/qgis tests/clients" ;;
    tests/qgis*|tests/clients*) with_qgis="$with_qgis $path" ;;
    *) without="$without $path" ;;
  esac
done
rc=0
# shellcheck disable=SC2086  # the lists are meant to be split
[ -z "$without" ] || "$PYTHON" -m pytest -q -p no:pytest_qgis -p no:pytest-qt $without || rc=1
# shellcheck disable=SC2086
[ -z "$with_qgis" ] || "$PYTHON" -m pytest -q $with_qgis || rc=1
exit $rc
