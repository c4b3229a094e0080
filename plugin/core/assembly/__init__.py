"""From the catalogue to a running server, for the command line and for QGIS alike."""

from __future__ import annotations

from .options import ACCESS_LOG, ServerOptions
from .running import Bridge
from .secrets import EnvironmentSecrets
from .simple import bridge

__all__ = ["ACCESS_LOG", "Bridge", "EnvironmentSecrets", "ServerOptions", "bridge"]
