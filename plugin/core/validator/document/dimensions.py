"""Can layers with dimensions, such as time, be asked for?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import children
from ...sentence import Sentence, sentence
from ..finding import About, Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from ..wording import many
from .check import Check
from .parts import layers_of, text_in, texts_in

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES"]

WITHOUT_VALUE = Rule(
    "dimension-without-value",
    Severity.ERROR,
    "a dimension has no value",
    "Table 9: a Dimension has one Value or more.",
    "List the values that can be asked for, or at least the default.",
    (Effect("OWSLib", "fails to read the whole document"),),
)
WITHOUT_DEFAULT = Rule(
    "dimension-without-default",
    Severity.ERROR,
    "a dimension has no default",
    "Table 9: Default is what is taken when a request names no value. It may be left out.",
    "Add the Default, one of the values.",
    (
        Effect("OWSLib", "fails to read the whole document"),
        Effect("OpenLayers", "asks for the first value"),
    ),
)
DEFAULT_UNLISTED = Rule(
    "dimension-default-unlisted",
    Severity.WARNING,
    "the default of a dimension is none of its values",
    "Table 9: Default is one of the values that can be asked for.",
    "Add it to the values, or correct it.",
    (Effect("OpenLayers", "asks for the default, whether it is there or not"),),
)
VALUE_DUPLICATE = Rule(
    "dimension-value-duplicate",
    Severity.NOTE,
    "a value of a dimension stands there more than once",
    "Table 9: each Value is one that can be asked for.",
    "Keep one of them.",
)
DIMENSION_DUPLICATE = Rule(
    "dimension-duplicate",
    Severity.ERROR,
    "two dimensions of a layer have the same name",
    "Table 9: the Identifier is the unambiguous name of a dimension.",
    "Join their values, or give one another name.",
)
NAME_DIFFICULT = Rule(
    "dimension-name",
    Severity.WARNING,
    "the name of a dimension is not made of letters, digits and underscores",
    "10.2.1, table 32: the name is a variable of URL templates and a parameter of requests.",
    "Use letters without accents, digits and underscores only.",
    (Effect("OpenLayers", "does not fill it into URL templates"),),
)
NAME_TAKEN = Rule(
    "dimension-name-taken",
    Severity.ERROR,
    "a dimension is called as a parameter that each request has",
    "7.2: the dimensions of a layer are parameters of GetTile beside all others.",
    "Give the dimension another name.",
)
RULES = (
    WITHOUT_VALUE,
    WITHOUT_DEFAULT,
    DEFAULT_UNLISTED,
    VALUE_DUPLICATE,
    DIMENSION_DUPLICATE,
    NAME_DIFFICULT,
    NAME_TAKEN,
)

_NAME = re.compile(r"\w+", re.ASCII)
_TAKEN = {"service", "request", "version", "layer", "style", "format", "tilematrixset"}
_TAKEN |= {"tilematrix", "tilerow", "tilecol", "i", "j", "infoformat"}
_SPECIAL = ("default", "current")


def check_dimensions(subject: Subject) -> Iterator[Finding]:
    """Yield what is wrong with the dimensions of each layer."""
    for layer in layers_of(subject.root):
        seen: set[str] = set()
        for dimension in children(layer.element, "Dimension"):
            name = text_in(dimension, "Identifier")
            for rule, text in _name_faults(name, seen):
                yield Finding(rule, place_of(dimension), text, layer.about)
            seen.add(name.lower())
            yield from _values(dimension, name, layer.about)


def _name_faults(name: str, seen: set[str]) -> Iterator[tuple[Rule, Sentence]]:
    if name and not _NAME.fullmatch(name):
        yield NAME_DIFFICULT, sentence("The dimension is called {name}.", name=quoted(name))
    if name.lower() in _TAKEN:
        yield NAME_TAKEN, sentence("The dimension is called {name}.", name=quoted(name))
    if name.lower() in seen:
        yield (
            DIMENSION_DUPLICATE,
            sentence("A dimension {name} stands there before.", name=quoted(name)),
        )


def _values(dimension: _Element, name: str, about: About) -> Iterator[Finding]:
    place = place_of(dimension)
    values = [text for _, text in texts_in(dimension, "Value") if text]
    default = text_in(dimension, "Default")
    if not values:
        yield Finding(
            WITHOUT_VALUE, place, sentence("{name} has no Value.", name=quoted(name)), about
        )
    if not default:
        yield Finding(
            WITHOUT_DEFAULT, place, sentence("{name} has no Default.", name=quoted(name)), about
        )
    # An interval, such as 2020/2024/P1Y, may hold the default.
    elif default not in (*values, *_SPECIAL) and not any("/" in value for value in values):
        text = sentence(
            "The default of {name}, {default}, is none of {values}.",
            name=quoted(name),
            default=quoted(default),
            values=many(len(values), "value"),
        )
        yield Finding(DEFAULT_UNLISTED, place, text, about)
    if len(set(values)) < len(values):
        twice, _ = Counter(values).most_common(1)[0]
        text = sentence(
            "{value} stands there more than once in {name}.", value=quoted(twice), name=quoted(name)
        )
        yield Finding(VALUE_DUPLICATE, place, text, about)


CHECKS: tuple[Check, ...] = (check_dimensions,)
