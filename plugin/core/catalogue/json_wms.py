"""How WMS makes maps of a layer, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

from .json_checks import a_boolean, a_text, an_object, text_list
from .values import WmsSettings

__all__ = ["WMS_MEMBERS", "wms_from_json", "wms_to_json"]

WMS_MEMBERS: Mapping[str, Callable[[Any, str], Any]] = {
    "maps": a_text,
    "forward_url": a_text,
    "resampling": a_text,
    "formats": text_list,
    "client_chooses": a_boolean,
}
"""What the JSON holds, by the names of the fields."""


def wms_to_json(wms: WmsSettings) -> dict[str, Any]:
    """Return it as a JSON object, without the members that are at their default."""
    defaults = WmsSettings()._asdict()
    return {name: value for name, value in wms._asdict().items() if value != defaults[name]}


def wms_from_json(value: Any, where: str) -> WmsSettings:
    """Read it; whether there is such a way or filter is seen when the layer is opened.

    Raises:
        DocumentError: something in it is not what it should be; the text says where.
    """
    members = an_object(value, where)
    return WmsSettings(
        **{
            name: check(members[name], f"{where}.{name}")
            for name, check in WMS_MEMBERS.items()
            if members.get(name) is not None
        }
    )
