"""How long to wait before a busy remote is asked again."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Optional

from ..web.conditional import parse_http_date
from .protocol import RemoteAnswer

__all__ = ["pause_before_retry", "retry_after"]

_BUSY = (429, 503)
_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 5.0
"""What takes longer is no wait for one tile: the error says when to come back."""


def pause_before_retry(answer: RemoteAnswer, attempt: int) -> Optional[float]:
    """Return in how many seconds to ask again after the `attempt`th answer, None: not again.

    429 (RFC 6585, 4) and 503 (RFC 9110, 15.6.4) may say it themselves; else the pauses double, each
    up to a half longer, so that many who were refused at once do not come back at once.
    """
    if answer.status not in _BUSY:
        return None
    said = retry_after(answer.headers, time.time())
    if said is not None:
        return said if said <= _LONGEST_PAUSE else None
    spread = 1 + time.monotonic_ns() % 1000 / 2000
    return min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** (attempt - 1) * spread)


def retry_after(headers: Mapping[str, str], now: float) -> Optional[float]:
    """Return in how many seconds to ask again (RFC 9110, 10.2.3), or None if it is not said."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    moment = parse_http_date(text) if text else None
    return None if moment is None else max(0.0, moment - now)
