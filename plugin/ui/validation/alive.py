"""What jobs tell a window that may be closed and gone by then."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

__all__ = ["while_alive"]


def while_alive(owner: QObject, then: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return what calls `then` unless Qt has deleted its owner meanwhile."""

    def call(value: Any) -> None:
        if not sip.isdeleted(owner):
            then(value)

    return call
