"""Do two bodies show the same picture? Byte by byte, or pixel by pixel where Pillow is there."""

from __future__ import annotations

from typing import Optional

from ...errors import ImageError
from ...image.media_types import media_type_of
from ...image.pillow import FORMATS, decoded

__all__ = ["are_alike"]

_TOLERANCE = 16
"""By how much of 255 a colour may differ on average: JPEG is not made the same twice."""


def are_alike(one: bytes, other: bytes) -> Optional[bool]:
    """Tell whether both show the same, or return None if that cannot be known here."""
    if one == other:
        return True
    types = media_type_of(one), media_type_of(other)
    if any(found not in FORMATS for found in types):
        return None
    try:
        first, second = (decoded(body, found) for body, found in zip((one, other), types))
        from PIL import ImageChops, ImageStat
    except (ImageError, ImportError):
        return None
    if first.size != second.size:
        return False
    difference = ImageChops.difference(first.convert("RGBA"), second.convert("RGBA"))
    return bool(max(ImageStat.Stat(difference).mean) <= _TOLERANCE)
