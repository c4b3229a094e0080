"""A layer of a remote WMTS as tile sources: by its own matrices, styles and dimensions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Optional

from ..capabilities.asking import Asked, info_address, tile_address, usual_format
from ..capabilities.dimension_values import value_inside
from ..capabilities.model import CapabilitiesDocument, Dimension, Layer, Style, TileMatrixSetLink
from ..errors import GridError, SetupError
from ..grid.boxes import geographic_extent, reproject_box
from ..grid.crs import CRS84
from ..grid.limits import BoundingBox, Limits
from ..grid.recognised import Recognised, recognised
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..image.media_types import normal_media_type
from ..tile import FeatureInfoSource, TileRequest, TileSource
from ..transport.by_host import TransportByHost
from ..transport.protocol import Transport
from .cascaded import CascadedLayer, CascadedSet, RemoteLegend
from .remote import AddressedTile, RemoteTiles
from .remote_info import RemoteInfo, legend_of

__all__ = ["WantedLayer", "open_wmts"]

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_.-]+")
_NOT_IN_DIMENSIONS = re.compile(r"\W+", re.ASCII)


class WantedLayer(NamedTuple):
    """Which layer, and what of it; what is empty is the remote's default, or all there is.

    `dimensions` are other default values than the remote's. `first_set` is the matrix set that
    comes before the others; it need not be there.
    """

    layer: str
    style: str = ""
    media_type: str = ""
    matrix_sets: tuple[str, ...] = ()
    dimensions: Mapping[str, str] = {}
    first_set: str = ""


def open_wmts(
    document: CapabilitiesDocument, wanted: WantedLayer, transport: Transport, home: str
) -> CascadedLayer:
    """Open a layer of a remote WMTS; `home` is the address of its capabilities.

    Credentials of the transport go to the host of `home` only.

    Raises:
        SetupError: there is no such layer, style, format or set, or nothing of it can be asked for.
    """
    layer = document.layer(wanted.layer)
    if layer is None:
        offered = ", ".join(x.identifier for x in document.layers[:20]) or "none at all"
        raise SetupError(f"the remote has no layer {wanted.layer!r}; it has {offered}")
    defaults = _spelt_by(layer, wanted.dimensions)
    opening = _Opening(document, layer, wanted, transport, home)
    styles = _styles(layer, wanted.style)
    sets, notes = opening.sets(styles)
    extent = layer.extent or geographic_extent(sets[0].tile_matrix_set.crs, sets[0].extent)
    return CascadedLayer(
        title=layer.title or layer.identifier,
        abstract=layer.abstract,
        media_type=normal_media_type(opening.media_type),
        sets=sets,
        styles=tuple(style._replace(identifier=name) for name, style in styles.items()),
        extent=extent,
        dimensions=tuple(_dimension(one, defaults) for one in layer.dimensions),
        info_formats=layer.info_formats if any(one.info for one in sets) else (),
        legends=_legends(styles, opening),
        protected=transport.settings.carries_credentials,
        notes=(*notes, *_doubts(layer, defaults)),
    )


def _styles(layer: Layer, default: str) -> Mapping[str, Style]:
    """Return the remote's styles under the names we publish, the default one first."""
    first = next((style for style in layer.styles if style.is_default), layer.styles[0])
    if default:
        chosen = [style for style in layer.styles if style.identifier == default]
        if not chosen:
            offered = ", ".join(style.identifier for style in layer.styles)
            raise SetupError(f"the remote layer has no style {default!r}; it has {offered}")
        first = chosen[0]
    named: dict[str, Style] = {}
    for style in (first, *(other for other in layer.styles if other is not first)):
        name = _NOT_IN_NAMES.sub("_", style.identifier).strip("_") or "default"
        named.setdefault(name, style._replace(is_default=style is first))
    return named


def _spelt_by(layer: Layer, defaults: Mapping[str, str]) -> Mapping[str, str]:
    """Return values by the names of dimensions as the remote spells them."""
    spelt = {dimension.identifier.lower(): dimension.identifier for dimension in layer.dimensions}
    return {spelt.get(name.lower(), name): value for name, value in defaults.items()}


def _dimension(dimension: Dimension, defaults: Mapping[str, str]) -> Dimension:
    """Return a dimension with our name and default, which can be asked for whatever it is."""
    default = defaults.get(dimension.identifier, dimension.default)
    named = dimension._replace(identifier=_dimension_name(dimension.identifier), default=default)
    return named if _lists(named, default) else named._replace(values=(*named.values, default))


def _lists(dimension: Dimension, value: str) -> bool:
    is_current = value == "current" and dimension.current
    return (
        is_current or value in dimension.values or value_inside(dimension.values, value) is not None
    )


def _doubts(layer: Layer, defaults: Mapping[str, str]) -> Sequence[str]:
    """Say which of the defaults that were chosen the remote may not know.

    Nothing fails over them: the times that a remote lists come and go.
    """
    known = {dimension.identifier: dimension for dimension in layer.dimensions}
    doubts = []
    for name, value in defaults.items():
        if name not in known:
            has = ", ".join(known) or "none"
            doubts.append(f"it has no dimension {name}, so {value} is not asked for (it has {has})")
        elif value != known[name].default and not _lists(known[name], value):
            doubts.append(f"its dimension {name} does not list {value}, which is asked for")
    return doubts


def _dimension_name(identifier: str) -> str:
    """Return the name under which clients can ask for a dimension (interop.md rule 14)."""
    return _NOT_IN_DIMENSIONS.sub("_", identifier)


def _legends(styles: Mapping[str, Style], opening: _Opening) -> Mapping[str, RemoteLegend]:
    return {
        name: RemoteLegend(style.legends[0], legend_of(style.legends[0], opening.transports.to))
        for name, style in styles.items()
        if style.legends
    }


