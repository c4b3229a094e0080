"""What there is to choose of a cascaded layer: styles, tile matrix sets, formats."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..core.catalogue.values import LayerSettings

__all__ = ["RemoteChoices", "choices_known", "choices_offered"]


class RemoteChoices(NamedTuple):
    """Identifiers, as the remote has them."""

    styles: tuple[str, ...] = ()
    matrix_sets: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()


def choices_known(bridge: Any, layer: LayerSettings) -> RemoteChoices:
    """Return what is known of a layer without asking its remote."""
    published = bridge.publication.layers.get(layer.identifier)
    remote = layer.source.remote
    sets = (*remote.matrix_sets, remote.first_set) if remote else ()
    if published is None:
        return RemoteChoices(matrix_sets=_each_once(sets))
    styles = [x.identifier for x in published.styles if x.identifier not in layer.styles]
    return RemoteChoices(tuple(styles), _each_once(sets), published.formats)


def choices_offered(bridge: Any, layer: LayerSettings) -> RemoteChoices:
    """Return what the layer's remote offers. For worker threads: it may be asked.

    Raises:
        SetupError: the remote cannot be used.
    """
    remote = layer.source.remote
    if remote is None:
        return choices_known(bridge, layer)
    layers = bridge.offered_to(layer.source).document.layers
    offered = next((x for x in layers if x.identifier == remote.layer), None)
    if offered is None:
        return choices_known(bridge, layer)
    return RemoteChoices(
        tuple(style.identifier for style in offered.styles),
        _each_once(link.tile_matrix_set for link in offered.links),
        offered.formats,
    )


def _each_once(names: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
