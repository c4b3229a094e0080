"""Words of strangers for places that Qt may take for rich text: tool tips and message bars."""

from __future__ import annotations

import html

__all__ = ["plain_text"]


def plain_text(text: str) -> str:
    """Return what shows `text` letter by letter, be it a title with tags in it."""
    if not any(letter in text for letter in "<&"):
        return text
    escaped = html.escape(text, quote=False).replace("\n", "<br>")
    return f"<span>{escaped}</span>"  # without a tag Qt would show the escapes
