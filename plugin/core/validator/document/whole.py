"""Is the document as a whole in order: well-formed, its version, its sections, its characters?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import children, local_name
from ...sentence import sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from .addresses import href_of
from .check import Check
from .parts import layers_of, sets_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES"]

NOT_WELL_FORMED = Rule(
    "not-well-formed",
    Severity.ERROR,
    "the document is not well-formed XML",
    "Extensible Markup Language (XML) 1.0, 2.1: only what is well-formed is XML at all.",
    "Escape & as &amp;, leave out control characters, and declare the encoding that is used.",
    (
        Effect("GDAL", "refuses the document"),
        Effect("OpenLayers", "refuses the document"),
        Effect("QGIS", "refuses the document"),
        Effect("OWSLib", "refuses the document"),
    ),
)
ENCODING_WRONG = Rule(
    "encoding-wrong",
    Severity.WARNING,
    "the document declares another encoding than it is written in",
    "Extensible Markup Language (XML) 1.0, 4.3.3: the declared encoding must be the one used.",
    'Write the document in UTF-8 and declare <?xml version="1.0" encoding="UTF-8"?>.',
    (Effect("QGIS", "shows garbled titles, and asks for garbled identifiers"),),
)
ROOT_NAME = Rule(
    "root-name",
    Severity.ERROR,
    "the root element is not called Capabilities",
    "Table 3: the document is a Capabilities element.",
    "Write <Capabilities>, with a capital letter.",
    (Effect("QGIS", "refuses the document"), Effect("OWSLib", "finds no layer")),
)
VERSION_WRONG = Rule(
    "version-wrong",
    Severity.ERROR,
    "the document does not say that it is of version 1.0.0",
    "Table 3: version is mandatory and is 1.0.0 for this standard.",
    'Write version="1.0.0" on the root element.',
    (Effect("QGIS", "sends what stands there as VERSION with each request"),),
)
SCHEMA_LOCATION = Rule(
    "schema-location-missing",
    Severity.NOTE,
    "the document does not name its schema",
    "The OGC's test suite for WMTS 1.0 demands wmtsGetCapabilities_response.xsd or wmts.xsd.",
    "Add xsi:schemaLocation with http://www.opengis.net/wmts/1.0 and"
    " http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd.",
)
IDENTIFICATION_MISSING = Rule(
    "service-identification-missing",
    Severity.ERROR,
    "the document has no ServiceIdentification",
    "Table 2, and OGC 06-121r3, owsServiceIdentification.xsd: what a server says of itself.",
    "Add ows:ServiceIdentification with the title, the type OGC WMTS and the version 1.0.0.",
    (Effect("GeoTools", "fails to read the document"),),
)
PROVIDER_MISSING = Rule(
    "service-provider-missing",
    Severity.WARNING,
    "the document has no ServiceProvider",
    "Table 2, and OGC 06-121r3, owsServiceProvider.xsd: who runs the server.",
    "Add ows:ServiceProvider with the name of the organisation.",
)
OPERATIONS_MISSING = Rule(
    "operations-metadata-missing",
    Severity.WARNING,
    "the document has no OperationsMetadata",
    "Table 2, and OGC 06-121r3, owsOperationsMetadata.xsd: what can be asked, and where.",
    "Add ows:OperationsMetadata with the addresses of GetCapabilities and GetTile.",
    (
        Effect("OpenLayers", "asks by URL template only"),
        Effect("OWSLib", "asks by URL template only"),
    ),
)
CONTENTS_MISSING = Rule(
    "contents-missing",
    Severity.ERROR,
    "the document has no Contents",
    "Table 2: the Contents tell of layers and tile matrix sets.",
    "Add Contents with the layers and the tile matrix sets.",
    (Effect("GDAL", "refuses the document"), Effect("OpenLayers", "finds no layer")),
)
NO_LAYERS = Rule(
    "no-layers",
    Severity.ERROR,
    "the document has no layer",
    "Table 5: the Contents have the Layers that the server offers.",
    "Publish a layer; if there should be some, look into the log of the server.",
)
NO_SETS = Rule(
    "no-tile-matrix-sets",
    Severity.ERROR,
    "the document has no tile matrix set",
    "Table 5: the Contents have the TileMatrixSets that the layers link to.",
    "Describe the tile matrix sets that the layers have tiles in.",
    (Effect("GDAL", "offers no layer"), Effect("OpenLayers", "fails to read any layer")),
)
METADATA_URL_MISSING = Rule(
    "service-metadata-url-missing",
    Severity.NOTE,
    "the document does not say where it is to be had by REST",
    "Table 3: ServiceMetadataURL is mandatory if the service can be asked by REST.",
    "Add ServiceMetadataURL, last in the document, with the absolute address of the document.",
    (Effect("ArcGIS JS", "falls back on it if no address of GetCapabilities suits it"),),
)
RULES = (
    NOT_WELL_FORMED,
    ENCODING_WRONG,
    ROOT_NAME,
    VERSION_WRONG,
    SCHEMA_LOCATION,
    IDENTIFICATION_MISSING,
    PROVIDER_MISSING,
    OPERATIONS_MISSING,
    CONTENTS_MISSING,
    NO_LAYERS,
    NO_SETS,
    METADATA_URL_MISSING,
)

_LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
_SCHEMAS = ("wmtsgetcapabilities_response.xsd", "wmts.xsd")
_ONE_BYTE = re.compile(
    rb"""<\?xml\b[^>]{0,200}?encoding\s*=\s*["']((?:iso-8859|windows-12|cp12)[A-Za-z0-9_-]{1,20})""",
    re.IGNORECASE,
)
_SECTIONS = (
    ("ServiceIdentification", IDENTIFICATION_MISSING),
    ("ServiceProvider", PROVIDER_MISSING),
    ("OperationsMetadata", OPERATIONS_MISSING),
    ("Contents", CONTENTS_MISSING),
)


