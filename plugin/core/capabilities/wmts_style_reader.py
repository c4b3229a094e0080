"""Reads the styles of foreign layers and their legends."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, Optional

from ..sentence import sentence
from .elements import WHOLE, attributes, by_name, keywords_in, line_in, text_in
from .links_to import absolute
from .model import Legend, Style
from .repair_notes import NoteBook, quoted

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["read_styles"]

_TRUE = frozenset(("true", "1", "TRUE", "True"))


def read_styles(
    elements: Iterable[_Element], layer: str, url: str, notes: NoteBook
) -> tuple[Style, ...]:
    """Return the styles, each once; `default` for a layer that has none, as QGIS does.

    An empty identifier stays: GeoServer has it, and it is what has to be asked for.
    """
    styles: dict[str, Style] = {}
    for element in elements:
        parts = by_name(element)
        identifier = text_in(parts, "identifier")
        if identifier in styles:
            text = sentence("of two styles {name} the second was left out", name=quoted(identifier))
            notes.add("style-duplicate", text, layer)
            continue
        if not identifier:
            notes.add(
                "style-empty", sentence("a style has no name, and is asked for by none"), layer
            )
        is_default = element.get("isDefault") in _TRUE
        if len(parts) < 2:  # as most have nothing but a name
            styles[identifier] = Style(identifier, is_default)
            continue
        styles[identifier] = Style(
            identifier,
            is_default,
            line_in(parts, "title"),
            text_in(parts, "abstract"),
            keywords_in(parts),
            _legends(parts["legendurl"], layer, url, notes) if "legendurl" in parts else (),
        )
    if styles:
        return tuple(styles.values())
    notes.add("style-missing", sentence("the layer has no style; 'default' was taken"), layer)
    return (Style("default", is_default=True),)


def _legends(
    elements: Iterable[_Element], layer: str, url: str, notes: NoteBook
) -> tuple[Legend, ...]:
    legends = []
    for element in elements:
        said = attributes(element)
        if "href" not in said and len(element):  # as WMS has it
            inner = by_name(element).get("onlineresource", ())
            said.update(attributes(inner[0]) if inner else {})
        href = absolute(said.get("href", ""), url)
        if href is None:
            text = sentence("a legend was left out, since it has no web address")
            notes.add("address-refused", text, layer)
            continue
        legends.append(
            Legend(
                href,
                said.get("format", ""),
                _pixels(said.get("width", "")),
                _pixels(said.get("height", "")),
                _scale(said.get("minscaledenominator", "")),
                _scale(said.get("maxscaledenominator", "")),
            )
        )
    return tuple(legends)


def _pixels(text: str) -> int:
    return max(0, min(WHOLE[text], 1 << 16))


def _scale(text: str) -> Optional[float]:
    try:
        scale = float(text) if text else math.nan
    except ValueError:
        return None
    return scale if math.isfinite(scale) and scale >= 0.0 else None
