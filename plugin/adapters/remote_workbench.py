"""A bridge for one window: connects to a remote, and publishes previews for nobody else."""

from __future__ import annotations

import dataclasses
import threading
from concurrent.futures import Future, wait
from typing import Any, Callable, TypeVar

from ..core.catalogue.values import LayerSettings, SourceSettings, StoreSettings
from ..core.errors import SetupError
from .connections import Connections
from .remote_listing import RemoteListing, listing_of
from .remote_preview import PreviewLayer, preview_of
from .secret_store import SecretStore
from .translated import translated

__all__ = ["Workbench", "abandonable"]

_Result = TypeVar("_Result")
_LOOK_SECONDS = 0.05


class Workbench:
    """One store, asked as a published one would be, on a free port of loopback. Any thread.

    Nothing of it is written to a file.
    """

    def __init__(
        self,
        store: StoreSettings,
        secrets: SecretStore,
        connections: Connections,
        is_offline: bool = False,
    ) -> None:
        # What is disabled may be looked at all the same.
        self._store = dataclasses.replace(store, enabled=True)
        self._secrets = secrets
        self._connections = connections
        self._is_offline = is_offline
        self._bridge: Any = None
        self._lock = threading.Lock()
        self._is_closed = False
        self._previews = 0

    def connect(self) -> RemoteListing:
        """Ask the remote what it offers.

        Raises:
            SetupError: it cannot be reached, refuses, or is no WMTS.
        """
        with self._lock:
            bridge = self._opened()
            bridge.put_store(self._store)
            return listing_of(bridge.offered(self._store.full_name))

    def preview(self, layer: LayerSettings) -> PreviewLayer:
        """Publish a layer of the store in the place of the one before.

        Raises:
            SetupError: it cannot be published as it is set up.
            ListenError: there is no free port.
        """
        with self._lock:
            bridge = self._opened()
            if not bridge.running:
                bridge.start()
            before, self._previews = f"preview_{self._previews}", self._previews + 1
            # Under another name each time: QGIS keeps tiles by their addresses.
            identifier = f"preview_{self._previews}"
            published = bridge.publish(self._renamed(layer, identifier))
            bridge.withdraw(before)
            bridge.doctor.forget()
            return preview_of(published, bridge.address_of(identifier))

    def trouble(self) -> str:
        """Return why a tile of the preview failed last, or an empty text. Waits for nobody."""
        bridge, name = self._bridge, f"preview_{self._previews}"
        told = bridge.doctor.complaints() if bridge is not None else ()
        return next((translated(one.explanation.text) for one in told if one.layer == name), "")

    def close(self) -> None:
        """Stop for good, within two seconds once nothing is asked any more."""
        with self._lock:
            self._is_closed = True
            if self._bridge is not None:
                self._bridge.close()

    def close_soon(self) -> None:
        """Close without waiting for it."""
        threading.Thread(target=self.close, name="wmts-bridge closing", daemon=True).start()

    def _renamed(self, layer: LayerSettings, identifier: str) -> LayerSettings:
        source, remote = layer.source, layer.source.remote
        if remote is not None:
            remote = dataclasses.replace(remote, store=self._store.full_name)
        # In memory: a preview leaves nothing on the disk. By WMTS, whatever others get.
        source = dataclasses.replace(source, remote=remote, cache="memory")
        return dataclasses.replace(layer, identifier=identifier, source=source, services_off=())

    def _opened(self) -> Any:
        if self._is_closed:
            raise SetupError("the window was closed")
        if self._bridge is None:
            self._bridge = _temporary_bridge(self._secrets, self._connections, self._is_offline)
        return self._bridge


def _temporary_bridge(secrets: SecretStore, connections: Connections, is_offline: bool) -> Any:
    from ..core.assembly import Bridge, ServerOptions
    from ..core.assembly.opening import transport_settings

    options = ServerOptions(port=0, offline=is_offline)
    plain = transport_settings(options)

    def transport_for(source: SourceSettings) -> Any:
        return connections.complete(source, plain(source))

    return Bridge(options, None, secrets, transport_for)


def abandonable(
    job: Callable[[], _Result], is_cancelled: Callable[[], bool], abandon: Callable[[], None]
) -> _Result:
    """Do a job in a thread of its own that is left to itself, and to `abandon`, when cancelled.

    A remote may keep silent for a minute; the user, and QGIS when it quits, need not wait for it.

    Raises:
        SetupError: it was cancelled.
        WmtsBridgeError: as `job`.
    """
    future: Future[_Result] = Future()

    def work() -> None:
        try:
            future.set_result(job())
        except BaseException as exc:  # the thread's boundary: it is raised below
            future.set_exception(exc)

    threading.Thread(target=work, name="wmts-bridge remote", daemon=True).start()
    while not wait([future], _LOOK_SECONDS).done:
        if is_cancelled():
            abandon()
            raise SetupError("it was cancelled")
    return future.result()
