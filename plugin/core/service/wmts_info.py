"""GetFeatureInfo without its encodings (OGC 07-057r7, clause 7.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from ..errors import Fault, RequestRefused, TileError
from ..layer.published import PublishedLayer
from ..sentence import sentence
from ..tile import InfoRequest
from ..web.message import Header, Response
from .exception_report import invalid, missing
from .wmts_tile import could_not_be_had
from .wmts_wanted import WantedLevel, ordinal, wanted_request

__all__ = ["check_offered", "info_response"]

_HARMLESS = (("Content-Security-Policy", "sandbox"), ("X-Content-Type-Options", "nosniff"))
"""The document is a stranger's: no script in it may act as a page of ours."""


def check_offered(layer: PublishedLayer) -> None:
    """Refuse feature info of a layer that offers none (07-057r7, table 27)."""
    if not layer.info_formats:
        text = sentence("The layer {layer} has no feature info.", layer=layer.identifier)
        raise RequestRefused(501, Fault("OperationNotSupported", "GetFeatureInfo", text))


def info_response(
    level: WantedLevel, parameters: Mapping[str, str], open_to: tuple[Header, ...]
) -> Response:
    """Answer what lies at pixel `i`, `j` of a tile.

    Raises:
        RequestRefused: something asked for does not exist, or it could not be had.
    """
    info_format = _find_format(level.layer, parameters.get("infoformat"))
    tile = wanted_request(level, parameters.get("tilerow"), parameters.get("tilecol"))
    i = _pixel("I", parameters.get("i"), level.matrix.tile_width)
    j = _pixel("J", parameters.get("j"), level.matrix.tile_height)
    if level.matrix.identifier in level.link.drawn:
        text = sentence(
            "There is no feature info at level {level}, only pictures.",
            level=level.matrix.identifier,
        )
        raise invalid("TileMatrix", text)
    source = level.link.info.get(level.style)
    if source is None:
        text = sentence("The style {style} has no feature info.", style=level.style)
        raise invalid("style", text)
    try:
        info = source.feature_info(InfoRequest(tile, i, j, info_format))
    except TileError as exc:
        raise could_not_be_had(exc) from exc
    headers = (("Content-Type", info.media_type), ("Cache-Control", "no-cache"))
    return Response(200, (*headers, *_HARMLESS, *open_to), info.body)


def _find_format(layer: PublishedLayer, text: Optional[str]) -> str:
    if not text:
        raise missing("InfoFormat")
    if text not in layer.info_formats:
        offered = ", ".join(layer.info_formats)
        told = sentence(
            "There is no info format {text!r}; there are {offered}.", text=text, offered=offered
        )
        raise invalid("InfoFormat", told)
    return text


def _pixel(name: str, text: Optional[str], size: int) -> int:
    """Read I or J; outside, both the standard's code and the one its test suite expects."""
    value: Optional[int] = None
    try:
        value = ordinal(name, text)
    except RequestRefused as refused:
        if refused.faults[0].code != "TileOutOfRange":
            raise
    if value is None or value >= size:
        words = f"{name} is outside the tile: 0 to {size - 1}."
        codes = ("PointIJOutOfRange", "TileOutOfRange")
        raise RequestRefused(400, *(Fault(code, name, words) for code in codes))
    return value
