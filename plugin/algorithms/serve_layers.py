"""The algorithm `servelayers`: layers as WMTS for as long as it runs."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
)

from ..adapters.translated import told, translated
from ..core.errors import SetupError
from .base import SERVING, BridgeAlgorithm, tr
from .hearing import cancelled_by
from .parameters import explained, number, whole
from .project_layers import drawings_in, project_layer
from .reach import CatalogueAt, Reach, catalogue_at, reach_of
from .tile_parameters import CATALOGUE, catalogue_parameter

if TYPE_CHECKING:
    from ..core.assembly.running import Bridge
    from ..core.catalogue.values import LayerSettings

__all__ = ["ServeLayers"]

LAYERS, PORT, MINUTES = "LAYERS", "PORT", "MINUTES"
_LOOK_SECONDS = 0.5


@dataclass(frozen=True)
class _Wanted:
    layers: tuple[LayerSettings, ...]
    catalogue: Optional[CatalogueAt]
    reach: Reach
    port: int
    seconds: float


class ServeLayers(BridgeAlgorithm):
    """Serves until its time is over, or until it is cancelled."""

    NAME = "servelayers"
    GROUP = SERVING

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Serve layers for a time")

    def shortHelpString(self) -> str:
        """Return what it does."""
        return tr(
            "Serves layers as a WMTS, for some minutes or until it is cancelled. Those that are"
            " not made of tiles are drawn. The log says the address as soon as requests are"
            " answered; programs on this computer can load it.\n\n"
            "With a catalogue, all of its layers are served. It is for models and for qgis_process;"
            " in QGIS's window, the panel of WMTS Bridge serves for as long as QGIS runs."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Add parameters and outputs."""
        layers = QgsProcessingParameterMultipleLayers(
            LAYERS, tr("Layers"), QgsProcessing.TypeMapLayer, None, True
        )
        told = tr("Layers of this project. Those not made of tiles are drawn, as they are now.")
        self.addParameter(explained(layers, told))
        title = tr("… or catalogue (empty: what is published in this QGIS)")
        self.addParameter(catalogue_parameter(title))
        told = tr("How long to serve. 0: until it is cancelled.")
        self.addParameter(number(MINUTES, tr("Minutes"), told, 60.0))
        told = tr("The number in the address. 0 takes a free one.")
        self.addParameter(whole(PORT, tr("Port"), told, 0, 0, 65535))
        self.addOutput(QgsProcessingOutputString("URL", tr("Address of the service")))
        self.addOutput(QgsProcessingOutputString("ADDRESSES", tr("Address of each layer, by line")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of layers")))

    def wanted(self, parameters: Any, context: Any) -> _Wanted:
        """Return what the user chose."""
        chosen = self.parameterAsLayerList(parameters, LAYERS, context)
        path = self.parameterAsFile(parameters, CATALOGUE, context)
        if parameters.get(LAYERS) and path:
            raise SetupError(tr("Choose layers, or a catalogue: only one of them."))
        if parameters.get(LAYERS) and not chosen:
            raise SetupError(tr("There is no such layer."))
        layers = [project_layer(layer) for layer in chosen]
        found = None if layers else catalogue_at(path)
        drawings = {key: x for layer in layers for key, x in layer.drawings.items()}
        if found is not None:
            project = context.project() or QgsProject.instance()
            drawings.update(drawings_in(project, (x.source for x in found.catalogue.layers)))
        settings = tuple(layer.settings for layer in layers)
        return _Wanted(
            settings,
            found,
            reach_of((layer.source for layer in settings), found, drawings),
            self.parameterAsInt(parameters, PORT, context),
            self.parameterAsDouble(parameters, MINUTES, context) * 60,
        )

    def outcome(self, wanted: _Wanted, feedback: Any) -> dict[str, Any]:
        """Serve."""
        bridge = _bridge(wanted)
        try:
            with cancelled_by(feedback) as stop:
                told = _started(bridge, wanted, feedback)
                _serve(stop, wanted.seconds, feedback)
        finally:
            bridge.close()
        return told


def _bridge(wanted: _Wanted) -> Bridge:
    from ..core.assembly import Bridge, ServerOptions
    from ..core.catalogue.file import CatalogueFile

    options, reach = ServerOptions(port=wanted.port), wanted.reach
    file = CatalogueFile(wanted.catalogue.path) if wanted.catalogue else None
    transports = reach.transport_for(options)
    return Bridge(options, file, reach.secrets(), transports, reach.openers())


def _started(bridge: Bridge, wanted: _Wanted, feedback: Any) -> dict[str, Any]:
    """Begin to answer requests, tell where, and return the outputs.

    Raises:
        SetupError: the port is taken, or no layer can be served.
    """
    for message in bridge.load():
        feedback.pushWarning(translated(message))
    bridge.start()
    failures = {name: translated(why) for name, why in bridge.failures.items()}
    for layer in wanted.layers:
        try:
            bridge.publish(bridge.with_identifier(layer))
        except SetupError as exc:
            failures[layer.title] = told(exc)
    for name, reason in failures.items():
        feedback.pushWarning(f"{name}: {reason}")
    names = list(bridge.publication.layers)
    if not names:
        raise SetupError(next(iter(failures.values()), tr("There is no layer to serve.")))
    url = f"{bridge.url}wmts/1.0.0/WMTSCapabilities.xml"
    addresses = [bridge.address_of(name) for name in names]
    for line in (url, *addresses):
        feedback.pushInfo(line)
    return {"URL": url, "ADDRESSES": "\n".join(addresses), "COUNT": len(names)}


def _serve(stop: threading.Event, seconds: float, feedback: Any) -> None:
    """Wait until the time is over, or for ever if it is 0, or until it is cancelled."""
    began = time.monotonic()
    while not stop.is_set():
        gone = time.monotonic() - began
        if seconds and gone >= seconds:
            return
        if seconds:
            feedback.setProgress(gone * 100 / seconds)
        stop.wait(min(_LOOK_SECONDS, seconds - gone) if seconds else _LOOK_SECONDS)
