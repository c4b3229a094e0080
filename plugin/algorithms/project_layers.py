"""Layers of QGIS's as algorithms take them: passed on as tiles, or drawn by QGIS."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Union

from qgis.core import QgsProject

from ..core.errors import SetupError
from .base import tr

if TYPE_CHECKING:
    from ..core.catalogue.values import LayerSettings, SourceSettings
    from ..core.source.opened import OpenedSource

__all__ = ["Drawings", "ProjectLayer", "drawings_in", "opened_drawing", "project_layer"]

Drawings = Mapping[str, Union[list[Any], SetupError]]
"""What QGIS is to draw, by the location of the source, or why it cannot."""


class ProjectLayer(NamedTuple):
    """How a layer is opened, and what is drawn if it is not made of tiles.

    `origin` tells a drawn layer that was named by its file from others: its id never stays.
    """

    settings: LayerSettings
    drawings: Drawings
    origin: str = ""


def project_layer(layer: Any) -> ProjectLayer:
    """Return how a layer of QGIS's is opened. For the main thread.

    Raises:
        SetupError: there is none, or nothing of it can be drawn.
    """
    from ..adapters.layer_offer import offer_of

    if layer is None:
        raise SetupError(tr("There is no such layer."))
    project, origin = layer.project(), ""
    if project is None:
        project, layer, origin = QgsProject(), layer.clone(), layer.publicSource()
        project.addMapLayer(layer)
    settings = offer_of(layer)
    is_drawn = settings.source.kind == "rendered"
    drawings = drawings_in(project, [settings.source])
    return ProjectLayer(settings, drawings, origin if is_drawn else "")


def drawings_in(project: Any, sources: Iterable[SourceSettings]) -> Drawings:
    """Return what QGIS draws of sources in a project, as it is now. For the main thread."""
    from ..adapters.rendered.drawing import THREADS, drawings_of
    from ..adapters.rendered.place import read_location

    found: dict[str, Union[list[Any], SetupError]] = {}
    for source in sources:
        if source.kind == "rendered":
            try:
                place = read_location(source.location)
                found[source.location] = drawings_of(project, place, THREADS)
            except SetupError as exc:
                found[source.location] = exc
    return found


def opened_drawing(drawings: Drawings, source: SourceSettings) -> OpenedSource:
    """Return the source that draws; it can be opened once. In any thread.

    Raises:
        SetupError: it cannot be drawn.
    """
    from ..adapters.rendered.opening import open_drawings

    wanted = drawings.get(source.location)
    if isinstance(wanted, SetupError):
        raise wanted
    if not wanted:
        raise SetupError(tr("It is drawn by another QGIS."))
    opened, _ = open_drawings(source, wanted)
    return opened
