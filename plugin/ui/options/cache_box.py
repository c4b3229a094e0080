"""Where tiles of remotes are kept, and how many."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QSpinBox, QWidget

from ...adapters.settings import BridgeSettings
from .notice import Notice

__all__ = ["CacheBox"]

_MOST_MEGABYTES = 1 << 20
_STEP = 64


class CacheBox(QgsCollapsibleGroupBox):  # type: ignore[misc]  # QGIS has no types
    """A group; `edited` says that something in it was changed."""

    edited = pyqtSignal()

    def __init__(self, usual_folder: str, parent: QWidget | None = None) -> None:
        """Offer tiles of remotes this folder where no other is chosen."""
        super().__init__(parent)
        self.setTitle(self.tr("Tiles Kept of Remotes"))
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder for Tiles"))
        self.folder.lineEdit().setPlaceholderText(usual_folder)
        self.folder.setToolTip(
            self.tr(
                "Offered to layers whose tiles are to be kept on disk; what is kept elsewhere "
                "stays there"
            )
        )
        self.notice = Notice(self)
        self.disk = self._megabytes(0)
        self.disk.setSpecialValueText(self.tr("as the catalogue says, else 1024 MB"))
        self.disk.setToolTip(
            self.tr("What all layers of one folder may take; the tiles asked for least go first")
        )
        self.memory = self._megabytes(1)
        self.memory.setToolTip(self.tr("What the tiles of all layers may take in memory"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Folder"), self.folder)
        form.addRow(self.notice)
        form.addRow(self.tr("Size on &disk"), self.disk)
        form.addRow(self.tr("Size in &memory"), self.memory)
        self.folder.fileChanged.connect(lambda _: self.edited.emit())

    def show_settings(self, settings: BridgeSettings) -> None:
        """Show the settings."""
        self.folder.setFilePath(settings.cache_folder)
        self.disk.setValue(settings.disk_megabytes)
        self.memory.setValue(settings.memory_megabytes)

    def read(self, settings: BridgeSettings) -> BridgeSettings:
        """Return the settings with what stands here."""
        return settings._replace(
            cache_folder=self.folder.filePath().strip(),
            disk_megabytes=self.disk.value(),
            memory_megabytes=self.memory.value(),
        )

    def tell(self, problem: str) -> None:
        """Say what is wrong with the folder."""
        self.notice.say(problem)

    def _megabytes(self, least: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, _MOST_MEGABYTES)
        box.setSingleStep(_STEP)
        box.setSuffix(self.tr(" MB"))
        return box
