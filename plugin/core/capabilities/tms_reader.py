"""Reading the documents of TMS 1.0.0: tile maps, and the lists that lead to them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Optional, Union

from ..errors import DocumentError
from ..sentence import sentence
from .safe_xml import child, children, local_name, parse_xml, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["TileMap", "TileMapLink", "TileSet", "TmsList", "read_tms"]

_MOST_BYTES = 4 << 20
_MOST_TILE_SETS = 64


class TileSet(NamedTuple):
    """One level of a tile map. `units_per_pixel` is 0 where the document does not say it."""

    order: int
    href: str
    units_per_pixel: float


@dataclass(frozen=True)
class TileMap:
    """A TileMap document as it is written, not yet understood.

    `box` (min x, min y, max x, max y) and `origin` (x, y) are in what units the writer chose.
    """

    title: str
    abstract: str
    attribution: str
    srs: str
    profile: str
    box: Optional[tuple[float, float, float, float]]
    origin: Optional[tuple[float, float]]
    tile_width: int
    tile_height: int
    media_type: str
    extension: str
    tile_sets: tuple[TileSet, ...]


class TileMapLink(NamedTuple):
    """A tile map or a service that a list leads to."""

    title: str
    href: str


class TmsList(NamedTuple):
    """A list of services, or of the tile maps of one."""

    links: tuple[TileMapLink, ...]


def read_tms(body: bytes) -> Union[TileMap, TmsList]:
    """Return what a document of TMS 1.0.0 says; namespaces and letter case do not matter.

    Raises:
        DocumentError: it is something else.
    """
    root = parse_xml(body, most_bytes=_MOST_BYTES)
    name = local_name(root).lower()
    if name == "tilemap":
        return _tile_map(root)
    if name == "tilemapservice":
        return TmsList(tuple(_links(child(root, "TileMaps"), "TileMap")))
    if name == "services":
        return TmsList(tuple(_links(root, "TileMapService")))
    if name == "capabilities":
        raise DocumentError("this is a WMTS, not a TMS: add it as a remote WMTS")
    raise DocumentError(
        sentence(
            "this is no TMS document: its root element is {root!r}", root=local_name(root)[:80]
        )
    )


def _links(parent: Optional[_Element], name: str) -> Iterator[TileMapLink]:
    for element in children(parent, name) if parent is not None else ():
        href = element.get("href", "").strip()
        if href:
            yield TileMapLink(element.get("title", "").strip(), href)


def _tile_map(root: _Element) -> TileMap:
    box = child(root, "BoundingBox")
    origin = child(root, "Origin")
    tile_format = child(root, "TileFormat")
    tile_sets = child(root, "TileSets")
    corners = _numbers(box, "minx", "miny", "maxx", "maxy")
    lower_left = _numbers(origin, "x", "y")
    return TileMap(
        title=text_of(root, "Title"),
        abstract=text_of(root, "Abstract"),
        attribution=text_of(child(root, "Attribution"), "Title"),
        srs=text_of(root, "SRS"),
        profile=(_attribute(tile_sets, "profile") or _attribute(root, "profile")).lower(),
        box=(corners[0], corners[1], corners[2], corners[3]) if corners else None,
        origin=(lower_left[0], lower_left[1]) if lower_left else None,
        tile_width=_pixels(tile_format, "width"),
        tile_height=_pixels(tile_format, "height"),
        media_type=_attribute(tile_format, "mime-type").lower(),
        extension=_attribute(tile_format, "extension").lstrip("."),
        tile_sets=tuple(_tile_sets(tile_sets)),
    )


def _tile_sets(parent: Optional[_Element]) -> Iterator[TileSet]:
    found = list(children(parent, "TileSet")) if parent is not None else []
    for place, element in enumerate(found[:_MOST_TILE_SETS]):
        order = _attribute(element, "order") or str(place)
        if order.isascii() and order.isdigit() and len(order) < 4:
            units = _numbers(element, "units-per-pixel") or (0.0,)
            yield TileSet(int(order), _attribute(element, "href") or order, max(units[0], 0.0))


def _attribute(element: Optional[_Element], name: str) -> str:
    return "" if element is None else element.get(name, "").strip()


def _numbers(element: Optional[_Element], *names: str) -> Optional[tuple[float, ...]]:
    try:
        numbers = tuple(float(_attribute(element, name)) for name in names)
    except ValueError:
        return None
    return numbers if all(math.isfinite(number) for number in numbers) else None


def _pixels(element: Optional[_Element], name: str) -> int:
    text = _attribute(element, name)
    return int(text) if text.isascii() and text.isdigit() and 1 <= int(text[:5]) <= 4096 else 256
