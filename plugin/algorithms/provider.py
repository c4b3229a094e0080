"""The Processing provider `wmtsbridge`."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication

from .cascade_layers import CascadeLayers
from .correct_capabilities import CorrectCapabilities
from .export_wmts import ExportWmts
from .find_tile_limits import FindTileLimits
from .seed_cache import SeedCache
from .serve_layers import ServeLayers
from .validate_wmts import ValidateWmts

__all__ = ["BridgeProvider"]

_ALGORITHMS = (
    ValidateWmts,
    FindTileLimits,
    CorrectCapabilities,
    ServeLayers,
    CascadeLayers,
    SeedCache,
    ExportWmts,
)


class BridgeProvider(QgsProcessingProvider):
    """What QGIS asks for the algorithms; `icon` is shown beside each."""

    def __init__(self, icon: Any) -> None:
        super().__init__()
        self._icon = icon

    def id(self) -> str:
        """Return what every algorithm's id begins with; it never changes."""
        return "wmtsbridge"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return QCoreApplication.translate("BridgeProvider", "WMTS Bridge")

    def icon(self) -> Any:
        """Return the icon in the toolbox."""
        return self._icon

    def loadAlgorithms(self) -> None:
        """Add the algorithms; QGIS calls this when it adds the provider."""
        for algorithm in _ALGORITHMS:
            self.addAlgorithm(algorithm())
