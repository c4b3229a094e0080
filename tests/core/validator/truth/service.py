"""A layer in memory: which tiles it has is known, and it is asked as a service is."""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Callable, Optional
from urllib.parse import parse_qs, urlsplit

from wmts_bridge.plugin.core.capabilities.model import (
    CapabilitiesDocument,
    Layer,
    ResourceUrl,
    ServiceIdentification,
    ServiceProvider,
    TileMatrixSetLink,
)
from wmts_bridge.plugin.core.errors import JudgingStopped
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits, limits_of_extent
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrix, TileMatrixSet
from wmts_bridge.plugin.core.validator.asking import Reply
from wmts_bridge.plugin.core.validator.judgement import LayerTruth
from wmts_bridge.plugin.core.validator.truth.layer import layer_truth

__all__ = [
    "HOST",
    "NOTHING",
    "Service",
    "Truth",
    "document_of",
    "limits_at",
    "picture",
    "pyramid",
    "reply",
    "truth_of",
    "within",
]

HOST = "http://127.0.0.1:9"
Truth = Callable[[int, int, int], bool]
"""Whether there is a tile at a level, column and row; levels count from 0."""

Answer = Callable[[int, int, int], Reply]
"""What is answered for a level, column and row."""

NOTHING = Reply("", 404, {"content-type": "text/plain"}, b"no such tile", "", 0.0)


def pyramid(levels: int = 19, ratio: float = 2.0, side: float = 1_000_000.0) -> TileMatrixSet:
    """Return a square that is cut finer at every level; a level may overhang it."""
    matrices = []
    for level in range(levels):
        count = math.ceil(ratio**level)
        cell_size = side / ratio**level / 256
        matrices.append(TileMatrix(str(level), cell_size, 0.0, side, 256, 256, count, count))
    return TileMatrixSet("squares", WEB_MERCATOR, tuple(matrices))


def document_of(
    tile_matrix_set: TileMatrixSet,
    limits: Optional[Mapping[str, Limits]] = None,
    boxes: tuple = (),
) -> CapabilitiesDocument:
    """Return a document of one layer, `all`, in one set."""
    template = f"{HOST}/?z={{TileMatrix}}&x={{TileCol}}&y={{TileRow}}"
    layer = Layer(
        "all",
        "",
        (TileMatrixSetLink(tile_matrix_set.identifier, limits),),
        ("image/png",),
        boxes=boxes,
        resource_urls=(ResourceUrl("image/png", template),),
    )
    return CapabilitiesDocument(
        ServiceIdentification("t"),
        ServiceProvider("p"),
        (),
        (layer,),
        (tile_matrix_set,),
    )


def picture(pixels: bytes, width: int, channels: int = 3) -> bytes:
    """Return a PNG of these pixels: grey, RGB or RGBA by the number of channels."""
    line = width * channels
    rows = [pixels[at : at + line] for at in range(0, len(pixels), line)]
    kind = {1: 0, 3: 2, 4: 6}[channels]
    header = struct.pack(">IIBBBBB", width, len(rows), 8, kind, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + row for row in rows))
    chunks = (b"IHDR", header), (b"IDAT", data), (b"IEND", b"")
    body = b"\x89PNG\r\n\x1a\n"
    for name, data in chunks:
        body += struct.pack(">I", len(data)) + name + data
        body += struct.pack(">I", zlib.crc32(name + data))
    return body


def reply(body: bytes = b"", status: int = 200, media_type: str = "image/png") -> Reply:
    """Return an answer to whatever was asked."""
    return Reply("", status, {"content-type": media_type}, body, "", 0.0)


def within(truth: Truth, nothing: Reply = NOTHING) -> Answer:
    """Answer with a picture of its own for every tile there is, and with `nothing` elsewhere."""

    def answer(level: int, column: int, row: int) -> Reply:
        if not truth(level, column, row):
            return nothing
        return reply(picture(struct.pack(">HIHI", level, column, 1, row), width=4))

    return answer


def limits_at(tile_matrix_set: TileMatrixSet, box: BoundingBox) -> list[Limits]:
    """Return the limits of a box at every level."""
    found = [limits_of_extent(matrix, box) for matrix in tile_matrix_set.matrices]
    return [limits for limits in found if limits is not None]


class Service:
    """An `Asker` of a layer in memory, which stops after `most` requests."""

    def __init__(self, answer: Answer, most: int = 1_000_000) -> None:
        self.asked = 0
        self._answer = answer
        self.most = most
        self._known: dict[str, Reply] = {}

    def ask(self, url: str, headers: Mapping[str, str] = MappingProxyType({})) -> Reply:
        key = url + repr(sorted(headers.items()))
        if key not in self._known:
            if self.asked >= self.most:
                raise JudgingStopped("no request is left")
            self.asked += 1
            wanted = parse_qs(urlsplit(url).query)
            level, column, row = (int(wanted[name][0]) for name in "zxy")
            found = self._answer(level, column, row)
            self._known[key] = found._replace(url=url, final_url=found.final_url or url)
        return self._known[key]


def truth_of(document: CapabilitiesDocument, service: Service) -> LayerTruth:
    """Return what is found out about the layer of the document."""
    (layer,) = document.layers
    return layer_truth(document, layer, layer.links[0], service)
