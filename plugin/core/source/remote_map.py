"""Maps of a remote WMS: asked for as its version wants it, and taken for nothing but pictures."""

from __future__ import annotations

import html
import re
import time
from collections.abc import Mapping
from typing import NamedTuple, Optional
from urllib.parse import SplitResult, quote, quote_plus, unquote_plus, urlsplit

from ..capabilities.wms_writer_values import wms_dimension_name
from ..errors import (
    GridError,
    ImageError,
    SetupError,
    TileDamaged,
    TileTimeout,
    TileUnavailable,
    TransportError,
    TransportResting,
    TransportTimeout,
    WmtsBridgeError,
)
from ..grid.crs import CRS84, Crs
from ..image.media_types import PNG
from ..image.structure import check_image
from ..mosaic.map_source import MapRequest
from ..secrets import redact
from ..sentence import sentence, sentence_of
from ..tile import Tile
from ..transport.protocol import RemoteAnswer, Transport
from .freshness import freshness_of, retry_after

__all__ = ["RemoteMap", "RemoteMapAddress", "remote_map_address"]

_V111, _V130 = "1.1.1", "1.3.0"
_EXCEPTION = re.compile(
    r"<(?:\w{1,20}:)?ServiceException(?:\s[^>]{0,500})?>(.*?)</(?:\w{1,20}:)?ServiceException\b",
    re.DOTALL,
)
_CODE_OF_CRS = re.compile(r"<[^<>]{0,500}\bcode=[\"']Invalid[CS]RS[\"']")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_BLANKS = re.compile(r"\s+")
_LONGEST_REPORT, _LONGEST_TEXT = 1 << 14, 300


class RemoteMapAddress(NamedTuple):
    """Where a remote WMS is asked for maps of a layer; `parts` are those of the user's address.

    What its query says is sent with every request, unless the request has a word of its own for it.
    """

    parts: SplitResult
    version: str

    def of(self, request: MapRequest, style: str) -> str:
        """Return the address of one map; `style` is empty for the remote's default."""
        view = request.view
        said = _parameters(self.parts.query)
        key = "CRS" if self.version == _V130 else "SRS"
        asked = {
            "SERVICE": "WMS",
            "REQUEST": "GetMap",
            "VERSION": self.version,
            key: _crs_name(view.crs, self.version),
            "BBOX": _box(request, self.version),
            "WIDTH": str(view.width),
            "HEIGHT": str(view.height),
        }
        asked.update(
            (wms_dimension_name(name).upper(), value) for name, value in request.dimensions.items()
        )
        defaults = {"STYLES": style, "FORMAT": PNG, "TRANSPARENT": "TRUE"}
        asked.update((name, x) for name, x in defaults.items() if name.lower() not in said)
        ours = {*(name.lower() for name in asked), "crs", "srs"}
        told = [text for name, text in said.items() if name not in ours]
        told += [f"{name}={quote(value, safe=',:/')}" for name, value in asked.items()]
        return self.parts._replace(query="&".join(told), fragment="").geturl()


