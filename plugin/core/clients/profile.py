"""Client profiles as values: which dialect of WMTS a client is given, and what it wants to be told.

A dialect is here only where it was observed or its maker says so in public. All other clients take
the same document; each has an address of its own nonetheless, so that what is learned of it later
reaches those who saved the address.
"""

from __future__ import annotations

import enum
from typing import NamedTuple

__all__ = ["ClientProfile", "Evidence", "Group", "OtherName", "TextKind"]


class TextKind(enum.Enum):
    """What a client wants to be told of a layer."""

    CAPABILITIES = "the RESTful address of the capabilities"
    CAPABILITIES_KVP = "the address of the capabilities by parameters"
    SERVICE = "the address of the service, to which the client adds the rest"
    GDAL = "the name of a GDAL dataset"
    GDAL_PYTHON = "Python for GDAL"
    PYQGIS = "Python for QGIS"
    OWSLIB = "Python for OWSLib"
    CURL = "a command of curl"
    OPENLAYERS = "JavaScript for OpenLayers"
    LEAFLET = "JavaScript for Leaflet"
    LEAFLET_WMS = "JavaScript for Leaflet, by WMS"
    MAPLIBRE = "JavaScript for MapLibre GL JS"
    CESIUM = "JavaScript for CesiumJS"
    CESIUM_TMS = "JavaScript for CesiumJS, by TMS"
    WMS = "the address of the capabilities of a WMS"
    XYZ = "the address of tiles by level, column and row"
    QUADKEY = "the address of tiles by quadkeys"
    KML = "the address of a super-overlay in KML"


class Group(enum.Enum):
    """Which profiles stand together where there are many to choose from."""

    PROGRAMS = "programs that are given an address"
    WEB_PAGES = "libraries for maps in web pages"
    SCRIPTS = "scripts and commands"
    OTHERS = "addresses of tiles, and tests"


class Evidence(NamedTuple):
    """Why we believe that the client loads the layer.

    `test` names the test in which the real program did. Where it was not run, `document` is the
    address of the public documentation that is followed.
    """

    test: str = ""
    document: str = ""

    @property
    def was_run(self) -> bool:
        """Tell whether the real program was run."""
        return self.test != ""


class OtherName(NamedTuple):
    """A program without a dialect that we know of; `document` says that it loads the service."""

    title: str
    document: str


class ClientProfile(NamedTuple):
    """The dialect one kind of client needs, and the text that is copied for it.

    `identifier` stands in addresses, `title` is shown. `paste` says where the text goes.
    `formats` are the media types it is offered, empty for whatever the layer has: PNG stands in
    where the layer has none of them. With `default_style` the default style is called `default`.
    A `strict` profile takes only what the standard allows: every parameter required that OGC
    07-057r7 requires, values exact, no aliases. `draws_vector_tiles` says that vector tiles are of
    use to it. `service` names the protocol that it speaks. `other_names` are programs that take the
    same text. `is_generic` says that it gets the same document as every other program.
    """

    identifier: str
    title: str
    kind: TextKind = TextKind.CAPABILITIES
    paste: str = ""
    evidence: Evidence = Evidence()
    formats: tuple[str, ...] = ()
    default_style: bool = False
    strict: bool = False
    draws_vector_tiles: bool = False
    service: str = "wmts"
    group: Group = Group.PROGRAMS
    other_names: tuple[OtherName, ...] = ()

    @property
    def is_generic(self) -> bool:
        """Tell whether the client is given the same document as a program that we do not know."""
        return not (self.formats or self.default_style or self.strict)
