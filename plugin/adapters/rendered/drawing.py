"""What QGIS is to draw, taken from the project: copies of layers that other threads may have."""

from __future__ import annotations

import os
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLabelingEngineSettings,
    QgsMapLayer,
    QgsMapSettings,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor, QImage

from ...core.errors import SetupError
from .place import Place

__all__ = ["THREADS", "Drawing", "drawings_of", "layers_of"]

THREADS = max(1, min(4, (os.cpu_count() or 2) - 1))
"""How many pictures of a place are drawn at once; one core is QGIS's own."""

_DPI = 96.0
_FLAGS = Qgis.MapSettingsFlag
_SET = (
    _FLAGS.Antialiasing,
    _FLAGS.DrawLabeling,
    _FLAGS.UseAdvancedEffects,
    _FLAGS.RenderMapTile,  # nothing is simplified or clipped so that it would show at an edge
    _FLAGS.RenderBlocking,  # a layer from the network is waited for
)
_NOT_SET = (_FLAGS.DrawSelection, _FLAGS.DrawEditingInfo, _FLAGS.RenderPartialOutput)


class Drawing(NamedTuple):
    """Layers, from the top, and how to draw them; for one thread.

    The layers belong to no thread: the first that wants them takes them. `notes` are sentences for
    the user, `is_protected` says that a layer's data come from behind credentials.
    """

    title: str
    abstract: str
    attribution: str
    layers: tuple[QgsMapLayer, ...]
    settings: QgsMapSettings
    is_protected: bool = False
    notes: tuple[str, ...] = ()


def layers_of(project: QgsProject, place: Place) -> list[QgsMapLayer]:
    """Return the project's own layers that are drawn, from the top. Main thread.

    Raises:
        SetupError: the project is not open, or has no such layer or map theme.
    """
    # The id of a layer stays when its project is saved elsewhere, and no other project has it.
    layer = project.mapLayer(place.layer) if place.layer else None
    if layer is not None:
        return [layer]
    if place.project not in ("", project.fileName()):
        text = _tr("QGIS draws it while the project {} is open.")
        raise SetupError(text.format(place.project))
    if place.layer:
        raise SetupError(_tr("QGIS has no such layer any more; or open its project."))
    themes = project.mapThemeCollection()
    if not themes.hasMapTheme(place.theme):
        raise SetupError(_tr("The project has no map theme “{}”.").format(place.theme))
    visible = {layer.id() for layer in themes.mapThemeVisibleLayers(place.theme)}
    return [layer for layer in project.layerTreeRoot().layerOrder() if layer.id() in visible]


def drawings_of(project: QgsProject, place: Place, count: int) -> list[Drawing]:
    """Return so many drawings of a place, one for each thread that draws. Main thread.

    Raises:
        SetupError: as `layers_of`; or nothing of it can be drawn.
    """
    found = layers_of(project, place)
    layers = [layer for layer in found if layer.isValid()]
    if not layers:
        raise SetupError(_tr("There is nothing to draw: QGIS cannot read its data."))
    broken = [layer.name() for layer in found if not layer.isValid()]
    notes = [_tr("“{}” is left out: QGIS cannot read its data.").format(name) for name in broken]
    texts = _texts(project, place, layers[0])
    is_protected = any("authcfg=" in layer.source() for layer in layers)
    return [_drawing(project, place, layers, texts, is_protected, notes) for _ in range(count)]


def _texts(project: QgsProject, place: Place, first: QgsMapLayer) -> tuple[str, str, str]:
    """Return title, abstract and attribution."""
    if place.theme:
        return place.theme, project.metadata().abstract(), ""
    metadata = first.metadata()
    return first.name(), metadata.abstract(), "; ".join(metadata.rights())


def _drawing(
    project: QgsProject,
    place: Place,
    layers: list[QgsMapLayer],
    texts: tuple[str, str, str],
    is_protected: bool,
    notes: list[str],
) -> Drawing:
    copies = [layer.clone() for layer in layers]
    settings = _settings(project)
    if place.theme:
        overrides = project.mapThemeCollection().mapThemeStyleOverrides(place.theme)
        by_copy = {copy.id(): overrides.get(own.id()) for copy, own in zip(copies, layers)}
        settings.setLayerStyleOverrides({name: style for name, style in by_copy.items() if style})
    for copy in copies:
        copy.moveToThread(None)
    return Drawing(*texts, tuple(copies), settings, is_protected, tuple(notes))


def _settings(project: QgsProject) -> QgsMapSettings:
    """Return how the project is drawn, without layers, place and size."""
    settings = QgsMapSettings()
    settings.setTransformContext(project.transformContext())
    settings.setPathResolver(project.pathResolver())
    settings.setEllipsoid(project.ellipsoid())
    settings.setOutputDpi(_DPI)
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    settings.setOutputImageFormat(QImage.Format.Format_ARGB32_Premultiplied)
    labels = project.labelingEngineSettings()
    # A label that crosses the edge of a picture would be cut there.
    labels.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)
    settings.setLabelingEngineSettings(labels)
    for flag in (*_SET, *_NOT_SET):
        settings.setFlag(flag, flag in _SET)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    settings.setExpressionContext(context)
    return settings


def _tr(text: str) -> str:
    return QCoreApplication.translate("RenderedLayers", text)
