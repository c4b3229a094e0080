"""What the panel says while nothing is published: what to do."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from .icons import icon

__all__ = ["EmptyPage"]


class EmptyPage(QWidget):
    """Sentences and the buttons that do it."""

    serve_requested = pyqtSignal()
    add_tiles_requested = pyqtSignal()
    add_remote_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = QLabel(
            self.tr(
                "No layer is served yet.\n\nSelect a layer in the Layers panel, then serve it: "
                "other programs on this computer can load it as WMTS. Tiles are passed on as "
                "they are, every other layer is drawn. Or add tiles, which you can also drop "
                "here, or a WMTS from elsewhere."
            ),
            self,
        )
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(icon("serve.svg"), self.tr("Serve the Selected Layer"), self)
        self.button.setToolTip(self.tr("Serve the layer that is selected in the Layers panel"))
        self.button.clicked.connect(lambda: self.serve_requested.emit())
        self.tiles_button = QPushButton(icon("add_tiles.svg"), self.tr("Add Tiles…"), self)
        self.tiles_button.setToolTip(self.tr("Serve tiles by their address, a folder or a file"))
        self.tiles_button.clicked.connect(lambda: self.add_tiles_requested.emit())
        self.remote_button = QPushButton(icon("add_remote.svg"), self.tr("Add Remote WMTS…"), self)
        self.remote_button.setToolTip(self.tr("Serve layers of a WMTS elsewhere from here"))
        self.remote_button.clicked.connect(lambda: self.add_remote_requested.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addStretch(1)
        layout.addWidget(text)
        layout.addSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.tiles_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.remote_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
