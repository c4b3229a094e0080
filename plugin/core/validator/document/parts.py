"""Parts of a document under judgement, found by name whatever their namespace or letter case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...capabilities.safe_xml import children, local_name
from ..finding import NOWHERE, About

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "Part",
    "about_of",
    "layers_of",
    "links_of",
    "raw_text",
    "sets_of",
    "text_in",
    "texts_in",
]


class Part(NamedTuple):
    """A layer or a tile matrix set, its identifier (empty if it has none), and its findings'."""

    element: _Element
    identifier: str
    about: About


def layers_of(root: _Element) -> Iterator[Part]:
    """Yield the layers of the document, in its order."""
    for contents in children(root, "Contents"):
        for element in children(contents, "Layer"):
            identifier = text_in(element, "Identifier")
            yield Part(element, identifier, About(layer=identifier))


def sets_of(root: _Element) -> Iterator[Part]:
    """Yield the tile matrix sets of the document, in its order."""
    for contents in children(root, "Contents"):
        for element in children(contents, "TileMatrixSet"):
            identifier = text_in(element, "Identifier")
            yield Part(element, identifier, About(tile_matrix_set=identifier))


def links_of(layer: _Element) -> Iterator[tuple[_Element, str]]:
    """Yield a layer's references to tile matrix sets: the element, and the identifier it names."""
    for link in children(layer, "TileMatrixSetLink"):
        for reference in children(link, "TileMatrixSet"):
            yield reference, raw_text(reference).strip()


def about_of(element: _Element) -> About:
    """Return the layer, tile matrix set and tile matrix that an element is a part of, or is."""
    about = NOWHERE
    for around in (element, *element.iterancestors()):
        name = local_name(around)
        if name == "Layer":
            return about._replace(layer=text_in(around, "Identifier"))
        if name == "TileMatrixSet" and len(around):
            return about._replace(tile_matrix_set=text_in(around, "Identifier"))
        if name == "TileMatrixSetLink":
            about = about._replace(tile_matrix_set=text_in(around, "TileMatrixSet"))
        elif name == "TileMatrix" and len(around):
            about = about._replace(tile_matrix=text_in(around, "Identifier"))
        elif name == "TileMatrixLimits":
            about = about._replace(tile_matrix=text_in(around, "TileMatrix"))
    return about


def raw_text(element: _Element) -> str:
    """Return all text in an element as it is written, blanks and all."""
    return element.text or "" if not len(element) else "".join(element.itertext())


def text_in(element: _Element, name: str) -> str:
    """Return the text of the first child of this name without blanks around it, or nothing."""
    return next((raw_text(found).strip() for found in children(element, name)), "")


def texts_in(element: _Element, name: str) -> list[tuple[_Element, str]]:
    """Return the children of this name, each with its text without blanks around it."""
    return [(found, raw_text(found).strip()) for found in children(element, name)]
