"""Checks the structure of a JPEG: markers, frame and end mark (ITU-T T.81, annex B)."""

from __future__ import annotations

from ..errors import ImageError
from .facts import ImageFacts, cut_short, sized
from .media_types import JPEG

__all__ = ["check_jpeg"]

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset((0x01, *range(0xD0, 0xD8)))
_START_OF_SCAN, _END_OF_IMAGE = 0xDA, 0xD9
_FRAME_HEADER = 9


def check_jpeg(body: bytes) -> ImageFacts:
    """Return the facts of a JPEG; bytes after its end mark are tolerated, as viewers do.

    Raises:
        ImageError: it is cut short, damaged, or has no frame or no pixels.
    """
    width = height = 0
    position = 2
    while True:
        position, marker = _marker_at(body, position)
        if marker in _WITHOUT_LENGTH:
            continue
        if marker == _END_OF_IMAGE:
            raise ImageError("the image/jpeg has no pixels")
        length = int.from_bytes(body[position : position + 2], "big")
        if length < 2 or position + length > len(body):
            raise cut_short(JPEG)
        if marker in _FRAMES and length >= _FRAME_HEADER - 1:
            height = int.from_bytes(body[position + 3 : position + 5], "big")
            width = int.from_bytes(body[position + 5 : position + 7], "big")
        position += length
        if marker == _START_OF_SCAN:
            break
    # In coded pixels 0xFF is followed by 0x00 or a restart mark: only the end looks like the end.
    if body.rfind(b"\xff\xd9", position) < 0:
        raise cut_short(JPEG)
    return sized(JPEG, width, height, False)


def _marker_at(body: bytes, position: int) -> tuple[int, int]:
    """Return where the marker at `position` ends, and which it is; fill bytes may precede it."""
    size = len(body)
    if position < size and body[position] != 0xFF:
        raise ImageError("the image/jpeg is damaged: a marker is missing")
    while position < size and body[position] == 0xFF:
        position += 1
    if position >= size:
        raise cut_short(JPEG)
    return position + 1, body[position]
