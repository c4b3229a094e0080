"""What the headers of a remote's answer say of how long it may be kept (RFC 9111)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import NamedTuple, Optional

__all__ = ["Freshness", "freshness_of", "retry_after"]

_MAX_AGE = re.compile(r"(?:^|,)\s*max-age\s*=\s*\"?([0-9]{1,10})", re.I)
_DO_NOT_KEEP = re.compile(r"(?:^|,)\s*(?:no-store|no-cache)\b", re.I)
_ETAG = re.compile(r"(?:W/)?\"([\x21\x23-\x7e]{1,256})\"\Z")


class Freshness(NamedTuple):
    """The ETag without quotes, and times in seconds since the epoch; what is not said is empty."""

    etag: str
    modified: Optional[float]
    expires: Optional[float]


def freshness_of(headers: Mapping[str, str], now: float) -> Freshness:
    """Return what the headers say (names in lower case); what is malformed counts as not said."""
    found = _ETAG.match(headers.get("etag", "").strip())
    return Freshness(
        found[1] if found else "",
        _time(headers.get("last-modified", "")),
        _expires(headers, now),
    )


def retry_after(headers: Mapping[str, str], now: float) -> Optional[float]:
    """Return in how many seconds to ask again (RFC 9110, 10.2.3), or None if it is not said."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    moment = _time(text)
    return None if moment is None else max(0.0, moment - now)


def _expires(headers: Mapping[str, str], now: float) -> Optional[float]:
    control = headers.get("cache-control", "")
    if _DO_NOT_KEEP.search(control):
        return now
    found = _MAX_AGE.search(control)
    if found:  # it wins over Expires (RFC 9111, 5.3)
        age = headers.get("age", "").strip()
        spent = int(age) if age.isascii() and age.isdigit() and len(age) < 10 else 0
        return now + max(0, int(found[1]) - spent)
    if "expires" not in headers:
        return None
    moment = _time(headers["expires"])
    if moment is None:  # "0" and the like mean: already past (RFC 9111, 5.3)
        return now
    date = _time(headers.get("date", ""))
    return moment if date is None else now + max(0.0, moment - date)


def _time(text: str) -> Optional[float]:
    try:
        return parsedate_to_datetime(text).timestamp() if text else None
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
