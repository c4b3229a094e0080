"""KeptPictures: remembers what was decoded lately, since neighbouring maps share tiles."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from .pillow import coloured, loaded

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["KeptPictures"]

_MOST_BYTES = 32 * 1024 * 1024
_LARGEST_PART = 8
"""A picture that takes more than this part of the memory is not kept: it would push out many."""

_ONE_BYTE = ("1", "L", "P")
"""Modes of which Pillow holds a byte a pixel; of others four."""

_OVERHEAD = 4096
"""Bytes for a picture's palette and objects."""

_NEEDED = {"transparency"}
"""What is told of a picture besides its pixels, without which it would be another."""

_Key = tuple[str, bytes]


class KeptPictures:
    """Decodes pictures, each once as long as it is remembered; many threads use it at once.

    They are known by their bytes, so that none is ever out of date, and kept as their files have
    them: those with a palette take a quarter of the memory.
    """

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        """Keep no more than this, and what was not asked for longest no longer."""
        self._most_bytes = most_bytes
        self._kept: OrderedDict[_Key, Image] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def decoded(self, body: bytes, media_type: str) -> Image:
        """Return the picture in mode RGB or RGBA; others may have it too, so it must not change.

        Raises:
            ImageError: it cannot be decoded, or Pillow is missing.
        """
        key = (media_type, body)
        with self._lock:
            picture = self._kept.get(key)
            if picture is not None:
                self._kept.move_to_end(key)
        if picture is None:
            picture = loaded(body, media_type)
            # Texts in a file may be a thousand times as long as the file, and nobody needs them.
            picture.info = {name: picture.info[name] for name in _NEEDED & picture.info.keys()}
            self._keep(key, picture)
        return coloured(picture, media_type)

    def _keep(self, key: _Key, picture: Image) -> None:
        size = _bytes_of(key, picture)
        if size * _LARGEST_PART > self._most_bytes:
            return
        with self._lock:
            if key in self._kept:
                return
            self._kept[key] = picture
            self._bytes += size
            while self._bytes > self._most_bytes:
                self._bytes -= _bytes_of(*self._kept.popitem(last=False))


def _bytes_of(key: _Key, picture: Image) -> int:
    pixels: int = picture.width * picture.height
    return pixels * (1 if picture.mode in _ONE_BYTE else 4) + len(key[1]) + _OVERHEAD
