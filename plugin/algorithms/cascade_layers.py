"""The algorithm `cascadelayers`: layers of a remote WMTS into a catalogue that can be served."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ..adapters.translated import translated
from ..core.errors import SetupError
from .base import SERVING, BridgeAlgorithm, tr
from .parameters import advanced, file_to_write, text, whole
from .reach import Reach, reach_of
from .service_parameters import AUTHCFG, URL, authentication, service_at

if TYPE_CHECKING:
    from ..core.catalogue.values import LayerSettings, StoreSettings

__all__ = ["CascadeLayers"]

LAYERS, CATALOGUE, STORE, WORKSPACE = "LAYERS", "CATALOGUE", "STORE", "WORKSPACE"
CACHE, PORT = "CACHE", "PORT"
_USUAL_PORT = 8787


@dataclass(frozen=True)
class _Wanted:
    url: str
    authcfg: str
    reach: Reach
    layers: tuple[str, ...]
    catalogue: str
    store: str
    workspace: str
    cache: str
    port: int


class CascadeLayers(BridgeAlgorithm):
    """Connects, chooses layers, and writes them into a catalogue."""

    NAME = "cascadelayers"
    GROUP = SERVING

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Cascade layers of a WMTS")

    def shortHelpString(self) -> str:
        """Return what it does."""
        return tr(
            "Connects to a remote WMTS and writes layers of it into a catalogue: the file that"
            " “Serve layers for a time” and “python -m plugin serve --catalogue” serve. What is"
            " wrong in the remote's document is put right on the way.\n\n"
            "Layers are added to a catalogue that is there; those that it has already stay as they"
            " are.\n\n"
            "Of an authentication configuration only its id is written, so that such layers are"
            " served by QGIS only."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Add parameters and outputs."""
        told = tr("The address of its capabilities, or of the service itself.")
        self.addParameter(text(URL, tr("Address of the WMTS"), told))
        told = tr("Identifiers, with commas between them, or one a line.")
        self.addParameter(text(LAYERS, tr("Layers (empty: all)"), told, optional=True))
        self.addParameter(authentication())
        for name, title, told in (
            (
                STORE,
                tr("Name of the store (empty: the host's)"),
                tr("What the connection is called in the catalogue."),
            ),
            (WORKSPACE, tr("Workspace"), tr("Comes before the identifiers of the layers.")),
            (
                CACHE,
                tr("Folder of the cache (empty: memory alone)"),
                tr("Where tiles are kept between starts."),
            ),
        ):
            self.addParameter(advanced(text(name, title, told, optional=True)))
        told = tr("The port of the server that will serve the catalogue, for the addresses.")
        self.addParameter(advanced(whole(PORT, tr("Port"), told, _USUAL_PORT, 1, 65535)))
        told = tr("Layers are added to a catalogue that is there.")
        self.addParameter(file_to_write(CATALOGUE, tr("Catalogue"), told, "JSON (*.json)"))
        self.addOutput(QgsProcessingOutputString("ADDRESSES", tr("Address of each layer, by line")))
        self.addOutput(QgsProcessingOutputString("IDENTIFIERS", tr("Identifiers, with commas")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of layers")))

    def wanted(self, parameters: Any, context: Any) -> _Wanted:
        """Return what the user chose."""
        from ..core.catalogue.values import SourceSettings

        def said(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context)).strip()

        url, authcfg = service_at(said(URL)), said(AUTHCFG)
        if not url.lower().startswith(("http://", "https://")):
            raise SetupError(tr("A WMTS has an address that begins with http:// or https://."))
        names = said(LAYERS).replace("\n", ",").split(",")
        return _Wanted(
            url,
            authcfg,
            reach_of([SourceSettings("wmts", url, authcfg=authcfg)]),
            tuple(name.strip() for name in names if name.strip()),
            self.parameterAsFileOutput(parameters, CATALOGUE, context),
            said(STORE),
            said(WORKSPACE),
            said(CACHE),
            self.parameterAsInt(parameters, PORT, context),
        )

    def outcome(self, wanted: _Wanted, feedback: Any) -> dict[str, Any]:
        """Connect, and write the catalogue."""
        from ..core.assembly.cascading import cascaded_into, known_store
        from ..core.catalogue.file import CatalogueFile

        file = CatalogueFile(wanted.catalogue)
        store = known_store(file, _store(wanted))
        layers = _usable(wanted, store, feedback)
        if feedback.isCanceled():
            return {}
        done = cascaded_into(file, store, layers)
        for message in done.messages:
            feedback.pushWarning(translated(message))
        for name in done.secrets:
            told = tr(
                "No secret is written: to serve this, let the environment variable {} hold it."
            )
            feedback.pushWarning(told.format(name))
        return _outputs(wanted, done.identifiers, feedback)


def _outputs(wanted: _Wanted, identifiers: tuple[str, ...], feedback: Any) -> dict[str, Any]:
    base = f"http://127.0.0.1:{wanted.port}/layers"
    addresses = [f"{base}/{name}/wmts/1.0.0/WMTSCapabilities.xml" for name in identifiers]
    for address in addresses:
        feedback.pushInfo(address)
    return {
        CATALOGUE: wanted.catalogue,
        "ADDRESSES": "\n".join(addresses),
        "IDENTIFIERS": ",".join(identifiers),
        "COUNT": len(identifiers),
    }


def _store(wanted: _Wanted) -> StoreSettings:
    from urllib.parse import urlsplit

    from ..core.catalogue.identifiers import free_identifier
    from ..core.catalogue.values import StoreSettings

    name = wanted.store or free_identifier(urlsplit(wanted.url).hostname or "store", ())
    return StoreSettings(name, wanted.url, workspace=wanted.workspace, authcfg=wanted.authcfg)


def _usable(wanted: _Wanted, store: StoreSettings, feedback: Any) -> tuple[LayerSettings, ...]:
    """Ask the remote, and return the layers that are wanted and can be used."""
    from ..core.assembly.cascading import usable_layers
    from ..core.assembly.options import ServerOptions
    from ..core.assembly.remote_stores import RemoteStores

    def tried(done: int, total: int) -> bool:
        feedback.setProgress(100 * done / total)
        return not feedback.isCanceled()

    cache = os.path.abspath(wanted.cache) if wanted.cache else "memory"
    reach = wanted.reach
    stores = RemoteStores(reach.secrets(), reach.transport_for(ServerOptions()))
    try:
        found = usable_layers(stores, store, wanted.layers, cache, tried)
    finally:
        stores.close()
    for note in found.notes:
        feedback.pushInfo(translated(note))
    for reason in found.reasons:
        feedback.pushWarning(translated(reason))
    return found.layers
