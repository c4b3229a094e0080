"""Serving from the command line: at once, or as the keeper of a port."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from ..core.assembly import Bridge, ServerOptions
from ..core.catalogue.file import CatalogueFile
from ..core.errors import SetupError
from ..core.server.keeper import Keeper, KeptListeners

__all__ = ["Serving", "serving"]


class Serving:
    """A bridge, and how it is started and ended."""

    def __init__(self, bridge: Bridge, start: Callable[[], None], end: Callable[[], None]) -> None:
        """Keep the three; nothing runs yet."""
        self.bridge = bridge
        self.start = start
        self._end = end

    def close(self) -> None:
        """Stop for good."""
        self._end()
        self.bridge.close()


def serving(
    options: ServerOptions, file: Optional[CatalogueFile], keep: str, ended: Callable[[], None]
) -> Serving:
    """Return a bridge that serves; if `keep` names a file, while no other of its catalogue does.

    `ended` is called when one of those wants it to end.
    """
    if not keep:
        bridge = Bridge(options, file)
        return Serving(bridge, bridge.start, bridge.stop)
    listeners = KeptListeners()
    bridge = Bridge(options, file, listeners=listeners)
    keeper = Keeper(listeners, bridge.start, bridge.accept, Path(keep).absolute(), ended)

    def start() -> None:
        try:
            keeper.open()
        except OSError as exc:
            raise SetupError(f"{keep} cannot be written: {exc.strerror or exc}") from exc

    return Serving(bridge, start, keeper.close)
