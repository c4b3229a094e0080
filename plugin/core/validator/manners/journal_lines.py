"""The lines of a judgement's journal: an answer as JSON, and JSON as an answer."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from typing import Any, Optional

from ..asking import Reply

__all__ = ["is_lasting", "line_of", "parsed", "reply_of", "told"]

_LARGEST_BODY = 2 << 20
_HEADERS = frozenset(
    (
        "access-control-allow-origin",
        "age",
        "cache-control",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "etag",
        "expires",
        "last-modified",
        "vary",
    )
)
"""Headers that are written down; others, such as Set-Cookie, are nobody's business."""

_BUSY = 429
_BROKEN = 500


def is_lasting(reply: Reply) -> bool:
    """Tell whether an answer may stand for later ones: no failure, and not too large."""
    passes = reply.failure or reply.status == _BUSY or reply.status >= _BROKEN
    return not passes and len(reply.body) <= _LARGEST_BODY


def told(reply: Reply) -> dict[str, Any]:
    """Return a reply as JSON can hold it: its body with its digest, and the headers of interest."""
    return {
        "url": reply.url,
        "final_url": reply.final_url,
        "status": reply.status,
        "seconds": round(reply.seconds, 6),
        "headers": {name: text for name, text in reply.headers.items() if name in _HEADERS},
        "sha256": hashlib.sha256(reply.body).hexdigest(),
        "body": base64.b64encode(reply.body).decode("ascii"),
    }


def reply_of(found: dict[str, Any]) -> Optional[Reply]:
    """Return the reply that a line tells of, or None if the line is damaged."""
    try:
        body = base64.b64decode(found["body"], validate=True)
        if hashlib.sha256(body).hexdigest() != found["sha256"]:
            return None
        headers = {str(name): str(value) for name, value in found["headers"].items()}
        return Reply(
            str(found["url"]),
            int(found["status"]),
            headers,
            body,
            str(found["final_url"]),
            float(found["seconds"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error):
        return None


def line_of(value: Mapping[str, Any]) -> bytes:
    """Return a line with its end."""
    return json.dumps(dict(value), separators=(",", ":")).encode("ascii") + b"\n"


def parsed(line: bytes) -> dict[str, Any]:
    """Return what a line holds; nothing if it is damaged."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