def check_form(subject: Subject) -> Iterator[Finding]:
    """Yield what had to be repaired before the document could be parsed, and its encoding."""
    place = place_of(subject.root)
    for note in subject.notes:
        if note.code == "xml-repaired":
            repair = note.text.partition(": ")[2]
            yield Finding(
                NOT_WELL_FORMED,
                place,
                sentence("To be read, it had to be mended: {repair}.", repair=repair),
            )
    declared = _ONE_BYTE.search(subject.body[:300])
    if declared and not subject.body.isascii():
        try:
            subject.body.decode("utf-8")
        except UnicodeDecodeError:
            return
        name = declared[1].decode("ascii")
        text = sentence("It says that it is {name}, but all of it is UTF-8.", name=name)
        yield Finding(ENCODING_WRONG, place, text)


def check_root(subject: Subject) -> Iterator[Finding]:
    """Yield what is wrong with the root element."""
    root = subject.root
    place = place_of(root)
    if local_name(root) != "Capabilities":
        yield Finding(
            ROOT_NAME, place, sentence("It is called {name}.", name=quoted(local_name(root)))
        )
    version = root.get("version")
    if version != "1.0.0":
        text = (
            sentence("There is no version.")
            if version is None
            else sentence("The version is {version}.", version=quoted(version))
        )
        yield Finding(VERSION_WRONG, place, text)
    location = root.get(_LOCATION, "")
    if not any(word.lower().endswith(_SCHEMAS) for word in location.split()):
        text = (
            sentence("It names {location}.", location=quoted(location))
            if location
            else sentence("There is no xsi:schemaLocation.")
        )
        yield Finding(SCHEMA_LOCATION, place, text)


def check_sections(subject: Subject) -> Iterator[Finding]:
    """Yield sections that are missing, and Contents with nothing in them."""
    root = subject.root
    place = place_of(root)
    there = {local_name(child).lower() for child in root[:]}
    for name, rule in _SECTIONS:
        if name.lower() not in there:
            yield Finding(rule, place, sentence("There is no {name}.", name=name))
    if _speaks_rest(root) and not any(map(href_of, children(root, "ServiceMetadataURL"))):
        yield Finding(
            METADATA_URL_MISSING, place, sentence("There is no ServiceMetadataURL with an address.")
        )
    contents = next(children(root, "Contents"), None)
    if contents is None:
        return
    if next(layers_of(root), None) is None:
        yield Finding(NO_LAYERS, place_of(contents), sentence("The Contents have no Layer."))
    if next(sets_of(root), None) is None:
        yield Finding(NO_SETS, place_of(contents), sentence("The Contents have no TileMatrixSet."))


def _speaks_rest(root: _Element) -> bool:
    layers = layers_of(root)
    return any(next(children(layer.element, "ResourceURL"), None) is not None for layer in layers)


CHECKS: tuple[Check, ...] = (check_form, check_root, check_sections)
