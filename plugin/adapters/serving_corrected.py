"""Serves the corrected document of a foreign WMTS, and says how QGIS loads its layers."""

from __future__ import annotations

import hashlib
import threading
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import QgsCoordinateReferenceSystem, QgsDataSourceUri

from ..core.catalogue.values import SourceSettings
from ..core.errors import DocumentError, SetupError

if TYPE_CHECKING:
    from ..core.capabilities.model import CapabilitiesDocument, Layer
    from ..core.grid.tile_matrix import TileMatrixSet

__all__ = ["ServedCorrected", "ServedLayer", "identifier_for", "serve_corrected"]


class ServedLayer(NamedTuple):
    """A layer of a served document: its title, and the data source by which QGIS loads it."""

    identifier: str
    title: str
    uri: str


class ServedCorrected(NamedTuple):
    """A document that is served: its address for clients, its layers, and what to hear about it."""

    identifier: str
    address: str
    layers: tuple[ServedLayer, ...]
    notes: tuple[str, ...]


def identifier_for(title: str, address: str) -> str:
    """Return the same name for the same service, and another for another of the same title.

    `address` is to be without secrets.
    """
    from ..core.catalogue.identifiers import free_identifier

    mark = hashlib.sha256(address.encode("utf-8", "replace")).hexdigest()[:6]
    return f"{free_identifier(title, ())[:40].strip('_.-')}-{mark}"


def serve_corrected(
    bridge: Any, identifier: str, document: bytes, source: SourceSettings
) -> ServedCorrected:
    """Serve a corrected document by a bridge that runs. For a worker thread.

    Raises:
        SetupError: it cannot be used, or none of its layers can be asked for.
    """
    from ..core.validator.manners.rules import Manners
    from ..core.validator.sitting import Sitting, read_subject

    notes = bridge.serve_corrected(identifier, document, source)
    address = bridge.corrected_address_of(identifier)
    sitting = Sitting(address, manners=Manners(per_second=0))
    try:
        served = read_subject(sitting, threading.Event()).document
    except (SetupError, DocumentError):  # such as a firewall: others may get there all the same
        return ServedCorrected(identifier, address, (), notes)
    layers = tuple(
        _layer(layer, grid, address)
        for layer in served.layers
        for grid in _first_set(served, layer)
    )
    return ServedCorrected(identifier, address, layers, notes)


def _first_set(document: CapabilitiesDocument, layer: Layer) -> list[TileMatrixSet]:
    names = [link.tile_matrix_set for link in layer.links]
    found = filter(None, map(document.tile_matrix_set, names))
    return list(found)[:1]


def _layer(layer: Layer, grid: TileMatrixSet, address: str) -> ServedLayer:
    style = next((one for one in layer.styles if one.is_default), layer.styles[0])
    uri = QgsDataSourceUri()
    for name, value in (
        ("contextualWMSLegend", "0"),
        ("crs", QgsCoordinateReferenceSystem.fromOgcWmsCrs(grid.crs.urn).authid()),
        ("dpiMode", "7"),
        ("format", layer.formats[0] if layer.formats else "image/png"),
        ("layers", layer.identifier),
        ("styles", style.identifier),
        ("tileMatrixSet", grid.identifier),
        ("url", address),
    ):
        uri.setParam(name, value)
    chosen = ";".join(f"{one.identifier}={one.default}" for one in layer.dimensions)
    if chosen:
        uri.setParam("tileDimensions", chosen)
    encoded = bytes(uri.encodedUri()).decode("ascii")
    return ServedLayer(layer.identifier, layer.title or layer.identifier, encoded)
