"""What there is to choose of the maps that WMS gives of a layer, and what cannot be chosen."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import TransportRefused

__all__ = ["forward_problem", "map_formats"]


def map_formats() -> tuple[str, ...]:
    """Return the media types in which maps are drawn, in the order in which they are offered."""
    from ..core.service.wms_wanted import FORMATS

    return FORMATS


def forward_problem(address: str) -> str:
    """Say in a sentence what is wrong with the address of a WMS to ask for maps, or nothing.

    Nobody is asked. Keys in its query are kept as other secrets are.
    """
    from ..core.transport.addresses import parse_address

    try:
        found = parse_address(address)
    except TransportRefused:
        return _tr("The address of the WMS has to begin with http:// or https:// and a host.")
    if found.password and not found.password.startswith("${"):
        return _tr(
            "Take the password out of the address of the WMS: at the host of the layer's tiles it"
            " is asked with their authentication."
        )
    names = {name.lower() for name, value in parse_qsl(urlsplit(found.url).query) if value}
    if "layers" not in names:
        return _tr("The address of the WMS has to name what is wanted of it: add LAYERS=… to it.")
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("WmsChoices", text)
