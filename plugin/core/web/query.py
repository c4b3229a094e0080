"""Query strings as WMTS and WMS clients really send them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from ..sentence import sentence, sentence_of

__all__ = ["MalformedText", "Query", "decode_component", "parse_query"]

_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


class MalformedText(ValueError):
    """A percent-encoded text that is no text."""


class Query(NamedTuple):
    """The parameters of a query string, by lower-case name.

    `malformed` tells, for the names whose values cannot be used, why not: what nobody asks for is
    allowed to be broken.
    """

    values: Mapping[str, str]
    malformed: Mapping[str, str]


def decode_component(text: str) -> str:
    """Return one percent-decoded component of an address, sent as it was received (latin-1).

    Raises:
        MalformedText: a broken escape, not UTF-8, or a NUL character.
    """
    if "%" not in text and text.isascii():
        decoded = text
    elif _BROKEN_ESCAPE.search(text):
        raise MalformedText(sentence("has a % that is not followed by two hexadecimal digits"))
    else:
        try:
            decoded = unquote_to_bytes(text.encode("latin-1")).decode("utf-8")
        except UnicodeError as exc:
            raise MalformedText(sentence("is not UTF-8")) from exc
    if "\0" in decoded:
        raise MalformedText(sentence("contains a NUL character"))
    return decoded


def parse_query(text: str) -> Query:
    """Parse a query string: names in any case, empty items and stray `?` ignored.

    OGC 06-121r3 11.5.2: names are not case sensitive. A name that comes twice is fine as long as
    both values are the same.
    """
    values: dict[str, str] = {}
    malformed: dict[str, str] = {}
    encoded = "%" in text or "+" in text or not text.isascii()
    for item in text.strip("?&").split("&"):
        name, _, value = item.partition("=")
        name = name.lower()
        if encoded:
            name, value = _decode_item(name, value, malformed)
        if values.setdefault(name, value) != value:
            malformed[name] = sentence("is given twice with different values")
    values.pop("", None)
    return Query(values, malformed)


def _decode_item(name: str, value: str, malformed: dict[str, str]) -> tuple[str, str]:
    try:
        name = decode_component(name.replace("+", " ")).lower()
    except MalformedText:
        return "", ""
    try:
        return name, decode_component(value.replace("+", " "))
    except MalformedText as exc:
        malformed[name] = sentence_of(exc)
        return name, value
