"""How coverage looks on the map: limits as outlines with their level, tiles by what came.

At each scale what belongs to the level is seen that a client asks for there: all levels at once
would hide each other.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

__all__ = ["SCALE_FIELDS", "style_limits", "style_tiles"]

SCALE_FIELDS = ("scale_from:double", "scale_to:double")
"""Between which map scales a feature's level is the one that clients ask for."""

_AT_ITS_SCALE = 'coalesce(@map_scale > "scale_from" and @map_scale <= "scale_to", true)'


def style_limits(layer: QgsVectorLayer, is_found: bool) -> None:
    """Draw limits as outlines: the found ones green, the declared ones grey and dashed.

    Those of the level that is seen at the scale are strong and bear its name.
    """
    colour = "27,120,55" if is_found else "110,110,110"
    symbol = QgsFillSymbol.createSimple(
        {
            "style": "no",
            "outline_color": f"{colour},255",
            "outline_style": "solid" if is_found else "dash",
            "outline_width": "0.8",
        }
    )
    width = QgsProperty.fromExpression(f"if({_AT_ITS_SCALE}, 0.8, 0.15)")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertyStrokeWidth, width)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    _label(layer, QColor(*map(int, colour.split(","))))


def style_tiles(layer: QgsVectorLayer) -> None:
    """Draw each tested tile in the colour of what came: told apart by pattern as well."""
    known = layer.uniqueValues(layer.fields().indexOf("outcome"))
    categories = []
    for value, colour, pattern, text in _outcomes():
        symbol = QgsFillSymbol.createSimple(
            {
                "color": f"{colour},130",
                "style": pattern,
                "outline_color": f"{colour},255",
                "outline_width": "0.15",
            }
        )
        is_seen = QgsProperty.fromExpression(_AT_ITS_SCALE)
        symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertyLayerEnabled, is_seen)
        if value in known:
            categories.append(QgsRendererCategory(value, symbol, text))
    layer.setRenderer(QgsCategorizedSymbolRenderer("outcome", categories))


def _outcomes() -> tuple[tuple[str, str, str, str], ...]:
    """Return what can come, its colour and pattern, and the words for it."""
    return (
        ("tile", "46,134,193", "solid", _tr("A tile")),
        ("blank", "127,179,213", "f_diagonal", _tr("An empty picture")),
        ("placeholder", "142,68,173", "b_diagonal", _tr("The picture that says “no data”")),
        ("absent", "214,137,16", "diagonal_x", _tr("No tile")),
        ("failed", "203,50,52", "dense5", _tr("Failed")),
    )


def _label(layer: QgsVectorLayer, colour: QColor) -> None:
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor("white"))
    text = QgsTextFormat()
    text.setSize(10)
    text.setColor(colour)
    text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.fieldName = "level"
    settings.setFormat(text)
    # QGIS 3.26 moved the enumeration.
    places = getattr(Qgis, "LabelPlacement", None) or QgsPalLayerSettings.Placement
    settings.placement = places.Horizontal  # along the outline it might stand sideways
    shown = QgsPropertyCollection()
    shown.setProperty(QgsPalLayerSettings.Show, QgsProperty.fromExpression(_AT_ITS_SCALE))
    settings.setDataDefinedProperties(shown)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Coverage", text)
