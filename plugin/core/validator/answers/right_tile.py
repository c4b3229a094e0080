"""Is an answer the tile that was asked for? Told from its status, label, structure and size."""

from __future__ import annotations

import enum
from typing import NamedTuple

from ...errors import ImageError
from ...grid.tile_matrix import TileMatrix
from ...image.media_types import GIF, JPEG, PNG, VECTOR_TILE, WEBP, media_type_of, normal_media_type
from ...image.structure import check_image
from ..asking import Reply
from .exception_report import report_in

__all__ = ["Looked", "Verdict", "look_at", "right_types"]


class Verdict(enum.Enum):
    """What came instead of the tile, or that it came."""

    RIGHT = "a right tile"
    SILENT = "no answer"
    STATUS = "an error status"
    ABSENT = "the word that there is no such tile"
    REPORT = "an exception report with status 200"
    NO_PICTURE = "something that is no picture"
    DAMAGED = "a damaged picture"
    MISLABELLED = "a picture whose Content-Type is another's"
    OTHER_FORMAT = "a picture in another format"
    WRONG_SIZE = "a picture of another size"


class Looked(NamedTuple):
    """The verdict, and what was seen in words: `status 404`, `a web page with status 200`."""

    verdict: Verdict
    text: str

    @property
    def is_right(self) -> bool:
        """Whether it is the tile."""
        return self.verdict is Verdict.RIGHT

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture at all, with status 200."""
        return self.verdict in _PICTURES


_PICTURES = (Verdict.RIGHT, Verdict.MISLABELLED, Verdict.OTHER_FORMAT, Verdict.WRONG_SIZE)
_KNOWN = (PNG, JPEG, WEBP, GIF, VECTOR_TILE)
# Formats that stand for "PNG or JPEG, as it suits the tile": GeoServer, ArcGIS, MapCache.
_EITHER = ("image/vnd.jpeg-png", "image/vnd.jpeg-png8", "image/jpgpng", "image/mixed")


def right_types(media_type: str) -> tuple[str, ...]:
    """Return the media types that a tile may have if this format is asked for."""
    normal = normal_media_type(media_type)
    return (PNG, JPEG) if normal in _EITHER else (normal,)


def look_at(reply: Reply, media_type: str, matrix: TileMatrix) -> Looked:
    """Return what the answer to a request for a tile of this format and matrix is.

    Blank and transparent tiles are right ones: so are vector tiles without content.
    """
    if reply.failure:
        return Looked(Verdict.SILENT, reply.failure)
    types = right_types(media_type)
    if reply.status == 204 and VECTOR_TILE in types:
        return Looked(Verdict.RIGHT, "an empty vector tile")
    if reply.status not in (200, 203):
        report = report_in(reply)
        told = f" ({report})" if report is not None else ""
        gone = reply.status in (204, 404, 410)
        verdict = Verdict.ABSENT if gone else Verdict.STATUS
        return Looked(verdict, f"status {reply.status}{told}")
    return _look_at_body(reply, types, matrix)


def _look_at_body(reply: Reply, types: tuple[str, ...], matrix: TileMatrix) -> Looked:
    if not reply.body:
        return Looked(Verdict.ABSENT, "an empty answer with status 200")
    report = report_in(reply)
    if report is not None:
        return Looked(Verdict.REPORT, f"an exception report with status 200 ({report})")
    if not any(one in _KNOWN for one in types):
        return _look_at_label(reply, types)
    found = media_type_of(reply.body)
    if found != VECTOR_TILE:
        try:
            facts = check_image(reply.body)
        except ImageError as exc:
            if found:
                return Looked(Verdict.DAMAGED, f"status 200, but {exc}")
            words = str(exc).partition(",")[0]
            return Looked(Verdict.NO_PICTURE, f"{words} with status 200")
        size, wanted = (facts.width, facts.height), (matrix.tile_width, matrix.tile_height)
        if size != wanted:
            words = "{} by {} pixels instead of {} by {}".format(*size, *wanted)
            return Looked(Verdict.WRONG_SIZE, words)
    return _look_at_type(reply, types, found)


def _look_at_type(reply: Reply, types: tuple[str, ...], found: str) -> Looked:
    """Hold what the bytes are against what they are called, and what was asked for."""
    label = normal_media_type(reply.media_type)
    if label != found:
        said = f"calls itself {reply.media_type}" if label else "does not say what it is"
        return Looked(Verdict.MISLABELLED, f"a {found} that {said}")
    if found not in types:
        return Looked(Verdict.OTHER_FORMAT, f"a {found} instead of {types[0]}")
    return Looked(Verdict.RIGHT, f"a {found}")


def _look_at_label(reply: Reply, types: tuple[str, ...]) -> Looked:
    """Look at what is in a format whose insides we do not know, such as TIFF."""
    label = normal_media_type(reply.media_type)
    if label in types:
        return Looked(Verdict.RIGHT, f"{label} of {len(reply.body):,} bytes")
    if label.startswith("image/"):
        return Looked(Verdict.OTHER_FORMAT, f"a {label} instead of {types[0]}")
    return Looked(Verdict.NO_PICTURE, f"{label or 'something'} with status 200")
