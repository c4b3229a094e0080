"""Makes one document of what several layers tell of a place, as MapProxy does, by its type."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import reduce
from typing import TYPE_CHECKING, Any

from ..capabilities.safe_xml import local_name, parse_xml
from ..errors import DocumentError, TileDamaged
from ..image.media_types import normal_media_type
from ..sentence import sentence

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["told_together"]

_BODY = re.compile(rb"<body\b[^>]*>(.*)</body\s*>", re.DOTALL | re.IGNORECASE)
_COUNTS = ("numberOfFeatures", "numberMatched", "numberReturned", "totalFeatures")
_BOX = "boundedBy"


def told_together(info_format: str, documents: Sequence[bytes]) -> bytes:
    """Return one document with all that these say, the first one's first.

    Features of JSON and of XML come into one collection, pages of HTML into one body, texts below
    one another.

    Raises:
        TileDamaged: one of several is not what its type says.
    """
    said = [document for document in documents if document.strip()]
    if len(said) < 2:
        return said[0] if said else b""
    name = normal_media_type(info_format)
    if "json" in name:
        return _json(said)
    if "html" in name:
        return _html(said)
    if "gml" in name or name.endswith("xml"):
        return _xml(said)
    return b"\n".join(text.rstrip(b"\r\n") for text in said) + b"\n"


def _json(documents: Sequence[bytes]) -> bytes:
    try:
        found: list[Any] = [json.loads(document) for document in documents]
    except (ValueError, RecursionError) as exc:
        raise TileDamaged(sentence("what a layer tells is no JSON")) from exc
    are_objects = all(isinstance(one, dict) for one in found)
    told = reduce(_merged, found) if are_objects else found
    return json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _merged(first: dict[str, Any], further: dict[str, Any]) -> dict[str, Any]:
    """Return both objects as one: lists one after the other, numbers of features added."""
    merged = {**further, **first}
    for name in first.keys() & further.keys():
        merged[name] = _both(name, first[name], further[name])
    merged.pop("bbox", None)  # of one document alone
    return merged


def _both(name: str, one: Any, other: Any) -> Any:
    if isinstance(one, list) and isinstance(other, list):
        return [*one, *other]
    is_count = name in _COUNTS and isinstance(one, int) and isinstance(other, int)
    return one + other if is_count else one


def _html(documents: Sequence[bytes]) -> bytes:
    first, *others = documents
    inner = [found[1] if (found := _BODY.search(page)) else page for page in others]
    end = first.lower().rfind(b"</body")
    if end < 0:
        return b"\n".join((first, *inner))
    return b"".join((first[:end], *inner, first[end:]))


def _xml(documents: Sequence[bytes]) -> bytes:
    from lxml import etree

    try:
        first, *others = (parse_xml(document) for document in documents)
    except DocumentError as exc:
        raise TileDamaged(sentence("what a layer tells is no XML: {reason}", reason=exc)) from exc
    for other in others:
        _add_counts(first, other)
        first.extend(list(other))
    for found in list(first):
        if local_name(found) == _BOX:  # of one document alone
            first.remove(found)
    told: bytes = etree.tostring(first, encoding="UTF-8", xml_declaration=True)
    return told


def _add_counts(first: _Element, other: _Element) -> None:
    for name in _COUNTS:
        numbers = [str(one.get(name, "")) for one in (first, other)]
        if all(number.isdecimal() and len(number) < 10 for number in numbers):
            first.set(name, str(sum(map(int, numbers))))
