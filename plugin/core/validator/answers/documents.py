"""Is the document to be had in every way that it announces, the same in all, and well labelled?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...capabilities.model import CapabilitiesDocument, Layer
from ...capabilities.repair_notes import NoteBook
from ...capabilities.strangers import wmts_root
from ...capabilities.wmts_reader import read_capabilities
from ...errors import DocumentError
from ...sentence import NO_WORDS, Sentence, sentence
from ..asking import Asker, Reply
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import in_row, whole
from .addresses import kvp_capabilities, restful_capabilities
from .check import Case, Check, Seen, gathered
from .exception_report import status_words

__all__ = ["CHECKS", "RULES", "document_replies"]

KVP_DOCUMENT_FAILS = Rule(
    "capabilities-kvp-failed",
    Severity.ERROR,
    "the document cannot be had at the KVP address that it names itself",
    "GetCapabilities by KVP is mandatory where KVP is offered at all (7.1.1, 8.1).",
    "Answer GetCapabilities at the address of its ows:Get, or name the right address there.",
)
RESTFUL_DOCUMENT_FAILS = Rule(
    "capabilities-restful-failed",
    Severity.ERROR,
    "there is no document at the ServiceMetadataURL",
    "ServiceMetadataURL is the address of the service metadata resource (10.1).",
    "Put the document there, or name the right address, or leave the element out.",
    (Effect("ArcGIS JS", "looks for RESTful services at such an address"),),
)
DOCUMENTS_DIFFER = Rule(
    "capabilities-differ",
    Severity.WARNING,
    "the document says other things by KVP than at the ServiceMetadataURL",
    "Both are the metadata of one service (7.1.1, 10.1).",
    "Make both from the same configuration; look for a copy that was not renewed.",
)
DOCUMENT_TYPE = Rule(
    "capabilities-media-type",
    Severity.WARNING,
    "the document is not labelled as XML",
    "XML is labelled application/xml (RFC 7303, 9.1).",
    "Send Content-Type: application/xml.",
)
DOCUMENT_CHARSET = Rule(
    "capabilities-charset",
    Severity.WARNING,
    "the document is not in the encoding that its Content-Type names",
    "The charset of Content-Type counts before the XML declaration (RFC 7303, 3.2).",
    "Leave the charset out, or make it the document's own; UTF-8 is understood everywhere.",
    (Effect("OpenLayers", "shows titles with wrong letters"),),
)
DOCUMENT_KEPT_LONG = Rule(
    "capabilities-kept-long",
    Severity.WARNING,
    "clients may keep the document for more than a day",
    "Cache-Control says how long an answer may be used unasked (RFC 9111, 5.2.2).",
    "Send Cache-Control: no-cache and an ETag with the document, or a max-age of some minutes.",
    (Effect("QGIS", "does not see changes of the service until then"),),
)
DOCUMENT_KEPT_UNSAID = Rule(
    "capabilities-caching-unsaid",
    Severity.NOTE,
    "the document does not say how long it may be kept",
    "Without Cache-Control and Expires a client decides itself (RFC 9111, 4.2.2).",
    "Send Cache-Control: no-cache, Expires with the time of the answer, and an ETag.",
    (Effect("QGIS", "keeps the document for 24 hours"),),
)
DOCUMENT_NOT_COMPARED = Rule(
    "capabilities-etag-ignored",
    Severity.NOTE,
    "the document has an ETag, but is sent again to those who have it",
    "A request whose If-None-Match has the ETag is answered with 304 (RFC 9110, 13.1.2).",
    "Compare the ETag, or send none.",
)
RULES = (
    KVP_DOCUMENT_FAILS,
    RESTFUL_DOCUMENT_FAILS,
    DOCUMENTS_DIFFER,
    DOCUMENT_TYPE,
    DOCUMENT_CHARSET,
    DOCUMENT_KEPT_LONG,
    DOCUMENT_KEPT_UNSAID,
    DOCUMENT_NOT_COMPARED,
)

_XML_TYPES = ("application/xml", "text/xml")
_DAY = 86400
_ENCODING = re.compile(rb"""<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)""")
_CHARSET = re.compile(r"""\bcharset\s*=\s*["']?([A-Za-z0-9._-]+)""", re.I)
_MAX_AGE = re.compile(r"\b(?:s-maxage|max-age)\s*=\s*\"?(\d{1,12})", re.I)


def document_replies(subject: Subject, asker: Asker) -> Iterator[tuple[Rule, str, Reply]]:
    """Yield the rule for a failure, the address and the answer, for each way to the document."""
    kvp, restful = kvp_capabilities(subject), restful_capabilities(subject)
    if kvp:
        yield KVP_DOCUMENT_FAILS, kvp, asker.ask(kvp)
    if restful and restful != kvp:
        yield RESTFUL_DOCUMENT_FAILS, restful, asker.ask(restful)


