"""Further styles of a layer, which we draw from its own tiles."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from ..capabilities.model import Style
from ..catalogue.identifiers import check_identifier
from ..catalogue.values import LayerSettings
from ..errors import SetupError
from ..image.effects import Effect
from ..image.effects_json import effects_from_json
from ..image.media_types import VECTOR_TILE
from ..layer.published import MatrixSetLink, PublishedLayer
from ..layer.styled import StyledSource
from ..sentence import sentence
from .caching import Caches

__all__ = ["with_own_styles"]


def with_own_styles(
    layer: PublishedLayer, settings: LayerSettings, caches: Caches
) -> PublishedLayer:
    """Return the layer with the styles that its settings add.

    Raises:
        SetupError: a style is none, has the name of another, or the tiles are no pictures.
    """
    if not settings.styles:
        return layer
    if VECTOR_TILE in layer.formats:
        raise SetupError("styles can be drawn of pictures, not of vector tiles")
    effects = {name: _effects(layer, name, said) for name, said in settings.styles.items()}
    links = tuple(_with_styles(layer, link, effects, settings, caches) for link in layer.links)
    own = tuple(Style(name) for name in effects)
    return dataclasses.replace(layer, links=links, styles=(*layer.styles, *own))


def _effects(
    layer: PublishedLayer, name: str, said: Sequence[Mapping[str, Any]]
) -> tuple[Effect, ...]:
    check_identifier(name)
    if any(name == style.identifier for style in layer.styles):
        raise SetupError(sentence("the layer has a style {name} already", name=name))
    return effects_from_json(said)


def _with_styles(
    layer: PublishedLayer,
    link: MatrixSetLink,
    effects: Mapping[str, tuple[Effect, ...]],
    settings: LayerSettings,
    caches: Caches,
) -> MatrixSetLink:
    """Return the link with a source for each style and format, drawn from the layer's own tiles."""
    first = layer.styles[0].identifier
    own = link.sources[first, layer.formats[0]]
    formats = [media_type for style, media_type in link.sources if style == first]
    sources = dict(link.sources)
    for name, chosen in effects.items():
        for media_type in formats:
            drawn = StyledSource(own, chosen, link.tile_matrix_set, media_type, link.limits)
            sources[name, media_type] = caches.around(drawn, settings.source.cache)
    return dataclasses.replace(link, sources=sources)
