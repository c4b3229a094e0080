"""A layer of a remote WMTS as tile sources: by its own matrices, styles and dimensions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Optional

from ..capabilities.asking import Asked, info_address, tile_address, usual_format
from ..capabilities.model import CapabilitiesDocument, Layer, Style, TileMatrixSetLink
from ..errors import GridError, SetupError
from ..grid.boxes import geographic_extent, reproject_box
from ..grid.crs import CRS84
from ..grid.limits import BoundingBox, Limits
from ..grid.recognised import Recognised, recognised
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..image.media_types import normal_media_type
from ..sentence import joined, sentence
from ..tile import FeatureInfoSource, TileRequest, TileSource
from ..transport.by_host import TransportByHost
from ..transport.protocol import Transport
from .cascaded import CascadedLayer, CascadedSet, RemoteLegend
from .remote import AddressedTile, RemoteTiles
from .remote_info import RemoteInfo, legend_of
from .wmts_dimensions import dimension_name, doubts_about, own_dimension, spelt_by

__all__ = ["WantedLayer", "open_wmts"]

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_.-]+")


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
        offered = ", ".join(x.identifier for x in document.layers[:20]) or sentence("none at all")
        raise SetupError(
            sentence(
                "the remote has no layer {layer!r}; it has {offered}",
                layer=wanted.layer,
                offered=offered,
            )
        )
    defaults = spelt_by(layer, wanted.dimensions)
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
        dimensions=tuple(own_dimension(one, defaults) for one in layer.dimensions),
        info_formats=layer.info_formats if any(one.info for one in sets) else (),
        legends=_legends(styles, opening),
        protected=transport.settings.carries_credentials,
        notes=(*notes, *doubts_about(layer, defaults)),
    )


def _styles(layer: Layer, default: str) -> Mapping[str, Style]:
    """Return the remote's styles under the names we publish, the default one first."""
    first = next((style for style in layer.styles if style.is_default), layer.styles[0])
    if default:
        chosen = [style for style in layer.styles if style.identifier == default]
        if not chosen:
            offered = ", ".join(style.identifier for style in layer.styles)
            raise SetupError(
                sentence(
                    "the remote layer has no style {style!r}; it has {offered}",
                    style=default,
                    offered=offered,
                )
            )
        first = chosen[0]
    named: dict[str, Style] = {}
    for style in (first, *(other for other in layer.styles if other is not first)):
        name = _NOT_IN_NAMES.sub("_", style.identifier).strip("_") or "default"
        named.setdefault(name, style._replace(is_default=style is first))
    return named


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
        self._dimensions = {dimension_name(x.identifier): x.identifier for x in layer.dimensions}

    def sets(self, styles: Mapping[str, Style]) -> tuple[tuple[CascadedSet, ...], tuple[str, ...]]:
        """Return the sets that can be published, each but once, and why others cannot."""
        found: dict[str, CascadedSet] = {}
        notes = []
        for link in self._links():
            try:
                one = self._set(link, styles)
            except (GridError, SetupError) as exc:
                notes.append(
                    sentence(
                        "its tile matrix set {grid} is left out: {reason}",
                        grid=link.tile_matrix_set,
                        reason=exc,
                    )
                )
                continue
            found.setdefault(one.tile_matrix_set.identifier, one)
        if not found:
            reasons = joined(notes) or sentence(
                "it is linked to no tile matrix set that is described"
            )
            raise SetupError(
                sentence(
                    "the remote layer {layer} cannot be used: {reasons}",
                    layer=self._layer.identifier,
                    reasons=reasons,
                )
            )
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
            raise SetupError(
                sentence(
                    "the remote layer has no tile matrix set {name!r}; it has {offered}",
                    name=name,
                    offered=offered,
                )
            )
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
            raise SetupError(
                sentence(
                    "the remote offers no way to ask for {media_type}", media_type=asked.media_type
                )
            )
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
        raise SetupError(sentence("the remote layer {layer} has no format", layer=layer.identifier))
    if not wanted:
        return usual_format(layer)
    for name in layer.formats:
        if normal_media_type(name) == normal_media_type(wanted):
            return name
    offered = ", ".join(layer.formats)
    raise SetupError(
        sentence(
            "the remote layer has no format {wanted!r}; it has {offered}",
            wanted=wanted,
            offered=offered,
        )
    )


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
