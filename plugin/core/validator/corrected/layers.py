"""What a layer must have besides links and boxes: a name, styles, formats, values, templates."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from ...capabilities.model import Layer
from ...sentence import sentence
from .changes import ChangeList
from .numbers import put_text
from .schema_order import placed
from .tree import child, drop, named, new, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["correct_layer"]

_SPELLINGS = {
    f"{{{name.lower()}}}": f"{{{name}}}"
    for name in ("Style", "TileMatrixSet", "TileMatrix", "TileRow", "TileCol", "I", "J")
}
"""How OpenLayers and others look for the variables of a template, letter by letter (rule 15)."""

_VARIABLE = re.compile(r"\{\w+\}")
_TRUE = ("true", "1", "TRUE", "True")


def correct_layer(element: _Element, layer: Layer, log: ChangeList) -> None:
    """Correct everything about a layer but its links and boxes."""
    if not text_of(element, "ows:Identifier"):
        _name(element, layer, log)
    _correct_styles(element, log)
    _correct_formats(element, layer, log)
    for dimension in named(element, "Dimension"):
        _correct_dimension(dimension, log)
    _correct_templates(element, layer, log)


def _name(element: _Element, layer: Layer, log: ChangeList) -> None:
    found = child(element, "ows:Identifier")
    if found is None:
        found = placed(element, new("ows:Identifier"))
    put_text(found, layer.identifier, sentence("the layer's title became its identifier"), log)


def _correct_styles(element: _Element, log: ChangeList) -> None:
    """Give the layer a style with a name, and one default (rule 13; 07-057r7, table 7)."""
    styles = named(element, "Style")
    if not styles:
        made = new("Style", "", new("ows:Identifier", "default"))
        made.set("isDefault", "true")
        styles = [placed(element, made)]
        log.add(styles[0], sentence("a style was added: every layer has one"), "", "default")
    _drop_second_styles(styles, log)
    taken = {text_of(style, "ows:Identifier") for style in named(element, "Style")}
    for style in named(element, "Style"):
        if not text_of(style, "ows:Identifier"):
            _name_style(style, taken, log)
    _choose_default(named(element, "Style"), log)


def _name_style(style: _Element, taken: Collection[str], log: ChangeList) -> None:
    numbered = (f"default_{number}" for number in itertools.count(2))
    name = next(one for one in itertools.chain(("default",), numbered) if one not in taken)
    found = child(style, "ows:Identifier")
    if found is None:
        found = placed(style, new("ows:Identifier"))
    put_text(
        found, name, sentence("the style was given a name; the service must take it in STYLE"), log
    )


def _drop_second_styles(styles: list[_Element], log: ChangeList) -> None:
    seen: set[str] = set()
    for style in styles:
        name = text_of(style, "ows:Identifier")
        if name in seen:
            log.add(style, sentence("a second style of this name was removed"), name)
            drop(style)
        seen.add(name)


def _choose_default(styles: list[_Element], log: ChangeList) -> None:
    defaults = [style for style in styles if style.get("isDefault") in _TRUE]
    chosen = defaults[0] if defaults else styles[0]
    for style in styles:
        said = style.get("isDefault")
        right = "true" if style is chosen else None
        if right is None and said not in _TRUE and said in (None, "false", "0"):
            continue
        if right == "true" and said in ("true", "1"):
            continue
        log.add(
            style, sentence("one style is the default"), f"isDefault={said}", f"isDefault={right}"
        )
        if right is None:
            del style.attrib["isDefault"]
        else:
            style.set("isDefault", right)


def _correct_formats(element: _Element, layer: Layer, log: ChangeList) -> None:
    if text_of(element, "Format"):
        return
    for empty in named(element, "Format"):
        drop(empty)
    for name in layer.formats:
        log.add(placed(element, new("Format", name)), sentence("the format was named"), "", name)


def _correct_dimension(dimension: _Element, log: ChangeList) -> None:
    """Give a dimension a value: the schema wants one, and OWSLib a default as well (rule 17)."""
    values = [value.text.strip() for value in named(dimension, "Value") if value.text]
    default = text_of(dimension, "Default")
    if default and not values:
        made = placed(dimension, new("Value", default))
        log.add(made, sentence("the default of the dimension became a value of it"), "", default)
    elif values and not default and child(dimension, "Default") is None:
        made = placed(dimension, new("Default", values[0]))
        log.add(made, sentence("the dimension was given a default"), "", values[0])


def _correct_templates(element: _Element, layer: Layer, log: ChangeList) -> None:
    for url in named(element, "ResourceURL"):
        template = url.get("template", "")
        right = _VARIABLE.sub(lambda found: _SPELLINGS.get(found[0].lower(), found[0]), template)
        if right != template:
            log.add(
                url, sentence("variables were spelled as clients look for them"), template, right
            )
            url.set("template", right)
        if url.get("resourceType") is None:
            log.add(url, sentence("the template was said to be for tiles"), "", "resourceType=tile")
            url.set("resourceType", "tile")
        if not url.get("format") and url.get("resourceType") == "tile" and len(layer.formats) == 1:
            log.add(
                url, sentence("the template was given its format"), "", f"format={layer.formats[0]}"
            )
            url.set("format", layer.formats[0])
