"""Layers over a source made of numbers, for tests of services without sockets or files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from wmts_bridge.plugin.core.capabilities.model import Dimension
from wmts_bridge.plugin.core.errors import TileError
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.layer.published import MatrixSetLink, Publication, PublishedLayer
from wmts_bridge.plugin.core.layer.transcoded import TranscodedSource
from wmts_bridge.plugin.core.server.addressing import Addressing
from wmts_bridge.plugin.core.server.application import Application
from wmts_bridge.plugin.core.service.wmts import WmtsService
from wmts_bridge.plugin.core.tile import Absent, Answer, Tile, TileRequest
from wmts_bridge.plugin.core.web.message import Request, Response

FORMATS = ("image/png", "image/jpeg", "image/webp")
HOST = "127.0.0.1:8787"
WORLD = BoundingBox(-180, -85.0511287798066, 180, 85.0511287798066)


@dataclass
class NumberedSource:
    """Gives a small PNG for every tile; its etag tells which. Remembers what it was asked."""

    absent: frozenset[tuple[str, int, int]] = frozenset()
    error: Optional[TileError] = None
    asked: list[TileRequest] = field(default_factory=list)

    def tile(self, request: TileRequest) -> Answer:
        self.asked.append(request)
        if self.error is not None:
            raise self.error
        if (request.matrix, request.column, request.row) in self.absent:
            return Absent("nothing was drawn here")
        etag = f"{request.matrix}-{request.column}-{request.row}"
        return Tile(blank_tile("image/png", 256, 256), "image/png", etag=etag)


def layer(
    identifier: str = "map",
    source: Optional[NumberedSource] = None,
    matrix_set: str = "WebMercatorQuad",
    levels: Optional[tuple[str, str]] = None,
    limits: Optional[dict[str, Limits]] = None,
    **further: object,
) -> PublishedLayer:
    source = source or NumberedSource()
    tile_matrix_set = well_known_set(matrix_set)
    if levels is not None:
        tile_matrix_set = tile_matrix_set.trimmed(*levels)
    link = MatrixSetLink(
        tile_matrix_set,
        tile_matrix_set.extent,
        {("default", kind): TranscodedSource(source, kind) for kind in FORMATS},
        limits,
    )
    values = {"title": identifier, "formats": ("image/png",), "extent": WORLD, **further}
    return PublishedLayer(identifier=identifier, links=(link,), **values)


TIME = Dimension("time", "2020", ("2019", "2020", "2021"), current=True)


def application(*layers: PublishedLayer, sequence: int = 7, **addressing: object) -> Application:
    made = Application(Addressing(HOST, **addressing), {"wmts": WmtsService()}, {})
    made.publication = Publication({x.identifier: x for x in layers}, sequence)
    return made


def ask(made: Application, target: str, method: str = "GET", **headers: str) -> Response:
    path, _, query = target.partition("?")
    sent = {"host": HOST, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return made(Request(method, path, query, sent))
