"""Makes another format or size of a picture, with Pillow."""

from __future__ import annotations

from typing import Optional

from ..errors import ImageError
from ..sentence import sentence
from .media_types import normal_media_type
from .pillow import FORMATS, MAX_PIXELS, check_size, decoded, encoded, resampling
from .structure import check_image

__all__ = ["MAX_PIXELS", "transcode"]


def transcode(body: bytes, media_type: str, size: Optional[tuple[int, int]] = None) -> bytes:
    """Return the picture as `media_type`, and of `size` (width, height in pixels) where given.

    The bytes come back as they are where that changes nothing. JPEG knows no transparency: what is
    transparent becomes white. Of an animation the first picture is taken.

    Raises:
        ImageError: the bytes are no picture, the format cannot be made, or Pillow is missing.
    """
    wanted = normal_media_type(media_type)
    if wanted not in FORMATS:
        raise ImageError(
            sentence("pictures cannot be made into {media_type!r}", media_type=media_type[:80])
        )
    facts = check_image(body)
    size = size or (facts.width, facts.height)
    if facts.media_type == wanted and size == (facts.width, facts.height):
        return body
    check_size(facts.width, facts.height)
    check_size(*size)
    image = decoded(body, facts.media_type)
    if image.size != size:
        image = image.resize(size, resampling("LANCZOS"))
    return encoded(image, wanted)
