"""What is to be judged, how closely, how politely and as whom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import (
    QgsAuthSettingsWidget,
    QgsCollapsibleGroupBox,
    QgsDoubleSpinBox,
    QgsFilterLineEdit,
    QgsSpinBox,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...adapters.validating import Look, Wish

__all__ = ["ValidationOptions"]

_MOST_REQUESTS = 1_000_000


class ValidationOptions(QWidget):
    """The address and the layer, and a closed group with the rest; `wish` returns all of it."""

    layer_wanted = pyqtSignal()  # take the layer that is selected in QGIS
    submitted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._headers: Mapping[str, str] = {}
        self._query: Mapping[str, str] = {}
        self._make_address()
        self._make_look()
        self._make_manners()
        self._lay_out()

    def wish(self) -> Wish:
        """Return what was chosen; of the credentials, those that are seen."""
        is_stored = self.authentication.configurationTabIsSelected()
        return Wish(
            self.address.text().strip(),
            self.layer.text().strip(),
            self.look.currentData(),
            self.max_requests.value(),
            self.rate.value(),
            self.authentication.configId() if is_stored else "",
            "" if is_stored else self.authentication.username(),
            "" if is_stored else self.authentication.password(),
            self._headers,
            self._query,
        )

    def show_wish(self, wish: Wish) -> None:
        """Show where and as whom; how closely and how politely stays as it is."""
        self.address.setText(wish.address)
        # After the address: another one has no headers and parameters.
        self._headers, self._query = dict(wish.headers), dict(wish.query)
        self.layer.setText(wish.layer)
        self.authentication.setConfigId(wish.authcfg)
        self.authentication.setUsername(wish.user)
        self.authentication.setPassword(wish.password)

    def _make_address(self) -> None:
        theme = QgsApplication.getThemeIcon
        self.address = QgsFilterLineEdit(self)
        self.address.setPlaceholderText("https://maps.example/wmts")
        self.address.setToolTip(
            self.tr("The address of a WMTS, its capabilities or the base, or a file with them")
        )
        self.address.textChanged.connect(lambda: self._forget_headers())
        self.address.returnPressed.connect(lambda: self.submitted.emit())
        self.from_layer = QToolButton(self)
        self.from_layer.setIcon(theme("mActionAddWmsLayer.svg"))
        self.from_layer.setToolTip(self.tr("Take the WMTS layer that is selected in QGIS"))
        self.from_layer.clicked.connect(lambda: self.layer_wanted.emit())
        self.from_file = QToolButton(self)
        self.from_file.setIcon(theme("mActionFileOpen.svg"))
        self.from_file.setToolTip(self.tr("Choose a file with capabilities"))
        self.from_file.clicked.connect(lambda: self._choose_file())

    def _make_look(self) -> None:
        self.layer = QgsFilterLineEdit(self)
        self.layer.setPlaceholderText(self.tr("all layers"))
        self.layer.setToolTip(self.tr("The identifier of the only layer to be judged"))
        self.layer.returnPressed.connect(lambda: self.submitted.emit())
        self.look = QComboBox(self)
        for look, text, tip in (
            (
                Look.LIMITS,
                self.tr("Document, answers and real limits"),
                self.tr("Finds out, too, where there really are tiles: hundreds of requests"),
            ),
            (
                Look.ANSWERS,
                self.tr("Document and answers"),
                self.tr("Asks for a sample of tiles, and wrongly on purpose: about 150 requests"),
            ),
            (
                Look.DOCUMENT,
                self.tr("Document only"),
                self.tr("Reads what the document says: one request"),
            ),
        ):
            self.look.addItem(text, look)
            self.look.setItemData(self.look.count() - 1, tip, int(Qt.ItemDataRole.ToolTipRole))
        self.look.setToolTip(self.tr("How closely the service is looked at"))

    def _make_manners(self) -> None:
        self.more = QgsCollapsibleGroupBox(self.tr("Manners and Authentication"), self)
        self.more.setCollapsed(True)
        self.max_requests = QgsSpinBox(self.more)
        self.max_requests.setRange(1, _MOST_REQUESTS)
        self.max_requests.setValue(2000)
        self.max_requests.setClearValue(2000)
        self.max_requests.setToolTip(self.tr("After so many requests it ends, whatever is left"))
        self.rate = QgsDoubleSpinBox(self.more)
        self.rate.setRange(0.0, 1000.0)
        self.rate.setDecimals(1)
        self.rate.setValue(10.0)
        self.rate.setClearValue(10.0)
        self.rate.setSpecialValueText(self.tr("unlimited"))
        self.rate.setToolTip(
            self.tr("At most so many requests a second; for a server of your own it may be 0")
        )
        self.authentication = QgsAuthSettingsWidget(self.more)
        self.authentication.setToolTip(self.tr("As whom the service is asked, if it wants to know"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.address, self.from_layer, self.from_file):
            row.addWidget(widget)
        grid = QGridLayout()
        grid.addWidget(_label(self.tr("&Address"), self.address, self), 0, 0)
        grid.addLayout(row, 0, 1, 1, 3)
        grid.addWidget(_label(self.tr("&Layer"), self.layer, self), 1, 0)
        grid.addWidget(self.layer, 1, 1)
        grid.addWidget(_label(self.tr("L&ook at"), self.look, self), 1, 2)
        grid.addWidget(self.look, 1, 3)
        grid.setColumnStretch(1, 1)
        numbers = QFormLayout()
        numbers.addRow(self.tr("Requests at &most"), self.max_requests)
        numbers.addRow(self.tr("Requests a &second"), self.rate)
        inside = QHBoxLayout(self.more)
        inside.addLayout(numbers, 1)
        inside.addWidget(self.authentication, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self.more)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose Capabilities"), "", self.tr("Capabilities (*.xml);;All files (*)")
        )
        if path:
            self.address.setText(path)

    def _forget_headers(self) -> None:
        # They belong to the layer whose address stood here.
        self._headers, self._query = {}, {}


def _label(text: str, buddy: QWidget, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setBuddy(buddy)
    return label
