"""The parameters that say of which layer tiles are wanted, and of which part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProject,
)

from ..core.errors import SetupError
from .base import tr
from .parameters import advanced, explained, text, whole
from .project_layers import drawings_in, project_layer
from .reach import CatalogueAt, Reach, catalogue_at, own_catalogue, reach_of
from .service_parameters import AUTHCFG, authentication, service_at

if TYPE_CHECKING:
    from ..core.assembly.seeding import SeedArea
    from ..core.catalogue.values import LayerSettings

__all__ = [
    "CATALOGUE",
    "Area",
    "Tiles",
    "add_area",
    "add_tiles",
    "catalogue_parameter",
    "read_area",
    "read_tiles",
    "seed_area_of",
    "settings_of",
]

INPUT, SOURCE, CATALOGUE, LAYER = "INPUT", "SOURCE", "CATALOGUE", "LAYER"
EXTENT, FIRST, LAST = "EXTENT", "FIRST_LEVEL", "LAST_LEVEL"
STYLE, MATRIX_SET, DIMENSIONS = "STYLE", "MATRIX_SET", "DIMENSIONS"
_FINEST = 99


class Tiles(NamedTuple):
    """Whose tiles are wanted: those of `layer` if it is there, else those at `location`.

    `name` is the layer's at a remote WMTS; `catalogue` is where the layer stands, or the profile's:
    what is published there already goes by the same identifier here, and so has the same cache.
    `origin` tells the layer from others where its settings do not.
    """

    layer: Optional[LayerSettings]
    location: str
    name: str
    authcfg: str
    catalogue: Optional[CatalogueAt]
    reach: Reach
    origin: str = ""


class Area(NamedTuple):
    """Which part is wanted; empty is all of it, or the layer's default.

    `bounds` is longitude and latitude (west, south, east, north), `levels` the first and the last.
    """

    bounds: Optional[tuple[float, float, float, float]]
    levels: Optional[tuple[int, int]]
    style: str
    matrix_set: str
    dimensions: tuple[tuple[str, str], ...]


def add_tiles(algorithm: Any, title: str, told: str) -> None:
    """Add what says whose tiles are wanted: one of a layer, a source and a catalogue.

    `title` and `told` describe which layers of the project can be chosen.
    """
    layer = QgsProcessingParameterMapLayer(INPUT, title, None, True)
    for parameter in (
        explained(layer, told),
        text(
            SOURCE,
            tr("… or address, folder or file of tiles"),
            tr(
                "An address with {x}, {y} and {z}, a TMS or WMTS, a folder z/x/y, or an MBTiles"
                " file; instead of a layer of the project."
            ),
            optional=True,
        ),
        catalogue_parameter(tr("… or catalogue (empty: what is published in this QGIS)")),
        text(
            LAYER,
            tr("Layer of the WMTS or of the catalogue"),
            tr("Its identifier. Not needed for a layer of the project, nor where there is one."),
            optional=True,
        ),
        authentication(),
    ):
        algorithm.addParameter(parameter)


def catalogue_parameter(description: str) -> Any:
    """Return the parameter that is the file of a catalogue."""
    parameter = QgsProcessingParameterFile(CATALOGUE, description, optional=True)
    parameter.setFileFilter(tr("JSON files (*.json);;All files (*.*)"))
    told = tr("A file as “Cascade layers of a WMTS” or the panel of WMTS Bridge writes it.")
    return explained(parameter, told)


def read_tiles(algorithm: Any, parameters: Any, context: Any) -> Tiles:
    """Return what the user chose. For the main thread.

    Raises:
        SetupError: it is nothing, or more than one thing, or cannot be used.
    """
    from ..core.catalogue.values import SourceSettings

    location = algorithm.parameterAsString(parameters, SOURCE, context).strip()
    name = algorithm.parameterAsString(parameters, LAYER, context).strip()
    authcfg = algorithm.parameterAsString(parameters, AUTHCFG, context)
    path = algorithm.parameterAsFile(parameters, CATALOGUE, context)
    has_layer = bool(parameters.get(INPUT))
    if has_layer + bool(location) + bool(path) > 1:
        raise SetupError(tr("Choose a layer, or an address, or a catalogue: only one of them."))
    if has_layer:
        found = project_layer(algorithm.parameterAsLayer(parameters, INPUT, context))
        reach = reach_of([found.settings.source], None, found.drawings)
        return Tiles(found.settings, "", "", "", own_catalogue(), reach, found.origin)
    if location:
        source = SourceSettings("xyz", service_at(location), authcfg=authcfg)
        return Tiles(None, location, name, authcfg, own_catalogue(), reach_of([source]))
    catalogue = catalogue_at(path)
    layer = _catalogued(catalogue, name)
    drawings = drawings_in(context.project() or QgsProject.instance(), [layer.source])
    return Tiles(layer, "", "", "", catalogue, reach_of([], catalogue, drawings))


def _catalogued(found: CatalogueAt, name: str) -> LayerSettings:
    layers = found.catalogue.layers
    if not name and len(layers) == 1:
        return layers[0]
    layer = found.catalogue.layer(name)
    if layer is None:
        known = ", ".join(one.identifier for one in layers) or tr("none")
        told = tr("Say which layer of the catalogue; there are: {}").format(known)
        raise SetupError(told)
    return layer


def settings_of(tiles: Tiles) -> LayerSettings:
    """Return how the layer is opened. It imports the heavy packages: in any thread.

    Raises:
        SetupError: what the user gave is no source.
    """
    import dataclasses

    from ..core.assembly.opening import located
    from ..core.catalogue.values import LayerSettings, RemoteLayer

    if tiles.layer is not None:
        return tiles.layer
    source = located(tiles.location)
    if tiles.name and source.kind == "tms":  # an address without anything to fill in
        source = dataclasses.replace(source, kind="wmts")
    if source.kind == "wmts":
        if not tiles.name:
            raise SetupError(tr("Say which layer of the WMTS."))
        source = dataclasses.replace(source, remote=RemoteLayer(tiles.name))
    return LayerSettings("", dataclasses.replace(source, authcfg=tiles.authcfg))


def add_area(algorithm: Any) -> None:
    """Add what says which part of the layer is wanted."""
    extent = QgsProcessingParameterExtent(
        EXTENT, tr("Extent (empty: all of the layer)"), None, True
    )
    algorithm.addParameter(explained(extent, tr("Every tile that touches it is wanted.")))
    for name, title, told in (
        (FIRST, tr("First level"), tr("The coarsest level; if it is left out, the layer's.")),
        (LAST, tr("Last level"), tr("Each level has four times the tiles of the one before.")),
    ):
        algorithm.addParameter(whole(name, title, told, None, 0, _FINEST))
    for name, title, told in (
        (STYLE, tr("Style (empty: the layer's own)"), tr("The identifier of a style.")),
        (
            MATRIX_SET,
            tr("Tile matrix set (empty: the layer's first)"),
            tr("Its identifier, such as WebMercatorQuad."),
        ),
        (
            DIMENSIONS,
            tr("Dimensions (empty: the layer's defaults)"),
            tr("Such as: time=2026-01-01; elevation=5"),
        ),
    ):
        algorithm.addParameter(advanced(text(name, title, told, optional=True)))


def read_area(algorithm: Any, parameters: Any, context: Any) -> Area:
    """Return what the user chose. For the main thread.

    Raises:
        SetupError: a dimension has no value, or the extent is not on the earth.
    """
    chosen = [
        algorithm.parameterAsString(parameters, name, context).strip()
        for name in (STYLE, MATRIX_SET, DIMENSIONS)
    ]
    first = algorithm.parameterAsInt(parameters, FIRST, context)
    last = algorithm.parameterAsInt(parameters, LAST, context)
    levels = None
    if parameters.get(FIRST) is not None or parameters.get(LAST) is not None:
        levels = (first, last if parameters.get(LAST) is not None else _FINEST)
    bounds = _bounds(algorithm, parameters, context)
    return Area(bounds, levels, chosen[0], chosen[1], _dimensions(chosen[2]))


def _bounds(
    algorithm: Any, parameters: Any, context: Any
) -> Optional[tuple[float, float, float, float]]:
    if not parameters.get(EXTENT):
        return None
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    box = algorithm.parameterAsExtent(parameters, EXTENT, context, degrees)
    west, east = max(box.xMinimum(), -180.0), min(box.xMaximum(), 180.0)
    south, north = max(box.yMinimum(), -90.0), min(box.yMaximum(), 90.0)
    if not (west < east and south < north):  # which no comparison with a NaN says either
        raise SetupError(tr("The extent is empty, or not on the earth."))
    return west, south, east, north


def _dimensions(said: str) -> tuple[tuple[str, str], ...]:
    found = []
    for part in filter(None, (part.strip() for part in said.split(";"))):
        name, equals, value = (piece.strip() for piece in part.partition("="))
        if not (name and equals and value):
            raise SetupError(tr("A dimension is said as name=value, not as {}.").format(part))
        found.append((name, value))
    return tuple(found)


def seed_area_of(area: Area) -> SeedArea:
    """Return the area as the core has it. It imports the heavy packages: in any thread."""
    from ..core.assembly.seeding import SeedArea
    from ..core.grid.limits import BoundingBox

    bounds = BoundingBox(*area.bounds) if area.bounds else None
    return SeedArea(bounds, area.levels, area.matrix_set, area.style, dict(area.dimensions))
