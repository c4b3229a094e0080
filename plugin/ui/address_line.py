"""The line under the list: is the server running, and which address to give to other programs."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from ..adapters.bridge_view import BridgeView, LayerRow, LayerState
from .lamps import lamp

__all__ = ["AddressLine"]


class AddressLine(QWidget):
    """A lamp, a sentence, the address (of the selected layer, else of all) and a copy button."""

    copy_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lamp = QLabel(self)
        self.status = QLabel(self)
        self.status.setOpenExternalLinks(True)
        self.edit = QLineEdit(self)
        self.edit.setReadOnly(True)
        self.edit.setPlaceholderText(self.tr("The WMTS address stands here"))
        self.copy_button = QToolButton(self)
        self.copy_button.setIcon(QgsApplication.getThemeIcon("mActionEditCopy.svg"))
        self.copy_button.setToolTip(self.tr("Copy WMTS Address"))
        self.copy_button.setAutoRaise(True)
        self.copy_button.clicked.connect(lambda: self.copy_requested.emit())
        layout = QGridLayout(self)
        layout.setContentsMargins(4, 2, 2, 2)
        layout.addWidget(self._lamp, 0, 0)
        layout.addWidget(self.status, 0, 1, 1, 2)
        layout.addWidget(self.edit, 1, 0, 1, 2)
        layout.addWidget(self.copy_button, 1, 2)
        layout.setColumnStretch(1, 1)

    def address(self) -> str:
        """Return the address that stands there."""
        return self.edit.text()

    def show_address(self, view: BridgeView, row: LayerRow | None) -> None:
        """Show the state, and the address of `row` or of all layers."""
        state = LayerState.RUNNING if view.is_running else LayerState.STOPPED
        self._lamp.setPixmap(lamp(state).pixmap(16, 16))
        self.status.setText(self._sentence(view))
        address = row.address if row else view.address
        shown = address if view.rows else ""
        if shown != self.edit.text():
            self.edit.setText(shown)
            self.edit.setCursorPosition(0)
        of_what = row.title if row else self.tr("all layers")
        self.edit.setToolTip(self.tr("WMTS address of {}").format(of_what) if shown else "")
        self.copy_button.setEnabled(bool(shown))

    def _sentence(self, view: BridgeView) -> str:
        if view.is_running:
            link = f'<a href="{view.url}">{view.url}</a>'
            return self.tr("Running at {}").format(link)
        return self.tr("Working…") if view.is_busy else self.tr("The server is stopped.")
