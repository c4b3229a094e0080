"""Addresses in foreign documents: made absolute, and refused if they are no web addresses."""

from __future__ import annotations

import re
from typing import Optional
from urllib.parse import urljoin

__all__ = ["absolute"]

_WEB = ("http://", "https://")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_LONGEST = 8000


def absolute(address: str, base: str) -> Optional[str]:
    """Return the address as it counts from the document's own, or None for other than http(s).

    If the document itself comes from no web address, relative ones stay as they are.
    """
    address = address.strip()
    if address[:8].lower().startswith(_WEB):
        return address if len(address) <= _LONGEST else None
    if not address or len(address) > _LONGEST:
        return None
    if not base[:8].lower().startswith(_WEB):
        return None if address.startswith("//") or _SCHEME.match(address) else address
    try:
        joined = urljoin(base, address)
    except ValueError:  # such as an unfinished IPv6 host
        return None
    return joined if joined[:8].lower().startswith(_WEB) else None
