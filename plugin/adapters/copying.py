"""What is copied of a layer of the bridge for another program."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..core.clients.copied import Copied, copied_for
from ..core.clients.profile import ClientProfile
from .shared_address import shared_address

__all__ = ["copied_of"]


def copied_of(bridge: Any, identifier: str, profile: ClientProfile) -> Copied:
    """Return what is copied of a layer for the client of a profile; asks no source."""
    from ..core.service.client_facts import facts_of

    layer = bridge.publication.layers.get(identifier)
    if layer is None:
        text = QCoreApplication.translate("Copying", "The layer is not served now: start it first.")
        return Copied("", text)
    facts = facts_of(layer, bridge.services)
    return copied_for(profile, facts, shared_address(bridge.url))
