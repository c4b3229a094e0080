"""The layers of the catalogue as they come and go: opened, tried again, and followed."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable
from typing import Callable, Optional

from ..catalogue.merging import changes_of_catalogue
from ..catalogue.values import Catalogue, LayerSettings, StoreSettings
from ..errors import SetupError, TransportError, WmtsBridgeError
from ..sentence import sentence, sentence_of
from .opened_layers import OpenedLayers
from .parallel import for_each

__all__ = ["CatalogueLayers"]

_log = logging.getLogger(__name__)

_AT_ONCE = 8
_RETRY_SECONDS = 30.0
_TELL_SECONDS = 0.2


class CatalogueLayers:
    """Opens what the catalogue lists; one layer that cannot be opened is no matter to the others.

    `catalogue` and `running` tell how things are at this moment, `opened_some` and `opened_all` are
    called when layers were opened in a thread of ours.
    """

    def __init__(
        self,
        opened: OpenedLayers,
        catalogue: Callable[[], Catalogue],
        running: Callable[[], bool],
        opened_some: Callable[[], None],
        opened_all: Callable[[], None],
    ) -> None:
        """Nothing has failed yet."""
        self.failures: dict[str, str] = {}
        self._opened = opened
        self._catalogue = catalogue
        self._running = running
        self._opened_some = opened_some
        self._opened_all = opened_all
        self._unreachable: frozenset[str] = frozenset()
        self._retried = self._told = time.monotonic()

    def open(self, layers: Iterable[LayerSettings]) -> None:
        """Open layers, and return when all have been tried."""
        for_each(self._open, layers, _AT_ONCE)

    def open_rest(self) -> None:
        """Open those layers of the catalogue that are not open."""
        opened = self._opened.layers
        self.open([x for x in self._catalogue().layers if x.identifier not in opened])

    def forget(self, identifier: str) -> None:
        """Forget why a layer could not be opened."""
        self.failures.pop(identifier, None)
        self._unreachable -= {identifier}

    def follow(self, before: Catalogue, after: Catalogue) -> None:
        """Close what others took out of the catalogue, and begin to open what they put into it.

        Layers that are as they were keep their sources and caches, those that differ are served
        as before until they are open anew. While nothing runs the next start opens them.
        """
        changes = changes_of_catalogue(before, after)
        for name in changes.stores:
            self._opened.forget_store(name)
        for identifier in changes.gone:
            self.forget(identifier)
            self._opened.close(identifier)
        if self._running():
            self._in_background(changes.changed)
            return
        for layer in changes.changed:
            self._opened.close(layer.identifier)

    def retry(self) -> None:
        """Begin to open again, now and then, layers of remotes that could not be reached."""
        now = time.monotonic()
        if not self._unreachable or now - self._retried < _RETRY_SECONDS:
            return
        self._retried = now
        layers = self._catalogue().layers
        self._in_background([x for x in layers if x.identifier in self._unreachable])

    def _in_background(self, layers: Iterable[LayerSettings]) -> None:
        def work() -> None:
            for_each(self._open_and_tell, layers, _AT_ONCE)
            self._opened_all()

        threading.Thread(target=work, name="wmts-bridge follow", daemon=True).start()

    def _open_and_tell(self, settings: LayerSettings) -> None:
        self._open(settings, only_while_running=True)
        now = time.monotonic()
        if now - self._told >= _TELL_SECONDS:  # of many layers not each is told of by itself
            self._told = now
            self._opened_some()

    def _open(self, settings: LayerSettings, *, only_while_running: bool = False) -> None:
        name, store = settings.identifier, self._store(settings)

        def is_wanted() -> bool:
            if only_while_running and not self._running():
                return False
            return self._catalogue().layer(name) == settings and self._store(settings) == store

        try:
            self._opened.open(settings, is_wanted)
            self.forget(name)
        except WmtsBridgeError as exc:
            if is_wanted():
                self._failed(name, exc)
        except Exception as exc:  # the thread's boundary: a stranger may have written the settings
            _log.exception("%s cannot be opened", name)
            self._failed(
                name,
                SetupError(
                    sentence("its settings cannot be used ({reason})", reason=type(exc).__name__)
                ),
            )

    def _failed(self, name: str, error: WmtsBridgeError) -> None:
        self._opened.close(name)
        if self.failures.get(name) != str(error):
            _log.warning("%s is not served: %s", name, error)
        self.failures[name] = sentence_of(error)
        if isinstance(error.__cause__, TransportError):
            self._unreachable |= {name}
        else:
            # Whoever refuses us is not asked again and again.
            self._unreachable -= {name}

    def _store(self, settings: LayerSettings) -> Optional[StoreSettings]:
        remote = settings.source.remote
        return self._catalogue().store(remote.store) if remote else None
