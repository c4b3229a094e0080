"""A line that tells, or warns, beside what it is about."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

__all__ = ["Notice"]


class Notice(QWidget):
    """Hidden as long as there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = self.fontMetrics().height()
        self._icon = QLabel(self)
        pixmap = QgsApplication.getThemeIcon("mIconWarning.svg").pixmap(side, side)
        self._icon.setPixmap(pixmap)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        self.hide()

    def text(self) -> str:
        """Return what it says, or an empty text."""
        return self.label.text() if not self.isHidden() else ""

    def say(self, *sentences: str) -> None:
        """Say these, one below the other, leaving out empty ones; nothing hides the line."""
        text = "\n".join(sentence for sentence in sentences if sentence)
        self.label.setText(text)
        self.setVisible(bool(text))
