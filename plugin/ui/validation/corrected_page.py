"""The document before and after, and what can be done with it: serve it, copy, add, stop."""

from __future__ import annotations

from functools import partial
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...adapters.serving_corrected import ServedCorrected
from .diff_view import DiffView
from .pages import tree_view
from .plain import one_line
from .results import Mended
from .tree_model import TreeModel

__all__ = ["CorrectedPage"]

_MOST_OFFERED = 50
_LONGEST = 80


class CorrectedPage(QWidget):
    """What was put right, both documents side by side, and the address once it is served."""

    copy_requested = pyqtSignal(str)
    add_requested = pyqtSignal(object)  # ServedLayer
    withdraw_requested = pyqtSignal(str)  # identifier

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._served: Optional[ServedCorrected] = None
        self.model = TreeModel(
            (self.tr("What"), self.tr("Before"), self.tr("After"), self.tr("Where")), self
        )
        self.changes = tree_view(self.model, (46, 30, 30), self)
        self.changes.setToolTip(self.tr("What was put right, one by one, and what could not be"))
        self.diff = DiffView(self)
        self.empty = QLabel(self)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.stack = QStackedWidget(self)
        self._make_served_row()
        self._lay_out()
        self.show_served(None)

    def show_nothing(self, text: str) -> None:
        """Show a sentence instead of a document."""
        self.empty.setText(text)
        self.stack.setCurrentWidget(self.empty)

    def show_mended(self, mended: Mended) -> None:
        """Show what was put right."""
        if not mended.changes and not mended.rows:
            self.show_nothing(self.tr("Nothing had to be put right in the document."))
            return
        self.model.show(mended.changes)
        self.changes.expandAll()
        for row in range(len(mended.changes)):
            self.changes.setFirstColumnSpanned(row, QModelIndex(), True)
        self.diff.rows.show(mended.rows)
        self.diff.setVisible(bool(mended.rows))
        self.stack.setCurrentWidget(self.splitter)

    def show_served(self, served: Optional[ServedCorrected]) -> None:
        """Show the address at which the document is served, or that it is not."""
        self._served = served
        self.served_row.setVisible(served is not None)
        if served is None:
            return
        self.address.setText(served.address)
        self.address.setCursorPosition(0)
        self.add_button.setEnabled(bool(served.layers))
        menu = None
        if len(served.layers) > 1:
            menu = QMenu(self.add_button)
            for layer in served.layers[:_MOST_OFFERED]:
                action = menu.addAction(one_line(layer.title, _LONGEST).replace("&", "&&"))
                action.triggered.connect(partial(self._add, layer))
        self.add_button.setMenu(menu)

    def _add(self, layer: object, *_: object) -> None:
        self.add_requested.emit(layer)

    def _add_only(self) -> None:
        if self._served and len(self._served.layers) == 1:
            self.add_requested.emit(self._served.layers[0])

    def _make_served_row(self) -> None:
        theme = QgsApplication.getThemeIcon
        self.served_row = QWidget(self)
        self.address = QLineEdit(self.served_row)
        self.address.setReadOnly(True)
        self.address.setToolTip(self.tr("The corrected document is served here while QGIS runs"))
        self.copy_button = QPushButton(
            theme("mActionEditCopy.svg"), self.tr("&Copy Address"), self.served_row
        )
        self.copy_button.setToolTip(self.tr("Copies the address for other programs"))
        self.add_button = QPushButton(
            theme("mActionAddWmsLayer.svg"), self.tr("Add to &Project"), self.served_row
        )
        self.add_button.setToolTip(self.tr("Loads a layer of the corrected service into QGIS"))
        self.stop_button = QPushButton(
            theme("mActionStop.svg"), self.tr("S&top Serving"), self.served_row
        )
        self.stop_button.setToolTip(self.tr("Serves the corrected document no longer"))
        self.copy_button.clicked.connect(lambda: self.copy_requested.emit(self.address.text()))
        self.add_button.clicked.connect(lambda: self._add_only())
        self.stop_button.clicked.connect(
            lambda: self.withdraw_requested.emit(self._served.identifier if self._served else "")
        )

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Ser&ved at"), self.served_row)
        label.setBuddy(self.address)
        row = QHBoxLayout(self.served_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.address, 1)
        for button in (self.copy_button, self.add_button, self.stop_button):
            row.addWidget(button)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.changes)
        self.splitter.addWidget(self.diff)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 3)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.served_row)
        layout.addWidget(self.stack, 1)
