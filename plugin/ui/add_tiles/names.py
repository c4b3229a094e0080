"""Whether the identifiers that the user gave can be those of new layers."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QCoreApplication

from ...core.catalogue.identifiers import is_identifier

__all__ = ["wrong_identifier"]


def wrong_identifier(wanted: Iterable[str], taken: Iterable[str]) -> str:
    """Return what is wrong with one of the identifiers, or an empty text; empty ones are right."""
    known = set(taken)
    for name in filter(None, wanted):
        if not is_identifier(name):
            return _tr("“{}” cannot name a layer: letters, digits, “_”, “.” and “-” can.").format(
                name
            )
        if name in known:
            return _tr("There is a layer “{}” already; choose another name.").format(name)
        known.add(name)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("AddTiles", text)
