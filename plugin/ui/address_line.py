"""The line under the list: is the server running, and which address to give to other programs."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from ..adapters.bridge_view import BridgeView, LayerRow, LayerState
from ..adapters.opening import known_services
from .lamps import lamp
from .plain import plain_text

__all__ = ["AddressLine"]

_MANY = 10  # from which on nobody looks at tenths


class AddressLine(QWidget):
    """A lamp, a sentence, requests a second, the address (of one layer, else of all), a button."""

    copy_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_kept = False
        self._lamp = QLabel(self)
        self.status = QLabel(self)
        self.status.setOpenExternalLinks(True)
        self.status.setMinimumWidth(1)  # a narrow dock shows less of it
        self.rate = QLabel(self)
        self.edit = QLineEdit(self)
        self.edit.setReadOnly(True)
        self.edit.setPlaceholderText(self.tr("The address stands here"))
        self.copy_button = QToolButton(self)
        self.copy_button.setIcon(QgsApplication.getThemeIcon("mActionEditCopy.svg"))
        self.copy_button.setToolTip(self.tr("Copy Address"))
        self.copy_button.setAutoRaise(True)
        self.copy_button.clicked.connect(lambda: self.copy_requested.emit())
        layout = QGridLayout(self)
        layout.setContentsMargins(4, 2, 2, 2)
        layout.addWidget(self._lamp, 0, 0)
        layout.addWidget(self.status, 0, 1)
        layout.addWidget(self.rate, 0, 2, 1, 2)
        layout.addWidget(self.edit, 1, 0, 1, 3)
        layout.addWidget(self.copy_button, 1, 3)
        layout.setColumnStretch(1, 1)

    def address(self) -> str:
        """Return the address that stands there."""
        return self.edit.text()

    def show_address(self, view: BridgeView, row: LayerRow | None) -> None:
        """Show the state, and the address of `row` or of all layers."""
        is_answered = view.is_running or self._is_kept
        state = LayerState.RUNNING if is_answered else LayerState.STOPPED
        self._lamp.setPixmap(lamp(state).pixmap(16, 16))
        self.status.setText(self._sentence(view))
        address, service = (row or view).address, (row or view).service
        shown = address if view.rows else ""
        if shown != self.edit.text():
            self.edit.setText(shown)
            self.edit.setCursorPosition(0)
        of_what = row.title if row else self.tr("all layers")
        words = self.tr("{} address of {}").format(known_services().get(service, ""), of_what)
        tool_tip = words if shown else ""
        self.edit.setToolTip(plain_text(tool_tip))
        self.copy_button.setEnabled(bool(shown))

    def show_keeping(self, is_running: bool) -> None:
        """Say from the next time on whether the script serves where QGIS does not."""
        self._is_kept = is_running

    def show_rate(self, view: BridgeView, per_second: float | None) -> None:
        """Show how much the server has to do; nothing while it is stopped."""
        text = ""
        if view.is_running and per_second is not None:
            text = self.tr("{}/s").format(_rounded(per_second))
        self.rate.setText(text)
        words = self.tr(
            "Requests answered a second\n{} since the plugin was started, {} of them with an error"
        )
        self.rate.setToolTip(words.format(f"{view.requests:n}", f"{view.errors:n}"))

    def _sentence(self, view: BridgeView) -> str:
        if view.is_running:
            link = f'<a href="{view.url}">{view.url}</a>'
            return self.tr("Running at {}").format(link)
        if self._is_kept:
            return self.tr("Served by the script, without QGIS.")
        return self.tr("Working…") if view.is_busy else self.tr("The server is stopped.")


def _rounded(per_second: float) -> str:
    return f"{per_second:.1f}" if 0 < per_second < _MANY else f"{per_second:.0f}"
