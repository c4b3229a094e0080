"""Makes another format or size of a picture, with Pillow."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING, Any, Optional

from ..errors import ImageError
from .media_types import GIF, JPEG, PNG, WEBP, normal_media_type
from .structure import check_image

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["MAX_PIXELS", "transcode"]

MAX_PIXELS = 4096 * 4096
"""The largest picture we decode; small files can claim to be far larger (decompression bombs)."""

_FORMATS = {PNG: "PNG", JPEG: "JPEG", WEBP: "WEBP", GIF: "GIF"}
_OPTIONS: dict[str, dict[str, Any]] = {
    PNG: {},
    JPEG: {"quality": 85},
    WEBP: {"quality": 85, "method": 4},
    GIF: {},
}
_DECODING_ERRORS = (
    OSError,  # unknown or cut short
    ValueError,
    SyntaxError,  # Pillow's word for a broken PNG
    KeyError,  # this Pillow was built without the format
    IndexError,
    TypeError,
    OverflowError,
    EOFError,
    MemoryError,
    struct.error,
    zlib.error,
)


def transcode(body: bytes, media_type: str, size: Optional[tuple[int, int]] = None) -> bytes:
    """Return the picture as `media_type`, and of `size` (width, height in pixels) where given.

    The bytes come back as they are where that changes nothing. JPEG knows no transparency: what is
    transparent becomes white. Of an animation the first picture is taken.

    Raises:
        ImageError: the bytes are no picture, the format cannot be made, or Pillow is missing.
    """
    wanted = normal_media_type(media_type)
    if wanted not in _FORMATS:
        raise ImageError(f"pictures cannot be made into {media_type[:80]!r}")
    facts = check_image(body)
    size = size or (facts.width, facts.height)
    if facts.media_type == wanted and size == (facts.width, facts.height):
        return body
    _check_size(facts.width, facts.height)
    _check_size(*size)
    image = _decoded(body, facts.media_type)
    if image.size != size:
        image = image.resize(size, _smooth())
    return _encoded(image, wanted)


def _check_size(width: int, height: int) -> None:
    if width < 1 or height < 1 or width * height > MAX_PIXELS:
        raise ImageError(f"a picture of {width} by {height} pixels cannot be made or read here")


def _decoded(body: bytes, media_type: str) -> Image:
    """Return the picture in mode RGB or RGBA."""
    pillow = _pillow()
    try:
        with pillow.open(io.BytesIO(body), formats=(_FORMATS[media_type],)) as image:
            _check_size(*image.size)  # a GIF's picture may be larger than its screen
            image.load()
            return _plain(image)
    except (*_DECODING_ERRORS, pillow.DecompressionBombError) as exc:
        raise ImageError(f"the {media_type} cannot be decoded") from exc


def _plain(image: Image) -> Image:
    transparent = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    if image.mode.startswith("I"):  # 16 bits a pixel; Pillow would cut off, not scale
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L").convert("RGB")
    mode = "RGBA" if transparent else "RGB"
    return image.copy() if image.mode == mode else image.convert(mode)


def _encoded(image: Image, media_type: str) -> bytes:
    if media_type == JPEG:
        image = _on_white(image)
    elif media_type == GIF and image.mode == "RGBA":
        image = _with_one_transparent_colour(image)
    output = io.BytesIO()
    try:
        image.save(output, _FORMATS[media_type], **_OPTIONS[media_type])
    except (OSError, ValueError, KeyError, MemoryError) as exc:
        raise ImageError(f"this computer's Pillow cannot write {media_type}") from exc
    return output.getvalue()


def _on_white(image: Image) -> Image:
    if image.mode == "RGB":
        return image
    white = _pillow().new("RGBA", image.size, (255, 255, 255, 255))
    white.alpha_composite(image)
    return white.convert("RGB")


def _with_one_transparent_colour(image: Image) -> Image:
    """Return the picture in 255 colours and one that stands for what is more than half clear."""
    colours = image.convert("RGB").quantize(255)
    clear = image.getchannel("A").point(lambda alpha: 255 if alpha < 128 else 0)
    colours.paste(255, mask=clear)
    colours.info["transparency"] = 255
    return colours


def _smooth() -> Any:
    """Return Pillow's filter that takes every pixel into account when it shrinks."""
    pillow = _pillow()
    return getattr(pillow, "Resampling", pillow).LANCZOS  # Pillow before 9.1 has no Resampling


def _pillow() -> Any:
    try:
        from PIL import Image
    except ImportError as exc:
        raise ImageError("to make other formats of tiles, Python needs the package Pillow") from exc
    return Image
