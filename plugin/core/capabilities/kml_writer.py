"""Writes the documents of a super-overlay in KML 2.2 (OGC 07-147r2)."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import NamedTuple, Optional

from ..grid.limits import BoundingBox
from .xml_text import address, line, number, paragraph

__all__ = ["FOREVER", "KmlLink", "KmlLookAt", "KmlOverlay", "KmlRegion", "write_kml"]

FOREVER = -1
"""As the most pixels of a region: however large it becomes, it stays."""

_START = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n'
    "<Document>\n"
)
_STYLE = "  <Style><ListStyle><listItemType>checkHideChildren</listItemType></ListStyle></Style>\n"
"""The list of places shows the layer, not its thousands of tiles."""

_END = "</Document>\n</kml>\n"


class KmlRegion(NamedTuple):
    """Where on the earth, in degrees, and while it is how many pixels large, something shows."""

    box: BoundingBox
    fewest: int
    most: int = FOREVER


class KmlLink(NamedTuple):
    """Another document, which is read once its region shows."""

    name: str
    href: str
    region: KmlRegion


class KmlOverlay(NamedTuple):
    """A picture on the ground; those of a higher `order` lie above."""

    href: str
    box: BoundingBox
    order: int


class KmlLookAt(NamedTuple):
    """From where a document is looked at: degrees, and metres above the ground."""

    longitude: float
    latitude: float
    metres: float


def write_kml(
    name: str,
    region: KmlRegion,
    links: Iterable[KmlLink],
    overlay: Optional[KmlOverlay] = None,
    look_at: Optional[KmlLookAt] = None,
    description: str = "",
) -> bytes:
    """Return a document; what stands in it is in the order of the schema.

    `description` is plain text, though programs read it as HTML.

    Raises:
        GridError: a coordinate is no number.
    """
    parts = [_START, f"  <name>{line(name)}</name>\n"]
    if description:
        parts.append(f"  <description>{paragraph(html.escape(description))}</description>\n")
    if look_at is not None:
        parts.append(_look_at(look_at))
    parts += [_STYLE, _region(region, "  ")]
    if overlay is not None:
        parts.append(_overlay(overlay))
    parts += [_link(link) for link in links]
    return "".join([*parts, _END]).encode()


def _look_at(look_at: KmlLookAt) -> str:
    return (
        f"  <LookAt><longitude>{number(look_at.longitude)}</longitude>"
        f"<latitude>{number(look_at.latitude)}</latitude>"
        f"<range>{number(look_at.metres)}</range></LookAt>\n"
    )


def _region(region: KmlRegion, indent: str) -> str:
    return (
        f"{indent}<Region>\n"
        f"{indent}  <LatLonAltBox>{_sides(region.box)}</LatLonAltBox>\n"
        f"{indent}  <Lod><minLodPixels>{region.fewest}</minLodPixels>"
        f"<maxLodPixels>{region.most}</maxLodPixels></Lod>\n"
        f"{indent}</Region>\n"
    )


def _overlay(overlay: KmlOverlay) -> str:
    return (
        "  <GroundOverlay>\n"
        f"    <drawOrder>{overlay.order}</drawOrder>\n"
        f"    <Icon><href>{address(overlay.href)}</href></Icon>\n"
        f"    <LatLonBox>{_sides(overlay.box)}</LatLonBox>\n"
        "  </GroundOverlay>\n"
    )


def _link(link: KmlLink) -> str:
    return (
        "  <NetworkLink>\n"
        f"    <name>{line(link.name)}</name>\n"
        f"{_region(link.region, '    ')}"
        f"    <Link><href>{address(link.href)}</href>"
        "<viewRefreshMode>onRegion</viewRefreshMode></Link>\n"
        "  </NetworkLink>\n"
    )


def _sides(box: BoundingBox) -> str:
    west, south, east, north = map(number, box)
    return f"<north>{north}</north><south>{south}</south><east>{east}</east><west>{west}</west>"
