"""What jobs do with layers of the bridge; all of it is for worker threads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core.catalogue.values import LayerSettings
from ..core.errors import SetupError
from .settings_checks import folder_problem
from .translated import translated

__all__ = ["put_again", "put_layer"]

_NO_FOLDERS = ("memory", "off")


def put_layer(bridge: Any, layer: LayerSettings, instead_of: str = "") -> str:
    """Publish a layer, in the place of another; return the identifier that it has then.

    A layer without one gets that which its source had before, or a free one.

    Raises:
        SetupError: it cannot be opened, or its tiles cannot be kept in the folder that is new.
    """
    known = bridge.catalogue.layer(instead_of or layer.identifier)
    folder = layer.source.cache
    if folder not in _NO_FOLDERS and (known is None or known.source.cache != folder):
        problem = folder_problem(folder)
        if problem:
            raise SetupError(problem)
    named = layer if layer.identifier or instead_of else bridge.with_identifier(layer)
    bridge.publish(named, instead_of)
    return str(named.identifier)


def put_again(bridge: Any, layers: Sequence[LayerSettings]) -> str:
    """Publish layers as they were, all at once; return why the first that cannot be had cannot."""
    failures = bridge.publish_layers(layers)
    return translated(next(iter(failures.values()), ""))
