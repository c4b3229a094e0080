"""The sample map as QGIS draws it: land, borders, names and a graticule, level by level."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage
from sample_palette import (
    BORDER,
    COAST,
    COUNTRY_LABEL,
    GRATICULE,
    ICE,
    LAND,
    OCEAN_LABEL,
    PROVINCE,
    SEA,
    SHALLOWS,
    with_palette,
)
from sample_symbols import filled, labelled, lined, outlined, text_format

LEVELS = range(5)
TILE = 256
EDGE = 20037508.342789244

DIVIDED = (
    "ARG",
    "AUS",
    "BRA",
    "CAN",
    "CHN",
    "IND",
    "KAZ",
    "MEX",
    "RUS",
    "USA",
)  # large enough for inner borders

OCEANS = (  # name, longitude, latitude, first level
    ("Pacific Ocean", -135, 8, 1),
    ("Atlantic Ocean", -42, 27, 2),
    ("Indian Ocean", 78, -25, 1),
    ("Southern Ocean", 90, -60, 2),
    ("Arctic Ocean", 0, 83, 2),
    ("Pacific Ocean", 165, 25, 3),
    ("Atlantic Ocean", -12, -22, 3),
)


def draw_levels(world: Path) -> Iterator[tuple[int, Image.Image]]:
    """Yield each level as one picture, all with the same palette."""
    countries = in_mercator(world, "countries", "NAME")
    provinces = in_mercator(world, "states_provinces", "adm0_a3")
    disputed = in_mercator(world, "disputed_borders", "name")
    land = memory_layer("MultiPolygon", "land")
    add(land, union(countries), "")
    for level in LEVELS:
        yield (
            level,
            with_palette(draw(level, layers_of(level, countries, provinces, disputed, land))),
        )


def union(countries: QgsVectorLayer) -> QgsGeometry:
    """All land as one geometry, so that the coast can be told from the borders."""
    whole = QgsGeometry.unaryUnion(
        [country.geometry().makeValid() for country in countries.getFeatures()]
    )
    whole.convertGeometryCollectionToSubclass(
        QgsWkbTypes.PolygonGeometry
    )  # leaves the lines behind
    return whole


def in_mercator(world: Path, name: str, attribute: str) -> QgsVectorLayer:
    """A layer of the map in EPSG:3857, stretched over the gap that is left at 180 degrees."""
    origin = QgsVectorLayer(f"{world}|layername={name}", name, "ogr")
    if not origin.isValid():
        sys.exit(f"QGIS has no usable {world.name} here")
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    transform = QgsCoordinateTransform(origin.crs(), mercator, QgsProject.instance())
    kind = "MultiLineString" if name == "disputed_borders" else "MultiPolygon"
    layer = memory_layer(kind, name)
    for found in origin.getFeatures():
        geometry = found.geometry()
        geometry.transform(transform)
        add(
            layer,
            stretched(geometry) if kind == "MultiPolygon" else geometry,
            found[attribute] or "",
        )
    return layer


def stretched(polygons: QgsGeometry) -> QgsGeometry:
    """Move what ends at 179.9 degrees out of sight, beyond the picture's edge."""
    rings = [
        [[beyond(point) for point in ring] for ring in polygon]
        for polygon in polygons.asMultiPolygon()
    ]
    return QgsGeometry.fromMultiPolygonXY(rings)


def beyond(point: QgsPointXY) -> QgsPointXY:
    """The point itself, unless it is about at 180 degrees: then one that no picture shows."""
    if abs(point.x()) < EDGE * 179.85 / 180:
        return point
    return QgsPointXY(math.copysign(EDGE * 1.02, point.x()), point.y())


def memory_layer(kind: str, name: str) -> QgsVectorLayer:
    """An empty layer in EPSG:3857 with one text, `name`."""
    return QgsVectorLayer(f"{kind}?crs=EPSG:3857&field=name:string", name, "memory")


