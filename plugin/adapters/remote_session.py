"""A window's dealings with a remote WMTS, in worker threads: connecting, preview, publishing."""

from __future__ import annotations

import contextlib
import threading
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.catalogue.changing import layers_of_store
from ..core.catalogue.secret_values import reveal_store
from ..core.catalogue.values import LayerSettings, StoreSettings
from ..core.errors import CatalogueError, WmtsBridgeError
from .connections import source_of_store
from .controller import BridgeController
from .remote_listing import RemoteListing
from .remote_publishing import RemovedStore, Wanted, publish, refresh, remove, restore
from .remote_trouble import advised
from .remote_workbench import Workbench, abandonable
from .validating import Wish

__all__ = ["RemoteSession"]


class RemoteSession(QObject):
    """Used in the main thread only; every method returns at once and ends in a signal.

    What was asked for and is no longer wanted (cancelled, asked anew, the window closed) is told
    to nobody.
    """

    loaded = pyqtSignal()  # the catalogue was read
    connected = pyqtSignal(object)  # RemoteListing
    refreshed = pyqtSignal(object, object)  # RemoteListing, Changes
    not_connected = pyqtSignal(str)
    previewed = pyqtSignal(object)  # PreviewLayer
    not_previewed = pyqtSignal(str)
    published = pyqtSignal(object)  # Published
    removed = pyqtSignal(object)  # RemovedStore
    restored = pyqtSignal(object)  # StoreSettings
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()
    progressed = pyqtSignal(int, int)  # done, of all
    busy_changed = pyqtSignal()

    def __init__(self, controller: BridgeController) -> None:
        # The controller owns it: what it runs outlives the window, and Python might delete it in
        # any thread that happens to collect garbage.
        super().__init__(controller)
        self._controller = controller
        self._bench: Optional[Workbench] = None
        # What runs, each with how it is told to stop.
        self._job: Optional[threading.Event] = None
        self._outlives_window = self._only_asks = False
        self._preview: Optional[threading.Event] = None
        self._is_closed = False

    @property
    def is_busy(self) -> bool:
        """Whether something runs that the user can cancel; a preview does not count."""
        return self._job is not None

    def load(self) -> None:
        """Read the catalogue, if that was not done yet; ends in `loaded`."""
        # By this object, which lives longer than the window may.
        self._controller.load(lambda: self.loaded.emit())

    def stores(self) -> tuple[StoreSettings, ...]:
        """Return the stores of the catalogue, as far as it was read."""
        bridge = self._controller.bridge
        return () if bridge is None else bridge.catalogue.stores

    def layers_of(self, full_name: str) -> tuple[LayerSettings, ...]:
        """Return the published layers of a store."""
        bridge = self._controller.bridge
        return () if bridge is None else layers_of_store(bridge.catalogue, full_name)

    def connect_to(self, store: StoreSettings) -> None:
        """Ask a remote what it offers; ends in `connected` or `not_connected`."""
        self._with_bench(store, lambda bench, _: bench.connect(), self.connected.emit)

    def refresh(self, store: StoreSettings, before: Optional[RemoteListing]) -> None:
        """Ask the remote of a published store anew; ends in `refreshed` or `not_connected`."""

        def ask(bench: Workbench, bridge: Any) -> tuple[Any, Any]:
            after = bench.connect()
            return after, refresh(bridge, store.full_name, before, after)

        self._with_bench(store, ask, lambda found: self.refreshed.emit(*found))

    def preview(self, layer: LayerSettings) -> None:
        """Publish a layer for the preview alone; ends in `previewed` or `not_previewed`."""
        bench = self._bench
        if bench is None or self._is_closed:
            return
        if self._preview is not None:
            self._preview.set()
        stopped = self._preview = threading.Event()

        def job(is_cancelled: Callable[[], bool]) -> Any:
            def is_stopped() -> bool:
                return is_cancelled() or stopped.is_set()

            return abandonable(lambda: bench.preview(layer), is_stopped, lambda: None)

        def report(tell: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda outcome: None if stopped.is_set() else tell(outcome)

        self._controller.run(
            self.tr("Opening a preview"),
            job,
            report(self.previewed.emit),
            report(lambda error: self.not_previewed.emit(advised(error))),
        )

    def preview_trouble(self) -> str:
        """Return why a tile of the preview failed last, or an empty text."""
        return "" if self._bench is None else self._bench.trouble()

    def wish(self, store: StoreSettings, layer: str) -> Wish:
        """Return how the judge is to ask a remote: as the store does, all of it or one layer."""
        if self._controller.bridge is not None:
            self._controller.prepare(source_of_store(store))
        with contextlib.suppress(CatalogueError):  # then the remote will say that it wants more
            store = reveal_store(store, self._controller.secrets.find)
        return Wish(
            store.capabilities_url,
            layer,
            authcfg=store.authcfg,
            user=store.user,
            password=store.password,
            headers=store.headers,
            query=store.query,
        )

    def publish(self, wanted: Wanted) -> None:
        """Publish layers of a store and start the server; ends in `published` or `failed`."""
        controller = self._controller

        def done(found: Any) -> None:
            controller.save_secrets()
            if not controller.bridge.running:
                controller.start()
            self.published.emit(found)

        def run() -> None:
            controller.prepare(source_of_store(wanted.store))
            self._run(
                self.tr("Publishing layers"),
                lambda bridge, is_cancelled: publish(
                    bridge, wanted, is_cancelled, self.progressed.emit
                ),
                done,
                outlives_window=True,
            )

        controller.load(run)

    def remove(self, full_name: str) -> None:
        """Remove a store with its layers; ends in `removed` or `failed`."""
        text = self.tr("Removing a store")
        self._run(text, lambda bridge, _: remove(bridge, full_name), self.removed.emit)

    def restore(self, removed: RemovedStore) -> None:
        """Bring a removed store back; ends in `restored` or `failed`."""
        self._controller.prepare(source_of_store(removed.store))
        self._run(
            self.tr("Bringing a store back"),
            lambda bridge, _: restore(bridge, removed),
            lambda _: self.restored.emit(removed.store),
        )

    def cancel(self) -> None:
        """Stop what runs; ends in `cancelled`, at once where only a remote is asked.

        Whoever asks it is left to himself then, and nobody is told what comes of it.
        """
        if self._job is None:
            return
        self._job.set()
        if self._only_asks:
            self._job = None
            self.busy_changed.emit()
            self.cancelled.emit()

    def close(self) -> None:
        """Let go of the remote and the preview; what is being published goes on."""
        self._is_closed = True
        for job in (None if self._outlives_window else self._job, self._preview):
            if job is not None:
                job.set()
        self._let_go()

    # --- steps of the above ---

    def _with_bench(
        self,
        store: StoreSettings,
        ask: Callable[[Workbench, Any], Any],
        on_done: Callable[[Any], None],
    ) -> None:
        """Ask a remote by a new workbench, which becomes the one for previews if that succeeds."""
        controller = self._controller

        def run() -> None:
            if self._is_closed or self.is_busy:
                return
            controller.prepare(source_of_store(store))
            is_offline = controller.bridge.catalogue.offline
            bench = Workbench(store, controller.secrets, controller.connections, is_offline)

            def job(bridge: Any, is_cancelled: Callable[[], bool]) -> Any:
                return abandonable(lambda: ask(bench, bridge), is_cancelled, bench.close_soon)

            def done(found: Any) -> None:
                self._let_go()
                self._bench = bench
                on_done(found)

            def fail(error: WmtsBridgeError) -> None:
                bench.close_soon()
                self.not_connected.emit(advised(error))

            text = self.tr("Connecting to a remote WMTS")
            self._run(text, job, done, fail, on_dropped=bench.close_soon)

        controller.load(run)

    def _run(
        self,
        description: str,
        job: Callable[[Any, Callable[[], bool]], Any],
        on_done: Callable[[Any], None],
        on_error: Optional[Callable[[WmtsBridgeError], None]] = None,
        *,
        outlives_window: bool = False,
        on_dropped: Optional[Callable[[], None]] = None,
    ) -> None:
        """Run a job; one with `on_dropped` is told of there if it was cancelled meanwhile."""
        bridge, stopped = self._controller.bridge, threading.Event()
        fail = on_error or (lambda error: self.failed.emit(advised(error)))

        def told(tell: Callable[[Any], None], outcome: Any) -> None:
            if on_dropped is not None and stopped.is_set():
                on_dropped()
            elif outlives_window or not self._is_closed:
                self._job = None
                self.busy_changed.emit()
                tell(outcome)

        def stopped_or(error: WmtsBridgeError) -> None:
            if stopped.is_set():
                self.cancelled.emit()
            else:
                fail(error)

        self._job, self._outlives_window = stopped, outlives_window
        self._only_asks = on_dropped is not None
        self._controller.run(
            description,
            lambda is_cancelled: job(bridge, lambda: is_cancelled() or stopped.is_set()),
            lambda result: told(on_done, result),
            lambda error: told(stopped_or, error),
        )
        self.busy_changed.emit()

    def _let_go(self) -> None:
        bench, self._bench = self._bench, None
        if bench is not None:
            bench.close_soon()