def remote_map_address(url: str) -> RemoteMapAddress:
    """Take the address of a WMS apart; its query names the layer, and may say more.

    Raises:
        SetupError: it is no web address, or names no layer or an unknown version.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        parts = urlsplit("")
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        raise SetupError(sentence("{address!r} is no address of a WMS", address=redact(url)))
    said = _parameters(parts.query)
    if not _value(said, "layers"):
        raise SetupError("the address of the WMS names no layer: add LAYERS=NAME to its query")
    version = _value(said, "version") or _V111
    if version not in (_V111, _V130):
        text = "maps are asked for by WMS 1.1.1 or 1.3.0, not {version!r:.20}"
        raise SetupError(sentence(text, version=version))
    return RemoteMapAddress(parts, version)


def _parameters(query: str) -> Mapping[str, str]:
    """Return the parameters as they stand in a query, by their names in lower case."""
    return {unquote_plus(x.partition("=")[0]).lower(): x for x in query.split("&") if x}


def _value(parameters: Mapping[str, str], name: str) -> str:
    return unquote_plus(parameters.get(name, "").partition("=")[2])


def _crs_name(crs: Crs, version: str) -> str:
    """Return what a version calls a CRS: OGC 06-042, 6.7.3 and annex B; OGC 01-068r3, 6.5.5."""
    if version == _V111 and crs == CRS84:
        return "EPSG:4326"  # which has longitude first there
    return crs.name.replace("OGC:CRS", "CRS:")


def _box(request: MapRequest, version: str) -> str:
    crs, (min_x, min_y, max_x, max_y) = request.view.crs, request.view.box
    if version == _V130 and crs.northing_first:
        return ",".join(map(_number, (min_y, min_x, max_y, max_x)))
    return ",".join(map(_number, (min_x, min_y, max_x, max_y)))


def _number(value: float) -> str:
    """Return a number that is read back as it was; not every WMS reads exponents."""
    text = repr(float(value))
    return f"{value:.15f}".rstrip("0").rstrip(".") if "e" in text else text


class RemoteMap:
    """Asks a remote WMS for maps of one layer in one style; many threads ask at once.

    `secrets` are texts that the remote may repeat, and that nobody must read.
    """

    def __init__(
        self,
        address: RemoteMapAddress,
        transport: Transport,
        style: str = "",
        secrets: tuple[str, ...] = (),
    ) -> None:
        """Keep how the remote is asked."""
        self._address = address
        self._transport = transport
        self._style = style
        self._secrets = secrets

    def map(self, request: MapRequest) -> Tile:
        """Return the remote's map, of just the view's size.

        Raises:
            TileError: it could not be had.
            GridError: the remote does not know the view's CRS.
        """
        view = request.view
        answer = self._fetched(self._address.of(request, self._style), request.deadline)
        now = time.time()
        refusal = self._refusal(answer, view.crs, now)
        if refusal is not None:
            raise refusal
        try:
            facts = check_image(answer.body)
        except ImageError as exc:
            raise TileDamaged(sentence("the WMS's answer is no map: {reason}", reason=exc)) from exc
        if (facts.width, facts.height) != (view.width, view.height):
            text = "the WMS's map has {width} by {height} pixels, and another size was asked for"
            raise TileDamaged(sentence(text, width=facts.width, height=facts.height))
        fresh = freshness_of(answer.headers, now)
        return Tile(answer.body, facts.media_type, "", fresh.etag, fresh.modified, fresh.expires)

    def _fetched(self, url: str, deadline: Optional[float]) -> RemoteAnswer:
        try:
            return self._transport.get(url, deadline=deadline)
        except TransportTimeout as exc:
            raise TileTimeout(self._told(exc)) from exc
        except TransportResting as exc:
            raise TileUnavailable(self._told(exc), retry_after=exc.retry_after) from exc
        except TransportError as exc:
            raise TileUnavailable(self._told(exc)) from exc

    def _refusal(self, answer: RemoteAnswer, crs: Crs, now: float) -> Optional[WmtsBridgeError]:
        """Return what a remote says in the place of a map, in its words if it has some."""
        report = answer.body[:_LONGEST_REPORT].decode("utf-8", "replace")
        found = _EXCEPTION.search(report) if report.lstrip("\ufeff \t\r\n")[:1] == "<" else None
        retry = retry_after(answer.headers, now)
        if found is not None and _CODE_OF_CRS.match(found[0]):
            text = "the WMS that draws this layer does not know {crs}"
            return GridError(sentence(text, crs=crs.name))
        if found is not None:
            text = sentence("the WMS gives no map: {words}", words=self._shown(found[1]))
            return TileUnavailable(text, retry_after=retry)
        if answer.status != 200:
            text = sentence("the WMS answered with status {status}", status=answer.status)
            return TileUnavailable(text, retry_after=retry)
        return None

    def _told(self, error: TransportError) -> str:
        said = sentence_of(error).changed(self._shown)
        shown = self._shown(said)
        return said if said == shown else shown

    def _shown(self, text: str) -> str:
        """Return a text of the remote's as it may be shown: briefly, and without secrets."""
        text = _BLANKS.sub(" ", html.unescape(_CDATA.sub(r"\1", text))).strip()
        for secret in filter(None, self._secrets):
            for spelling in (secret, quote(secret, safe=""), quote_plus(secret)):
                text = text.replace(spelling, "***")
        text = redact(text)
        return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…"
