"""What the headers of answers say to caches and browsers, and where addresses lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Optional
from urllib.parse import urlsplit

from ...capabilities.model import KVP, RESTFUL
from ...errors import TransportRefused
from ...sentence import Sentence, sentence
from ...transport.addresses import parse_address
from ..asking import Asker, Reply
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import enumerated, in_row, many, whole
from .addresses import kvp_capabilities, restful_capabilities
from .check import Check
from .samples import FoundTile, address_of, sample_layers, usable_tile

__all__ = ["CHECKS", "RULES"]

NO_CORS = Rule(
    "cors-missing",
    Severity.WARNING,
    "web pages of others may not read the answers",
    "A page may read what another host sends only with Access-Control-Allow-Origin (Fetch, 3.3).",
    "Send Access-Control-Allow-Origin: * with every answer of a public service, errors included.",
    (
        Effect("OpenLayers", "shows tiles without reprojection only, and reads no document"),
        Effect("Cesium", "shows nothing"),
        Effect("ArcGIS JS", "shows nothing"),
    ),
)
NOT_STORED = Rule(
    "tile-not-stored",
    Severity.WARNING,
    "tiles must not be kept by anybody",
    "With no-store nobody may keep the answer (RFC 9111, 5.2.2.5).",
    "Send Cache-Control: max-age with tiles, or no-cache with an ETag if they change often.",
    (
        Effect("QGIS", "gets every tile anew whenever the map moves"),
        Effect("OpenLayers", "gets every tile anew whenever the map moves"),
    ),
)
CACHING_UNSAID = Rule(
    "tile-caching-unsaid",
    Severity.NOTE,
    "tiles say neither how long they last nor which version they are",
    "max-age or Expires, ETag or Last-Modified tell clients what they may keep (RFC 9111, 4.2).",
    "Send Cache-Control: max-age=86400, or what suits the data, and an ETag.",
)
PACKED_PICTURE = Rule(
    "tile-packed-twice",
    Severity.NOTE,
    "tiles are packed with gzip though they are packed already",
    "Content-Encoding is of no use for pictures (RFC 9110, 8.4).",
    "Switch compression off for image/png, image/jpeg and image/webp: it only costs time.",
)
REDIRECTED = Rule(
    "address-redirects",
    Severity.WARNING,
    "addresses in the document lead elsewhere",
    "The document names the addresses to be asked (7.1.1); each redirect doubles the time.",
    "Name the final address in the document; behind a proxy, tell the service its public address.",
    (
        Effect("OpenLayers", "shows nothing in pages that come by https: mixed content"),
        Effect("ArcGIS JS", "shows nothing in pages that come by https: mixed content"),
        Effect("GDAL", "does not send the user's name and password to the new address"),
    ),
)
RULES = (NO_CORS, NOT_STORED, CACHING_UNSAID, PACKED_PICTURE, REDIRECTED)

_ORIGIN = "https://maps.example"
_PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif")
_FRESH = re.compile(r"\b(?:max-age|s-maxage|no-cache|immutable)\b", re.I)


def check_cors(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Ask for the document and a tile as a web page of another host would."""
    document = kvp_capabilities(subject) or restful_capabilities(subject)
    found = _found(subject, asker)
    asked = [(sentence("the document"), document)]
    if found is not None:
        asked.append(
            (sentence("a tile"), address_of(subject.document, found.place, found.encoding))
        )
    closed: list[tuple[Sentence, Reply]] = []
    for what, url in asked:
        if not url:
            continue
        reply = asker.ask(url, {"Origin": _ORIGIN})
        allowed = reply.headers.get("access-control-allow-origin", "").strip()
        if reply.status == 200 and allowed not in ("*", _ORIGIN):
            closed.append((what, reply))
    if closed:
        names = enumerated([what for what, _ in closed])
        said = closed[0][1].headers.get("access-control-allow-origin", "")
        seen = sentence(
            "To {origin} it sends {names} without a word of it.", origin=_ORIGIN, names=names
        )
        if said:
            seen = sentence(
                "To {origin} it sends {names} with Access-Control-Allow-Origin: {said}.",
                origin=_ORIGIN,
                names=names,
                said=said[:80],
            )
        yield Finding(NO_CORS, closed[0][1].url, seen)


def check_tile_caching(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Check what is said of keeping a tile."""
    found = _found(subject, asker)
    if found is None:
        return
    headers, url = found.reply.headers, found.reply.url
    control = headers.get("cache-control", "")
    if "no-store" in control.lower():
        yield Finding(
            NOT_STORED,
            url,
            sentence("A tile comes with Cache-Control: {control}.", control=control[:80]),
        )
        return
    lasts = _FRESH.search(control) is not None or "expires" in headers
    if not lasts and "etag" not in headers and "last-modified" not in headers:
        seen = sentence("A tile comes without Cache-Control, Expires, ETag and Last-Modified.")
        yield Finding(CACHING_UNSAID, url, seen)


def check_packing(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Check that a picture is not packed once more."""
    found = _found(subject, asker)
    if found is None or found.reply.media_type not in _PICTURES:
        return
    encoding = found.reply.headers.get("content-encoding", "").strip().lower()
    if encoding not in ("", "identity"):
        seen = sentence(
            "A {format} comes with Content-Encoding: {encoding}.",
            format=found.reply.media_type,
            encoding=encoding[:40],
        )
        yield Finding(PACKED_PICTURE, found.reply.url, seen)


def check_redirects(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Check that the addresses of the document are final ones."""
    urls = [kvp_capabilities(subject), restful_capabilities(subject)]
    found = _found(subject, asker)
    if found is not None:
        urls += [address_of(subject.document, found.place, way) for way in (KVP, RESTFUL)]
    led = [reply for reply in (asker.ask(url) for url in urls if url) if _leads_elsewhere(reply)]
    if led:
        first = led[0]
        one, other = urlsplit(first.url), urlsplit(first.final_url)
        seen = sentence("it leads to {address}", address=first.final_url)
        if (one.scheme, other.scheme) == ("http", "https"):
            seen = sentence("it leads to {address} by https", address=first.final_url)
        if len(led) > 1:
            others = many(len(led) - 1, "other address does so, too", "other addresses do so, too")
            seen = in_row([seen, others])
        yield Finding(REDIRECTED, first.url, whole(seen))


def _leads_elsewhere(reply: Reply) -> bool:
    """Tell whether there was a redirect; an address may be written in several ways without one."""
    try:
        asked, final = parse_address(reply.url), parse_address(reply.final_url)
    except TransportRefused:
        return False
    return asked.url.partition("?")[0] != final.url.partition("?")[0]


def _found(subject: Subject, asker: Asker) -> Optional[FoundTile]:
    return usable_tile(subject, asker, sample_layers(subject.document))


CHECKS: tuple[Check, ...] = (check_cors, check_tile_caching, check_packing, check_redirects)
