"""Make a stand-in for QGIS 4's Python side: the real qgis.PyQt for Qt 6, the rest made up.

qt6_shim.py QGIS_PYQT DEST: QGIS_PYQT is the folder qgis/PyQt of an installed QGIS 3.34 or later.
Its modules hold both branches, chosen by `if 5 == 6:` when QGIS was built; turning the 5 into a
6 gives the modules that a QGIS on Qt 6 has. What is found is imports and enum names that Qt 6
has not; how qgis.core behaves there is not.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

MADE_UP = Path(__file__).resolve().parent / "qt6_made_up.py"


def main(source: Path, target: Path) -> None:
    """Write the package qgis into target."""
    package = target / "qgis"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(source, package / "PyQt", ignore=ignored)
    for module in (package / "PyQt").rglob("*.py"):
        text = module.read_text("utf-8").replace("PyQt5", "PyQt6").replace("if 5 == ", "if 6 == ")
        module.write_text(text, "utf-8")
    (package / "__init__.py").write_text("", "utf-8")
    shutil.copy(MADE_UP, package / "made_up.py")
    for name in ("core", "gui", "utils", "analysis"):
        text = f"from .made_up import namespace\n\n__getattr__ = namespace({name!r})\n"
        (package / f"{name}.py").write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
