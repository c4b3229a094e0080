"""How the layers of the sample map are drawn: fills, lines and letters, all in pixels."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont


def filled(layer: QgsVectorLayer, colour: str, stroke: str, width: float) -> QgsVectorLayer:
    """Fill polygons; a colour may be an expression."""
    symbol = QgsFillSymbol.createSimple(
        {
            "outline_color": stroke,
            "outline_width": str(width),
            "outline_width_unit": "Pixel",
            "joinstyle": "round",
        }
    )
    if colour.startswith("#"):
        symbol.symbolLayer(0).setFillColor(QColor(colour))
    else:
        key = symbol.symbolLayer(0).PropertyFillColor
        symbol.symbolLayer(0).setDataDefinedProperty(key, QgsProperty.fromExpression(colour))
    layer.renderer().setSymbol(symbol)
    return layer


def outlined(layer: QgsVectorLayer, colour: str, width: float) -> QgsVectorLayer:
    """Draw only what lies inside: the coast is the land's own."""
    layer.renderer().setSymbol(
        QgsFillSymbol.createSimple(
            {
                "style": "no",
                "outline_color": colour,
                "outline_width": str(width),
                "outline_width_unit": "Pixel",
                "joinstyle": "round",
            }
        )
    )
    return layer


def lined(layer: QgsVectorLayer, colour: str, style: str, width: float = 0.9) -> QgsVectorLayer:
    """Draw lines."""
    properties = {"color": colour, "width": str(width), "width_unit": "Pixel", "line_style": style}
    layer.renderer().setSymbol(QgsLineSymbol.createSimple(properties))
    return layer


def text_format(
    colour: str, pixels: float, halo: str, *, italic: bool = False, spacing: float = 0.0
) -> QgsTextFormat:
    """Letters of a size in pixels with a halo."""
    font = QFont("DejaVu Serif" if italic else "DejaVu Sans")
    font.setItalic(italic)
    font.setStretch(QFont.Stretch.SemiCondensed)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(pixels)
    text.setSizeUnit(QgsUnitTypes.RenderPixels)
    text.setColor(QColor(colour))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(1.5)
    buffer.setSizeUnit(QgsUnitTypes.RenderPixels)
    buffer.setColor(QColor(halo))
    text.setBuffer(buffer)
    return text


def labelled(layer: QgsVectorLayer, labels: QgsPalLayerSettings) -> QgsVectorLayer:
    """Switch labels on."""
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    return layer
