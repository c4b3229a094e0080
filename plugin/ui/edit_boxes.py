"""The parts of the form for one layer: each shows some of its settings and reads them back."""

from __future__ import annotations

import dataclasses
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsDoubleValidator, QgsExtentGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from ..core.catalogue.values import LayerSettings, Levels

__all__ = [
    "BoundsBox",
    "CacheBox",
    "LevelsLine",
    "TextsBox",
    "bounds_problem",
    "choice",
    "longitude_and_latitude",
    "show_buttons_whole",
]

_ENDS = ("XMin", "YMin", "XMax", "YMax")
_UNSAID = -1
_LAST_LEVEL = 30
_MEMORY, _OFF, _FOLDER = "memory", "off", "folder"
_REMOTE_KINDS = ("xyz", "tms", "wmts")


class TextsBox(QWidget):
    """Identifier, title, abstract, attribution."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.identifier = QLineEdit(self)
        self.identifier.setToolTip(
            self.tr(
                "Letters, digits, “_”, “.” and “-”. It is part of the layer's address: clients "
                "that have saved the address need the new one."
            )
        )
        self.title = QLineEdit(self)
        self.title.setToolTip(self.tr("What clients show in their lists"))
        self.abstract = QPlainTextEdit(self)
        self.abstract.setTabChangesFocus(True)
        self.abstract.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        self.abstract.setToolTip(self.tr("What the layer shows; empty: what its source says"))
        self.attribution = QLineEdit(self)
        self.attribution.setToolTip(self.tr("Whose data it is; empty: what its source says"))
        form = QFormLayout(self)
        form.addRow(self.tr("&Identifier"), self.identifier)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Abstract"), self.abstract)
        form.addRow(self.tr("Att&ribution"), self.attribution)

    def show_layer(self, layer: LayerSettings) -> None:
        """Show a layer's texts."""
        self.identifier.setText(layer.identifier)
        self.title.setText(layer.title)
        self.title.setCursorPosition(0)
        self.abstract.setPlainText(layer.abstract)
        self.attribution.setText(layer.attribution)
        self.attribution.setCursorPosition(0)

    def read(self, layer: LayerSettings) -> LayerSettings:
        """Return the layer with the texts as they stand here."""
        return dataclasses.replace(
            layer,
            identifier=self.identifier.text().strip(),
            title=self.title.text().strip(),
            abstract=self.abstract.toPlainText().strip(),
            attribution=self.attribution.text().strip(),
        )


class BoundsBox(QgsExtentGroupBox):
    """Where the layer ends; unchecked: where its source does."""

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitleBase(self.tr("Serve only what lies inside"))
        self.setOutputCrs(longitude_and_latitude())
        if canvas is not None:
            crs = canvas.mapSettings().destinationCrs()
            self.setCurrentExtent(canvas.extent(), crs)
            self.setMapCanvas(canvas)
        self.setCheckable(True)
        show_buttons_whole(self)
        self._shown: tuple[float, ...] = ()
        self.setToolTip(self.tr("If this is off, all that the source has is served"))

    def show_layer(self, layer: LayerSettings, extent: Any) -> None:
        """Show a layer's bounds; `extent` is where it ends now, or None."""
        crs = longitude_and_latitude()
        bounds = layer.source.bounds
        if extent is not None:
            self.setOriginalExtent(QgsRectangle(*extent), crs)
        if bounds or extent:
            self.setOutputExtentFromUser(QgsRectangle(*(bounds or extent)), crs)
        self.setChecked(bounds is not None)
        self._shown = _ends(self) if bounds else ()

    def problem(self) -> str:
        """Say why what stands here cannot be saved, or nothing."""
        return "" if not self.isChecked() or self._is_as_shown() else bounds_problem(self)

    def read(self, layer: LayerSettings) -> LayerSettings:
        """Return the layer with the bounds as they stand here."""
        bounds, box = None, self.outputExtent()
        if self.isChecked():
            bounds = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
            if self._is_as_shown():  # the fields round what they show
                bounds = layer.source.bounds or bounds
        source = dataclasses.replace(layer.source, bounds=bounds)
        return dataclasses.replace(layer, source=source)

    def _is_as_shown(self) -> bool:
        return _ends(self) == self._shown


