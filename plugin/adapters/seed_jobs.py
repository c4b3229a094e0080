"""Seeding as QGIS tasks: jobs that go on without their window, and can be found again."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, Callable, NamedTuple, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.catalogue.values import LayerSettings
from ..core.errors import WmtsBridgeError
from .controller import BridgeController
from .tasks import JobTask, TaskRunner
from .translated import told

__all__ = ["SeedForecast", "SeedJob", "SeedJobs", "SeedWish"]

_LEAVE_SECONDS = 1.0


class SeedWish(NamedTuple):
    """What is to be fetched of a layer, and how.

    `bounds` is longitude and latitude (west, south, east, north), `levels` the first and the last;
    None is all of the layer. `rate` is tiles a second, 0: as they come.
    """

    identifier: str
    bounds: Optional[tuple[float, float, float, float]] = None
    levels: Optional[tuple[int, int]] = None
    matrix_set: str = ""
    style: str = ""
    rate: float = 0.0
    pin: bool = False


class SeedForecast(NamedTuple):
    """What a job will take (`core.layer.seed_estimate`), and what its folder may take in bytes."""

    estimate: Any
    first: str
    last: str
    room: int


class SeedJob(QObject):
    """One job; used in the main thread. `changed` says that something below differs.

    `progress` and `report` are `core.layer.seed_report`'s, `problem` says why it could not be done.
    """

    changed = pyqtSignal()
    _told = pyqtSignal(object)

    def __init__(self, wish: SeedWish, title: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.wish = wish
        self.title = title
        self.progress: Any = None
        self.report: Any = None
        self.problem = ""
        self.task: Optional[JobTask] = None
        self._seeding: Any = None
        self._over = threading.Event()
        self._told.connect(self._on_told)

    @property
    def is_running(self) -> bool:
        """Whether it is not over yet, be it paused."""
        return self.report is None and not self.problem

    @property
    def is_paused(self) -> bool:
        """Whether it waits for `resume`."""
        return self._seeding is not None and bool(self._seeding.paused)

    def pause(self) -> None:
        """Ask for no further tiles until `resume`."""
        if self._seeding is not None:
            self._seeding.pause()
            self.changed.emit()

    def resume(self) -> None:
        """Go on."""
        if self._seeding is not None:
            self._seeding.resume()
            self.changed.emit()

    def stop(self) -> None:
        """End within a second; what was fetched stays, and the same job can go on later."""
        if self.task is not None and self.is_running:
            self.task.cancel()

    def run(self, bridge: Any, is_cancelled: Callable[[], bool]) -> Any:
        """Do it. Runs in a worker thread.

        Raises:
            WmtsBridgeError: it cannot be done.
        """
        try:
            self._seeding = _prepared(bridge, self.wish).job()
            return self._seeding.run(self._tell, is_cancelled)
        finally:
            self._over.set()

    def finish(self, report: Any) -> None:
        """Take what came of it."""
        self.report = report
        self.changed.emit()

    def fail(self, error: WmtsBridgeError) -> None:
        """Take why nothing came of it."""
        self.problem = told(error)
        self.changed.emit()

    def leave(self) -> None:
        """Wait a moment for the worker, since what it writes to will be closed."""
        if self._seeding is not None:
            self._over.wait(_LEAVE_SECONDS)

    def _tell(self, progress: Any) -> None:
        # The plugin may have been unloaded meanwhile; then nobody wants to know.
        with suppress(RuntimeError):
            self._told.emit(progress)

    def _on_told(self, progress: Any) -> None:
        self.progress = progress
        if self.task is not None and progress.total:
            with suppress(RuntimeError):  # QGIS has deleted the task of a job that is over
                self.task.setProgress(100.0 * progress.done / progress.total)
        self.changed.emit()


class SeedJobs(QObject):
    """All jobs of this session, one a layer; used in the main thread."""

    changed = pyqtSignal()

    def __init__(self, controller: BridgeController) -> None:
        super().__init__(controller)
        self._controller = controller
        self._tasks = TaskRunner()
        self._jobs: dict[str, SeedJob] = {}
        controller.removed.connect(self._on_removed)

    def job(self, identifier: str) -> Optional[SeedJob]:
        """Return the latest job of a layer, running or over."""
        return self._jobs.get(identifier)

    def running(self) -> Mapping[str, SeedJob]:
        """Return the jobs that are not over, by layer."""
        return {name: job for name, job in self._jobs.items() if job.is_running}

    def forecast(
        self,
        wish: SeedWish,
        on_done: Callable[[SeedForecast], None],
        on_error: Callable[[WmtsBridgeError], None],
    ) -> JobTask:
        """Find out what a job would take; some of its tiles are fetched for that."""
        bridge = self._ready()

        def look(is_cancelled: Callable[[], bool]) -> SeedForecast:
            prepared = _prepared(bridge, wish)
            found = prepared.estimate(is_cancelled)
            levels = [level.matrix.identifier for level in prepared.plan.levels]
            return SeedForecast(found, levels[0], levels[-1], _room(bridge))

        return self._tasks.run(self.tr("Estimating what to fetch"), look, on_done, on_error)

    def start(self, wish: SeedWish) -> SeedJob:
        """Start a job, or return the one that runs for this layer."""
        known = self.job(wish.identifier)
        if known is not None and known.is_running:
            return known
        bridge = self._ready()
        layer = bridge.catalogue.layer(wish.identifier)
        title = (layer.title if layer else "") or wish.identifier
        job = self._jobs[wish.identifier] = SeedJob(wish, title, self)
        job.changed.connect(self.changed)
        job.task = self._tasks.run(
            self.tr("Seeding “{}”").format(title),
            lambda is_cancelled: job.run(bridge, is_cancelled),
            job.finish,
            job.fail,
        )
        self.changed.emit()
        return job

    def forget(self, identifier: str) -> None:
        """End and forget the job of a layer that is gone."""
        job = self._jobs.pop(identifier, None)
        if job is not None:
            job.stop()
            self.changed.emit()

    def close(self) -> None:
        """End all jobs, within about a second; what they fetched stays."""
        self._tasks.abandon()
        for job in self.running().values():
            job.leave()
        self._jobs.clear()

    def _on_removed(self, layers: Iterable[LayerSettings]) -> None:
        for layer in layers:
            self.forget(layer.identifier)

    def _ready(self) -> Any:
        self._controller.prepare()
        return self._controller.bridge


def _prepared(bridge: Any, wish: SeedWish) -> Any:
    # Imported here: nobody needs it before something is seeded.
    from ..core.assembly.seeding import SeedArea
    from ..core.grid.limits import BoundingBox
    from ..core.layer.seeding import SeedOptions

    bounds = BoundingBox(*wish.bounds) if wish.bounds else None
    area = SeedArea(bounds, wish.levels, wish.matrix_set, wish.style)
    options = SeedOptions(rate=wish.rate, pin=wish.pin)
    return bridge.prepare_seeding(wish.identifier, area, options)


def _room(bridge: Any) -> int:
    from ..core.cache.policy import CachePolicy

    return int(bridge.catalogue.cache_bytes or CachePolicy().max_bytes)
