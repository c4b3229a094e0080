"""The one bridge of this QGIS profile: where its catalogue lies, and how it is opened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication

from .keep_serving.keeping import keeper_file
from .settings import BridgeSettings, read_settings

if TYPE_CHECKING:
    from ..core.assembly import ServerOptions
    from ..core.catalogue.values import SourceSettings
    from ..core.transport.settings import TransportSettings
    from .connections import Connections
    from .secret_store import SecretStore

__all__ = [
    "OpenBridge",
    "Openers",
    "bridge_opener",
    "catalogue_path",
    "chosen_port",
    "default_folder",
    "import_core",
    "known_services",
    "server_options",
    "usual_folder",
]

_MEGABYTE = 1024 * 1024

Openers = Mapping[str, "Callable[[SourceSettings], Any]"]
"""What opens sources that the core cannot, by their kind; see `core.assembly.opening.Opener`."""

OpenBridge = Callable[["SecretStore", "Connections", Openers], "tuple[Any, Iterable[str]]"]
"""Makes a bridge that is loaded and not started; returns it with what the user should hear."""


def catalogue_path() -> Path:
    """Return where the catalogue of this QGIS profile lies."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "wmts_bridge" / "catalogue.json"


def default_folder() -> str:
    """Return the folder for tiles of remotes where no other was chosen: beside the catalogue."""
    return str(catalogue_path().with_name("tiles"))


def usual_folder() -> str:
    """Return the folder that is offered for tiles of remotes."""
    return read_settings().cache_folder or default_folder()


def chosen_port() -> int:
    """Return the port that the user chose; clients save it, so it is the same for good."""
    return read_settings().port


def known_services() -> dict[str, str]:
    """Return what the protocols that can be spoken are called, by their names in settings."""
    from ..core.service.protocols import PROTOCOLS

    return dict(PROTOCOLS)


def import_core() -> None:
    """Import what a bridge is opened with; for worker threads."""
    from ..core import assembly  # noqa: F401
    from ..core.assembly import opening  # noqa: F401
    from ..core.catalogue import file  # noqa: F401


def server_options(settings: BridgeSettings) -> ServerOptions:
    """Return what the user chose as the core takes it; for worker threads, as it loads the core."""
    from ..core.assembly import ServerOptions
    from ..core.service.protocols import PROTOCOLS

    return ServerOptions(
        host=settings.host,
        port=settings.port,
        allowed_hosts=frozenset(settings.allowed_hosts),
        origins=frozenset(settings.origins),
        services=frozenset(PROTOCOLS).difference(settings.services_off),
        cache_bytes=settings.memory_megabytes * _MEGABYTE,
        disk_bytes=settings.disk_megabytes * _MEGABYTE or None,
        offline=settings.offline,
    )


def bridge_opener(path: Path, port: int) -> OpenBridge:
    """Return what opens the bridge of a catalogue file; port 0 takes a free one.

    All else is as the user has chosen it by now. What is returned imports the heavy packages, so
    it is for worker threads; it raises CatalogueError, or SetupError if a choice cannot be used.
    """
    settings = read_settings()._replace(port=port)

    def open_bridge(
        secrets: SecretStore, connections: Connections, openers: Openers
    ) -> tuple[Any, Iterable[str]]:
        from ..core.assembly import Bridge
        from ..core.assembly.opening import transport_settings
        from ..core.catalogue.file import CatalogueFile
        from ..core.server.taking import TakenListeners

        path.parent.mkdir(parents=True, exist_ok=True)
        options = server_options(settings)
        plain = transport_settings(options)

        def transport_for(source: SourceSettings) -> TransportSettings:
            return connections.complete(source, plain(source))

        listeners = TakenListeners(keeper_file(path))
        file = CatalogueFile(path)
        bridge = Bridge(options, file, secrets, transport_for, openers, listeners)
        return bridge, bridge.load()

    return open_bridge
