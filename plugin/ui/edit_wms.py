"""The part of the form for one layer that says how WMS makes maps of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ..adapters.wms_choices import forward_problem
from ..core.catalogue.values import LayerSettings
from .edit_boxes import choice
from .edit_formats import FormatsList
from .options.notice import Notice

__all__ = ["WmsBox"]

_ALIGNED, _FORWARD = "aligned", "forward"


class WmsBox(QgsCollapsibleGroupBox):  # type: ignore[misc]  # QGIS has no types
    """Where maps come from, how their pixels are worked out, and in which formats they are."""

    def __init__(self, formats: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer these formats, as they are offered where nothing is said."""
        super().__init__(parent)
        self.setTitle(self.tr("WMS Maps"))
        self.maps, self.resampling = QComboBox(self), QComboBox(self)
        self.forward_url = QLineEdit(self)
        self.forward_url.setPlaceholderText("https://maps.example/wms?LAYERS=roads")
        self.notice = Notice(self)
        self.formats = FormatsList(formats, self)
        self.client_chooses = QCheckBox(self.tr("Clients may c&hoose the format"), self)
        self._explain()
        address = QVBoxLayout()
        address.addWidget(self.forward_url)
        address.addWidget(self.notice)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Maps are"), self.maps)
        form.addRow(self.tr("&Address of the WMS"), address)
        form.labelForField(address).setBuddy(self.forward_url)
        form.addRow(self.tr("Resam&pling"), self.resampling)
        form.addRow(self.tr("&Formats"), self.formats)
        form.addRow("", self.client_chooses)
        self.maps.currentIndexChanged.connect(lambda _: self._on_maps())
        self.forward_url.textChanged.connect(lambda _: self._tell())
        self.client_chooses.toggled.connect(self.formats.tell_default)

    def show_layer(self, layer: LayerSettings) -> None:
        """Show how maps of a layer are made."""
        wms = layer.wms
        self.forward_url.setText(wms.forward_url)
        self.forward_url.setCursorPosition(0)
        maps = {
            "assemble": self.tr("Put together from the layer's tiles"),
            _ALIGNED: self.tr("Single tiles: other maps are refused"),
            _FORWARD: self.tr("Asked of another WMS"),
        }
        choice(self.maps, maps, wms.maps)
        resampling = {
            "nearest": self.tr("Nearest neighbour"),
            "bilinear": self.tr("Bilinear"),
            "bicubic": self.tr("Bicubic"),
            "lanczos": self.tr("Lanczos"),
        }
        choice(self.resampling, resampling, wms.resampling)
        self.formats.show_formats(wms.formats)
        self.client_chooses.setChecked(wms.client_chooses)
        self.formats.tell_default(wms.client_chooses)

    def problem(self) -> str:
        """Say why what stands here cannot be saved, or nothing."""
        if not self.isEnabled():
            return ""
        if not self.formats.ticked():
            return self.tr("Tick at least one format of WMS maps.")
        return forward_problem(self._address()) if self._is_forwarded() else ""

    def read(self, layer: LayerSettings) -> LayerSettings:
        """Return the layer with what stands here; without WMS it stays as it is."""
        if not self.isEnabled():
            return layer
        wms = layer.wms._replace(
            maps=self.maps.currentData(),
            resampling=self.resampling.currentData(),
            formats=self.formats.read(layer.wms.formats),
            client_chooses=self.client_chooses.isChecked(),
        )
        if self._is_forwarded():
            wms = wms._replace(forward_url=self._address())
        return dataclasses.replace(layer, wms=wms)

    def _address(self) -> str:
        return self.forward_url.text().strip()

    def _is_forwarded(self) -> bool:
        return self.maps.currentData() == _FORWARD

    def _on_maps(self) -> None:
        self.forward_url.setEnabled(self._is_forwarded())
        self.resampling.setEnabled(self.maps.currentData() != _ALIGNED)
        self._tell()

    def _tell(self) -> None:
        """Say what is wrong with an address while it is written, but for its being empty."""
        is_written = self._is_forwarded() and self._address()
        self.notice.say(forward_problem(self._address()) if is_written else "")

    def _explain(self) -> None:
        self.maps.setToolTip(
            self.tr(
                "Put together: any map, drawn from the tiles. Single tiles: maps that are one tile"
                " of the layer, which costs next to nothing. Another WMS: it draws every map that"
                " is not just a tile."
            )
        )
        self.forward_url.setToolTip(
            self.tr(
                "Where maps are asked for; its query names the layers, and may name styles and"
                " the version of WMS"
            )
        )
        self.resampling.setToolTip(
            self.tr(
                "How pixels are worked out where a map lies between the levels: nearest neighbour"
                " keeps their colours as they are, the others smooth"
            )
        )
        self.client_chooses.setToolTip(
            self.tr("If this is off, every map is of the first format, whatever a client asks for")
        )
