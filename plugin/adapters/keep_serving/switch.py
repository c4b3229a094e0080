"""Turns serving without QGIS on and off, and knows how it stands, for the main thread."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import WmtsBridgeError
from ..opening import catalogue_path
from ..settings import read_settings
from ..tasks import TaskRunner
from ..translated import told
from .keeping import KeepServing
from .surroundings import find_surroundings
from .unkept import unkept_layers

if TYPE_CHECKING:
    from ..controller import BridgeController

__all__ = ["KeepServingSwitch", "keep_serving_of_profile"]

_LOOK_SECONDS = 3.0


def keep_serving_of_profile() -> KeepServing:
    """Return the script of the QGIS profile that runs."""
    path = catalogue_path()
    return KeepServing(path, path.parent.parent.name, find_surroundings())


class KeepServingSwitch(QObject):
    """Every method returns at once; `changed` says that one of the two states differs.

    `kept` comes with the titles of the layers that the script cannot serve.
    """

    changed = pyqtSignal()
    kept = pyqtSignal(list)
    failed = pyqtSignal(str)
    _looked = pyqtSignal(bool)

    def __init__(
        self,
        controller: BridgeController,
        keeping: KeepServing,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._keeping = keeping
        self._tasks = TaskRunner()
        self._one_at_a_time = threading.Lock()
        self._wishes = self._under_way = 0
        self._looks_again = 0.0
        self._looked.connect(self._show)
        self.is_set_up = keeping.is_set_up
        self.is_running = False

    def set(self, is_wanted: bool) -> None:
        """Set the script up, or take it away; of several wishes the last one is granted."""
        self._wishes += 1
        if is_wanted:
            self._controller.load(self._set_up)
        else:
            self._run(lambda _: self._keeping.take_away())

    def look(self) -> None:
        """Find out how it stands, now and then."""
        now = time.monotonic()
        if now < self._looks_again or not (self.is_set_up or self._keeping.is_set_up):
            return
        self._looks_again = now + _LOOK_SECONDS
        # Not a task of QGIS, which would show it in its status bar each time.
        threading.Thread(target=self._ask, name="wmts-bridge look", daemon=True).start()

    def withdraw(self) -> None:
        """Report nothing any more; the script goes on."""
        self._tasks.abandon()

    def _set_up(self) -> None:
        bridge, settings = self._controller.bridge, read_settings()
        unkept = unkept_layers(bridge.catalogue)
        self._run(
            lambda is_cancelled: self._keeping.set_up(settings, bridge.listeners, is_cancelled),
            lambda: self.kept.emit(unkept),
        )

    def _run(
        self, job: Callable[[Callable[[], bool]], Any], then: Callable[[], None] = lambda: None
    ) -> None:
        keeping, wish = self._keeping, self._wishes
        self._under_way += 1

        def work(is_cancelled: Callable[[], bool]) -> bool:
            with self._one_at_a_time:  # two at once would start two scripts
                if wish == self._wishes:
                    job(is_cancelled)
                return keeping.is_running()

        def done(is_running: bool) -> None:
            self._under_way -= 1
            self._show(is_running)
            if wish == self._wishes:
                then()

        def failed(error: WmtsBridgeError) -> None:
            self._under_way -= 1
            self._show(False)
            self.failed.emit(told(error))

        self._tasks.run(self.tr("Serving without QGIS"), work, done, failed)

    def _ask(self) -> None:
        is_running = self._keeping.is_running()
        with suppress(RuntimeError):  # the plugin was unloaded meanwhile
            self._looked.emit(is_running)

    def _show(self, is_running: bool) -> None:
        if self._under_way:
            return  # the switch shows the last wish until it is granted
        states = (self._keeping.is_set_up, is_running)
        if states != (self.is_set_up, self.is_running):
            self.is_set_up, self.is_running = states
            self.changed.emit()
