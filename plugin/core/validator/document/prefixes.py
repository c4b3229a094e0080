"""Are names spelled as clients expect that do not know of XML namespaces?"""

from __future__ import annotations

from collections.abc import Iterator

from ...capabilities.repair_notes import quoted
from ...sentence import NO_WORDS, Sentence, sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import OWS, WMTS, XLINK, Subject, place_of
from .check import Check

__all__ = ["CHECKS", "RULES"]

ROOT_PREFIX = Rule(
    "wmts-prefix",
    Severity.ERROR,
    "WMTS's own elements carry a prefix",
    "No requirement: XML allows any prefix (Namespaces in XML 1.0), some clients do not.",
    'Declare the namespace of WMTS without a prefix: xmlns="http://www.opengis.net/wmts/1.0".',
    (
        Effect("QGIS", "takes the layers for invalid: it looks for Capabilities, letter by letter"),
        Effect("ArcGIS JS", "finds no layer"),
    ),
)
OWS_PREFIX = Rule(
    "ows-prefix",
    Severity.ERROR,
    "the elements of OWS Common do not carry the prefix ows",
    "No requirement: XML allows any prefix (Namespaces in XML 1.0), some clients do not.",
    'Declare the namespace of OWS Common as xmlns:ows="http://www.opengis.net/ows/1.1".',
    (
        Effect("QGIS", "finds no layer: it looks for ows:Identifier, letter by letter"),
        Effect("ArcGIS JS", "finds no layer: it takes away ows: and nothing else"),
    ),
)
XLINK_PREFIX = Rule(
    "xlink-prefix",
    Severity.ERROR,
    "addresses do not carry the prefix xlink",
    "No requirement: XML allows any prefix (Namespaces in XML 1.0), some clients do not.",
    'Declare the namespace of XLink as xmlns:xlink="http://www.w3.org/1999/xlink".',
    (Effect("QGIS", "finds no address to ask: it looks for xlink:href, letter by letter"),),
)
HREF_WITHOUT_NAMESPACE = Rule(
    "href-without-namespace",
    Severity.ERROR,
    "an address stands in href, not in xlink:href",
    "OGC 06-121r3, OnlineResourceType: addresses stand in href of the namespace of XLink.",
    "Write xlink:href.",
    (
        Effect("OpenLayers", "finds no address to ask"),
        Effect("OWSLib", "finds no address to ask"),
        Effect("QGIS", "finds no address to ask"),
    ),
)
RULES = (ROOT_PREFIX, OWS_PREFIX, XLINK_PREFIX, HREF_WITHOUT_NAMESPACE)

_HREF = f"{{{XLINK}}}href"
_WITH_HREF = ("Get", "Post", "LegendURL", "ServiceMetadataURL", "WSDL", "ProviderSite")


def check_prefixes(subject: Subject) -> Iterator[Finding]:
    """Yield each wrong use of prefixes once, where it is first seen."""
    for namespace, usual, rule in ((WMTS, None, ROOT_PREFIX), (OWS, "ows", OWS_PREFIX)):
        for element in subject.root.iter(f"{{{namespace}}}*"):
            if element.prefix != usual:
                name = str(element.tag).rpartition("}")[2]
                written = f"{element.prefix}:{name}" if element.prefix else name
                text = sentence(
                    "{name} is written {written}.", name=quoted(name), written=quoted(written)
                )
                yield Finding(rule, place_of(element), text)
                break


def check_xlink(subject: Subject) -> Iterator[Finding]:
    """Yield wrong spellings of xlink:href, each once."""
    seen = set()
    for element in subject.root.iter(*(f"{{*}}{name}" for name in _WITH_HREF)):
        rule, text = _href_rule(element.nsmap, element.keys())
        if rule and rule.code not in seen:
            seen.add(rule.code)
            yield Finding(rule, place_of(element), text)


def _href_rule(prefixes: dict[str | None, str], names: list[str]) -> tuple[Rule | None, Sentence]:
    if _HREF in names:
        mine = [prefix for prefix, namespace in prefixes.items() if namespace == XLINK]
        if "xlink" in mine:
            return None, NO_WORDS
        return XLINK_PREFIX, sentence(
            "The address stands in {name}.", name=quoted(f"{mine[0]}:href")
        )
    if "href" in names:
        return HREF_WITHOUT_NAMESPACE, sentence("The attribute is href, without a namespace.")
    return None, NO_WORDS


CHECKS: tuple[Check, ...] = (check_prefixes, check_xlink)