def check_documents(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Check the document by KVP and as a resource against each other and the one judged."""
    for rule, _, reply in document_replies(subject, asker):
        why = _why_none(reply)
        if why:
            yield Finding(rule, reply.url, why)
        elif reply.body != subject.body:
            read = read_capabilities(reply.body, reply.final_url).document
            differs = difference(subject.document, read)
            if differs:
                yield Finding(DOCUMENTS_DIFFER, reply.url, differs)


def check_label(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Check media type and charset of the document."""
    yield from gathered(RULES, _labels(subject, asker))


def _labels(subject: Subject, asker: Asker) -> Iterator[Case]:
    for _, _, reply in document_replies(subject, asker):
        if _why_none(reply):
            continue
        if reply.media_type not in _XML_TYPES:
            text = sentence(
                "its Content-Type is {label}", label=reply.media_type or sentence("missing")
            )
            yield DOCUMENT_TYPE, Seen(reply.url, text)
        said = _CHARSET.search(reply.headers.get("content-type", ""))
        if said is not None and not _is_in(reply.body, said[1]):
            text = sentence(
                "its Content-Type says charset={said}, but it is in {charset}",
                said=said[1],
                charset=_own(reply.body),
            )
            yield DOCUMENT_CHARSET, Seen(reply.url, text)


def check_caching(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Check what is said of keeping the document, at the first address that has it."""
    ways = ((url, reply) for _, url, reply in document_replies(subject, asker))
    url, reply = next((way for way in ways if not _why_none(way[1])), ("", None))
    if reply is None:
        return
    control = reply.headers.get("cache-control", "")
    age = _MAX_AGE.search(control)
    if age is not None and int(age[1]) > _DAY:
        seen = sentence(
            "It is sent with Cache-Control: {control}, that is {days:.1f} days.",
            control=control[:80],
            days=int(age[1]) / _DAY,
        )
        yield Finding(DOCUMENT_KEPT_LONG, reply.url, seen)
    if not control and "expires" not in reply.headers:
        seen = sentence("It comes with neither Cache-Control nor Expires.")
        yield Finding(DOCUMENT_KEPT_UNSAID, reply.url, seen)
    etag = reply.headers.get("etag", "")
    if etag:
        again = asker.ask(url, {"If-None-Match": etag})
        if again.status == 200:
            seen = sentence(
                "It was asked for with If-None-Match: {etag} and came whole.", etag=etag[:60]
            )
            yield Finding(DOCUMENT_NOT_COMPARED, reply.url, seen)


def difference(one: CapabilitiesDocument, other: CapabilitiesDocument) -> Sentence:
    """Return what the other document says differently, in a sentence; empty if nothing matters."""
    told = [
        *_layers_differ(_names(one.layers), _names(other.layers)),
        *_sets_differ(_names(one.tile_matrix_sets), _names(other.tile_matrix_sets)),
    ]
    if not told:
        layers = [
            layer.identifier
            for layer, same in zip(one.layers, other.layers)
            if _said(layer) != _said(same)
        ]
        pairs = zip(one.tile_matrix_sets, other.tile_matrix_sets)
        sets = [found.identifier for found, same in pairs if found != same]
        told += [
            sentence("it describes the layer {name} differently", name=name) for name in layers[:3]
        ]
        told += [
            sentence("it describes the tile matrix set {name} differently", name=name)
            for name in sets[:3]
        ]
    return whole(in_row(told)) if told else NO_WORDS


def _layers_differ(one: list[str], other: list[str]) -> Iterator[Sentence]:
    missing, added = _missing(one, other), _missing(other, one)
    if missing:
        yield sentence("it lacks the layers {names}", names=missing)
    if added:
        yield sentence("it has the layers {names} besides", names=added)
    if not missing and not added and one != other:
        yield sentence("it has the layers in another order or number")


def _sets_differ(one: list[str], other: list[str]) -> Iterator[Sentence]:
    missing, added = _missing(one, other), _missing(other, one)
    if missing:
        yield sentence("it lacks the tile matrix sets {names}", names=missing)
    if added:
        yield sentence("it has the tile matrix sets {names} besides", names=added)
    if not missing and not added and one != other:
        yield sentence("it has the tile matrix sets in another order or number")


def _missing(wanted: list[str], there: list[str]) -> str:
    return ", ".join([name for name in wanted if name not in there][:5])


def _names(things: tuple[object, ...]) -> list[str]:
    return [str(getattr(thing, "identifier", "")) for thing in things]


def _said(layer: Layer) -> tuple[object, ...]:
    """Return what clients go by; addresses may differ between the two."""
    return (
        layer.title,
        layer.links,
        layer.formats,
        layer.extent,
        [style.identifier for style in layer.styles],
        [(one.identifier, one.default, one.values) for one in layer.dimensions],
    )


def _why_none(reply: Reply) -> Sentence:
    """Return why a reply brings no document, in a sentence; empty if it brings one."""
    if reply.failure:
        return whole(reply.failure)
    if reply.status != 200:
        return sentence("It answers with {status}.", status=status_words(reply))
    try:
        wmts_root(reply.body, NoteBook())
    except DocumentError as exc:
        return sentence("It answers with status 200, but {reason}.", reason=exc)
    return NO_WORDS


def _is_in(body: bytes, charset: str) -> bool:
    """Tell whether the body, by what it says itself, reads the same in this charset."""
    try:
        return body.decode(charset) == body.decode(_own(body))
    except (LookupError, UnicodeError):
        return False


def _own(body: bytes) -> str:
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    found = _ENCODING.search(body[:200])
    return found[1].decode("ascii") if found else "UTF-8"


CHECKS: tuple[Check, ...] = (check_documents, check_label, check_caching)
