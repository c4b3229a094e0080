"""Are texts written so that clients which read them letter by letter understand them?"""

from __future__ import annotations

from collections.abc import Iterator

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import local_name
from ...secrets import redact
from ...sentence import sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from .check import Check
from .parts import about_of, raw_text

__all__ = ["CHECKS", "RULES"]

CORNER_BLANKS = Rule(
    "corner-blanks",
    Severity.ERROR,
    "a corner is not two numbers with one blank between and none around",
    "OGC 06-121r3, PositionType: a list of numbers. Any blanks would do, but not for clients.",
    "Write the two numbers with one blank between, on one line with the tags.",
    (
        Effect("QGIS", "before 3.44 loads the layer and asks for no tile"),
        Effect("OWSLib", "fails to read the document where two blanks part the numbers"),
        Effect("ArcGIS JS", "takes an empty text for a number"),
    ),
)
PADDED = Rule(
    "text-padded",
    Severity.WARNING,
    "a text has blanks or line breaks around it",
    "The schema of WMTS: identifiers are texts, in which every blank counts.",
    "Write the text on one line with its tags, without blanks.",
)
OWS_IN_NAME = Rule(
    "ows-in-name",
    Severity.ERROR,
    "a name or an address has the letters ows: in it",
    "No requirement: one client takes away ows: wherever it stands.",
    "Choose a name or an address without ows: in it (as in shadows:1).",
    (Effect("ArcGIS JS", "takes the letters away, and asks for what does not exist"),),
)
OWS_IN_TITLE = Rule(
    "ows-in-title",
    Severity.NOTE,
    "a text for people has the letters ows: in it",
    "No requirement: one client takes away ows: wherever it stands.",
    "Write it in another way, if it matters.",
    (Effect("ArcGIS JS", "shows the text without these letters"),),
)
RULES = (CORNER_BLANKS, PADDED, OWS_IN_NAME, OWS_IN_TITLE)

_CORNERS = ("TopLeftCorner", "LowerCorner", "UpperCorner")
_ASKED_WITH = {"Identifier", "TileMatrixSet", "TileMatrix", "Format", "InfoFormat", "SupportedCRS"}
_ASKED_WITH |= {"Default", "Value", "LayerRef"}
_ADDRESSES = ("template", "href")


def check_corners(subject: Subject) -> Iterator[Finding]:
    """Yield corners whose numbers are parted, or surrounded, by more than one blank."""
    for name in _CORNERS:
        for element in subject.root.iter(f"{{*}}{name}"):
            text = raw_text(element)
            parts = text.split()
            if len(parts) == 2 and text != " ".join(parts):
                seen = sentence("{name} is {text}.", name=name, text=quoted(text))
                yield Finding(CORNER_BLANKS, place_of(element), seen, about_of(element))


def check_padding(subject: Subject) -> Iterator[Finding]:
    """Yield names that have blanks around them."""
    for element in subject.root.iter():
        name = local_name(element)
        if name in _ASKED_WITH and not len(element):
            text = raw_text(element)
            if text.strip() and text != text.strip():
                seen = sentence("{name} is {text}.", name=name, text=quoted(text))
                yield Finding(PADDED, place_of(element), seen, about_of(element))


def check_ows(subject: Subject) -> Iterator[Finding]:
    """Yield texts and addresses with `ows:` in them."""
    for element in subject.root.iter():
        name = local_name(element)
        values = [(value, True) for key, value in element.items() if key.endswith(_ADDRESSES)]
        if not len(element):
            values.append((element.text or "", name in _ASKED_WITH))
        for text, is_name in values:
            if "ows:" in text.lower():
                rule = OWS_IN_NAME if is_name else OWS_IN_TITLE
                seen = sentence("{name} is {text}.", name=name, text=quoted(redact(text.strip())))
                yield Finding(rule, place_of(element), seen, about_of(element))


CHECKS: tuple[Check, ...] = (check_corners, check_padding, check_ows)
