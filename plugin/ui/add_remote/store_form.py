"""The form of a store: the fields of GeoServer's WMTS store, and QGIS's authentication."""

from __future__ import annotations

from urllib.parse import urlsplit

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...core.catalogue.identifiers import free_identifier, is_identifier
from ...core.catalogue.values import StoreSettings
from .connection_box import ConnectionBox
from .credentials_box import CredentialsBox

__all__ = ["StoreForm"]

_OF_TILES = ("{z}", "{q}")
"""What addresses of single tiles have, and none of a WMTS."""


class StoreForm(QScrollArea):
    """Shows a store and returns what the user made of it."""

    connect_requested = pyqtSignal()
    named = pyqtSignal()  # the name or the workspace changed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget(self)
        self.url = QLineEdit(inside)
        self.url.setPlaceholderText("https://maps.example/wmts")
        self.url.setToolTip(
            self.tr("Any address of the service: that of its capabilities, or the base")
        )
        self.connect_button = QPushButton(self.tr("&Connect"), inside)
        self.connect_button.setToolTip(self.tr("List the layers that the service offers"))
        self.workspace = QLineEdit(inside)
        self.workspace.setToolTip(self.tr("Comes before the names of the layers: workspace.layer"))
        self.workspace.setPlaceholderText(self.tr("none"))
        self.name = QLineEdit(inside)
        self.name.setToolTip(self.tr("What this connection is called here"))
        self.description = QLineEdit(inside)
        self.description.setToolTip(self.tr("What the service is, for people"))
        self.enabled = QCheckBox(self.tr("&Enabled"), inside)
        self.enabled.setToolTip(self.tr("Layers of a store that is not enabled are not served"))
        self.credentials = CredentialsBox(inside)
        self.connection = ConnectionBox(inside)
        self._lay_out(inside)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._connect()
        self.show_store(StoreSettings("", ""))

    def store(self) -> StoreSettings:
        """Return the store as it is set up here; see `problem`."""
        return StoreSettings(
            self.name.text().strip() or self._usual_name(),
            self._address(),
            workspace=self.workspace.text().strip(),
            description=self.description.text().strip(),
            enabled=self.enabled.isChecked(),
            **self.credentials.fields(),
            **self.connection.fields(),
        )

    def problem(self) -> tuple[str, QWidget] | None:
        """Return why there can be no such store, in words, and where."""
        if not self._address():
            return self.tr("Enter the address of the service first."), self.url
        try:
            parts = urlsplit(self._address())
            is_web = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
        except ValueError:
            is_web = False
        if any(part in self._address() for part in _OF_TILES):
            return self.tr("This is an address of tiles: “Add Tiles” takes it."), self.url
        if not is_web:
            text = self.tr("The address of a WMTS begins with http:// or https:// and a host.")
            return text, self.url
        for edit in (self.name, self.workspace):
            if edit.text().strip() and not is_identifier(edit.text().strip()):
                text = self.tr("Names are made of letters A to Z, digits, “_”, “.” and “-”.")
                return text, edit
        return self.connection.problem()

    def show_store(self, store: StoreSettings) -> None:
        """Show a store from now on."""
        self.url.setText(store.capabilities_url)
        self.url.setCursorPosition(0)
        self.workspace.setText(store.workspace)
        self.name.setText(store.name)
        self.description.setText(store.description)
        self.enabled.setChecked(store.enabled)
        self.credentials.show_store(store)
        self.connection.show_store(store)
        self._show_usual_name()

    def minimumSizeHint(self) -> QSize:
        """Return a size that is wide enough for all that is in it."""
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.widget().minimumSizeHint().width() + bar + 2 * self.frameWidth()
        return QSize(width, super().minimumSizeHint().height())

    def _address(self) -> str:
        text = self.url.text().strip()
        return text[5:] if text.lower().startswith("wmts:") else text

    def _usual_name(self) -> str:
        try:
            host = urlsplit(self._address()).hostname
        except ValueError:
            host = None
        return free_identifier(host or "store", ())

    def _show_usual_name(self) -> None:
        self.name.setPlaceholderText(self._usual_name())

    def _lay_out(self, inside: QWidget) -> None:
        label = QLabel(self.tr("Capabilities U&RL"), inside)
        label.setBuddy(self.url)
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self.connect_button)
        box = QgsCollapsibleGroupBox(self.tr("Store"), inside)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Wor&kspace"), self.workspace)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Description"), self.description)
        form.addRow("", self.enabled)
        layout = QVBoxLayout(inside)
        layout.addLayout(head)
        layout.addWidget(self.url)
        layout.addWidget(box)
        layout.addWidget(self.credentials)
        layout.addWidget(self.connection)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.connect_button.clicked.connect(lambda: self.connect_requested.emit())
        self.url.returnPressed.connect(lambda: self.connect_requested.emit())
        self.url.textChanged.connect(lambda: self._show_usual_name())
        for edit in (self.workspace, self.name):
            edit.textChanged.connect(lambda: self.named.emit())
