"""The parts of the form for one layer that say which tiles there are and how they are given."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ..core.catalogue.values import LayerSettings
from ..core.grid.well_known import well_known_names
from .edit_boxes import LevelsLine, choice

__all__ = ["READY_STYLES", "RemoteBox", "TilesBox"]

_KINDS_WITH_ROWS = ("xyz", "tms", "folder", "mbtiles")
_KINDS_WITH_FORMAT = ("xyz", "tms", "folder", "wmts")
_FORMATS = ("image/png", "image/jpeg", "image/webp")
READY_STYLES: Mapping[str, Sequence[Mapping[str, Any]]] = {
    "grey": [{"effect": "grey"}],
    "night": [{"effect": "invert"}, {"effect": "brightness", "factor": 0.8}],
    "pale": [{"effect": "opacity", "factor": 0.5}],
}
"""Styles that are offered for any layer, by identifier, as LayerSettings has them."""


class TilesBox(QWidget):
    """Levels, rows, format, further styles, and the answer where there is no tile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.levels, self.own_levels = LevelsLine(self), LevelsLine(self)
        self.rows, self.format, self.missing = (QComboBox(self) for _ in range(3))
        self.styles = QgsCheckableComboBox(self)
        self.styles.setDefaultText(self.tr("None"))
        self._explain()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.addRow(self.tr("&Levels that clients see"), self.levels)
        self._form.addRow(self.tr("Levels that the so&urce has"), self.own_levels)
        self._form.addRow(self.tr("Ro&ws"), self.rows)
        self._form.addRow(self.tr("&Format"), self.format)
        self._form.addRow(self.tr("&Where there is no tile"), self.missing)
        self._form.addRow(self.tr("Further st&yles"), self.styles)

    def show_layer(self, layer: LayerSettings) -> None:
        """Show a layer's tiles, with the fields that make sense for its kind of source."""
        source = layer.source
        self.levels.show_levels(source.levels)
        self.own_levels.show_levels(source.own_levels)
        self._show_row(self.own_levels, source.kind == "xyz")
        self._show_row(self.rows, source.kind in _KINDS_WITH_ROWS)
        self._show_row(self.format, source.kind in _KINDS_WITH_FORMAT)
        rows = {
            "": self.tr("Find out"),
            "top": self.tr("From the top"),
            "bottom": self.tr("From the bottom"),
        }
        choice(self.rows, rows, source.rows)
        own = {"": self.tr("As the source has it"), **{name: name for name in _FORMATS}}
        choice(self.format, own, source.format)
        missing = {
            "blank": self.tr("A transparent tile"),
            "404": self.tr("404: not found"),
            "204": self.tr("204: no content"),
        }
        choice(self.missing, missing, layer.missing)
        self.styles.clear()
        self.styles.addItems(list({**READY_STYLES, **layer.styles}))
        self.styles.setCheckedItems(list(layer.styles))

    def offer_formats(self, formats: Iterable[str]) -> None:
        """Offer what the remote has, beside what is chosen."""
        for name in formats:
            if self.format.findData(name) < 0:
                self.format.addItem(name, name)

    def levels_are_whole(self) -> bool:
        """Tell whether no range of levels has one end only, or ends before it begins."""
        return self.levels.is_whole() and self.own_levels.is_whole()

    def read(self, layer: LayerSettings) -> LayerSettings:
        """Return the layer with its tiles as they are described here."""
        source = dataclasses.replace(
            layer.source,
            levels=self.levels.levels(),
            own_levels=self.own_levels.levels(),
            rows=self.rows.currentData(),
            format=self.format.currentData(),
        )
        known = {**READY_STYLES, **layer.styles}
        styles = {name: known[name] for name in self.styles.checkedItems()}
        missing = self.missing.currentData()
        return dataclasses.replace(layer, source=source, missing=missing, styles=styles)

    def _show_row(self, field: QWidget, is_shown: bool) -> None:
        field.setVisible(is_shown)
        self._form.labelForField(field).setVisible(is_shown)

    def _explain(self) -> None:
        self.levels.setToolTip(
            self.tr("What the source lacks of these is drawn from the nearest level that it has")
        )
        self.own_levels.setToolTip(
            self.tr("Where the source really has tiles; an address of tiles does not tell itself")
        )
        self.rows.setToolTip(self.tr("From where the source counts its rows; TMS: the bottom"))
        self.format.setToolTip(self.tr("In which format the source is asked for tiles"))
        self.missing.setToolTip(
            self.tr("What clients get where tiles are promised but the source has none")
        )
        self.styles.setToolTip(self.tr("Styles that are drawn here from the layer's own tiles"))


class RemoteBox(QWidget):
    """What is taken of a layer of a remote WMTS."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.style = QComboBox(self)
        self.style.setEditable(True)
        self.style.setToolTip(self.tr("The remote's style; empty: its default"))
        self.sets = QgsCheckableComboBox(self)
        self.sets.setDefaultText(self.tr("All that can be used"))
        self.sets.setToolTip(self.tr("The remote's tile matrix sets that are served"))
        self.drawn = QgsCheckableComboBox(self)
        self.drawn.setDefaultText(self.tr("None, or Web Mercator if the remote has nothing in it"))
        self.drawn.setToolTip(
            self.tr("Tile matrix sets that the remote lacks and that are drawn here from its tiles")
        )
        form = QFormLayout(self)
        form.addRow(self.tr("&Style"), self.style)
        form.addRow(self.tr("&Tile matrix sets"), self.sets)
        form.addRow(self.tr("&Drawn besides"), self.drawn)

    def show_layer(self, layer: LayerSettings) -> None:
        """Show a cascaded layer; there is nothing to show of any other."""
        remote = layer.source.remote
        if remote is None:
            return
        self.style.clear()
        self.style.addItem("")
        self.style.setCurrentText(remote.style)
        self.sets.clear()
        self.sets.addItems(list(remote.matrix_sets))
        self.sets.setCheckedItems(list(remote.matrix_sets))
        self.drawn.clear()
        self.drawn.addItems(list(well_known_names()))
        self.drawn.setCheckedItems([name for name in remote.drawn_sets if isinstance(name, str)])

    def offer(self, styles: Iterable[str], sets: Iterable[str]) -> None:
        """Offer these of the remote, beside what is chosen."""
        for name in styles:
            if self.style.findText(name) < 0:
                self.style.addItem(name)
        for name in sets:
            if self.sets.findText(name) < 0:
                self.sets.addItemWithCheckState(name, Qt.CheckState.Unchecked)

    def read(self, layer: LayerSettings) -> LayerSettings:
        """Return the layer with what is chosen of the remote."""
        remote = layer.source.remote
        if remote is None:
            return layer
        described = tuple(one for one in remote.drawn_sets if not isinstance(one, str))
        chosen = dataclasses.replace(
            remote,
            style=self.style.currentText().strip(),
            matrix_sets=tuple(self.sets.checkedItems()),
            drawn_sets=(*self.drawn.checkedItems(), *described),
        )
        source = dataclasses.replace(layer.source, remote=chosen)
        return dataclasses.replace(layer, source=source)
