"""What the doctor says as a table: when, which client, what is wrong."""

from __future__ import annotations

import time
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ..adapters.translated import translated
from .plain import plain_text

__all__ = ["LogColumn", "LogModel"]

_MOST = 200


class LogColumn(IntEnum):
    """The columns, from the left."""

    TIME = 0
    CLIENT = 1
    TEXT = 2


class LogModel(QAbstractTableModel):
    """One row a complaint (`core.doctor`), the latest first; at most 200."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every: Sequence[Any] = ()
        self._shown: list[Any] = []
        self._layer = ""

    def show_complaints(self, complaints: Sequence[Any]) -> None:
        """Show these from now on, as far as they are about the layer that is looked at."""
        self._every = complaints
        self._renew()

    def show_layer(self, identifier: str) -> None:
        """Show what is about this layer only; empty for everything."""
        self._layer = identifier
        self._renew()

    def complaint(self, index: QModelIndex) -> Any:
        """Return what stands in a row, or None."""
        return self._shown[index.row()] if index.isValid() else None

    def place_of(self, complaint: Any) -> QModelIndex:
        """Return where the same reason of the same client stands now; invalid: nowhere."""
        wanted = _key(complaint)
        found = (n for n, one in enumerate(self._shown) if _key(one) == wanted)
        return self.index(next(found, -1), 0)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(LogColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Time"), self.tr("Client"), self.tr("What is wrong"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        complaint = self._shown[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_text(self.in_words(complaint))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            LogColumn.TIME: time_of(complaint),
            LogColumn.CLIENT: translated(complaint.client),
            LogColumn.TEXT: translated(complaint.explanation.text),
        }[LogColumn(index.column())]

    def in_words(self, complaint: Any) -> str:
        """Return all of a complaint as plain text, to be read or sent to somebody."""
        who = self.tr("Client: {}").format(translated(complaint.client))
        if complaint.layer:
            who += "\n" + self.tr("Layer: {}").format(complaint.layer)
        when = self.tr("Last at {}, requests: {}").format(time_of(complaint), complaint.requests)
        request = self.tr("Request: {} (status {})").format(complaint.address, complaint.status)
        explanation = complaint.explanation
        remedy = self.tr("What helps: {}").format(translated(explanation.remedy))
        return "\n".join((translated(explanation.text), remedy, who, when, request))

    def _renew(self) -> None:
        wanted = [one for one in self._every if self._layer in ("", one.layer)][:_MOST]
        if wanted != self._shown:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()


def time_of(complaint: Any) -> str:
    """Return when it was last, on this computer's clock."""
    return time.strftime("%H:%M:%S", time.localtime(complaint.last))


def _key(complaint: Any) -> tuple[str, str, str]:
    return complaint.client, complaint.layer, complaint.explanation.cause
