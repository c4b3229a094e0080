"""A WMTS on loopback that offers what it is told to, and answers for tiles as well or as badly."""

from __future__ import annotations

import dataclasses
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from PIL import Image
from wmts_bridge.tests.cascade.document import written
from wmts_bridge.tests.clients.grids import MERCATOR
from wmts_bridge.tests.clients.tile_sets import Place, TileSet
from wmts_bridge.tests.faults.remote import Reaction, Received, Remote, reply

WORLD = TileSet("world", MERCATOR._replace(levels=MERCATOR.levels[:4]), 0, 3)
LAYER = "roads"
LEGEND_SIZE = (40, 20)


class TileAsked(NamedTuple):
    """What a GetTile or GetFeatureInfo request asks for."""

    style: str
    dimensions: Mapping[str, str]
    matrix_set: str
    place: Place
    media_type: str


@dataclass(frozen=True)
class Offer:
    """What the remote says of itself; the first value of a dimension is its default."""

    sets: Mapping[str, TileSet] = field(default_factory=lambda: {"GoogleMaps": WORLD})
    styles: tuple[str, ...] = ("default",)
    formats: tuple[str, ...] = ("image/png",)
    dimensions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    info_formats: tuple[str, ...] = ()
    kvp: bool = True
    restful: bool = True
    legends: bool = False
    elsewhere: str = ""
    """Another base address, at which tiles, legends and feature info are."""


class RemoteWmts:
    """The remote; attributes may be changed while it runs.

    `allows` says whether a request may be answered at all, `tile` how one for a tile is (None: as
    it should be), `headers` go with every tile.
    """

    def __init__(self, offer: Offer = Offer()) -> None:
        self.offer = offer
        self.allows: Callable[[Received], bool] = lambda _: True
        self.tile: Callable[[TileAsked, Received], Reaction | None] = lambda _asked, _: None
        self.headers: dict[str, str] = {}
        self.legend = reply(200, legend(), {"Content-Type": "image/png"})
        self._remote = Remote(self._react)
        self.url = self._remote.url

    def __enter__(self) -> RemoteWmts:
        self._remote.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._remote.__exit__(*error)

    @property
    def address(self) -> str:
        """Where its capabilities are."""
        return f"{self.url}/wmts" if self.offer.kvp else f"{self.url}/WMTSCapabilities.xml"

    @property
    def received(self) -> list[Received]:
        """All requests."""
        return self._remote.received

    @property
    def most_connections(self) -> int:
        """How many connections there were at once, at most."""
        return self._remote.most_connections

    @property
    def tiles_asked(self) -> list[TileAsked]:
        """What tiles were asked for, in this order."""
        asked = [self._understood(request) for request in self.received]
        return [one for kind, one, _ in asked if kind == "tile"]

    def body(self, asked: TileAsked) -> bytes:
        """The tile that is right for a request."""
        tiles = self.offer.sets[asked.matrix_set]
        label = "/".join([asked.style, *asked.dimensions.values()])
        picture = dataclasses.replace(tiles, label=label).picture(asked.place)
        return encoded(picture, asked.media_type)

    def _react(self, request: Received) -> Reaction:
        if not self.allows(request):
            return reply(401, b"who are you?", {"WWW-Authenticate": "Basic"})
        kind, asked, pixel = self._understood(request)
        if kind == "tile":
            return self.tile(asked, request) or self._tile(asked)
        if kind == "info":
            answer = {**asked.dimensions, "style": asked.style, "place": asked.place, "ij": pixel}
            return reply(200, json.dumps(answer).encode(), {"Content-Type": asked.media_type})
        if kind == "legend":
            return self.legend
        if kind == "capabilities":
            document = written(self.offer, LAYER, self.url)
            return reply(200, document.encode(), {"Content-Type": "application/xml"})
        return reply(404, b"nothing here")

    def _tile(self, asked: TileAsked) -> Reaction:
        tiles = self.offer.sets.get(asked.matrix_set)
        if tiles is None or asked.place not in set(tiles.places()):
            return reply(404)
        return reply(200, self.body(asked), {"Content-Type": asked.media_type, **self.headers})

    def _understood(self, request: Received) -> tuple[str, TileAsked | None, tuple[int, ...]]:
        """The kind of a request, what tile it means, and which pixel."""
        parts = urlsplit(request.target)
        query = {name.upper(): value for name, value in parse_qsl(parts.query)}
        segments = [unquote(segment) for segment in parts.path.strip("/").split("/")]
        operation = query.get("REQUEST", "")
        if segments[0] == "WMTSCapabilities.xml" or operation == "GetCapabilities":
            return "capabilities", None, ()
        if segments[0] == "legend":
            return "legend", None, ()
        if segments[0] == "rest":
            return self._rest(segments[1:])
        if operation in ("GetTile", "GetFeatureInfo"):
            return self._kvp(query)
        return "", None, ()

    def _kvp(self, query: Mapping[str, str]) -> tuple[str, TileAsked, tuple[int, ...]]:
        names = self.offer.dimensions
        values = {name: query[name.upper()] for name in names if name.upper() in query}
        place = (query["TILEMATRIX"], int(query["TILECOL"]), int(query["TILEROW"]))
        is_info = query["REQUEST"] == "GetFeatureInfo"
        media_type = query["INFOFORMAT"] if is_info else query["FORMAT"]
        asked = TileAsked(query["STYLE"], values, query["TILEMATRIXSET"], place, media_type)
        if is_info:
            return "info", asked, (int(query["I"]), int(query["J"]))
        return "tile", asked, ()

    def _rest(self, segments: list[str]) -> tuple[str, TileAsked, tuple[int, ...]]:
        _, style, *rest = segments
        names = list(self.offer.dimensions)
        values, rest = dict(zip(names, rest)), rest[len(names) :]
        rest[-1], _, extension = rest[-1].partition(".")
        matrix_set, matrix, row, column, *pixel = rest
        place = (matrix, int(column), int(row))
        kinds = {"png": "image/png", "jpeg": "image/jpeg", "json": "application/json"}
        asked = TileAsked(style, values, matrix_set, place, kinds[extension])
        return ("info" if pixel else "tile"), asked, tuple(map(int, reversed(pixel)))


def encoded(picture: Image.Image, media_type: str) -> bytes:
    """A picture as bytes."""
    stream = io.BytesIO()
    picture.save(stream, {"image/png": "PNG", "image/jpeg": "JPEG"}[media_type])
    return stream.getvalue()


def legend() -> bytes:
    """A legend of the size that the document says."""
    return encoded(Image.new("RGB", LEGEND_SIZE, (10, 120, 40)), "image/png")
