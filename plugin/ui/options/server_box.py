"""Where the server listens, when it starts, and which protocols it speaks."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ...adapters.settings import BridgeSettings
from ...adapters.settings_checks import is_open_to_others
from .notice import Notice

__all__ = ["ServerBox"]

_USUAL = BridgeSettings()
_EVERY_NETWORK = "0.0.0.0"  # noqa: S104  # nosec B104  (offered, with a warning)


class ServerBox(QgsCollapsibleGroupBox):  # type: ignore[misc]  # QGIS has no types
    """A group; `edited` says that something in it was changed."""

    edited = pyqtSignal()

    def __init__(self, services: dict[str, str], parent: QWidget | None = None) -> None:
        """Offer these protocols: what they are called, by the name they are kept by."""
        super().__init__(parent)
        self.setTitle(self.tr("Server"))
        self.host = QComboBox(self)
        self.host.setEditable(True)
        self.host.addItems([_USUAL.host, _EVERY_NETWORK])
        self.host.setToolTip(
            self.tr(
                "The address to listen at. {} is this computer alone, {} every network that it is "
                "in; or the address that it has in one of them."
            ).format(_USUAL.host, _EVERY_NETWORK)
        )
        self.port = QSpinBox(self)
        self.port.setRange(1, 65535)
        self.port.setToolTip(
            self.tr("Clients save addresses with this port: if you change it, they need new ones")
        )
        self.usual_port = QPushButton(self.tr("&Usual Port"), self)
        self.usual_port.setToolTip(self.tr("Go back to port {}").format(_USUAL.port))
        self.notice = Notice(self)
        self.services = {name: QCheckBox(title, self) for name, title in services.items()}
        for title, box in zip(services.values(), self.services.values()):
            box.setToolTip(self.tr("Answer requests by {}").format(title))
        self.start_with_qgis = QCheckBox(self.tr("&Start the server when QGIS starts"), self)
        self.start_with_qgis.setToolTip(
            self.tr("All layers of the panel are served as soon as QGIS is there")
        )
        self.offline = QCheckBox(self.tr("&Offline: ask no remote for anything"), self)
        self.offline.setToolTip(
            self.tr("Layers of remotes are served from the tiles that were kept of them before")
        )
        self._lay_out()
        self._connect()

    def show_settings(self, settings: BridgeSettings) -> None:
        """Show the settings."""
        self.host.setCurrentText(settings.host)
        self.port.setValue(settings.port)
        self.start_with_qgis.setChecked(settings.start_with_qgis)
        self.offline.setChecked(settings.offline)
        for name, box in self.services.items():
            box.setChecked(name not in settings.services_off)

    def read(self, settings: BridgeSettings) -> BridgeSettings:
        """Return the settings with what stands here; protocols we do not know stay as they are."""
        off = [name for name in settings.services_off if name not in self.services]
        off += [name for name, box in self.services.items() if not box.isChecked()]
        return settings._replace(
            host=self.host.currentText().strip() or _USUAL.host,
            port=self.port.value(),
            start_with_qgis=self.start_with_qgis.isChecked(),
            services_off=tuple(off),
            offline=self.offline.isChecked(),
        )

    def tell(self, problem: str) -> None:
        """Say what is wrong with the address, and what it means."""
        read = self.read(BridgeSettings())
        open_to_others, silent = "", ""
        if is_open_to_others(read.host) and not problem:
            open_to_others = self.tr(
                "Everybody in your network can see all layers that are served, including those "
                "that are fetched with your keys and passwords. There is no log-in and no "
                "encryption: choose this in networks that you trust only."
            )
        if not any(box.isChecked() for box in self.services.values()):
            silent = self.tr("Without a protocol nothing is served.")
        self.notice.say(problem, open_to_others, silent)

    def _lay_out(self) -> None:
        port = QHBoxLayout()
        port.addWidget(self.port)
        port.addWidget(self.usual_port)
        port.addStretch(1)
        services = QHBoxLayout()
        for box in self.services.values():
            services.addWidget(box)
        services.addStretch(1)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Listen at &address"), self.host)
        form.addRow(self.tr("&Port"), port)
        form.addRow(self.tr("Protocols"), services)
        form.addRow(self.notice)
        form.addRow(self.start_with_qgis)
        form.addRow(self.offline)
        form.labelForField(port).setBuddy(self.port)

    def _connect(self) -> None:
        self.usual_port.clicked.connect(lambda: self.port.setValue(_USUAL.port))
        self.host.currentTextChanged.connect(lambda _: self.edited.emit())
        self.port.valueChanged.connect(lambda _: self.edited.emit())
        for box in self.services.values():
            box.toggled.connect(lambda _: self.edited.emit())
