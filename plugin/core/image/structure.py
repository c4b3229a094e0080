"""Tells whether bytes are a whole picture, without decoding it: cheap enough for every tile."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..errors import ImageError
from ..sentence import Sentence, sentence
from .check_gif import check_gif
from .check_jpeg import check_jpeg
from .check_png import check_png
from .check_webp import check_webp
from .facts import ImageFacts
from .media_types import GIF, JPEG, PNG, WEBP, media_type_of

__all__ = ["ImageFacts", "check_image", "found_in"]

_CHECKS: Mapping[str, Callable[[bytes], ImageFacts]] = {
    PNG: check_png,
    JPEG: check_jpeg,
    WEBP: check_webp,
    GIF: check_gif,
}


def check_image(body: bytes) -> ImageFacts:
    """Return the facts of a PNG, JPEG, WebP or GIF whose lengths, checksums and end mark are right.

    Raises:
        ImageError: it is empty, something else (a web page), cut short or damaged.
    """
    check = _CHECKS.get(media_type_of(body))
    if check is None:
        raise ImageError(sentence("{found}, not an image", found=found_in(body)))
    return check(body)


def found_in(body: bytes) -> Sentence:
    """Return what bytes are that are no picture."""
    if not body:
        return sentence("an empty answer")
    if media_type_of(body):
        return sentence("a vector tile")
    start = body[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return sentence("a web page")
    if start.startswith(b"<"):
        return sentence("an XML document")
    if start.startswith((b"{", b"[")):
        return sentence("a JSON document")
    is_text = start[:64].isascii() and b"\x00" not in start[:64]
    return sentence("text") if is_text else sentence("unknown data")
