"""Where the tiles are: a line to type, paste or drop into, and what is wrong with it below."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ...adapters.tile_location import is_half_an_address
from ...adapters.translated import ended, with_capital

__all__ = ["SourceLine"]

_WAIT_MILLISECONDS = 600
_ICON = 16


class SourceLine(QWidget):
    """Tells `changed` when the user pauses typing, or at once by Return, paste or choice."""

    changed = pyqtSignal(str)
    cancelled = pyqtSignal()
    several_chosen = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QgsFilterLineEdit(self)
        self.edit.setShowClearButton(True)
        self.edit.setAcceptDrops(False)  # the window takes them whole
        self.edit.setPlaceholderText("https://maps.example/{z}/{x}/{y}.png")
        self.edit.setToolTip(
            self.tr(
                "An address with {z}, {x} and {y} (or {-y}, {q}), a TMS service, a folder of tiles "
                "or an MBTiles file. Drop files on this window, or paste."
            )
        )
        self.file_button = self._button("mActionFileOpen.svg", self.tr("Choose MBTiles files…"))
        self.folder_button = self._button("mIconFolder.svg", self.tr("Choose a folder of tiles…"))
        self.status_icon = QLabel(self)
        self.status_icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(10)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setToolTip(self.tr("Stop looking at the tiles"))
        self.cancel_button.setAutoDefault(False)  # Return is for the line
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MILLISECONDS)
        self._lay_out()
        self._connect()
        self.show_hint()

    def location(self) -> str:
        """Return what stands in the line."""
        return self.edit.text().strip()

    def set_location(self, text: str) -> None:
        """Put a location into the line without telling anybody."""
        self._timer.stop()
        self.edit.blockSignals(True)
        self.edit.setText(text)
        self.edit.blockSignals(False)

    def show_hint(self) -> None:
        """Say what may be given here."""
        text = self.tr("Type or paste an address, choose a folder or file, or drop files here.")
        self._show("", text)

    def show_working(self) -> None:
        """Say that the tiles are being looked at."""
        self._show("", self.tr("Looking at the tiles…"), is_working=True)

    def show_problem(self, text: str) -> None:
        """Say in one sentence what is wrong."""
        self._show("mIconWarning.svg", _sentence(text))

    def show_note(self, text: str) -> None:
        """Say something of use, or nothing."""
        self._show("mIconInfo.svg" if text else "", text)

    def _show(self, icon: str, text: str, *, is_working: bool = False) -> None:
        pixmap = QgsApplication.getThemeIcon(icon).pixmap(QSize(_ICON, _ICON)) if icon else None
        self.status_icon.setVisible(pixmap is not None)
        if pixmap is not None:
            self.status_icon.setPixmap(pixmap)
        self.status.setText(text)
        self.status.setVisible(bool(text))
        self.progress.setVisible(is_working)
        self.cancel_button.setVisible(is_working)

    def _button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Tiles"), self)
        label.setBuddy(self.edit)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label, 0, 0)
        layout.addWidget(self.edit, 0, 1, 1, 3)
        layout.addWidget(self.file_button, 0, 4)
        layout.addWidget(self.folder_button, 0, 5)
        layout.addWidget(self.status_icon, 1, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.status, 1, 1)
        layout.addWidget(self.progress, 1, 2)
        layout.addWidget(self.cancel_button, 1, 3, 1, 3)
        layout.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _connect(self) -> None:
        self.edit.textChanged.connect(lambda _: self._timer.start())
        self.edit.returnPressed.connect(self._tell)
        self._timer.timeout.connect(self._on_pause)
        self.file_button.clicked.connect(lambda: self._choose_files())
        self.folder_button.clicked.connect(lambda: self._choose_folder())
        self.cancel_button.clicked.connect(lambda: self.cancelled.emit())

    def forget(self) -> None:
        """Tell nobody of what was typed last."""
        self._timer.stop()

    def _on_pause(self) -> None:
        """Tell, unless it may be half an address: no stranger is asked for that."""
        if is_half_an_address(self.location()):
            self.show_note(self.tr("Press Return to look at this address."))
        else:
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        self.changed.emit(self.location())

    def _choose_files(self) -> None:
        kinds = self.tr("MBTiles files (*.mbtiles);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose MBTiles Files"), "", kinds)
        if chosen:
            self.several_chosen.emit(chosen)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a Folder of Tiles"))
        if chosen:
            self.several_chosen.emit([chosen])


def _sentence(text: str) -> str:
    return ended(with_capital(text.strip()))
