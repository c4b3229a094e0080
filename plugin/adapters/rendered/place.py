"""What is drawn: one layer or one map theme of a project, and how a catalogue writes that down."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qs, quote, unquote, urlencode

from ...core.errors import SetupError

__all__ = ["Place", "location_of", "read_location"]

_SCHEME = "qgis:"


class Place(NamedTuple):
    """A layer by its id, or a map theme by its name, of the project in this file.

    A project that was never saved has no file: what is of it can be drawn in its session only.
    """

    project: str
    layer: str = ""
    theme: str = ""


def location_of(place: Place) -> str:
    """Return the place as the location of a source: `qgis:/folder/map.qgz?layer=roads_1`."""
    wanted = {"theme": place.theme} if place.theme else {"layer": place.layer}
    return f"{_SCHEME}{quote(place.project)}?{urlencode(wanted)}"


def read_location(location: str) -> Place:
    """Return the place that a location names.

    Raises:
        SetupError: it names none.
    """
    path, _, query = location.partition("?")
    values = parse_qs(query)
    layer, theme = (values.get(name, [""])[0] for name in ("layer", "theme"))
    if not path.startswith(_SCHEME) or bool(layer) == bool(theme):
        raise SetupError(f"{location!r} names no layer and no map theme of a QGIS project")
    return Place(unquote(path[len(_SCHEME) :]), layer, theme)