def add(layer: QgsVectorLayer, geometry: QgsGeometry, name: str) -> None:
    """Add one feature."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(geometry)
    feature["name"] = name
    added, _ = layer.dataProvider().addFeatures([feature])
    if not added:
        sys.exit(f"cannot draw {name or layer.name()}: {layer.dataProvider().lastError()}")


def layers_of(
    level: int,
    countries: QgsVectorLayer,
    provinces: QgsVectorLayer,
    disputed: QgsVectorLayer,
    land: QgsVectorLayer,
) -> list[QgsVectorLayer]:
    """The layers of a level, the topmost first."""
    line = (0.5, 0.6, 0.8, 0.9, 1.1)[level]
    drawn = [
        ocean_names(level),
        outlined(land.clone(), COAST, line),
        lined(disputed.clone(), BORDER, "dash"),
    ]
    drawn.append(outlined(countries.clone(), BORDER, 0.9 * line))
    label_countries(drawn[-1], level)
    if level == LEVELS[-1]:
        drawn.append(outlined(provinces.clone(), PROVINCE, 0.7))
        drawn[-1].setSubsetString(f"name IN {DIVIDED}")
    drawn.append(
        filled(countries.clone(), f"if(name = 'Antarctica', '{ICE}', '{LAND}')", LAND, 0.5)
    )
    for colour, width in reversed(SHALLOWS):
        drawn.append(filled(land.clone(), colour, colour, width * min(1.0, 0.25 + 0.2 * level)))
    return [*drawn, graticule(level)]


def graticule(level: int) -> QgsVectorLayer:
    """Meridians and parallels, every 30 degrees, later 15, at last 10."""
    step = (30, 30, 30, 15, 10)[level]
    to_mercator = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:3857"),
        QgsProject.instance(),
    )
    layer = memory_layer("LineString", "graticule")
    for degrees in range(-180 + step, 180, step):
        x = EDGE * degrees / 180
        add(layer, QgsGeometry.fromPolylineXY([QgsPointXY(x, -EDGE), QgsPointXY(x, EDGE)]), "")
    for degrees in range(-90 + step, 90, step):
        y = to_mercator.transform(QgsPointXY(0, degrees)).y()
        add(layer, QgsGeometry.fromPolylineXY([QgsPointXY(-EDGE, y), QgsPointXY(EDGE, y)]), "")
    return lined(layer, GRATICULE, "solid", 0.8)


def ocean_names(level: int) -> QgsVectorLayer:
    """The names of the oceans, at points without a symbol."""
    to_mercator = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:3857"),
        QgsProject.instance(),
    )
    layer = memory_layer("Point", "oceans")
    for name, longitude, latitude, first in OCEANS:
        if level >= first:
            point = to_mercator.transform(QgsPointXY(longitude, latitude))
            add(layer, QgsGeometry.fromPointXY(point), name)
    layer.renderer().setSymbol(QgsMarkerSymbol.createSimple({"size": "0"}))
    labels = QgsPalLayerSettings()
    labels.fieldName = "name"
    labels.placement = QgsPalLayerSettings.OverPoint
    labels.setFormat(text_format(OCEAN_LABEL, 9 + 1.6 * level, SEA, italic=True, spacing=1.2))
    return labelled(layer, labels)


def label_countries(layer: QgsVectorLayer, level: int) -> None:
    """Name the countries that have the room for it, large ones in larger letters."""
    if level < 2:
        return
    labels = QgsPalLayerSettings()
    short = "replace(name, 'United States of America', 'United States')"
    labels.fieldName = f"upper({short})" if level < 4 else short
    labels.isExpression = True
    labels.placement = QgsPalLayerSettings.Horizontal
    labels.fitInPolygonOnly = True
    labels.priority = 6
    labels.setFormat(text_format(COUNTRY_LABEL, 9, LAND, spacing=0.6))
    # The square root of the area on this level's picture, in pixels, between two bounds.
    pixel = 2 * EDGE / (TILE << level)
    side = f"sqrt(area($geometry)) / {pixel}"
    properties = labels.dataDefinedProperties()
    properties.setProperty(
        QgsPalLayerSettings.Size,
        QgsProperty.fromExpression(f"scale_linear({side}, 40, 700, 9, 18)"),
    )
    labels.setDataDefinedProperties(properties)
    labelled(layer, labels)


def draw(level: int, layers: list[QgsVectorLayer]) -> Image.Image:
    """Draw the world at a level in one picture."""
    side = TILE << level
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(QgsRectangle(-EDGE, -EDGE, EDGE, EDGE))
    settings.setOutputSize(QSize(side, side))
    settings.setOutputDpi(96)
    settings.setOutputImageFormat(QImage.Format.Format_RGB32)
    settings.setBackgroundColor(QColor(SEA))
    settings.setLayers(layers)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    pixels = image.constBits().asstring(image.sizeInBytes())
    return Image.frombytes("RGB", (side, side), pixels, "raw", "BGRX")
