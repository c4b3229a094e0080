"""Reads the WMTS capabilities of others: whatever can be understood, whoever wrote it.

As leniently as the most lenient client (interop.md row 67). A layer or tile matrix set that cannot
be used never takes others with it. What had to be repaired is told in notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..sentence import sentence
from .box_reader import BoxReader
from .crs_names import CrsNames
from .elements import attributes, by_name, first
from .links_to import absolute
from .model import KVP, CapabilitiesDocument, Endpoint, Layer, Operation
from .repair_notes import NoteBook, RepairNote, quoted
from .set_reviewer import reviewed_sets
from .strangers import wmts_root
from .wmts_layer_reader import LayerReader
from .wmts_operations_reader import read_identification, read_operations, read_provider
from .wmts_set_reader import read_sets

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["ReadCapabilities", "read_capabilities"]


class ReadCapabilities(NamedTuple):
    """A document as read, and what was repaired in it."""

    document: CapabilitiesDocument
    notes: tuple[RepairNote, ...]


def read_capabilities(body: bytes, url: str) -> ReadCapabilities:
    """Return what a WMTS capabilities document says; `url` is where it came from.

    Identifiers are as the document spells them, since they are what has to be asked for. Relative
    addresses count from `url`. Corners and boxes are easting first, in the order of axes that fits
    the CRS and what else is said; limits that can't be true are dropped.

    Raises:
        DocumentError: it is no such document, has a DTD, or is too large.
    """
    notes = NoteBook()
    root = wmts_root(body, notes)
    parts = by_name(root)
    contents = _contents(parts)
    crs_names = CrsNames()
    boxes = BoxReader(crs_names, notes)
    read = read_sets(contents.get("tilematrixset", []), crs_names, notes)
    layers = _layers(contents, LayerReader(url, read, boxes, notes), notes)
    sets = reviewed_sets(read.sets, layers, boxes, notes)
    operations = read_operations(first(parts, "operationsmetadata"), url, notes)
    metadata_url = parts.get("servicemetadataurl", ())
    href = attributes(metadata_url[0]).get("href", "") if metadata_url else ""
    document = CapabilitiesDocument(
        identification=read_identification(first(parts, "serviceidentification")),
        provider=read_provider(first(parts, "serviceprovider"), url),
        operations=_with_get_tile(operations, layers, url, notes),
        layers=layers,
        tile_matrix_sets=tuple(sets.values()),
        update_sequence=root.get("updateSequence", ""),
        service_metadata_url=absolute(href, url) or "",
        crs_spellings=read.crs_spellings,
    )
    return ReadCapabilities(document, notes.notes)


def _contents(parts: dict[str, list[_Element]]) -> dict[str, list[_Element]]:
    """Return the children of Contents, of all if there are several, or of the root if none."""
    found = [by_name(element) for element in parts.get("contents", ())]
    if len(found) == 1:
        return found[0]
    joined: dict[str, list[_Element]] = {}
    for one in found or [parts]:
        for name in ("layer", "tilematrixset"):
            joined.setdefault(name, []).extend(one.get(name, ()))
    return joined


def _layers(
    contents: dict[str, list[_Element]], reader: LayerReader, notes: NoteBook
) -> tuple[Layer, ...]:
    layers = []
    identifiers = set()
    for element in contents.get("layer", ()):
        layer = reader.read(by_name(element))
        if layer is None:
            continue
        if layer.identifier in identifiers:
            text = sentence(
                "several layers are called {layer}; all of them were kept",
                layer=quoted(layer.identifier),
            )
            notes.add("layer-duplicate", text, layer.identifier)
        identifiers.add(layer.identifier)
        layers.append(layer)
    if not layers:
        notes.add("no-layers", sentence("the document has no layer"))
    return tuple(layers)


def _with_get_tile(
    operations: tuple[Operation, ...], layers: tuple[Layer, ...], url: str, notes: NoteBook
) -> tuple[Operation, ...]:
    """Return the operations, with GetTile at the document's own address if nothing else offers it.

    QGIS does the same.
    """
    offered = any(operation.name == "GetTile" and operation.endpoints for operation in operations)
    if offered or all(layer.resource_urls for layer in layers):
        return operations
    href = absolute(url.partition("#")[0].partition("?")[0], url)
    if href is None:
        return operations
    text = sentence("the document does not say where to ask for tiles; its own address was taken")
    notes.add("no-get-tile", text)
    others = tuple(operation for operation in operations if operation.name != "GetTile")
    return (*others, Operation("GetTile", (Endpoint(KVP, href),)))
