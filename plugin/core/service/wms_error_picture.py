"""Maps that show an error in place of what was asked for (OGC 06-042, 7.3.3.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ImageError
from ..image.lettering import label
from .wms_map import empty_picture
from .wms_wanted import Background

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["error_picture"]

_LETTERS, _MARGIN, _LONGEST = 14, 4, 500


def error_picture(text: str, size: tuple[int, int], background: Background) -> Image:
    """Return a map with nothing on it but the text, where there is room and a font for it."""
    width, height = size
    picture = empty_picture(width, height, background)
    room = (width - 2 * _MARGIN, height - 2 * _MARGIN)
    if not text or min(room) < 2 * _LETTERS:
        return picture
    try:
        letters = label(text[:_LONGEST], _LETTERS, "", *room)
    except ImageError:
        return picture
    if picture.mode == "RGBA":
        picture.alpha_composite(letters, (_MARGIN, _MARGIN))
    else:
        picture.paste(letters, (_MARGIN, _MARGIN), letters)
    return picture
