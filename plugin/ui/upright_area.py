"""An area that scrolls up and down only, and asks for the room that its inside needs."""

from __future__ import annotations

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QWidget

__all__ = ["UprightArea"]


class UprightArea(QgsScrollArea):  # type: ignore[misc]  # QGIS has no types
    """Never narrower than what is inside."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        for part in (inside, self.viewport()):
            part.setAutoFillBackground(False)  # what lies behind is a tab's own colour

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more room whenever the inside needs more."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))

    def sizeHint(self) -> QSize:
        """Return the size in which nothing has to be scrolled."""
        return self._beside_bar(self.widget().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the least size: as wide as the inside, as high as any such area."""
        least = self._beside_bar(self.widget().minimumSizeHint())
        return QSize(least.width(), super().minimumSizeHint().height())

    def _beside_bar(self, size: QSize) -> QSize:
        return size + QSize(self.verticalScrollBar().sizeHint().width(), 0)
