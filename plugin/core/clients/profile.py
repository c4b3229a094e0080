"""Client profiles as values: which dialect of WMTS a client is given, and what it wants to be told.

A dialect is here only where it was observed or its maker says so in public. All other clients take
the same document; each has an address of its own nonetheless, so that what is learned of it later
reaches those who saved the address.
"""

from __future__ import annotations

import enum
from typing import NamedTuple

__all__ = ["ClientProfile", "Evidence", "OtherName", "TextKind"]


class TextKind(enum.Enum):
    """What a client wants to be told of a layer."""

    CAPABILITIES = "the RESTful address of the capabilities"
    CAPABILITIES_KVP = "the address of the capabilities by parameters"
    SERVICE = "the address of the service, to which the client adds the rest"
    GDAL = "the name of a GDAL dataset"
    OPENLAYERS = "JavaScript for OpenLayers"
    LEAFLET = "JavaScript for Leaflet"
    CESIUM = "JavaScript for CesiumJS"
    OWSLIB = "Python for OWSLib"
    CESIUM_TMS = "JavaScript for CesiumJS, by TMS"
    QUADKEY = "the address of tiles by quadkeys"
    KML = "the address of a super-overlay in KML"


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
    """A program without a dialect that we know of; `document` says that it loads WMTS."""

    title: str
    document: str


class ClientProfile(NamedTuple):
    """The dialect one kind of client needs, and the text that is copied for it.

    `identifier` stands in addresses, `title` is shown. `paste` says where the text goes.
    `formats` are the media types it is offered, empty for whatever the layer has: PNG stands in
    where the layer has none of them. With `default_style` the default style is called `default`.
    A `strict` profile takes only what the standard allows: every parameter required that OGC
    07-057r7 requires, values exact, no aliases. `draws_vector_tiles` says that vector tiles are of
    use to it. `service` names the protocol that it speaks. `is_generic` says that it gets the same
    document as every other program.
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
    other_names: tuple[OtherName, ...] = ()

    @property
    def is_generic(self) -> bool:
        """Tell whether the client is given the same document as a program that we do not know."""
        return not (self.formats or self.default_style or self.strict)
