"""Two ways to what a foreign WMTS has: clients are sent there, or it comes through us."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable, Optional
from urllib.parse import quote

from ..cache.disk import CachedTiles
from ..capabilities.asking import Asked, InfoAddress, TileAddress, info_address, tile_address
from ..capabilities.model import CapabilitiesDocument, Legend
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..image.media_types import JPEG, PNG, WEBP, normal_media_type
from ..layer.transcoded import TranscodedSource
from ..service.corrected import URI_LIST
from ..source.remote import RemoteTiles
from ..source.remote_info import RemoteInfo, legend_of
from ..tile import FeatureInfo, FeatureInfoSource, InfoRequest, Tile, TileRequest, TileSource
from ..transport.by_host import TransportByHost
from ..transport.protocol import Transport
from .caching import MEMORY, Caches

__all__ = ["ByRedirect", "ThroughCascade"]

_CONVERTIBLE = (PNG, JPEG, WEBP)
_IN_ADDRESS = "-_.!~*'();/?:@+$,#=&%[]"


class ByRedirect:
    """Clients are sent to the remote; we never ask it."""

    protected = False

    def __init__(self, document: CapabilitiesDocument) -> None:
        """Keep the document, whose addresses lead to the remote."""
        self._document = document

    def tiles(self, asked: Asked, tile_matrix_set: TileMatrixSet) -> Optional[TileSource]:
        """Return what knows where the remote's tiles are."""
        address = tile_address(self._document, asked)
        return None if address is None else _TilesElsewhere(address)

    def info(self, asked: Asked) -> Mapping[str, FeatureInfoSource]:
        """Return what knows where the remote tells of features."""
        addresses = _info_addresses(self._document, asked)
        return {name: _InfoElsewhere(address) for name, address in addresses.items()}

    def legend(self, legend: Legend) -> Callable[[], Tile]:
        """Return what tells where the legend is."""
        body = quote(legend.href, safe=_IN_ADDRESS).encode()
        return lambda: Tile(body, URI_LIST)


class _TilesElsewhere:
    """Answers with the address of each tile."""

    def __init__(self, address: TileAddress) -> None:
        self._address = address

    def tile(self, request: TileRequest) -> Tile:
        """Return a list of one address (RFC 2483)."""
        url = self._address(request.matrix, request.column, request.row, request.dimensions)
        return Tile(url.encode(), URI_LIST)


class _InfoElsewhere:
    """Answers with the address at which the remote tells of features."""

    def __init__(self, address: InfoAddress) -> None:
        self._address = address

    def feature_info(self, request: InfoRequest) -> FeatureInfo:
        """Return a list of one address."""
        tile = request.tile
        url = self._address(
            tile.matrix, tile.column, tile.row, request.i, request.j, tile.dimensions
        )
        return FeatureInfo(url.encode(), URI_LIST)


class ThroughCascade:
    """We ask the remote, and keep what it gave in memory.

    `home` is an address of the remote: credentials of the transport go to its host only.
    `protected` says that the remote is asked with credentials.
    """

    def __init__(
        self,
        document: CapabilitiesDocument,
        transport: Transport,
        home: str,
        caches: Caches,
        protected: bool,
    ) -> None:
        """Nothing is asked yet."""
        self._document = document
        self.transports = TransportByHost(home, transport)
        self._caches = caches
        self.protected = protected

    def tiles(self, asked: Asked, tile_matrix_set: TileMatrixSet) -> Optional[TileSource]:
        """Return the remote's tiles, behind memory."""
        address = tile_address(self._document, asked)
        if address is None:
            return None

        def address_of(request: TileRequest) -> Optional[tuple[str, TileMatrix]]:
            matrix = tile_matrix_set.matrix(request.matrix)
            if matrix is None or not matrix.whole.contain(request.column, request.row):
                return None
            url = address(request.matrix, request.column, request.row, request.dimensions)
            return url, matrix

        first = address(tile_matrix_set.matrices[0].identifier, 0, 0, {})
        source: TileSource = RemoteTiles(self.transports.to(first), address_of)
        media_type = normal_media_type(asked.media_type)
        if media_type in _CONVERTIBLE:
            source = TranscodedSource(source, media_type)
        tiles = CachedTiles(asked.layer.identifier, tile_matrix_set, media_type, style=asked.style)
        return self._caches.around(source, MEMORY, tiles)

    def info(self, asked: Asked) -> Mapping[str, FeatureInfoSource]:
        """Return what asks the remote for features."""
        addresses = _info_addresses(self._document, asked)
        theirs = self._document.tile_matrix_set(asked.tile_matrix_set)
        names = {one.identifier: one.identifier for one in theirs.matrices} if theirs else {}
        info = RemoteInfo(addresses, names, {}, self.transports.to)
        return dict.fromkeys(addresses, info)

    def legend(self, legend: Legend) -> Callable[[], Tile]:
        """Return what gets the picture."""
        return legend_of(legend, self.transports.to)


def _info_addresses(document: CapabilitiesDocument, asked: Asked) -> Mapping[str, InfoAddress]:
    found = {name: info_address(document, asked, name) for name in asked.layer.info_formats}
    return {name: address for name, address in found.items() if address is not None}
