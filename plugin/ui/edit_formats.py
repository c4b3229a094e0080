"""Formats to tick and to put in order."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

__all__ = ["FormatsList"]

_ROWS_SEEN = 4
_TICKED, _NOT_TICKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class FormatsList(QWidget):
    """Media types, the first that is ticked being the default."""

    def __init__(self, usual: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer `usual`: these, in this order, are to be had where nothing is said."""
        super().__init__(parent)
        self._usual = tuple(usual)
        self._shown: tuple[str, ...] = ()
        self._is_free = True
        self.list = QListWidget(self)
        self.list.setToolTip(
            self.tr("What is ticked can be had; the first is what clients get that ask for none")
        )
        self.up = self._button("mActionArrowUp.svg", self.tr("Move the chosen format up"))
        self.down = self._button("mActionArrowDown.svg", self.tr("Move the chosen format down"))
        self.default = QLabel(self)
        self._lay_out()
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.list.itemChanged.connect(lambda _: self._tell())
        self.list.currentRowChanged.connect(lambda _: self._tell())

    def show_formats(self, formats: Sequence[str]) -> None:
        """Show formats in their order, ticked, and the others behind them; none are all."""
        chosen = tuple(formats) or self._usual
        self.list.clear()
        for name in dict.fromkeys((*chosen, *self._usual)):
            item = QListWidgetItem(name, self.list)
            item.setCheckState(_TICKED if name in chosen else _NOT_TICKED)
        self._shown = self.ticked()
        rows = _ROWS_SEEN * self.list.sizeHintForRow(0)
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth() + 2)
        self._tell()

    def ticked(self) -> tuple[str, ...]:
        """Return what is ticked, in its order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(item.text() for item in items if item.checkState() == _TICKED)

    def read(self, before: tuple[str, ...]) -> tuple[str, ...]:
        """Return what is ticked as settings have it; `before` if nothing was changed."""
        ticked = self.ticked()
        if ticked == self._shown:
            return before
        return () if ticked == self._usual else ticked

    def tell_default(self, is_free: bool) -> None:
        """Say below which format is the default, or the only one unless the choice is free."""
        self._is_free = is_free
        self._tell()

    def _tell(self) -> None:
        row, last = self.list.currentRow(), self.list.count() - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)
        text = self.tr("Where none is asked for: {}") if self._is_free else self.tr("Always: {}")
        self.default.setText(text.format(next(iter(self.ticked()), "–")))

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        self.list.insertItem(row + by, self.list.takeItem(row))
        self.list.setCurrentRow(row + by)
        self._tell()

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.list, 0, 0)
        grid.addLayout(buttons, 0, 1)
        grid.addWidget(self.default, 1, 0, 1, 2)
        self.setFocusProxy(self.list)

    def _button(self, picture: str, tool_tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(picture))
        button.setToolTip(tool_tip)
        button.setAccessibleName(tool_tip)
        button.setAutoRaise(True)
        return button
