"""How one layer of a remote is published: names, style, sets, dimensions, bounds, levels."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsCheckableComboBox, QgsExtentWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from ...adapters.remote_listing import DimensionOffer, LayerOffer
from ...core.catalogue.identifiers import is_identifier
from ...core.catalogue.values import LayerSettings, Levels, RemoteLayer
from ...core.grid.well_known import well_known_names

__all__ = ["LayerOptions"]

_DEGREES = "EPSG:4326"
_LAST_LEVEL = 30
_BY_LENGTH = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_TICKED, _NOT_TICKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class LayerOptions(QScrollArea):
    """The form of one layer; what is left empty is as the remote has it."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings: LayerSettings | None = None
        self._is_showing = False
        self.dimensions: dict[str, QComboBox] = {}
        inside = QWidget(self)
        self._make_texts(inside)
        self._make_choices(inside)
        self._make_ranges(inside)
        self._lay_out(inside)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setEnabled(False)
        self._connect()

    def show_layer(self, offer: LayerOffer, settings: LayerSettings, usual_name: str) -> None:
        """Show a layer of the remote and how it is to be published."""
        self._is_showing = True
        self._settings = settings
        source, remote = settings.source, settings.source.remote or RemoteLayer(offer.identifier)
        self.identifier.setText(settings.identifier)
        self.identifier.setPlaceholderText(usual_name)
        self.title.setText(settings.title)
        self.title.setPlaceholderText(offer.title)
        self._show_styles(offer, remote.style)
        self._show_formats(offer, source.format)
        self._show_sets(offer, remote)
        self._show_dimensions(offer.dimensions, remote)
        self.missing.setCurrentIndex(max(0, self.missing.findData(settings.missing)))
        self._show_bounds(source.bounds)
        self.has_levels.setChecked(source.levels is not None)
        first, last = source.levels or Levels(0, _LAST_LEVEL)
        self.first_level.setValue(first)
        self.last_level.setValue(last)
        self._enable_levels()
        self.setEnabled(True)
        self._is_showing = False

    def show_nothing(self) -> None:
        """Show that no layer is looked at."""
        self._settings = None
        self.setEnabled(False)

    def problem(self) -> str:
        """Return why the layer cannot be published like that, or an empty text."""
        name = self.identifier.text().strip()
        if name and not is_identifier(name):
            return self.tr(
                "The identifier of a layer is made of letters A to Z, digits, “_”, “.” and “-”."
            )
        return ""

    def settings(self) -> LayerSettings | None:
        """Return how the layer is to be published, or None if none is shown."""
        if self._settings is None or self._settings.source.remote is None:
            return None
        source, known = self._settings.source, self._settings.source.remote
        remote = dataclasses.replace(
            known,
            style=self.style.currentData() or "",
            matrix_sets=tuple(self.matrix_sets.checkedItemsData()),
            drawn_sets=self._drawn_sets(known),
            dimensions=self._dimension_values(),
        )
        levels = Levels(self.first_level.value(), self.last_level.value())
        source = dataclasses.replace(
            source,
            format=self.format.currentData() or "",
            bounds=self._bounds(),
            levels=levels if self.has_levels.isChecked() else None,
            remote=remote,
        )
        return dataclasses.replace(
            self._settings,
            identifier=self.identifier.text().strip(),
            title=self.title.text().strip(),
            missing=self.missing.currentData(),
            source=source,
        )

    # --- showing ---

    def _show_styles(self, offer: LayerOffer, chosen: str) -> None:
        usual = next((style.title for style in offer.styles if style.is_default), "")
        self.style.clear()
        self.style.addItem(self.tr("As the remote has it ({})").format(usual or "default"), "")
        for style in offer.styles:
            self.style.addItem(style.title, style.identifier)
        self.style.setCurrentIndex(max(0, self.style.findData(chosen) if chosen else 0))

    def _show_formats(self, offer: LayerOffer, chosen: str) -> None:
        self.format.clear()
        self.format.addItem(self.tr("The usual one"), "")
        for media_type in offer.formats:
            self.format.addItem(media_type, media_type)
        self.format.setCurrentIndex(max(0, self.format.findData(chosen) if chosen else 0))

    def _show_sets(self, offer: LayerOffer, remote: RemoteLayer) -> None:
        self.matrix_sets.clear()
        for grid in offer.grids:
            if not grid.problem:
                name = f"{grid.identifier} ({grid.crs})"
                state = _TICKED if grid.identifier in remote.matrix_sets else _NOT_TICKED
                self.matrix_sets.addItemWithCheckState(name, state, grid.identifier)
        self.drawn_sets.clear()
        for name in well_known_names():
            state = _TICKED if name in remote.drawn_sets else _NOT_TICKED
            self.drawn_sets.addItemWithCheckState(name, state, name)

    def _show_dimensions(self, offers: Sequence[DimensionOffer], remote: RemoteLayer) -> None:
        for box in self.dimensions.values():
            self._form.removeRow(box)
        self.dimensions = {}
        row, _ = self._form.getWidgetPosition(self.missing)
        for number, offer in enumerate(offers):
            box = QComboBox(self.widget())
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.setToolTip(self.tr("The value that clients get who do not ask for one"))
            box.addItem("")
            box.addItems(offer.values)
            box.setCurrentText(remote.dimensions.get(offer.identifier, ""))
            box.lineEdit().setPlaceholderText(offer.default)
            box.currentTextChanged.connect(lambda: self._tell())
            label = QLabel(offer.title, self.widget())
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._form.insertRow(row + number, label, box)
            self.dimensions[offer.identifier] = box

    def _show_bounds(self, bounds: tuple[float, float, float, float] | None) -> None:
        self.bounds.clear()
        if bounds is not None:
            crs = QgsCoordinateReferenceSystem(_DEGREES)
            self.bounds.setOutputExtentFromUser(QgsRectangle(*bounds), crs)
        for edit in self.bounds.findChildren(QLineEdit):
            edit.deselect()

    # --- reading ---

    def _drawn_sets(self, known: RemoteLayer) -> tuple[object, ...]:
        described = tuple(one for one in known.drawn_sets if not isinstance(one, str))
        return (*self.drawn_sets.checkedItemsData(), *described)

    def _dimension_values(self) -> dict[str, str]:
        values = {name: box.currentText().strip() for name, box in self.dimensions.items()}
        return {name: value for name, value in values.items() if value}

    def _bounds(self) -> tuple[float, float, float, float] | None:
        if not self.bounds.isValid():
            return None
        found = self.bounds.outputExtent()
        if found.isNull() or found.isEmpty():
            return None
        return found.xMinimum(), found.yMinimum(), found.xMaximum(), found.yMaximum()

    # --- building ---

    def _make_texts(self, inside: QWidget) -> None:
        self.identifier = QLineEdit(inside)
        self.identifier.setToolTip(self.tr("The name by which other programs ask for the layer"))
        self.title = QLineEdit(inside)
        self.title.setToolTip(self.tr("The name that people read"))

    def _make_choices(self, inside: QWidget) -> None:
        self.style = QComboBox(inside)
        self.style.setToolTip(self.tr("The style that clients get who do not ask for one"))
        self.format = QComboBox(inside)
        self.format.setToolTip(self.tr("The format in which tiles are fetched and served"))
        self.matrix_sets = QgsCheckableComboBox(inside)
        self.matrix_sets.setDefaultText(self.tr("All that can be used"))
        self.matrix_sets.setToolTip(self.tr("Which tile matrix sets of the remote are published"))
        self.drawn_sets = QgsCheckableComboBox(inside)
        self.drawn_sets.setDefaultText(self.tr("Web Mercator if the remote lacks it"))
        self.drawn_sets.setToolTip(
            self.tr("Tile matrix sets that the remote lacks and that are drawn from its tiles")
        )
        self.missing = QComboBox(inside)
        self.missing.setToolTip(self.tr("The answer for a tile that the remote does not have"))
        self.missing.addItem(self.tr("An empty tile"), "blank")
        self.missing.addItem(self.tr("404 (not found)"), "404")
        self.missing.addItem(self.tr("204 (no content)"), "204")
        for box in (self.style, self.format, self.missing):
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(_BY_LENGTH)

    def _make_ranges(self, inside: QWidget) -> None:
        condensed = QgsExtentWidget.WidgetStyle.CondensedStyle
        self.bounds = QgsExtentWidget(inside, condensed)
        self.bounds.setOutputCrs(QgsCoordinateReferenceSystem(_DEGREES))
        self.bounds.setNullValueAllowed(True, self.tr("All of the layer"))
        self.bounds.clear()
        self.bounds.setToolTip(self.tr("Only tiles in here are served, in degrees"))
        self.has_levels = QCheckBox(self.tr("Only"), inside)
        self.has_levels.setToolTip(
            self.tr("Only these levels are served; what the remote lacks of them is drawn")
        )
        self.first_level, self.last_level = (QSpinBox(inside) for _ in range(2))
        for box, what in ((self.first_level, self.tr("The coarsest level")),
                          (self.last_level, self.tr("The finest level"))):  # fmt: skip
            box.setRange(0, _LAST_LEVEL)
            box.setToolTip(what)

    def _lay_out(self, inside: QWidget) -> None:
        levels = QHBoxLayout()
        levels.addWidget(self.has_levels)
        levels.addWidget(self.first_level)
        levels.addWidget(QLabel(self.tr("to"), inside))
        levels.addWidget(self.last_level)
        levels.addStretch(1)
        form = self._form = QFormLayout(inside)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Identifier"), self.identifier)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("St&yle"), self.style)
        form.addRow(self.tr("For&mat"), self.format)
        form.addRow(self.tr("Tile matrix &sets"), self.matrix_sets)
        form.addRow(self.tr("&Drawn besides"), self.drawn_sets)
        form.addRow(self.tr("Absent ti&les"), self.missing)
        form.addRow(self.tr("&Bounds"), self.bounds)
        label = QLabel(self.tr("Le&vels"), inside)
        label.setBuddy(self.has_levels)
        form.addRow(label, levels)

    def _connect(self) -> None:
        for edit in (self.identifier, self.title):
            edit.editingFinished.connect(lambda: self._tell())
        for box in (self.style, self.format, self.missing):
            box.currentIndexChanged.connect(lambda: self._tell())
        for box in (self.matrix_sets, self.drawn_sets):
            box.checkedItemsChanged.connect(lambda: self._tell())
        for box in (self.first_level, self.last_level):
            box.valueChanged.connect(lambda: self._tell())
        self.bounds.extentChanged.connect(lambda: self._tell())
        self.has_levels.toggled.connect(lambda: self._enable_levels())
        self.has_levels.toggled.connect(lambda: self._tell())

    def _enable_levels(self) -> None:
        for box in (self.first_level, self.last_level):
            box.setEnabled(self.has_levels.isChecked())

    def _tell(self) -> None:
        self.last_level.setMinimum(self.first_level.value())
        if not self._is_showing and self._settings is not None:
            self.changed.emit()
