"""Which way rows count: two thumbnails to choose from, beside a map of the place."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .ground_canvas import GroundCanvas

__all__ = ["RowsView", "Thumbnail"]

_SIDE = 200
_STYLE = (
    "QToolButton { border: 3px solid transparent; border-radius: 4px; padding: 4px; }"
    "QToolButton:focus { border: 3px dotted palette(mid); }"
    "QToolButton:hover { border: 3px solid palette(mid); }"
    "QToolButton:checked { border: 3px solid palette(highlight); }"
)


class Thumbnail(QToolButton):
    """A picture with a caption that can be chosen, by mouse or by keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ""
        self.extent: Any = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(_STYLE)

    def show_ground(self, ground: Any, rows: str, caption: str) -> None:
        """Show a picture of tiles (`Ground`) whose rows count so."""
        picture = QPixmap()
        picture.loadFromData(ground.picture, "PNG")
        ratio = self.devicePixelRatioF()
        side = int(_SIDE * ratio)
        picture = picture.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self.setIcon(QIcon(picture))
        self.setText(caption)
        self.setAccessibleName(caption)
        self.rows, self.extent = rows, ground.extent


class RowsView(QWidget):
    """Shows tiles as they were read and flipped; `chosen` tells the rows that the user prefers."""

    chosen = pyqtSignal(str)

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = QLabel(self)
        self.icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.as_is, self.flipped = Thumbnail(self), Thumbnail(self)
        self.as_is.setToolTip(self.tr("Publish the tiles like this"))
        self.flipped.setToolTip(self.tr("Publish the tiles with their rows the other way round"))
        self._group = QButtonGroup(self)
        for button in (self.as_is, self.flipped):
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._on_clicked)
        self._iface = iface
        self._beside = QVBoxLayout()
        self.caption = QLabel(self)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    @cached_property
    def canvas(self) -> GroundCanvas:
        """The map beside the pictures, made with the first of them: many sources need none."""
        canvas = GroundCanvas(self._iface, self)
        canvas.setMinimumSize(_SIDE, _SIDE)
        self._beside.insertWidget(0, canvas, 1)
        return canvas

    def show_rows(
        self, as_read: Any, turned: Any, names: tuple[tuple[str, str], tuple[str, str]]
    ) -> None:
        """Show both readings (`Ground`); `names` are their rows with their captions."""
        self.as_is.show_ground(as_read, *names[0])
        self.flipped.show_ground(turned, *names[1])
        self.caption.setText(
            self.tr("Your map at this place")
            if self.canvas.is_of_project()
            else self.tr("The world at this place")
        )
        self.select(names[0][0])

    def show_words(self, text: str, *, is_sure: bool) -> None:
        """Say how rows count and why; with a warning if the user should look."""
        icon = "mIconSuccess.svg" if is_sure else "mIconWarning.svg"
        self.icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(QSize(16, 16)))
        self.words.setText(text)

    def select(self, rows: str) -> None:
        """Mark a reading as chosen and show its place."""
        button = self.flipped if rows == self.flipped.rows else self.as_is
        button.setChecked(True)
        if button.extent is not None:
            self.canvas.show_ground(tuple(button.extent))

    def _on_clicked(self, button: Thumbnail) -> None:
        self.select(button.rows)
        self.chosen.emit(button.rows)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        words = QGridLayout()
        words.addWidget(self.icon, 0, 0)
        words.addWidget(self.words, 0, 1)
        words.setColumnStretch(1, 1)
        layout.addLayout(words, 0, 0, 1, 3)
        layout.addWidget(self.as_is, 1, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.flipped, 1, 1, Qt.AlignmentFlag.AlignTop)
        self._beside.setContentsMargins(0, 7, 0, 6)
        self._beside.addWidget(self.caption)
        layout.addLayout(self._beside, 1, 2)
        layout.setColumnStretch(2, 1)
        layout.setRowStretch(1, 1)
