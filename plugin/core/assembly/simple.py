"""A bridge in one line of Python: `with bridge("tiles/") as server: …`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Union

from ..catalogue.values import LayerSettings, SourceSettings
from .opening import located
from .options import ServerOptions
from .running import Bridge

__all__ = ["bridge"]


@contextmanager
def bridge(
    *sources: Union[str, SourceSettings, LayerSettings],
    options: ServerOptions = ServerOptions(port=0),  # noqa: B008  (a frozen value)
) -> Iterator[Bridge]:
    """Serve sources while the block runs, by default on a free port.

    A source is an address, a folder, a file, or settings.

    Raises:
        SetupError: a source cannot be used, or the address to listen on is taken.
    """
    with Bridge(options) as running:
        for source in sources:
            running.publish(_layer_settings(running, source))
        yield running


def _layer_settings(
    running: Bridge, source: Union[str, SourceSettings, LayerSettings]
) -> LayerSettings:
    if isinstance(source, LayerSettings):
        return source
    if isinstance(source, str):
        source = located(source)
    return running.with_identifier(LayerSettings("", source))