class LevelsLine(QWidget):
    """The first and the last of some levels; both unsaid: whatever the source has."""

    def __init__(self, parent: QWidget | None = None, unsaid: str = "") -> None:
        """Call it `unsaid` when neither end is said."""
        super().__init__(parent)
        self.first, self.last = QSpinBox(self), QSpinBox(self)
        for box in (self.first, self.last):
            box.setRange(_UNSAID, _LAST_LEVEL)
            box.setSpecialValueText(unsaid or self.tr("its own"))
            box.setValue(_UNSAID)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.first, 1)
        line.addWidget(QLabel(self.tr("to"), self))
        line.addWidget(self.last, 1)
        self.setFocusProxy(self.first)

    def show_levels(self, levels: Levels | None) -> None:
        """Show a range of levels, or none."""
        self.first.setValue(levels.first if levels else _UNSAID)
        self.last.setValue(levels.last if levels else _UNSAID)

    def is_whole(self) -> bool:
        """Tell whether both ends are said in order, or neither is."""
        ends = (self.first.value(), self.last.value())
        return ends == (_UNSAID, _UNSAID) or _UNSAID < ends[0] <= ends[1]

    def levels(self) -> Levels | None:
        """Return the range as it stands here."""
        if self.first.value() == _UNSAID:
            return None
        return Levels(self.first.value(), self.last.value())


class CacheBox(QWidget):
    """Where tiles are kept: in memory, in a folder, nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = QComboBox(self)
        self.place.setToolTip(self.tr("Where tiles are kept so that they come quickly"))
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder for Tiles"))
        self.folder.setToolTip(self.tr("The folder that keeps the tiles of the remote, as MBTiles"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Keep tiles"), self.place)
        form.addRow(self.tr("F&older"), self.folder)
        self._folder_label = form.labelForField(self.folder)
        self.place.currentIndexChanged.connect(lambda _: self._show_folder())

    def show_layer(self, layer: LayerSettings, usual_folder: str) -> None:
        """Show where a layer's tiles are kept; `usual_folder` is offered to those of remotes."""
        setting = layer.source.cache
        choices = {_MEMORY: self.tr("In memory"), _OFF: self.tr("Nowhere")}
        if layer.source.kind in _REMOTE_KINDS:
            choices[_FOLDER] = self.tr("In memory and in a folder")
        choice(self.place, choices, setting if setting in choices else _FOLDER)
        is_folder = setting not in (_MEMORY, _OFF)
        self.folder.setFilePath(setting if is_folder else usual_folder)
        self._show_folder()

    def read(self, layer: LayerSettings) -> LayerSettings:
        """Return the layer with its cache as it is chosen here."""
        setting = self.place.currentData()
        if setting == _FOLDER:
            setting = self.folder.filePath().strip() or _MEMORY
        source = dataclasses.replace(layer.source, cache=setting)
        return dataclasses.replace(layer, source=source)

    def _show_folder(self) -> None:
        is_folder = self.place.currentData() == _FOLDER
        self.folder.setVisible(is_folder)
        self._folder_label.setVisible(is_folder)


def choice(box: QComboBox, texts: dict[str, str], chosen: str) -> None:
    """Fill a box with these values and their texts, and choose one."""
    box.clear()
    for value, text in texts.items():
        box.addItem(text, value)
    if chosen not in texts:
        box.addItem(chosen, chosen)
    box.setCurrentIndex(box.findData(chosen))


def bounds_problem(box: QgsExtentGroupBox) -> str:
    """Say why what was typed into a box are no bounds, or nothing.

    The box itself turns ends around that are swapped: of an area across the date line all the rest
    of the world would be left.
    """
    west, south, east, north = _ends(box)
    if -180 <= west < east <= 180 and -90 <= south < north <= 90:
        return ""
    return QCoreApplication.translate(
        "BoundsBox",
        "Bounds are longitudes from -180 to 180 and latitudes from -90 to 90, in degrees, "
        "with the west less than the east and the south less than the north.",
    )


def _ends(box: QgsExtentGroupBox) -> tuple[float, ...]:
    """Return west, south, east and north as they were typed."""
    edits = (box.findChild(QLineEdit, f"m{end}LineEdit") for end in _ENDS)
    return tuple(QgsDoubleValidator.toDouble(edit.text()) for edit in edits)


def show_buttons_whole(box: QgsExtentGroupBox) -> None:
    """Keep the words on an extent's buttons from being cut: some languages have long ones."""
    for button in box.findChildren(QAbstractButton):
        if button.text():
            button.setMinimumWidth(button.sizeHint().width())


def longitude_and_latitude() -> QgsCoordinateReferenceSystem:
    """Return the CRS in which layers' bounds are said."""
    return QgsCoordinateReferenceSystem("EPSG:4326")
