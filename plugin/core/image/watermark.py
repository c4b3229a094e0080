"""Watermarks: one small picture repeated over the whole level, whatever its tiles are."""

from __future__ import annotations

import functools
import hashlib
import os
from typing import TYPE_CHECKING, NamedTuple, Union

from ..errors import ImageError
from ..sentence import sentence
from .effects import PictureWatermark, Watermark
from .lettering import letters
from .media_types import PNG
from .pillow import decoded, resampling
from .structure import check_image

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["LARGEST_FILE", "LARGEST_SIDE", "Stamp", "stamp_of", "stamped"]

LARGEST_FILE = 4 * 1024 * 1024
LARGEST_SIDE = 1024


class Stamp(NamedTuple):
    """What is repeated, every how many pixels across and down, and a digest of how it looks."""

    picture: Image
    across: int
    down: int
    digest: str


@functools.lru_cache(maxsize=64)
def stamp_of(effect: Union[Watermark, PictureWatermark]) -> Stamp:
    """Return what the watermark repeats; a picture is read once and kept.

    Raises:
        ImageError: the picture cannot be read or is too large, or there is no font for the text.
    """
    if isinstance(effect, Watermark):
        flat = letters(effect.text, effect.font, effect.size)
        picture = flat.rotate(effect.angle, resampling("BICUBIC"), expand=True)
        picture = picture.crop(picture.getbbox() or (0, 0, 1, 1))
        digest = ""
    else:
        body = _body_of(effect.path)
        picture = decoded(body, PNG).convert("RGBA")
        digest = hashlib.blake2b(body, digest_size=8).hexdigest()
    alpha = picture.getchannel("A").point([int(x * effect.opacity + 0.5) for x in range(256)])
    picture.putalpha(alpha)
    across, down = picture.width + effect.spacing, picture.height + effect.spacing
    return Stamp(picture, across, down, digest)


def _body_of(path: str) -> bytes:
    name = os.path.basename(path)
    try:
        with open(path, "rb") as file:
            body = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as exc:
        reason = getattr(exc, "strerror", None) or sentence("not the name of a file")
        raise ImageError(
            sentence(
                "the watermark {path!r:.200} cannot be read: {reason}", path=path, reason=reason
            )
        ) from exc
    if len(body) > LARGEST_FILE:
        raise ImageError(
            sentence(
                "the watermark {name} is larger than {most} MB", name=name, most=LARGEST_FILE >> 20
            )
        )
    _check(body, name)
    return body


def _check(body: bytes, name: str) -> None:
    try:
        facts = check_image(body)
    except ImageError as exc:
        raise ImageError(
            sentence("the watermark {name} cannot be used: {reason}", name=name, reason=exc)
        ) from exc
    if facts.media_type != PNG:
        raise ImageError(
            sentence(
                "the watermark {name} is no PNG but {media_type}",
                name=name,
                media_type=facts.media_type,
            )
        )
    if max(facts.width, facts.height) > LARGEST_SIDE:
        raise ImageError(
            sentence(
                "the watermark {name} has {width} by {height} pixels, more than {most} by {most}",
                name=name,
                width=facts.width,
                height=facts.height,
                most=LARGEST_SIDE,
            )
        )


def stamped(picture: Image, stamp: Stamp, left: int, top: int) -> Image:
    """Return the picture, whose first pixel is at `left`, `top` of its level, with the watermark.

    Every second row of stamps is shifted by half their distance.
    """
    made = picture.copy()
    first = (top - stamp.picture.height) // stamp.down
    for row in range(first, (top + picture.height) // stamp.down + 1):
        shift = stamp.across // 2 * (row % 2)
        start = (left - shift - stamp.picture.width) // stamp.across
        for column in range(start, (left + picture.width - shift) // stamp.across + 1):
            x, y = column * stamp.across + shift - left, row * stamp.down - top
            put(made, stamp.picture, x, y)
    return made


def put(picture: Image, stamp: Image, x: int, y: int) -> None:
    """Draw the stamp into the picture with its upper left corner at x, y, cut at the edges."""
    box = (
        max(0, -x),
        max(0, -y),
        min(stamp.width, picture.width - x),
        min(stamp.height, picture.height - y),
    )
    if box[0] >= box[2] or box[1] >= box[3]:
        return
    place = (max(0, x), max(0, y))
    if picture.mode == "RGBA":
        picture.alpha_composite(stamp, place, box)
    else:
        part = stamp.crop(box)
        picture.paste(part, place, part)
