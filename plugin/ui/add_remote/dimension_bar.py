"""Choosers and sliders for the dimensions of a preview."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSlider, QWidget

from ...adapters.remote_preview import PreviewDimension

__all__ = ["DimensionBar"]

_REST_MILLISECONDS = 200


class DimensionBar(QWidget):
    """A row a dimension; tells of a choice when the slider has come to rest."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choosers: dict[str, QComboBox] = {}
        self.sliders: dict[str, QSlider] = {}
        self._parts: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self.changed)

    def show_dimensions(self, dimensions: Sequence[PreviewDimension]) -> None:
        """Show these dimensions, each at what was chosen before, else at its default."""
        before = self.values()
        for part in self._parts:
            part.deleteLater()
        self.choosers, self.sliders, self._parts = {}, {}, []
        for row, dimension in enumerate(dimensions):
            chosen = before.get(dimension.identifier, dimension.default)
            self._add(row, dimension, chosen)
        self._rest.stop()
        self.setVisible(bool(dimensions))

    def values(self) -> dict[str, str]:
        """Return what is chosen, by dimension; a dimension without a value is left out."""
        found = {name: box.currentText().strip() for name, box in self.choosers.items()}
        return {name: value for name, value in found.items() if value}

    def _add(self, row: int, dimension: PreviewDimension, chosen: str) -> None:
        label = QLabel(dimension.title, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        box = QComboBox(self)
        box.setEditable(True)  # a dimension may be a range, or take `current`
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(dimension.values)
        box.setCurrentText(chosen)
        box.setToolTip(self.tr("The value that is previewed"))
        box.setMinimumContentsLength(16)
        label.setBuddy(box)
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, max(0, len(dimension.values) - 1))
        slider.setValue(max(0, box.findText(chosen)))
        slider.setEnabled(len(dimension.values) > 1)
        slider.setToolTip(self.tr("Goes through the values one by one"))
        slider.setAccessibleName(dimension.title)
        slider.valueChanged.connect(box.setCurrentIndex)
        box.currentIndexChanged.connect(lambda index: slider.setValue(max(0, index)))
        box.currentTextChanged.connect(lambda: self._rest.start())
        for column, part in enumerate((label, box, slider)):
            self._grid.addWidget(part, row, column)
            self._parts.append(part)
        self.choosers[dimension.identifier] = box
        self.sliders[dimension.identifier] = slider
