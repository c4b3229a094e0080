"""Are tiles right ones, the same in both ways, in every format, style and dimension declared?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...capabilities.model import KVP, RESTFUL, Layer
from ...sentence import Sentence, sentence
from ..asking import Asker
from ..finding import Finding, Rule
from ..subject import Subject
from .addresses import with_parameters
from .check import Case, Check, Seen, gathered
from .right_tile import look_at
from .same_picture import are_alike
from .samples import FoundTile, Place, address_of, found_tile, sample_layers, usable_tile
from .tile_rules import (
    BY_VERDICT,
    DIMENSION_FAILS,
    FORMAT_FAILS,
    NO_TILE,
    ONE_WAY_FAILS,
    RULES,
    STYLE_FAILS,
    WAYS_DIFFER,
)

__all__ = ["CHECKS", "RULES"]

_MOST_VARIATIONS = 3
"""So many further formats, styles and values of a layer are tried."""


def check_ways(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Ask some layers for a tile by KVP and as a resource, look at both, and compare them."""
    yield from gathered(RULES, _cases_of_ways(subject, asker))


def check_variations(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Ask some layers for each of their formats, styles and dimensions, a few of each."""
    yield from gathered(RULES, _cases_of_variations(subject, asker))


def _cases_of_ways(subject: Subject, asker: Asker) -> Iterator[Case]:
    for layer in sample_layers(subject.document):
        ways = (found_tile(subject, asker, layer, encoding) for encoding in (KVP, RESTFUL))
        offered = [found for found in ways if found is not None]
        usable = [found for found in offered if found.looked.is_picture]
        for found in offered:
            rule = BY_VERDICT.get(found.looked.verdict)
            if rule is None and found not in usable:
                rule = ONE_WAY_FAILS if usable else NO_TILE
            if rule is not None:
                yield rule, _seen(found)
        if len(usable) > 1:
            yield from _compared(subject, asker, usable[0])


def _compared(subject: Subject, asker: Asker, by_kvp: FoundTile) -> Iterator[Case]:
    """Ask for the same tile as a resource, which may be another than the one found that way."""
    reply = asker.ask(address_of(subject.document, by_kvp.place, RESTFUL))
    looked = look_at(reply, by_kvp.place.media_type, by_kvp.place.matrix)
    if looked.is_picture and are_alike(by_kvp.reply.body, reply.body) is False:
        text = sentence(
            "other pixels: {by_kvp:,} bytes by KVP, {as_resource:,} as a resource",
            by_kvp=len(by_kvp.reply.body),
            as_resource=len(reply.body),
        )
        yield WAYS_DIFFER, Seen(reply.url, text, by_kvp.place.about)


def _cases_of_variations(subject: Subject, asker: Asker) -> Iterator[Case]:
    for layer in sample_layers(subject.document):
        found = usable_tile(subject, asker, [layer])
        if found is None or not found.looked.is_right:
            continue
        place = found.place
        variations = [
            *_variations(subject, layer, found),
            *_without_dimensions(subject, asker, layer, place),
        ]
        for rule, what, url, media_type in variations:
            reply = asker.ask(url)
            looked = look_at(reply, media_type, place.matrix)
            if not looked.is_right:
                yield rule, Seen(reply.url, looked.text, place.about, what)


def _seen(found: FoundTile) -> Seen:
    way = (
        sentence("asked for by KVP")
        if found.encoding == KVP
        else sentence("asked for as a resource")
    )
    return Seen(found.reply.url, found.looked.text, found.place.about, way)


_Variation = tuple[Rule, Sentence, str, str]
"""The rule that is broken if it fails, what it is in words, its address, and its format."""


def _variations(subject: Subject, layer: Layer, found: FoundTile) -> Iterator[_Variation]:
    """Yield requests in the way that works, each of which differs in one thing from the usual."""
    place = found.place
    changed: list[tuple[Rule, Sentence, Place]] = [
        (
            FORMAT_FAILS,
            sentence("as {format}", format=media_type),
            place._replace(media_type=media_type),
        )
        for media_type in _others(layer.formats, place.media_type)
    ]
    changed += [
        (STYLE_FAILS, sentence("in the style {style}", style=style), place._replace(style=style))
        for style in _others([style.identifier for style in layer.styles], place.style)
    ]
    changed += [
        (
            DIMENSION_FAILS,
            sentence("with {value} for {dimension}", value=value, dimension=one.identifier),
            _at(place, one.identifier, value),
        )
        for one in layer.dimensions[:_MOST_VARIATIONS]
        for value in _others(one.values, one.default)[:1]
        if "/" not in value  # an interval is no value to be asked for
    ]
    for rule, what, other in changed:
        url = address_of(subject.document, other, found.encoding)
        if url:
            yield rule, what, url, other.media_type


def _without_dimensions(
    subject: Subject, asker: Asker, layer: Layer, place: Place
) -> Iterator[_Variation]:
    """Yield requests that leave a dimension to its default, which only KVP can."""
    url = address_of(subject.document, place, KVP)
    defaults = [one.identifier for one in layer.dimensions[:_MOST_VARIATIONS] if one.default]
    if not url or not defaults:
        return
    if look_at(asker.ask(url), place.media_type, place.matrix).is_right:
        for name in defaults:
            changed = with_parameters(url, {name: None})
            yield DIMENSION_FAILS, sentence("without {name}", name=name), changed, place.media_type


def _at(place: Place, dimension: str, value: str) -> Place:
    return place._replace(dimensions={dimension: value})


def _others(values: Iterable[str], usual: str) -> list[str]:
    """Return a few of the values but for the usual one."""
    found = [value for value in dict.fromkeys(values) if value != usual]
    return found[-_MOST_VARIATIONS:]


CHECKS: tuple[Check, ...] = (check_ways, check_variations)
