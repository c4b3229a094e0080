"""Run by PYQGIS_STARTUP before plugins load: Python errors go to a file, not to a modal dialog."""

import os
import traceback

import qgis.utils


def _log(kind, value, trace, message, *args, **kwargs):
    with open(os.path.join(os.environ["WALK_OUT"], "errors.txt"), "a") as handle:
        handle.write(f"{message}\n" + "".join(traceback.format_exception(kind, value, trace)))


qgis.utils.showException = _log
if hasattr(qgis.utils, "_showException"):
    qgis.utils._showException = _log
