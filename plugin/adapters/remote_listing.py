"""What a remote WMTS offers, as values that windows can show."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import GridError
from .translated import told, translated

if TYPE_CHECKING:
    from ..core.capabilities.model import CapabilitiesDocument, Layer
    from ..core.capabilities.wmts_reader import ReadCapabilities

__all__ = [
    "DimensionOffer",
    "GridOffer",
    "LayerOffer",
    "RemoteListing",
    "StyleOffer",
    "listing_of",
    "one_line",
]

_LONGEST = 300
_NOT_SHOWN = re.compile(r"[\x00-\x1f\x7f\u2028-\u202e\u2066-\u2069]+")


class GridOffer(NamedTuple):
    """A tile matrix set of a layer: the remote's name, the one we publish, its CRS, or a problem.

    `levels` is how many tile matrices there are.
    """

    identifier: str
    published: str = ""
    crs: str = ""
    levels: int = 0
    problem: str = ""


class DimensionOffer(NamedTuple):
    """A dimension, such as time, and its values."""

    identifier: str
    title: str
    default: str
    values: tuple[str, ...]


class StyleOffer(NamedTuple):
    """A style; the title is never empty."""

    identifier: str
    title: str
    is_default: bool


class LayerOffer(NamedTuple):
    """A layer of the remote. Texts are of strangers, on one line, and not escaped for HTML.

    `repaired` are sentences on what was wrong with it and its tile matrix sets.
    """

    identifier: str
    title: str
    abstract: str
    formats: tuple[str, ...]
    grids: tuple[GridOffer, ...]
    styles: tuple[StyleOffer, ...]
    dimensions: tuple[DimensionOffer, ...]
    repaired: tuple[str, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether there is a tile matrix set and a format in which it can be published."""
        return bool(self.formats) and any(not grid.problem for grid in self.grids)


class RemoteListing(NamedTuple):
    """Everything a remote offers. `repaired` is what was wrong with its document as a whole."""

    title: str
    layers: tuple[LayerOffer, ...]
    repaired: tuple[str, ...]
    read: Any = None
    """The document itself, to be compared with a later one."""

    def layer(self, identifier: str) -> LayerOffer | None:
        """Return a layer, or None."""
        return next((layer for layer in self.layers if layer.identifier == identifier), None)


def listing_of(read: ReadCapabilities) -> RemoteListing:
    """Return what a document offers; of layers with one identifier only the first can be asked."""
    document = read.document
    grids = _grids(document)
    layers = {layer.identifier: layer for layer in reversed(document.layers)}
    first = [layer for layer in document.layers if layers[layer.identifier] is layer]
    of_layers, of_sets = _notes_by_place(read)
    return RemoteListing(
        one_line(document.identification.title),
        tuple(_offer(layer, grids, of_layers, of_sets) for layer in first),
        tuple(
            translated(note.text)
            for note in read.notes
            if not note.layer and not note.tile_matrix_set
        ),
        read,
    )


def _notes_by_place(
    read: ReadCapabilities,
) -> tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]]:
    of_layers: dict[str, list[str]] = {}
    of_sets: dict[str, list[str]] = {}
    for note in read.notes:
        if note.layer:
            of_layers.setdefault(note.layer, []).append(translated(note.text))
        elif note.tile_matrix_set:
            text = f"{note.tile_matrix_set}: {translated(note.text)}"
            of_sets.setdefault(note.tile_matrix_set, []).append(text)
    return of_layers, of_sets


def _offer(
    layer: Layer,
    grids: Mapping[str, GridOffer],
    of_layers: Mapping[str, Sequence[str]],
    of_sets: Mapping[str, Sequence[str]],
) -> LayerOffer:
    links = list(dict.fromkeys(link.tile_matrix_set for link in layer.links))
    missing = _tr("the remote does not describe it")
    repaired = [*of_layers.get(layer.identifier, ())]
    repaired += [text for link in links for text in of_sets.get(link, ())]
    return LayerOffer(
        layer.identifier,
        one_line(layer.title),
        one_line(layer.abstract),
        layer.formats,
        tuple(grids.get(link) or GridOffer(link, problem=missing) for link in links),
        tuple(
            StyleOffer(one.identifier, one_line(one.title or one.identifier), one.is_default)
            for one in layer.styles
        ),
        tuple(
            DimensionOffer(one.identifier, one_line(one.title or one.identifier), one.default,
                           one.values)
            for one in layer.dimensions
        ),
        tuple(map(one_line, repaired)),
    )  # fmt: skip


def _grids(document: CapabilitiesDocument) -> Mapping[str, GridOffer]:
    from ..core.grid.recognised import recognised

    found = {}
    for one in document.tile_matrix_sets:
        crs, levels = one.crs.name, len(one.matrices)
        try:
            published = recognised(one).tile_matrix_set.identifier
            found[one.identifier] = GridOffer(one.identifier, published, crs, levels)
        except GridError as exc:
            found[one.identifier] = GridOffer(one.identifier, "", crs, levels, told(exc))
    return found


def one_line(text: str) -> str:
    """Return a stranger's text on one line, without what turns the order of letters around."""
    line = " ".join(_NOT_SHOWN.sub(" ", text[: 4 * _LONGEST]).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("RemoteListing", text)
