"""Sizes in bytes as people write them: `500M`, `2G`."""

from __future__ import annotations

import re

from ..errors import SetupError
from ..sentence import sentence

__all__ = ["LEAST_CACHE_BYTES", "bytes_of"]

LEAST_CACHE_BYTES = 1 << 20
"""Less than this holds no tiles worth mentioning."""

_SIZE = re.compile(r"([0-9]{1,15}(?:\.[0-9]{1,3})?) ?([KMGT]?)(?:i?B)?", re.IGNORECASE)
_UNITS = {"": 0, "K": 10, "M": 20, "G": 30, "T": 40}
_MOST = 1 << 60


def bytes_of(text: str) -> int:
    """Return how many bytes a size is; K, M, G and T are powers of 1024.

    Raises:
        SetupError: it is no size, or not one of a cache: less than 1M, or beyond all disks.
    """
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise SetupError(sentence("{text!r} is no size such as 500M or 2G", text=text[:40]))
    size = int(float(found[1]) * (1 << _UNITS[found[2].upper()]))
    if not LEAST_CACHE_BYTES <= size <= _MOST:
        raise SetupError(sentence("{text!r} is no size of a cache: at least 1M", text=text[:40]))
    return size
