"""What a client accepts: media types (RFC 9110, 12.5.1) and content codings (12.5.3)."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping

__all__ = ["accepts", "accepts_gzip", "compressed", "refuses_gzip"]


def accepts(header: str, *media_types: str) -> bool:
    """Tell whether an Accept header takes one of these media types; an empty one takes all."""
    if not header.strip():
        return True
    ranges = {name: weight for name, weight in _weighted(header) if name}
    return any(_weight(ranges, media_type) > 0 for media_type in media_types)


def accepts_gzip(header: str) -> bool:
    """Tell whether an Accept-Encoding header takes gzip."""
    codings = dict(_weighted(header))
    return codings.get("gzip", codings.get("*", 0.0)) > 0


def refuses_gzip(headers: Mapping[str, str]) -> bool:
    """Tell whether a client says that it takes no gzip; one that says nothing takes anything."""
    header = headers.get("accept-encoding")
    return header is not None and not accepts_gzip(header)


def compressed(body: bytes) -> bytes:
    """Return the body as gzip, the same bytes each time."""
    return gzip.compress(body, compresslevel=6, mtime=0)


def _weight(ranges: dict[str, float], media_type: str) -> float:
    group = f"{media_type.partition('/')[0]}/*"
    for name in (media_type, group, "*/*"):
        if name in ranges:
            return ranges[name]
    return 0.0


def _weighted(header: str) -> Iterator[tuple[str, float]]:
    for item in header.lower().split(","):
        name, *parameters = (part.strip() for part in item.split(";"))
        weight = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q":
                weight = _number(value)
        yield name, weight


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
