"""Give the checkout the package name that QGIS gives it, whatever its folder is called."""

import importlib.util
import os
import sys
from pathlib import Path

# GDAL would leave files of statistics beside, or where pytest was started.
os.environ.setdefault("GDAL_PAM_ENABLED", "NO")

PACKAGE = "wmts_bridge"
ROOT = Path(__file__).resolve().parent.parent

if PACKAGE not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)
