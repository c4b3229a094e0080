"""The file of the plugin's texts: other programs may write into it while QGIS runs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BROUGHT_UP_TO_DATE = """
import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from plugin.adapters import translation

translation._FOLDER = Path(sys.argv[1])
app = QgsApplication([], False)
QgsApplication.setTranslation("de")
texts = translation.Translation()
texts.install()
file = Path(sys.argv[1]) / "wmts_bridge_de.qm"
file.write_bytes(bytes(file.stat().st_size))
print(QCoreApplication.translate("AddTilesDialog", "Add Tiles").encode("ascii", "replace").decode())
texts.remove()
print(QCoreApplication.translate("AddTilesDialog", "Add Tiles"))
"""


@pytest.fixture
def folder(tmp_path):
    shutil.copy(ROOT / "resources" / "i18n" / "wmts_bridge_de.qm", tmp_path)
    return tmp_path


def test_texts_stay_when_their_file_is_written_anew(folder):
    done = subprocess.run(
        [sys.executable, "-c", BROUGHT_UP_TO_DATE, str(folder)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.split("\n")[:2]) == (
        0,
        ["Kacheln hinzuf?gen", "Add Tiles"],
    ), done.stderr
