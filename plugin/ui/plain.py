"""Words of strangers for places that Qt may take for rich text: tool tips and message bars."""

from __future__ import annotations

import html
import re

__all__ = ["breakable", "plain_text"]

_WITHIN_ADDRESS = re.compile(r"(?<=[&?/])(?=\w)")
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


def plain_text(text: str) -> str:
    """Return what shows `text` letter by letter, be it a title with tags in it."""
    if not any(letter in text for letter in "<&"):
        return text
    escaped = html.escape(text, quote=False).replace("\n", "<br>")
    return f"<span>{escaped}</span>"  # without a tag Qt would show the escapes


def breakable(text: str) -> str:
    """Return a text whose addresses may go on in another line: no window grows with them."""
    return _WITHIN_ADDRESS.sub(_MAY_BREAK, text)
