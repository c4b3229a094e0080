"""Texts, addresses and numbers as the documents we write need them."""

from __future__ import annotations

import math
import re
from decimal import Decimal

from ..errors import GridError
from ..sentence import sentence

__all__ = ["address", "corner", "line", "number", "paragraph", "verbatim"]

_NOT_FOR_XML = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Control characters, half surrogate pairs and noncharacters (XML 1.0, production 2)."""

_OWS = re.compile(r"(ows):+", re.I)
_SCHEME_AND_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//[^/?#]*", re.I)
_NOT_FOR_ADDRESSES = re.compile(r"%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-_.!~*'();/?:@+$,#{}=&%\[\]]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_TO_ESCAPE = re.compile('[&<>"]')


def verbatim(text: str) -> str:
    """Return an identifier for an element or attribute: nothing changed but what XML forbids."""
    allowed = _NOT_FOR_XML.sub("", text)
    return _TO_ESCAPE.sub(_escape, allowed)


def paragraph(text: str) -> str:
    """Return a text for people, its line breaks kept.

    `ows:` loses its colon: ArcGIS JS deletes these letters anywhere (interop.md rule 5).
    """
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    allowed = _NOT_FOR_XML.sub("", unified)
    return _TO_ESCAPE.sub(_escape, _OWS.sub(r"\1", allowed))


def line(text: str) -> str:
    """Return a text for people on one line, such as a title."""
    return paragraph(" ".join(text.split()))


def address(text: str) -> str:
    """Return a URL or URL template for an attribute, percent-encoding what may not stand in one.

    `ows:` behind the host becomes `ows%3A` (interop.md rule 5); a host that ends with `ows` and is
    followed by a port cannot be helped.
    """
    encoded = _NOT_FOR_ADDRESSES.sub(_percent_encode, _NOT_FOR_XML.sub("", text))
    authority = _SCHEME_AND_HOST.match(encoded)
    start = authority.end() if authority else 0
    rest = _OWS.sub(lambda found: found[0].replace(":", "%3A"), encoded[start:])
    return _TO_ESCAPE.sub(_escape, encoded[:start] + rest)


def number(value: float) -> str:
    """Return the shortest plain decimal that reads back as `value`, never with an exponent.

    Raises:
        GridError: the value is infinite or not a number.
    """
    if not math.isfinite(value):
        raise GridError(sentence("a coordinate or scale is {value}, not a number", value=value))
    if value == int(value):
        return str(int(value))
    text = repr(value)
    return format(Decimal(text), "f") if "e" in text else text


def corner(x: float, y: float, northing_first: bool) -> str:
    """Return a corner in a document's axis order, with exactly one blank (interop.md rule 4).

    Raises:
        GridError: a coordinate is infinite or not a number.
    """
    first, second = (y, x) if northing_first else (x, y)
    return f"{number(first)} {number(second)}"


def _escape(found: re.Match[str]) -> str:
    return _ESCAPES[found[0]]


def _percent_encode(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())
