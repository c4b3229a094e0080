"""Icons of our own; everything else is QGIS's."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

__all__ = ["icon"]

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"


def icon(name: str) -> QIcon:
    """Return an icon of `resources/icons`."""
    return QIcon(str(_FOLDER / name))
