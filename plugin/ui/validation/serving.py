"""Serves corrected documents from the window: start the server, ask QGIS, put it there."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...adapters.controller import BridgeController
from ...adapters.serving_corrected import identifier_for, serve_corrected
from ...adapters.translated import told
from ...core.catalogue.values import SourceSettings
from .alive import while_alive

__all__ = ["CorrectedServer"]


class CorrectedServer(QObject):
    """Ends in `served`, `withdrawn` or `failed`; used in the main thread."""

    served = pyqtSignal(object)  # ServedCorrected
    withdrawn = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, controller: BridgeController, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._waiting: Optional[tuple[SourceSettings, Any, bytes]] = None
        controller.started.connect(self._go_on)
        controller.failed.connect(self._give_up)

    def serve(self, source: SourceSettings, judged: Any, document: bytes) -> None:
        """Serve a document put right, of a service that was judged; the server is started."""
        self._waiting = source, judged, document
        self._controller.load(lambda: while_alive(self, lambda _: self._start())(None))

    def withdraw(self, identifier: str) -> None:
        """Serve a document no longer."""
        bridge = self._controller.bridge
        if bridge is None:
            return
        self._controller.run(
            self.tr("Removing a corrected document"),
            lambda _: bridge.withdraw_corrected(identifier),
            while_alive(self, lambda _: self.withdrawn.emit()),
            while_alive(self, lambda error: self.failed.emit(told(error))),
        )

    def _start(self) -> None:
        if self._controller.view().is_running:
            self._go_on()
        else:
            self._controller.start()

    def _go_on(self) -> None:
        if self._waiting is None:
            return
        (source, judged, document), self._waiting = self._waiting, None
        judgement = judged.judgement
        identifier = identifier_for(judgement.title, judgement.url)
        bridge = self._controller.bridge
        if not source.location.lower().startswith(("http://", "https://")):
            source = SourceSettings("wmts", "")  # a file: only its own addresses are known
        self._controller.prepare(source)
        self._controller.run(
            self.tr("Serving a corrected document"),
            lambda _: serve_corrected(bridge, identifier, document, source),
            while_alive(self, lambda served: self.served.emit(served)),
            while_alive(self, lambda error: self.failed.emit(told(error))),
        )

    def _give_up(self, text: str) -> None:
        if self._waiting is not None:
            self._waiting = None
            self.failed.emit(text)
