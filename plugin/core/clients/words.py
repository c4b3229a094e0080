"""What is said of a profile to whoever chooses from them."""

from __future__ import annotations

from .profile import ClientProfile
from .profiles import DEFAULT

__all__ = ["dialect_words", "evidence_words"]

_SHORT_NAMES = {"image/png": "PNG", "image/jpeg": "JPEG", "image/gif": "GIF"}


def evidence_words(profile: ClientProfile) -> str:
    """Say in a sentence why we believe that the client loads the layer."""
    if profile == DEFAULT:
        return "GDAL and OWSLib were run with this in our tests."
    if profile.evidence.was_run:
        return "The real program was run with this in our tests."
    return "This follows public documentation; the program itself was not run."


def dialect_words(profile: ClientProfile) -> str:
    """Say in a sentence or two how the client is treated, if otherwise than an unknown one."""
    if profile == DEFAULT or profile.service != "wmts":
        return ""
    if profile.is_generic:
        return "It gets the same document as any WMTS client."
    sentences = []
    if profile.formats:
        *others, last = (_SHORT_NAMES[one] for one in profile.formats)
        sentences.append(f"It is offered tiles as {', '.join(others)} or {last} only.")
    if profile.default_style:
        sentences.append("The default style is called default for it.")
    if profile.strict:
        sentences.append("It gets no help that the standard does not know of.")
    return " ".join(sentences)
