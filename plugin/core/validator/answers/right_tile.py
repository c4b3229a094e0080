"""Is an answer the tile that was asked for? Told from its status, label, structure and size."""

from __future__ import annotations

import enum
from typing import NamedTuple

from ...errors import ImageError
from ...grid.tile_matrix import TileMatrix
from ...image.media_types import GIF, JPEG, PNG, VECTOR_TILE, WEBP, media_type_of, normal_media_type
from ...image.structure import check_image, found_in
from ...sentence import Sentence, sentence
from ..asking import Reply
from ..wording import as_sentence
from .exception_report import report_in, status_words

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
    text: Sentence

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
        return Looked(Verdict.SILENT, as_sentence(reply.failure))
    types = right_types(media_type)
    if reply.status == 204 and VECTOR_TILE in types:
        return Looked(Verdict.RIGHT, sentence("an empty vector tile"))
    if reply.status not in (200, 203):
        gone = reply.status in (204, 404, 410)
        verdict = Verdict.ABSENT if gone else Verdict.STATUS
        return Looked(verdict, status_words(reply))
    return _look_at_body(reply, types, matrix)


def _look_at_body(reply: Reply, types: tuple[str, ...], matrix: TileMatrix) -> Looked:
    if not reply.body:
        return Looked(Verdict.ABSENT, sentence("an empty answer with status 200"))
    report = report_in(reply)
    if report is not None:
        return Looked(
            Verdict.REPORT,
            sentence("an exception report with status 200 ({report})", report=report.words),
        )
    if not any(one in _KNOWN for one in types):
        return _look_at_label(reply, types)
    found = media_type_of(reply.body)
    if found != VECTOR_TILE:
        try:
            facts = check_image(reply.body)
        except ImageError as exc:
            if found:
                return Looked(Verdict.DAMAGED, sentence("status 200, but {reason}", reason=exc))
            return Looked(
                Verdict.NO_PICTURE, sentence("{found} with status 200", found=found_in(reply.body))
            )
        size, wanted = (facts.width, facts.height), (matrix.tile_width, matrix.tile_height)
        if size != wanted:
            words = sentence(
                "{width} by {height} pixels instead of {right_width} by {right_height}",
                width=facts.width,
                height=facts.height,
                right_width=matrix.tile_width,
                right_height=matrix.tile_height,
            )
            return Looked(Verdict.WRONG_SIZE, words)
    return _look_at_type(reply, types, found)


def _look_at_type(reply: Reply, types: tuple[str, ...], found: str) -> Looked:
    """Hold what the bytes are against what they are called, and what was asked for."""
    label = normal_media_type(reply.media_type)
    if label != found:
        words = sentence("a {found} that does not say what it is", found=found)
        if label:
            words = sentence(
                "a {found} that calls itself {label}", found=found, label=reply.media_type
            )
        return Looked(Verdict.MISLABELLED, words)
    if found not in types:
        return Looked(
            Verdict.OTHER_FORMAT,
            sentence("a {found} instead of {right}", found=found, right=types[0]),
        )
    return Looked(Verdict.RIGHT, sentence("a {found}", found=found))


def _look_at_label(reply: Reply, types: tuple[str, ...]) -> Looked:
    """Look at what is in a format whose insides we do not know, such as TIFF."""
    label = normal_media_type(reply.media_type)
    if label in types:
        return Looked(
            Verdict.RIGHT,
            sentence("{found} of {count:,} bytes", found=label, count=len(reply.body)),
        )
    if label.startswith("image/"):
        return Looked(
            Verdict.OTHER_FORMAT,
            sentence("a {found} instead of {right}", found=label, right=types[0]),
        )
    return Looked(
        Verdict.NO_PICTURE,
        sentence("{found} with status 200", found=label or sentence("something")),
    )
