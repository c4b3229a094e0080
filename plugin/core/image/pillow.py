"""The one place that knows Pillow: pictures from bytes, and bytes from pictures."""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..errors import ImageError
from ..sentence import sentence
from .media_types import GIF, JPEG, PNG, WEBP
from .png_writer import is_smaller_unfiltered, unfiltered_png

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = [
    "FORMATS",
    "MAX_PIXELS",
    "check_size",
    "coloured",
    "decoded",
    "encoded",
    "loaded",
    "pillow",
    "resampling",
]

MAX_PIXELS = 4096 * 4096
"""The largest picture we decode; small files can claim to be far larger (decompression bombs)."""

FORMATS = {PNG: "PNG", JPEG: "JPEG", WEBP: "WEBP", GIF: "GIF"}
_OPTIONS: dict[str, dict[str, Any]] = {
    PNG: {},
    JPEG: {"quality": 85},
    WEBP: {"quality": 85, "method": 4},
    GIF: {},
}
_QUICK: dict[str, dict[str, Any]] = {
    PNG: {"compress_level": 1, "compress_type": zlib.Z_RLE},
    WEBP: {"quality": 85, "method": 1},
}
_PNG_LEVEL, _QUICK_PNG_LEVEL = 6, 3
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


def check_size(width: int, height: int) -> None:
    """Refuse a picture that is too large.

    Raises:
        ImageError: it has no pixels or too many.
    """
    if width < 1 or height < 1 or width * height > MAX_PIXELS:
        raise ImageError(
            sentence(
                "a picture of {width} by {height} pixels cannot be made or read here",
                width=width,
                height=height,
            )
        )


def decoded(body: bytes, media_type: str) -> Image:
    """Return the picture in mode RGB, or RGBA if something in it is transparent.

    Raises:
        ImageError: it cannot be decoded, or Pillow is missing.
    """
    return coloured(loaded(body, media_type), media_type)


def loaded(body: bytes, media_type: str) -> Image:
    """Return the picture in the mode that its file has, such as P where it has a palette.

    Raises:
        ImageError: it cannot be decoded, or Pillow is missing.
    """
    library = pillow()
    with _decoding(media_type):
        with library.open(io.BytesIO(body), formats=(FORMATS[media_type],)) as image:
            check_size(*image.size)  # a GIF's picture may be larger than its screen
            image.load()
            picture: Image = image.copy()
        return picture


def coloured(image: Image, media_type: str) -> Image:
    """Return a loaded picture in mode RGB, or RGBA: the same one if it is so already.

    Raises:
        ImageError: it is damaged.
    """
    with _decoding(media_type):
        if image.mode.startswith("I"):  # 16 bits a pixel; Pillow would cut off, not scale
            scaled = image.convert("I").point(lambda value: value * (1 / 256))
            return scaled.convert("L").convert("RGB")
        transparent = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
        mode = "RGBA" if transparent else "RGB"
        return image if image.mode == mode else image.convert(mode)


@contextlib.contextmanager
def _decoding(media_type: str) -> Iterator[None]:
    try:
        yield
    except (*_DECODING_ERRORS, pillow().DecompressionBombError) as exc:
        raise ImageError(
            sentence("the {media_type} cannot be decoded", media_type=media_type)
        ) from exc


def encoded(image: Image, media_type: str, *, quickly: bool = False) -> bytes:
    """Return the picture's bytes; what is transparent becomes white in JPEG.

    `quickly` takes half the time for a picture that is a few hundredths larger: for what is asked
    for only once.

    Raises:
        ImageError: this Pillow cannot write the format.
    """
    if media_type == JPEG:
        image = _on_white(image)
    elif media_type == GIF and image.mode == "RGBA":
        image = _with_one_transparent_colour(image)
    try:
        if media_type == PNG and is_smaller_unfiltered(image):
            return unfiltered_png(image, _QUICK_PNG_LEVEL if quickly else _PNG_LEVEL)
        output = io.BytesIO()
        options = _QUICK.get(media_type, _OPTIONS[media_type]) if quickly else _OPTIONS[media_type]
        image.save(output, FORMATS[media_type], **options)
    except (OSError, ValueError, KeyError, MemoryError) as exc:
        raise ImageError(
            sentence("this computer's Pillow cannot write {media_type}", media_type=media_type)
        ) from exc
    return output.getvalue()


def _on_white(image: Image) -> Image:
    if image.mode == "RGB":
        return image
    white = pillow().new("RGBA", image.size, (255, 255, 255, 255))
    white.alpha_composite(image)
    return white.convert("RGB")


def _with_one_transparent_colour(image: Image) -> Image:
    """Return the picture in 255 colours and one that stands for what is more than half clear."""
    colours = image.convert("RGB").quantize(255)
    clear = image.getchannel("A").point(lambda alpha: 255 if alpha < 128 else 0)
    colours.paste(255, mask=clear)
    colours.info["transparency"] = 255
    return colours


def resampling(name: str) -> Any:
    """Return Pillow's filter of this name: NEAREST, BILINEAR, BICUBIC or LANCZOS."""
    library = pillow()
    return getattr(getattr(library, "Resampling", library), name)  # Pillow before 9.1


def pillow() -> Any:
    """Return Pillow's module Image, loaded when it is first needed.

    Raises:
        ImageError: it is missing.
    """
    try:
        from PIL import Image
    except ImportError as exc:
        raise ImageError("to make other formats of tiles, Python needs the package Pillow") from exc
    return Image
