"""The message bar of our windows, whose messages have the lines that they need."""

from __future__ import annotations

import re

from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

__all__ = ["MessageBar"]

_HEIGHT = re.compile(r"(min|max)-height:[^;]*")
_MOST_LINES = 8


class MessageBar(QgsMessageBar):  # type: ignore[misc]  # QGIS has no types
    """QGIS's gives a message one line, and arrows to scroll; this one gives it some lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widgetAdded.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit a message when it becomes wider or narrower, as soon as it is laid out."""
        if event.type() == QEvent.Type.Resize and event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self._fit)
        return bool(super().eventFilter(watched, event))

    def _watch(self, item: QgsMessageBarItem) -> None:
        for text in item.findChildren(QTextBrowser):
            text.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        item = self.currentItem()
        for text in item.findChildren(QTextBrowser) if item is not None else ():
            most = _MOST_LINES * text.fontMetrics().lineSpacing()
            height = min(int(text.document().size().height()), most)
            if height > text.viewport().height():
                text.setStyleSheet(_HEIGHT.sub(rf"\1-height: {height}px", text.styleSheet()))
