"""The part of the form for one layer that says by which protocols it is to be had."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..core.catalogue.values import LayerSettings
from .options.notice import Notice

__all__ = ["ServicesBox"]


class ServicesBox(QgsCollapsibleGroupBox):  # type: ignore[misc]  # QGIS has no types
    """A box for each protocol; `edited` says that one was switched on or off."""

    edited = pyqtSignal()

    def __init__(self, services: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Offer these protocols: what they are called, by the name they are kept by."""
        super().__init__(parent)
        self.setTitle(self.tr("Protocols"))
        self.services = {name: QCheckBox(title, self) for name, title in services.items()}
        self.notice = Notice(self)
        self.reasons = QLabel(self)
        self.reasons.setWordWrap(True)
        self.reasons.setTextFormat(Qt.TextFormat.PlainText)
        self._shut: Mapping[str, str] = {}
        line = QHBoxLayout()
        for box in self.services.values():
            line.addWidget(box)
            box.toggled.connect(lambda _: self._on_toggled())
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(line)
        column.addWidget(self.notice)
        column.addWidget(self.reasons)

    def show_layer(self, layer: LayerSettings, shut: Mapping[str, str]) -> None:
        """Show by what a layer is to be had; `shut` are protocols that it cannot be, and why."""
        self._shut = shut
        for name, box in self.services.items():
            box.setEnabled(name not in shut)
            box.setChecked(name not in shut and name not in layer.services_off)
            explained = self.tr("Whether clients can load this layer by {}").format(box.text())
            box.setToolTip(shut.get(name, explained))
        self._tell_reasons()
        self._on_toggled()

    def is_on(self, service: str) -> bool:
        """Tell whether the layer is to be had by a protocol, as things stand here."""
        return self.services[service].isChecked()

    def problem(self) -> str:
        """Say why what stands here cannot be saved, or nothing."""
        boxes = [box for box in self.services.values() if box.isEnabled()]
        if not boxes or any(box.isChecked() for box in boxes):
            return ""
        return self.tr(
            "Leave at least one protocol on: without any, no program can load the layer."
        )

    def read(self, layer: LayerSettings) -> LayerSettings:
        """Return the layer with what stands here; what cannot be switched stays as it is."""
        kept = {*self._shut, *set(layer.services_off).difference(self.services)}
        off = [name for name in layer.services_off if name in kept or not self.is_on(name)]
        switched = (name for name in self.services if name not in kept and name not in off)
        off += [name for name in switched if not self.is_on(name)]
        return dataclasses.replace(layer, services_off=tuple(off))

    def _tell_reasons(self) -> None:
        titles: dict[str, list[str]] = {}
        for name, reason in self._shut.items():
            titles.setdefault(reason, []).append(self.services[name].text())
        lines = [f"{reason}: {', '.join(of_reason)}" for reason, of_reason in titles.items()]
        self.reasons.setText("\n".join(lines))
        self.reasons.setVisible(bool(lines))

    def _on_toggled(self) -> None:
        self.notice.say(self.problem())
        self.edited.emit()
