"""What can be known of a picture without decoding it."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import ImageError
from ..sentence import sentence

__all__ = ["ImageFacts", "cut_short", "sized"]


class ImageFacts(NamedTuple):
    """A picture's media type, its size in pixels, and whether pixels of it may be transparent."""

    media_type: str
    width: int
    height: int
    has_alpha: bool


def sized(media_type: str, width: int, height: int, has_alpha: bool) -> ImageFacts:
    """Return the facts of a picture that has a size.

    Raises:
        ImageError: width or height is zero.
    """
    if width < 1 or height < 1:
        raise ImageError(
            sentence(
                "the {media_type} has no size ({width} by {height} pixels)",
                media_type=media_type,
                width=width,
                height=height,
            )
        )
    return ImageFacts(media_type, width, height, has_alpha)


def cut_short(media_type: str) -> ImageError:
    """Return the error for a picture that ends before its end mark."""
    return ImageError(sentence("the {media_type} is cut short", media_type=media_type))
