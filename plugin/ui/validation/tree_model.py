"""Branches as a tree that Qt's views can show, thousands of them without delay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from .marks import mark

__all__ = ["BRANCH_ROLE", "Branch", "TreeModel"]

BRANCH_ROLE = int(Qt.ItemDataRole.UserRole)


class Branch:
    """One row: a text for each column, a mark's name for the first, and what hangs on it.

    `value` is what the row stands for. A branch belongs to one tree; any thread may make it.
    """

    __slots__ = ("branches", "icon", "parent", "row", "texts", "value")

    def __init__(
        self,
        texts: Sequence[str],
        value: Any = None,
        branches: Sequence[Branch] = (),
        icon: str = "",
    ) -> None:
        self.texts = tuple(texts)
        self.value = value
        self.branches = tuple(branches)
        self.icon = icon
        self.parent: Optional[Branch] = None
        self.row = 0
        for row, branch in enumerate(self.branches):
            branch.parent, branch.row = self, row


class TreeModel(QAbstractItemModel):
    """Shows branches under headings; `show` replaces all of them. Nothing can be edited."""

    def __init__(self, headings: Sequence[str], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._root = Branch(())
        self._icons: dict[str, Any] = {}

    def show(self, branches: Sequence[Branch]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self._root = Branch((), branches=branches)
        self.endResetModel()

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a cell."""
        branches = self._of(parent).branches
        if 0 <= row < len(branches) and 0 <= column < len(self._headings):
            # The tree keeps every branch alive: Qt keeps but its address.
            return self.createIndex(row, column, branches[row])
        return QModelIndex()

    def parent(self, index: QModelIndex) -> QModelIndex:  # type: ignore[override]
        """Return the index of what a row hangs on."""
        above = self._of(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows hang there."""
        return 0 if parent.column() > 0 else len(self._of(parent).branches)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        is_text = role == Qt.ItemDataRole.DisplayRole
        if orientation == Qt.Orientation.Horizontal and is_text:
            return self._headings[section] if 0 <= section < len(self._headings) else None
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        branch, column = self._of(index), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return branch.texts[column] if column < len(branch.texts) else ""
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(branch.icon) if column == 0 and branch.icon else None
        return branch if role == BRANCH_ROLE else None

    def _icon(self, name: str) -> Any:
        if name not in self._icons:
            self._icons[name] = mark(name)
        return self._icons[name]

    def _of(self, index: QModelIndex) -> Branch:
        return index.internalPointer() if index.isValid() else self._root
