"""Do URL templates lead to every tile, and do clients fill them in?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import children
from ...secrets import redact
from ...sentence import Sentence, sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from .check import Check
from .parts import Part, layers_of, links_of, text_in

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES"]

ATTRIBUTE_MISSING = Rule(
    "resource-url-attribute-missing",
    Severity.ERROR,
    "a ResourceURL lacks its format or its type",
    "The schema of WMTS: format, resourceType and template of a ResourceURL are mandatory.",
    "Add the attributes.",
    (Effect("OWSLib", "fails to read the document"), Effect("QGIS", "does not use the template")),
)
TYPE_UNKNOWN = Rule(
    "resource-type-unknown",
    Severity.ERROR,
    "the type of a ResourceURL is none that there is",
    "The schema of WMTS: resourceType is tile or FeatureInfo.",
    "Write tile or FeatureInfo, in this spelling.",
    (
        Effect("OpenLayers", "does not use the template"),
        Effect("QGIS", "does not use the template"),
    ),
)
VARIABLE_MISSING = Rule(
    "template-variable-missing",
    Severity.ERROR,
    "a URL template does not say all of where a tile is",
    "10.2.1, table 32: TileMatrix, TileRow and TileCol are variables; TileMatrixSet and Style"
    " are, unless the layer has but one.",
    "Add the variable to the template, where its value stands in the addresses of tiles.",
    (
        Effect("GDAL", "shows the same tile everywhere, or tiles of another set or style"),
        Effect("OpenLayers", "shows the same tile everywhere, or tiles of another set or style"),
        Effect("QGIS", "shows the same tile everywhere, or tiles of another set or style"),
    ),
)
TILE_VARIABLE_CASE = Rule(
    "template-tile-variable-case",
    Severity.ERROR,
    "a variable for the tile is in another letter case",
    "10.2.1, table 32: TileMatrix, TileRow and TileCol are spelled so.",
    "Spell it {TileMatrix}, {TileRow} or {TileCol}.",
    (
        Effect("OpenLayers", "does not fill in the variable"),
        Effect("WebWorldWind", "does not fill in the variable"),
    ),
)
VARIABLE_CASE = Rule(
    "template-variable-case",
    Severity.NOTE,
    "a variable is in another letter case than most write it",
    "10.2.1, table 32: the text has Style and TileMatrixSet, the table has style, too.",
    "Spell it {Style} or {TileMatrixSet}.",
    (Effect("WebWorldWind", "does not fill in the variable"),),
)
VARIABLE_UNKNOWN = Rule(
    "template-variable-unknown",
    Severity.ERROR,
    "a URL template has a variable that nothing gives a value",
    "10.2.1, table 32: variables are those of the table and the layer's dimensions.",
    "Correct its spelling, write its value instead, or describe the dimension.",
    (
        Effect("OpenLayers", "writes 'undefined' in its place"),
        Effect("QGIS", "leaves it in the address as it is"),
        Effect("GDAL", "leaves it in the address as it is"),
    ),
)
LAYER_VARIABLE = Rule(
    "template-layer-variable",
    Severity.ERROR,
    "a URL template has a variable for the layer",
    "10.2.1, table 32 has no such variable: the template belongs to one layer.",
    "Write the identifier of the layer itself into the template.",
    (
        Effect("ArcGIS JS", "leaves it in the address as it is"),
        Effect("Cesium", "leaves it in the address as it is"),
        Effect("WebWorldWind", "leaves it in the address as it is"),
    ),
)
DIMENSION_MISSING = Rule(
    "template-dimension-missing",
    Severity.WARNING,
    "a URL template has no variable for a dimension of the layer",
    "10.2.1, table 32: a variable for each dimension is mandatory.",
    "Add the variable to the template, called as the dimension is.",
    (
        Effect("GDAL", "shows the same tiles for every value of the dimension"),
        Effect("OpenLayers", "shows the same tiles for every value where it asks by REST"),
        Effect("QGIS", "shows the same tiles for every value where it asks by REST"),
    ),
)
POINT_MISSING = Rule(
    "template-point-missing",
    Severity.WARNING,
    "a URL template for feature info does not say which pixel",
    "10.3.1, table 34: I and J are variables of templates for FeatureInfo.",
    "Add {J} and {I} to the template.",
)
TEMPLATE_CHARACTERS = Rule(
    "template-characters",
    Severity.ERROR,
    "a URL template has characters that addresses cannot have",
    "The schema of WMTS: a template has characters of RFC 3986, braces, and % with two digits.",
    "Write blanks as %20, and letters beyond ASCII as % with the digits of their UTF-8.",
    (Effect("QGIS", "may ask for another address"), Effect("GDAL", "may ask for another address")),
)
RULES = (
    ATTRIBUTE_MISSING,
    TYPE_UNKNOWN,
    VARIABLE_MISSING,
    TILE_VARIABLE_CASE,
    VARIABLE_CASE,
    VARIABLE_UNKNOWN,
    LAYER_VARIABLE,
    DIMENSION_MISSING,
    POINT_MISSING,
    TEMPLATE_CHARACTERS,
)

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_REFUSED = re.compile(r"[^A-Za-z0-9\-_.!~*'();/?:@+$,#{}=&%]|%(?![0-9A-Fa-f]{2})")
_TILE = ("TileMatrix", "TileRow", "TileCol")
_STANDARD = {name.lower(): name for name in (*_TILE, "TileMatrixSet", "Style", "I", "J")}
# The simple profile (OGC 13-082r2) has a type of its own for its templates.
_TYPES = ("tile", "FeatureInfo", "simpleProfileTile")


class _Needs(NamedTuple):
    """What the templates of a layer have to tell: its dimensions, and whether it has several."""

    dimensions: tuple[str, ...]
    several_sets: bool
    several_styles: bool


def check_templates(subject: Subject) -> Iterator[Finding]:
    """Yield what is wrong with each URL template of each layer."""
    for layer in layers_of(subject.root):
        needs = _needs(layer)
        for resource in children(layer.element, "ResourceURL"):
            for rule, text in _faults(resource, needs):
                yield Finding(rule, place_of(resource), text, layer.about)


def _needs(layer: Part) -> _Needs:
    dimensions = [text_in(one, "Identifier") for one in children(layer.element, "Dimension")]
    styles = {text_in(style, "Identifier") for style in children(layer.element, "Style")}
    sets = {name for _, name in links_of(layer.element)}
    return _Needs(tuple(filter(None, dimensions)), len(sets) > 1, len(styles) > 1)


def _faults(resource: _Element, needs: _Needs) -> Iterator[tuple[Rule, Sentence]]:
    missing = [name for name in ("format", "resourceType") if not resource.get(name, "").strip()]
    if missing:
        text = sentence("ResourceURL has no {name}.", name=missing[0])
        if len(missing) > 1:
            one, other = missing
            text = sentence("ResourceURL has no {name} and no {other}.", name=one, other=other)
        yield ATTRIBUTE_MISSING, text
    kind = resource.get("resourceType", "").strip()
    if kind and kind not in _TYPES:
        yield TYPE_UNKNOWN, sentence("The type is {name}.", name=quoted(kind))
    template = resource.get("template", "").strip()
    if not template:
        return
    refused = _REFUSED.search(template)
    if refused:
        yield (
            TEMPLATE_CHARACTERS,
            sentence(
                "There is {character!r} in {template}.",
                character=refused[0],
                template=quoted(redact(template)),
            ),
        )
    variables = list(dict.fromkeys(_VARIABLE.findall(template)))
    yield from _spellings(variables, needs)
    yield from _lacks(kind, {name.lower() for name in variables}, needs)


def _spellings(variables: list[str], needs: _Needs) -> Iterator[tuple[Rule, Sentence]]:
    """Yield variables that are not spelled as clients know them."""
    dimensions = {name.lower() for name in needs.dimensions}
    for name in variables:
        usual = _STANDARD.get(name.lower())
        if usual is not None and name != usual:
            rule = TILE_VARIABLE_CASE if usual in _TILE else VARIABLE_CASE
            yield (
                rule,
                sentence(
                    "The variable is {name}, not {right}.",
                    name=quoted(f"{{{name}}}"),
                    right=quoted(f"{{{usual}}}"),
                ),
            )
        elif usual is None and name.lower() not in dimensions:
            rule = LAYER_VARIABLE if name.lower() == "layer" else VARIABLE_UNKNOWN
            yield rule, sentence("There is the variable {name}.", name=quoted(f"{{{name}}}"))


def _lacks(kind: str, variables: set[str], needs: _Needs) -> Iterator[tuple[Rule, Sentence]]:
    """Yield what a template should have a variable for, and has not."""
    wanted = list(_TILE)
    wanted += ["TileMatrixSet"] if needs.several_sets else []
    wanted += ["Style"] if needs.several_styles else []
    lacking = [f"{{{name}}}" for name in wanted if name.lower() not in variables]
    if len(lacking) == 1:
        yield VARIABLE_MISSING, sentence("There is no {name}.", name=lacking[0])
    elif lacking:
        text = sentence("None of these is there: {names}.", names=", ".join(lacking))
        yield VARIABLE_MISSING, text
    for name in needs.dimensions:
        if name.lower() not in variables:
            yield (
                DIMENSION_MISSING,
                sentence("There is no variable for the dimension {name}.", name=quoted(name)),
            )
    if kind == "FeatureInfo" and not {"i", "j"} <= variables:
        yield POINT_MISSING, sentence("There are not both of {I} and {J}.")


CHECKS: tuple[Check, ...] = (check_templates,)
