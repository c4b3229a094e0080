"""Conditional requests (RFC 9110, section 13): has the client already what we would send?"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from datetime import timezone
from email.utils import formatdate, parsedate_to_datetime
from functools import lru_cache
from typing import Optional

__all__ = ["http_date", "is_not_modified", "parse_http_date"]

# RFC 9110 section 8.8.3: the opaque part may hold commas, so that a list can't be split at them.
_ENTITY_TAG = re.compile(r'(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")')


def is_not_modified(
    headers: Mapping[str, str],
    etag: str,
    modified: Optional[float] = None,
    now: Optional[float] = None,
) -> bool:
    """Say whether a GET or HEAD is to be answered with 304.

    `headers` are the request's, by lower-case name. `etag` is the answer's, quoted as it is sent,
    or empty; `modified` and `now` (None: this moment) are seconds since the epoch. If-None-Match
    counts alone where it is present (section 13.1.3).
    """
    wanted = headers.get("if-none-match")
    if wanted is not None:
        return _matches(wanted, etag)
    since = headers.get("if-modified-since")
    if since is None or modified is None:
        return False
    date = parse_http_date(since)
    # A date in the future is a broken clock's: RFC 2616 14.25 called it invalid.
    if date is None or date > (time.time() if now is None else now):
        return False
    return int(modified) <= date


def _matches(wanted: str, etag: str) -> bool:
    """Compare weakly, as section 13.1.2 asks: `W/"a"` and `"a"` are the same."""
    if not etag:
        return False
    if wanted == etag or wanted.strip() == "*":
        return True
    opaque = etag[2:] if etag.startswith("W/") else etag
    return opaque in _ENTITY_TAG.findall(wanted)


@lru_cache(maxsize=4096)
def http_date(seconds: int) -> str:
    """Return a time, in seconds since the epoch, as HTTP writes it (section 5.6.7)."""
    return formatdate(seconds, usegmt=True)


@lru_cache(maxsize=4096)
def parse_http_date(text: str) -> Optional[float]:
    """Return seconds since the epoch for any of HTTP's three forms of a date, None if malformed."""
    try:
        date = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    if date.tzinfo is None:  # the form of asctime has no zone; it is GMT
        date = date.replace(tzinfo=timezone.utc)
    return date.timestamp()
