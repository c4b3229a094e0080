"""Messages that have the lines that they need, in the bars of our windows and in QGIS's own."""

from __future__ import annotations

import re

from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

__all__ = ["MessageBar", "MessageLines"]

_HEIGHT = re.compile(r"(min|max)-height:[^;]*")
_MOST_LINES = 8
_OURS = "WmtsBridgeMessage"


class MessageLines(QObject):
    """Gives messages of a bar, those that it is told to watch, some lines instead of one."""

    def __init__(self, bar: QgsMessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit)

    def watch(self, item: QgsMessageBarItem) -> None:
        """Fit a message that the bar shows, now and whenever it becomes wider or narrower."""
        for text in item.findChildren(QTextBrowser):
            text.setProperty(_OURS, True)
            text.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit a message as soon as it is laid out anew."""
        if event.type() == QEvent.Type.Resize and event.size().width() != event.oldSize().width():
            self._soon.start()
        return bool(super().eventFilter(watched, event))

    def _fit(self) -> None:
        item = self._bar.currentItem()
        for text in item.findChildren(QTextBrowser) if item is not None else ():
            most = _MOST_LINES * text.fontMetrics().lineSpacing()
            height = min(int(text.document().size().height()), most)
            if text.property(_OURS) and height > text.viewport().height():
                text.setStyleSheet(_HEIGHT.sub(rf"\1-height: {height}px", text.styleSheet()))


class MessageBar(QgsMessageBar):  # type: ignore[misc]  # QGIS has no types
    """QGIS's gives a message one line, and arrows to scroll; this one gives it some lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widgetAdded.connect(MessageLines(self, self).watch)
