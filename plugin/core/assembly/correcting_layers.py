"""From a corrected document of a foreign WMTS to layers: only levels that exist, names kept."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Callable, Optional, Protocol

from ..capabilities.asking import Asked, usual_format
from ..capabilities.model import CapabilitiesDocument, Layer, Legend, Style, TileMatrixSetLink
from ..errors import GridError
from ..grid.boxes import geographic_extent
from ..grid.limits import BoundingBox, Limits
from ..grid.tile_matrix import TileMatrixSet
from ..image.media_types import JPEG, PNG, VECTOR_TILE, WEBP
from ..layer.published import LegendPicture, MatrixSetLink, Publication, PublishedLayer
from ..sentence import sentence
from ..service.corrected import ServedDocument
from ..tile import FeatureInfo, FeatureInfoSource, InfoRequest, Tile, TileSource
from .publishing import apart

__all__ = ["WayToRemote", "served_document"]

_ALWAYS_TO_BE_HAD = (PNG, JPEG, WEBP)
_DEFAULT = "default"
_WEB = ("http://", "https://")

_Links = tuple[MatrixSetLink, ...]


class WayToRemote(Protocol):
    """How a client gets what the remote has: sent there, or through us."""

    @property
    def protected(self) -> bool:
        """Whether the remote is asked with credentials."""
        ...

    def tiles(self, asked: Asked, tile_matrix_set: TileMatrixSet) -> Optional[TileSource]:
        """Return the tiles of one kind, or None if the document offers no way to ask for them."""
        ...

    def info(self, asked: Asked) -> Mapping[str, FeatureInfoSource]:
        """Return what knows of features, by the info formats that can be asked for."""
        ...

    def legend(self, legend: Legend) -> Callable[[], Tile]:
        """Return how to get the picture of a legend."""
        ...


def served_document(
    document: CapabilitiesDocument, way: WayToRemote
) -> tuple[ServedDocument, tuple[str, ...]]:
    """Return what is to be served of a document, and in sentences what cannot be.

    Layers, sets, matrices and styles keep the names that the remote gives them; a set without
    the levels that a layer lacks is called after its first and last (interop.md rule 23).
    """
    layers: dict[str, PublishedLayer] = {}
    notes = []
    for layer in document.layers:
        if layer.identifier in layers:
            continue
        links = _links(document, layer, way)
        if not links:
            notes.append(
                sentence(
                    "the layer {layer} is left out: there is no way to ask for it",
                    layer=layer.identifier,
                )
            )
            continue
        try:
            published = _published(layer, links, way)
        except GridError as exc:
            notes.append(
                sentence(
                    "the layer {layer} is left out: {reason}", layer=layer.identifier, reason=exc
                )
            )
            continue
        layers[layer.identifier] = apart(published, layers.values())
    # It rises with each start, and a document is put in the place of another a second later.
    return ServedDocument(document, Publication(layers, int(time.time()))), tuple(notes)


def _published(layer: Layer, links: _Links, way: WayToRemote) -> PublishedLayer:
    first = links[0]
    return PublishedLayer(
        identifier=layer.identifier,
        title=layer.title,
        links=links,
        formats=layer.formats,
        extent=layer.extent or geographic_extent(first.tile_matrix_set.crs, first.extent),
        abstract=layer.abstract,
        styles=tuple(_styles(layer).values()),
        info_formats=_info_formats(layer, way),
        legends=_legends(layer, way),
        dimensions=layer.dimensions,
        protected=way.protected,
    )


def _styles(layer: Layer) -> Mapping[str, Style]:
    """Return the styles by the remote's names, as they are published, the default one first."""
    ordered = sorted(layer.styles, key=lambda style: not style.is_default)
    return {
        style.identifier: style._replace(identifier=style.identifier or _DEFAULT)
        for style in ordered
    }


def _links(document: CapabilitiesDocument, layer: Layer, way: WayToRemote) -> _Links:
    links = []
    for link in layer.links:
        theirs = document.tile_matrix_set(link.tile_matrix_set)
        found = None if theirs is None else _link(layer, link, theirs, way)
        if found is not None:
            links.append(found)
    return tuple(links)


def _link(
    layer: Layer, link: TileMatrixSetLink, theirs: TileMatrixSet, way: WayToRemote
) -> Optional[MatrixSetLink]:
    ours = _with_levels(theirs, link.limits)
    sources: dict[tuple[str, str], TileSource] = {}
    info: dict[str, FeatureInfoSource] = {}
    for name, style in _styles(layer).items():
        usual = usual_format(layer)
        for media_type in sorted(layer.formats, key=lambda one: one != usual):
            asked = Asked(layer, name, media_type, theirs.identifier)
            source = way.tiles(asked, theirs)
            if source is None:
                return None
            sources[style.identifier, media_type] = source
        if VECTOR_TILE not in layer.formats:
            for media_type in _ALWAYS_TO_BE_HAD:
                sources.setdefault((style.identifier, media_type), sources[style.identifier, usual])
        asks = way.info(Asked(layer, name, usual, theirs.identifier))
        if asks:
            info[style.identifier] = _InfoByFormat(asks)
    limits = link.limits or {}
    known = {one.identifier: limits.get(one.identifier, one.whole) for one in ours.matrices}
    return MatrixSetLink(ours, _extent(layer, ours, known), sources, known, info)


def _with_levels(theirs: TileMatrixSet, limits: Optional[Mapping[str, Limits]]) -> TileMatrixSet:
    """Return the set with the levels that the limits name."""
    if not limits:
        return theirs
    kept = tuple(one for one in theirs.matrices if one.identifier in limits)
    if not kept or len(kept) == len(theirs.matrices):
        return theirs
    name = f"{theirs.identifier}_{kept[0].identifier}-{kept[-1].identifier}"
    return TileMatrixSet(name, theirs.crs, kept, theirs.title, (), theirs.identifier)


def _extent(layer: Layer, ours: TileMatrixSet, limits: Mapping[str, Limits]) -> BoundingBox:
    for found in layer.boxes:
        if found.crs == ours.crs:
            return found.box
    finest = ours.matrices[-1]
    return finest.extent_of(limits[finest.identifier])


def _info_formats(layer: Layer, way: WayToRemote) -> tuple[str, ...]:
    """Return the info formats that can be asked for, in the document's order."""
    asked = Asked(
        layer, layer.styles[0].identifier, usual_format(layer), layer.links[0].tile_matrix_set
    )
    known = way.info(asked)
    return tuple(name for name in layer.info_formats if name in known)


def _legends(layer: Layer, way: WayToRemote) -> Mapping[str, LegendPicture]:
    legends = {}
    for style in _styles(layer).values():
        usable = [one for one in style.legends if one.href[:8].lower().startswith(_WEB)]
        for legend in usable[:1]:
            legends[style.identifier] = LegendPicture(
                legend.format or PNG, legend.width, legend.height, way.legend(legend)
            )
    return legends


class _InfoByFormat:
    """Asks for features in the way that goes with the format."""

    def __init__(self, ways: Mapping[str, FeatureInfoSource]) -> None:
        self._ways = ways

    def feature_info(self, request: InfoRequest) -> FeatureInfo:
        """Return what is known at the pixel.

        Raises:
            TileError: it could not be had.
        """
        return self._ways[request.info_format].feature_info(request)
