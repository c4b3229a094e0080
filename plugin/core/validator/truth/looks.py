"""What one answer to a request for a tile looks like, taken by itself."""

from __future__ import annotations

import enum
import hashlib
import re
from typing import NamedTuple, Optional

from ...errors import ImageError
from ...image.media_types import VECTOR_TILE, media_type_of, normal_media_type
from ...image.structure import check_image
from ..asking import Reply
from .one_colour import Colour, colour_of

__all__ = ["Kind", "Look", "look_of"]


class Kind(enum.Enum):
    """What came."""

    PICTURE = "a picture"
    FLAT = "a picture of one colour"
    CLEAR = "a transparent picture"
    NOTHING = "nothing"
    OUT_OF_RANGE = "an exception report that the tile is out of range"
    UNKNOWN_LEVEL = "an exception report that the tile matrix is unknown"
    REFUSED = "a refusal"
    FAILED = "a failure"


class Look(NamedTuple):
    """One answer: `digest` tells equal bodies, `moved_to` is where it was redirected to.

    `words` name it in a sentence: `404`, `an empty answer with 200`, `a picture of one colour`.
    """

    kind: Kind
    words: str
    digest: str = ""
    moved_to: str = ""
    colour: Optional[Colour] = None


_NOTHING = {404: "404", 410: "410", 204: "204"}
_FORBIDDEN = (401, 403)
_REPORT_STARTS = (b"<", b"\xef\xbb\xbf<")
_REPORTS = (b"ExceptionReport", b"ServiceException")
_CODE = re.compile(rb"""(?:exceptionCode|\bcode)\s*=\s*["']([^"'<>]{0,80})["']""")
_LOCATOR = re.compile(rb"""locator\s*=\s*["']([^"'<>]{0,80})["']""")
_HEAD = 4096
"""Bytes of a report in which its code must stand."""


def look_of(reply: Reply, media_type: str) -> Look:
    """Return what an answer looks like; `media_type` is what was asked for."""
    moved_to = reply.final_url if reply.final_url != reply.url else ""
    return _look(reply, media_type)._replace(moved_to=moved_to)


def _look(reply: Reply, media_type: str) -> Look:
    if reply.failure or reply.status == 0:
        return Look(Kind.FAILED, reply.failure or "no answer")
    report = _look_of_report(reply)
    if report is not None:
        return report
    if reply.status in _NOTHING:
        return Look(Kind.NOTHING, _NOTHING[reply.status])
    if reply.status == 400:
        return Look(Kind.NOTHING, "400")
    if reply.status in _FORBIDDEN:
        return Look(Kind.REFUSED, str(reply.status))
    if reply.status != 200:
        return Look(Kind.FAILED, str(reply.status))
    if not reply.body:
        return Look(Kind.NOTHING, "an empty answer with 200")
    return _look_of_body(reply, media_type)


def _look_of_report(reply: Reply) -> Optional[Look]:
    """Return the look of an OWS or WMS exception report, whatever its status; None: it is none."""
    head = reply.body[:_HEAD]
    if not head.lstrip().startswith(_REPORT_STARTS) or not any(name in head for name in _REPORTS):
        return None
    code = _first(_CODE, head)
    locator = _first(_LOCATOR, head).lower()
    words = f"{reply.status} with the exception {code or 'without a code'}"
    if code.lower() == "tileoutofrange" or locator in ("tilerow", "tilecol"):
        return Look(Kind.OUT_OF_RANGE, words)
    if locator == "tilematrix":
        return Look(Kind.UNKNOWN_LEVEL, words)
    if reply.status in _NOTHING or reply.status == 400:
        return Look(Kind.NOTHING, words)
    return Look(Kind.FAILED, words)


def _first(pattern: re.Pattern[bytes], head: bytes) -> str:
    found = pattern.search(head)
    return found[1].decode("ascii", "replace") if found else ""


def _look_of_body(reply: Reply, media_type: str) -> Look:
    digest = hashlib.sha256(reply.body).hexdigest()
    told = media_type_of(reply.body)
    if told == VECTOR_TILE or _is_as_asked(reply, media_type, told):
        return Look(Kind.PICTURE, "a tile", digest)
    try:
        facts = check_image(reply.body)
    except ImageError as exc:
        return Look(Kind.FAILED, f"200 with {exc}")
    colour = colour_of(reply.body, facts)
    if colour is None:
        return Look(Kind.PICTURE, "a picture", digest)
    if colour[3] == 0:
        return Look(Kind.CLEAR, "a wholly transparent picture", digest, colour=colour)
    red, green, blue, _ = colour
    words = f"a picture all of the colour #{red:02x}{green:02x}{blue:02x}"
    return Look(Kind.FLAT, words, digest, colour=colour)


def _is_as_asked(reply: Reply, media_type: str, told: str) -> bool:
    """Tell whether a body we cannot look into is of the type asked for, such as TIFF or JSON."""
    answered = normal_media_type(reply.media_type)
    if told or answered != normal_media_type(media_type) or not answered:
        return False
    return not reply.body[:_HEAD].lstrip().lower().startswith((b"<", b"\xef\xbb\xbf<"))
