"""Publishing one layer after the other, and telling which came to what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...adapters.controller import BridgeController
from ...core.catalogue.values import LayerSettings

__all__ = ["PublishingQueue"]


class PublishingQueue(QObject):
    """Serves layers in their order; `done` and `failed` tell whose it was, `ended` the end."""

    done = pyqtSignal(object)
    failed = pyqtSignal(object, str)
    ended = pyqtSignal(bool)  # whether all of them are served

    def __init__(self, controller: BridgeController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._waiting: list[tuple[Any, Callable[[], LayerSettings]]] = []
        self._current: Any = None
        self._all_well = True
        controller.served.connect(self._on_served)
        controller.failed.connect(self._on_failed)

    @property
    def is_running(self) -> bool:
        """Whether a layer is being published."""
        return self._current is not None

    def start(self, layers: Sequence[tuple[Any, Callable[[], LayerSettings]]]) -> None:
        """Publish layers, each with whose it is, one after the other."""
        if not self.is_running:
            self._waiting, self._all_well = list(layers), True
            self._next()

    def stop(self) -> None:
        """Publish no further layer, and listen no more."""
        self._waiting.clear()
        self._current = None

    def _next(self) -> None:
        if not self._waiting:
            self._current = None
            self.ended.emit(self._all_well)
            return
        self._current, layer = self._waiting.pop(0)
        self._controller.serve(layer())

    def _on_served(self, identifier: str) -> None:
        if self.is_running:
            self.done.emit(self._current)
            self._next()

    def _on_failed(self, text: str) -> None:
        if self.is_running:
            self._all_well = False
            self.failed.emit(self._current, text)
            self._next()
