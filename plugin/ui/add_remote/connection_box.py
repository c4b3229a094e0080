"""How a remote is reached: connections, time-outs, proxy, certificates, and what it says by 403."""

from __future__ import annotations

import re
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.catalogue.values import StoreSettings

__all__ = ["ConnectionBox"]

_MOST_CONNECTIONS = 100
_LONGEST_SECONDS = 600.0
_STATUSES = re.compile(r"\s*(?:[1-5]\d\d(?:[\s,;]+|\s*\Z))*\Z")


class ConnectionBox(QWidget):
    """A group, closed at first: few need it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QgsCollapsibleGroupBox(self.tr("Connection"), self)
        self.max_connections = QSpinBox(self.box)
        self.max_connections.setRange(1, _MOST_CONNECTIONS)
        self.max_connections.setToolTip(self.tr("How many connections there are at a time"))
        self.connect_timeout = self._seconds(self.tr("How long to wait for a connection"))
        self.read_timeout = self._seconds(
            self.tr("How long to wait for the next piece of an answer")
        )
        self.absent_statuses = QLineEdit(self.box)
        self.absent_statuses.setPlaceholderText(self.tr("such as 403, 500"))
        self.absent_statuses.setToolTip(
            self.tr("HTTP statuses by which this service says, beside 404, that a tile is absent")
        )
        self.proxy = QLineEdit(self.box)
        self.proxy.setPlaceholderText(self.tr("as set in QGIS"))
        self.proxy.setToolTip(self.tr("Address of a proxy for this service alone"))
        self.ca_file = QgsFileWidget(self.box)
        self.ca_file.setFilter(self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"))
        self.ca_file.setToolTip(self.tr("Certificates to trust beside those of the system (PEM)"))
        self._lay_out()

    def fields(self) -> dict[str, Any]:
        """Return the fields of a store that are set here."""
        statuses = re.findall(r"\d+", self.absent_statuses.text())
        return {
            "max_connections": self.max_connections.value(),
            "connect_timeout": self.connect_timeout.value(),
            "read_timeout": self.read_timeout.value(),
            "absent_statuses": tuple(map(int, statuses)),
            "proxy": self.proxy.text().strip(),
            "ca_file": self.ca_file.filePath().strip(),
        }

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what cannot be used, in words, and where."""
        if not _STATUSES.match(self.absent_statuses.text()):
            text = self.tr("“Absent statuses” are HTTP statuses with commas between them: 403, 500")
            return text, self.absent_statuses
        return None

    def show_store(self, store: StoreSettings) -> None:
        """Show the fields of a store."""
        self.max_connections.setValue(store.max_connections)
        self.connect_timeout.setValue(store.connect_timeout)
        self.read_timeout.setValue(store.read_timeout)
        self.absent_statuses.setText(", ".join(map(str, store.absent_statuses)))
        self.proxy.setText(store.proxy)
        self.ca_file.setFilePath(store.ca_file)

    def _seconds(self, what: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self.box)
        box.setRange(0.1, _LONGEST_SECONDS)
        box.setDecimals(1)
        box.setSuffix(self.tr(" s"))
        box.setToolTip(what)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout(self.box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Max. connections"), self.max_connections)
        form.addRow(self.tr("C&onnect time-out"), self.connect_timeout)
        form.addRow(self.tr("&Read time-out"), self.read_timeout)
        form.addRow(self.tr("&Absent statuses"), self.absent_statuses)
        form.addRow(self.tr("Pro&xy"), self.proxy)
        form.addRow(self.tr("CA certi&ficates"), self.ca_file)
        self.box.setCollapsed(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
