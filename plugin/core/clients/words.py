"""What is said of a profile to whoever chooses from them."""

from __future__ import annotations

from ..sentence import sentence
from .profile import ClientProfile
from .profiles import ANY_WMS, ANY_XYZ, DEFAULT, QUADKEY

__all__ = ["dialect_sentences", "dialect_words", "evidence_words"]

_SHORT_NAMES = {"image/png": "PNG", "image/jpeg": "JPEG", "image/gif": "GIF"}
_RUN = {
    DEFAULT.identifier: sentence("GDAL and OWSLib were run with this in our tests."),
    ANY_WMS.identifier: sentence("GDAL, OWSLib and QGIS were run with this in our tests."),
    ANY_XYZ.identifier: sentence("QGIS was run with this in our tests."),
    QUADKEY.identifier: sentence("GDAL was run with this in our tests."),
}


def evidence_words(profile: ClientProfile) -> str:
    """Say in a sentence why we believe that the client loads the layer."""
    if not profile.evidence.was_run:
        return sentence("This follows public documentation; the program itself was not run.")
    run = sentence("The real program was run with this in our tests.")
    return _RUN.get(profile.identifier, run)


def dialect_words(profile: ClientProfile) -> str:
    """Say in a sentence or two how the client is treated, if otherwise than an unknown one."""
    return " ".join(dialect_sentences(profile))


def dialect_sentences(profile: ClientProfile) -> list[str]:
    """Return the same, sentence by sentence."""
    if profile == DEFAULT or profile.service != "wmts":
        return []
    if profile.is_generic:
        return [sentence("It gets the same document as any WMTS client.")]
    sentences: list[str] = []
    if profile.formats:
        *others, last = (_SHORT_NAMES[one] for one in profile.formats)
        names = ", ".join(others)
        sentences.append(
            sentence("It is offered tiles as {names} or {last} only.", names=names, last=last)
        )
    if profile.default_style:
        sentences.append(sentence("The default style is called default for it."))
    if profile.strict:
        sentences.append(sentence("It gets no help that the standard does not know of."))
    return sentences