class _Opening:
    """One layer being opened: what its sets and styles have in common."""

    def __init__(
        self,
        document: CapabilitiesDocument,
        layer: Layer,
        wanted: WantedLayer,
        transport: Transport,
        home: str,
    ) -> None:
        self._document = document
        self._layer = layer
        self._wanted = wanted
        self._transport = transport
        self.transports = TransportByHost(home, transport)
        self._info_formats = layer.info_formats
        self.media_type = _format(layer, wanted.media_type)
        self._dimensions = {_dimension_name(x.identifier): x.identifier for x in layer.dimensions}

    def sets(self, styles: Mapping[str, Style]) -> tuple[tuple[CascadedSet, ...], tuple[str, ...]]:
        """Return the sets that can be published, each but once, and why others cannot."""
        found: dict[str, CascadedSet] = {}
        notes = []
        for link in self._links():
            try:
                one = self._set(link, styles)
            except (GridError, SetupError) as exc:
                notes.append(f"its tile matrix set {link.tile_matrix_set} is left out: {exc}")
                continue
            found.setdefault(one.tile_matrix_set.identifier, one)
        if not found:
            reasons = "; ".join(notes) or "it is linked to no tile matrix set that is described"
            raise SetupError(f"the remote layer {self._layer.identifier} cannot be used: {reasons}")
        return tuple(found.values()), tuple(notes)

    def _links(self) -> Sequence[TileMatrixSetLink]:
        first = self._wanted.first_set
        links = sorted(self._layer.links, key=lambda link: link.tile_matrix_set != first)
        if not self._wanted.matrix_sets:
            return links
        chosen = [link for link in links if link.tile_matrix_set in self._wanted.matrix_sets]
        missing = set(self._wanted.matrix_sets) - {link.tile_matrix_set for link in chosen}
        if missing:
            offered = ", ".join(link.tile_matrix_set for link in links)
            name = sorted(missing)[0]
            raise SetupError(f"the remote layer has no tile matrix set {name!r}; it has {offered}")
        return chosen

    def _set(self, link: TileMatrixSetLink, styles: Mapping[str, Style]) -> CascadedSet:
        theirs = self._document.tile_matrix_set(link.tile_matrix_set)
        if theirs is None:
            raise SetupError("the remote does not describe it")
        known = recognised(theirs)
        ours, limits = _limited(known, link.limits)
        extent = self._extent(ours)
        sources: dict[str, TileSource] = {}
        info: dict[str, FeatureInfoSource] = {}
        for name, style in styles.items():
            asked = Asked(self._layer, style.identifier, self.media_type, theirs.identifier)
            sources[name] = self._tiles(asked, ours, known.identifiers)
            asks = {kind: info_address(self._document, asked, kind) for kind in self._info_formats}
            addresses = {kind: ask for kind, ask in asks.items() if ask is not None}
            if addresses:
                names = known.identifiers
                info[name] = RemoteInfo(addresses, names, self._dimensions, self.transports.to)
        return CascadedSet(ours, extent, limits, sources, info)

    def _tiles(
        self, asked: Asked, ours: TileMatrixSet, identifiers: Mapping[str, str]
    ) -> RemoteTiles:
        ask = tile_address(self._document, asked)
        if ask is None:
            raise SetupError(f"the remote offers no way to ask for {asked.media_type}")
        places = {matrix.identifier: matrix for matrix in ours.matrices}
        dimensions = self._dimensions

        def address_of(request: TileRequest) -> Optional[tuple[str, TileMatrix]]:
            matrix = places.get(request.matrix)
            if matrix is None or not matrix.whole.contain(request.column, request.row):
                return None
            values = {dimensions.get(name, name): x for name, x in request.dimensions.items()}
            url = ask(identifiers[request.matrix], request.column, request.row, values)
            return url, matrix

        return RemoteTiles(self._transport_of(address_of, ours), address_of)

    def _transport_of(self, address_of: AddressedTile, ours: TileMatrixSet) -> Transport:
        addressed = address_of(TileRequest(ours.matrices[0].identifier, 0, 0))
        return self._transport if addressed is None else self.transports.to(addressed[0])

    def _extent(self, ours: TileMatrixSet) -> BoundingBox:
        """Return the layer's box in the set's CRS: as the remote gives it, else projected."""
        for given in self._layer.boxes:
            box = given.box.intersection(ours.extent)
            if given.crs.name == ours.crs.name and box is not None:
                return box
        if self._layer.extent is None:
            return ours.extent
        box = reproject_box(self._layer.extent, CRS84, ours.crs).intersection(ours.extent)
        if box is None:
            raise GridError("the layer lies outside of it")
        return box


def _format(layer: Layer, wanted: str) -> str:
    if not layer.formats:
        raise SetupError(f"the remote layer {layer.identifier} has no format")
    if not wanted:
        return usual_format(layer)
    for name in layer.formats:
        if normal_media_type(name) == normal_media_type(wanted):
            return name
    offered = ", ".join(layer.formats)
    raise SetupError(f"the remote layer has no format {wanted!r}; it has {offered}")


def _limited(
    known: Recognised, limits: Optional[Mapping[str, Limits]]
) -> tuple[TileMatrixSet, Optional[Mapping[str, Limits]]]:
    """Return the set with the levels that the limits name, and the limits by our identifiers."""
    ours = known.tile_matrix_set
    if not limits:
        return ours, None
    named = {name: limits[theirs] for name, theirs in known.identifiers.items() if theirs in limits}
    levels = [matrix.identifier for matrix in ours.matrices if matrix.identifier in named]
    if not levels:
        return ours, None
    return ours.trimmed(levels[0], levels[-1]), named
