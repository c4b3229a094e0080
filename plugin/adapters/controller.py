"""The bridge as Qt objects can use it: work goes to tasks, news comes back as signals."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence, Set
from typing import Any, Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.catalogue.values import LayerSettings, SourceSettings
from ..core.errors import WmtsBridgeError
from .bridge_view import BridgeView, view_of
from .connections import Connections, source_of_store
from .layer_jobs import put_again, put_layer
from .message_log import MessageLogHandler
from .opening import OpenBridge
from .relay import Relay
from .rendered.rendered_layers import RenderedLayers
from .secret_store import SecretStore
from .tasks import Job, JobTask, TaskRunner
from .translated import told, translated

__all__ = ["BridgeController"]


class BridgeController(QObject):
    """Serves, starts, stops and removes; used in the main thread only.

    Every method returns at once. `changed` says that `view` differs; the other signals say how a
    thing ended. Nothing of the core is imported before it is needed.
    """

    changed = pyqtSignal()
    served = pyqtSignal(str)  # identifier
    started = pyqtSignal()
    stopped = pyqtSignal()
    removed = pyqtSignal(object)  # tuple[LayerSettings, ...]
    warned = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, open_bridge: OpenBridge, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._open_bridge = open_bridge
        self._bridge: Any = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._news = Relay(self.changed.emit)
        self._waiting: list[Callable[[], None]] = []
        self._running_jobs = 0
        self._one_at_a_time = threading.Lock()
        self._tasks = TaskRunner()
        self._secrets = SecretStore()
        self._connections = Connections()
        self._rendered = RenderedLayers(QgsProject.instance(), self)
        self._rendered.changed.connect(self._draw_anew)
        self._log = MessageLogHandler()
        self._log.attach()

    def view(self) -> BridgeView:
        """Return what there is to show now."""
        is_busy = self._running_jobs > 0
        return BridgeView(is_busy=is_busy) if not self._bridge else view_of(self._bridge, is_busy)

    @property
    def bridge(self) -> Any:
        """The bridge (`core.assembly.Bridge`), or None before the catalogue was read."""
        return self._bridge

    def load(self, then: Callable[[], None] = lambda: None) -> None:
        """Read the catalogue, if that was not done yet, then call `then`."""
        self._with_bridge(then)

    def serve(self, layer: LayerSettings) -> None:
        """Publish a layer, start the server if it rests; ends in `served` or `failed`.

        A layer without an identifier gets the one that its source had before, or a free one.
        """
        self._with_bridge(lambda: self._publish(layer))

    def replace(
        self,
        identifier: str,
        layer: LayerSettings,
        on_done: Callable[[str], None],
        on_error: Callable[[WmtsBridgeError], None],
    ) -> None:
        """Publish `layer` in the place of another; ends in one of the two.

        `on_done` gets the identifier that the layer has then.
        """
        bridge = self._bridge
        self.prepare(layer.source)

        def publish(_: Callable[[], bool]) -> str:
            with self._one_at_a_time:
                return put_layer(bridge, layer, identifier)

        def report(name: str) -> None:
            on_done(name)
            self.save_secrets()

        self.run(self.tr("Opening tiles"), publish, report, on_error)

    def start(self) -> None:
        """Start the server; ends in `started` or `failed`."""
        self._with_bridge(self._start)

    def stop(self) -> None:
        """Stop the server; ends in `stopped`."""
        if self._bridge is None:
            return
        bridge = self._bridge
        stopped = self.stopped.emit
        self.run(self.tr("Stopping the server"), lambda _: bridge.stop(), lambda _: stopped())

    def reopen(self, open_bridge: OpenBridge) -> None:
        """Open the bridge by other settings, if it is open; ends in `started` if it runs."""
        self._open_bridge, bridge = open_bridge, self._bridge
        if self._waiting:  # it is being opened as it was to be before
            self._waiting.insert(0, lambda: self.reopen(open_bridge))
        elif bridge is not None:
            self._unsubscribe()
            self._waiting.append(self._start if bridge.running else lambda: None)
            self._open(self.tr("Applying the settings"), bridge.close)

    def remove(self, identifiers: Iterable[str]) -> None:
        """Take layers out of the catalogue; ends in `removed`, with all of them."""
        bridge, wanted = self._bridge, tuple(identifiers)
        if bridge is None:
            return
        removed = tuple(filter(None, map(bridge.catalogue.layer, wanted)))

        def withdraw(_: Callable[[], bool]) -> None:
            bridge.withdraw(*wanted)

        self.run(self.tr("Removing layers"), withdraw, lambda _: self.removed.emit(removed))

    def restore(self, layers: Sequence[LayerSettings]) -> None:
        """Publish layers that were removed, all at once; what cannot be had ends in `failed`."""
        bridge = self._bridge
        self.prepare(*(layer.source for layer in layers))

        def publish(_: Callable[[], bool]) -> str:
            with self._one_at_a_time:
                return put_again(bridge, layers)

        self.run(self.tr("Opening tiles"), publish, lambda said: said and self.failed.emit(said))

    def run(
        self,
        description: str,
        job: Job,
        on_done: Callable[[Any], None],
        on_error: Optional[Callable[[WmtsBridgeError], None]] = None,
    ) -> JobTask:
        """Run a job in a worker thread, as `JobTask` has it, and show meanwhile that work is done.

        Without `on_error` a failure is told by `failed`. What is returned can be cancelled.
        """
        self._running_jobs += 1

        def after(report: Callable[[Any], None], outcome: Any) -> None:
            self._running_jobs -= 1
            report(outcome)
            self.changed.emit()

        fail = on_error or (lambda error: self.failed.emit(told(error)))
        task = self._tasks.run(
            description,
            job,
            lambda result: after(on_done, result),
            lambda error: after(fail, error),
        )
        self.changed.emit()
        return task

    @property
    def secrets(self) -> SecretStore:
        """The secrets of the catalogue."""
        return self._secrets

    @property
    def connections(self) -> Connections:
        """What QGIS adds to requests, as far as `prepare` asked for it."""
        return self._connections

    def prepare(self, *further: SourceSettings) -> None:
        """Ask QGIS for what jobs with these sources and those of the catalogue will need.

        The catalogue must have been read. QGIS may ask for its master password.
        """
        catalogue = self._bridge.catalogue
        stores = (source_of_store(store) for store in catalogue.stores)
        self._connections.prepare([*(x.source for x in catalogue.layers), *stores, *further])
        if not self._secrets.load():
            text = self.tr(
                "Without QGIS's master password, layers with stored keys cannot be opened."
            )
            self.warned.emit(text)

    def save_secrets(self) -> None:
        """Save what jobs put into the secrets, or warn that they last for the session only."""
        if not self._secrets.save():
            self.warned.emit(
                self.tr(
                    "Keys and passwords of this layer are kept until QGIS is closed: without its "
                    "master password QGIS cannot save them."
                )
            )

    def shutdown(self) -> None:
        """Stop at once, within two seconds; for unloading the plugin and quitting QGIS."""
        self._tasks.abandon()
        self._news.end()
        self._waiting.clear()
        self._rendered.close()
        bridge, self._bridge = self._bridge, None
        if bridge is not None:
            self._unsubscribe()
            bridge.close()
        self._log.detach()

    # --- steps of the above, all in the main thread ---

    def _with_bridge(self, then: Callable[[], None]) -> None:
        if self._bridge is not None and not self._waiting:
            then()
            return
        self._waiting.append(then)
        if len(self._waiting) == 1:  # else it is being opened
            self._open(self.tr("Reading the catalogue"), lambda: None)

    def _open(self, description: str, close: Callable[[], None]) -> None:
        """Open the bridge, after what was open is closed, for all that wait."""
        openers = {"rendered": self._rendered.open}
        make, secrets, connections = self._open_bridge, self._secrets, self._connections

        def open_bridge(_: Callable[[], bool]) -> tuple[Any, Iterable[str]]:
            with self._one_at_a_time:
                close()
                return make(secrets, connections, openers)

        self.run(description, open_bridge, self._on_opened, self._on_not_opened)

    def _on_opened(self, opened: tuple[Any, Iterable[str]]) -> None:
        self._bridge, warnings = opened
        self._unsubscribe = self._bridge.subscribe(self._news)
        for warning in warnings:
            self.warned.emit(translated(warning))
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            self._with_bridge(then)

    def _draw_anew(self, locations: Set[str]) -> None:
        """Open layers anew that QGIS would draw otherwise than before."""
        bridge = self._bridge
        layers = bridge.catalogue.layers if bridge is not None else ()
        names = [layer.identifier for layer in layers if layer.source.location in locations]
        if names:
            self.run(self.tr("Drawing layers anew"), lambda _: bridge.reopen(names), lambda _: None)

    def _on_not_opened(self, error: WmtsBridgeError) -> None:
        self._bridge = None
        self._waiting.clear()
        self.failed.emit(told(error))

    def _publish(self, layer: LayerSettings) -> None:
        """Publish, under the identifier that the source already has or under a free one."""
        bridge = self._bridge
        self.prepare(layer.source)

        def publish(is_cancelled: Callable[[], bool]) -> str:
            with self._one_at_a_time:
                identifier = put_layer(bridge, layer)
                _start_unless(is_cancelled, bridge)
                return identifier

        self.run(self.tr("Opening tiles"), publish, self._on_published)

    def _on_published(self, identifier: str) -> None:
        self.served.emit(identifier)
        self.save_secrets()

    def _start(self) -> None:
        bridge = self._bridge
        self.prepare()

        def start(is_cancelled: Callable[[], bool]) -> None:
            with self._one_at_a_time:
                _start_unless(is_cancelled, bridge)

        self.run(self.tr("Starting the server"), start, lambda _: self.started.emit())


def _start_unless(is_cancelled: Callable[[], bool], bridge: Any) -> None:
    if not is_cancelled() and not bridge.running:
        bridge.start()
    if is_cancelled():
        bridge.close()  # the plugin was unloaded meanwhile
