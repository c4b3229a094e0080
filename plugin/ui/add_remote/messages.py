"""What happened, said in the window's own message bar; texts of strangers stay texts."""

from __future__ import annotations

from html import escape
from typing import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton

__all__ = ["Messages"]


class Messages:
    """One sentence at a time."""

    def __init__(self, bar: QgsMessageBar) -> None:
        self._bar = bar

    def informed(self, text: str) -> None:
        """Say something that needs no attention."""
        self._push(text, Qgis.MessageLevel.Info)

    def done(self, text: str) -> None:
        """Say that something succeeded."""
        self._push(text, Qgis.MessageLevel.Success)

    def warned(self, text: str) -> None:
        """Say what is not as it should be."""
        self._push(text, Qgis.MessageLevel.Warning)

    def failed(self, text: str) -> None:
        """Say why something did not happen."""
        self._push(text, Qgis.MessageLevel.Critical)

    def offered(self, text: str, label: str, act: Callable[[], None]) -> None:
        """Say what happened, with a button."""
        item = self._push(text, Qgis.MessageLevel.Info)
        button = QPushButton(label, item)
        button.clicked.connect(lambda: act())
        item.layout().addWidget(button)

    def clear(self) -> None:
        """Say nothing any more."""
        self._bar.clearWidgets()

    def _push(self, text: str, level: Qgis.MessageLevel):
        self.clear()
        # As HTML in any case, so that the bar need not guess what it is.
        item = self._bar.createMessage(f"<span>{escape(text)}</span>")
        self._bar.pushWidget(item, level)
        return item
