"""What the headers of a remote's answer say of how long it may be kept (RFC 9111)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple, Optional

from ..transport.patience import retry_after
from ..web.conditional import parse_http_date

__all__ = ["Freshness", "freshness_of", "retry_after", "stale_seconds_of", "validator_of"]

_MAX_AGE = re.compile(r"(?:^|,)\s*max-age\s*=\s*\"?([0-9]{1,10})", re.I)
_SHARED_AGE = re.compile(r"(?:^|,)\s*s-maxage\s*=\s*\"?([0-9]{1,10})", re.I)
_STALE_IF_ERROR = re.compile(r"(?:^|,)\s*stale-if-error\s*=\s*\"?([0-9]{1,10})", re.I)
_NO_STORE = re.compile(r"(?:^|,)\s*no-store\b", re.I)
_DO_NOT_KEEP = re.compile(r"(?:^|,)\s*(?:no-store|no-cache)\b", re.I)
_ETAG = re.compile(r"(?:W/)?\"([\x21\x23-\x7e]{1,256})\"\Z")
_LONGEST_SECONDS = 365 * 86400.0
"""RFC 2616, 14.21, asked for no more than a year; what says more means: for ever."""


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


def validator_of(headers: Mapping[str, str]) -> str:
    """Return what to send as If-None-Match, or an empty text: the ETag just as it came.

    What must not be kept (no-store) has none.
    """
    text = headers.get("etag", "").strip()
    return text if _ETAG.match(text) and not _is_not_to_store(headers) else ""


def stale_seconds_of(headers: Mapping[str, str]) -> Optional[float]:
    """Return how long an expired answer may stand in for an error (RFC 5861, 4), None if not said.

    What must not be kept (no-store) may not at all. must-revalidate is not heeded here: many
    servers send it by habit, and whoever wants an old tile rather than none has said so himself.
    """
    if _is_not_to_store(headers):
        return 0.0
    found = _STALE_IF_ERROR.search(headers.get("cache-control", ""))
    return min(float(found[1]), _LONGEST_SECONDS) if found else None


def _is_not_to_store(headers: Mapping[str, str]) -> bool:
    return _NO_STORE.search(headers.get("cache-control", "")) is not None


def _expires(headers: Mapping[str, str], now: float) -> Optional[float]:
    control = headers.get("cache-control", "")
    if _DO_NOT_KEEP.search(control):
        return now
    # Either wins over Expires (RFC 9111, 5.3). s-maxage counts on being purged from shared caches,
    # which we cannot be: max-age goes first.
    found = _MAX_AGE.search(control) or _SHARED_AGE.search(control)
    if found:
        age = headers.get("age", "").strip()
        spent = int(age) if age.isascii() and age.isdigit() and len(age) < 10 else 0
        return now + max(0.0, min(float(found[1]), _LONGEST_SECONDS) - spent)
    if "expires" not in headers:
        return None
    moment = _time(headers["expires"])
    if moment is None:  # "0" and the like mean: already past (RFC 9111, 5.3)
        return now
    date = _time(headers.get("date", ""))
    if date is None:
        return min(moment, now + _LONGEST_SECONDS)
    return now + max(0.0, min(moment - date, _LONGEST_SECONDS))


def _time(text: str) -> Optional[float]:
    return parse_http_date(text) if text else None
