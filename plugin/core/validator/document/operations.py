"""Do the operations say, in the way that clients read it, where tiles are to be asked for?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import children, local_name
from ...secrets import redact
from ...sentence import Sentence, sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from .addresses import href_of
from .check import Check
from .parts import layers_of, raw_text

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES"]

GET_TILE_MISSING = Rule(
    "get-tile-missing",
    Severity.ERROR,
    "nothing says where to ask for the tiles of a layer",
    "Table 4: GetTile is mandatory unless the tiles are resources with URL templates.",
    "Add the operation GetTile with its address, or a ResourceURL to each layer.",
    (
        Effect("GDAL", "refuses the layer: it finds neither way to ask for tiles"),
        Effect("OpenLayers", "has no address to ask at"),
    ),
)
GET_CAPABILITIES_MISSING = Rule(
    "get-capabilities-missing",
    Severity.WARNING,
    "the operation GetCapabilities is not described",
    "Table 4: GetCapabilities is mandatory where operations are offered.",
    "Add the operation GetCapabilities with its address.",
)
OPERATION_WITHOUT_GET = Rule(
    "operation-without-get",
    Severity.ERROR,
    "an operation cannot be asked by GET",
    "OGC 06-121r3, owsOperationsMetadata.xsd: an Operation has a DCP with HTTP and the address of"
    " Get or Post; WMTS by KVP and REST is asked by GET.",
    "Add ows:DCP, ows:HTTP and ows:Get with the address.",
    (Effect("QGIS", "asks by GET only"), Effect("OpenLayers", "asks by GET only")),
)
KVP_NOT_FIRST = Rule(
    "kvp-not-first",
    Severity.WARNING,
    "the KVP address of an operation is not its first",
    "No requirement: the order of the addresses is free, some clients read only the first.",
    "Write the ows:Get for KVP before the one for REST.",
    (
        Effect("QGIS", "does not see that KVP is offered"),
        Effect("WebWorldWind", "takes the first address for that of KVP"),
    ),
)
ENCODINGS_SEVERAL = Rule(
    "encoding-several-values",
    Severity.WARNING,
    "one address is said to understand several encodings",
    "Table 4: GetEncoding tells how the address that it stands in is asked.",
    "Write an ows:Get for each encoding, with one ows:Value each.",
    (
        Effect("QGIS", "sees the first of them only"),
        Effect("ArcGIS JS", "sees the first of them only"),
    ),
)
ENCODING_MISSING = Rule(
    "encoding-missing",
    Severity.WARNING,
    "an address does not say which encoding it understands",
    "Table 4: a Constraint GetEncoding says KVP, RESTful or SOAP; the OGC's test suite demands it.",
    "Add an ows:Constraint GetEncoding with ows:AllowedValues and the ows:Value KVP or RESTful.",
    (
        Effect("OpenLayers", "takes it for KVP"),
        Effect("ArcGIS JS", "may find no address of the encoding that it looks for"),
    ),
)
ENCODING_UNKNOWN = Rule(
    "encoding-unknown",
    Severity.WARNING,
    "an encoding is none that the standard knows",
    "Table 4: GetEncoding is KVP, RESTful or SOAP, in this spelling.",
    "Write KVP or RESTful.",
    (Effect("QGIS", "takes everything but KVP for REST"),),
)
HREF_NOT_FIRST = Rule(
    "href-not-first",
    Severity.WARNING,
    "xlink:href is not the first attribute of an address",
    "No requirement: attributes have no order in XML, one client reads the first.",
    "Write xlink:href before the other attributes of ows:Get.",
    (Effect("ArcGIS JS", "takes the first attribute for the address"),),
)
KVP_ADDRESS_END = Rule(
    "kvp-address-end",
    Severity.WARNING,
    "a KVP address does not end with ? or &",
    "OGC 06-121r3, clause 11: parameters are appended to an address that ends with ? or &. The"
    " OGC's test suite demands it.",
    "Append ? to the address, or & if it has a ? already.",
)
REST_ONLY = Rule(
    "rest-only",
    Severity.WARNING,
    "tiles cannot be asked for by KVP",
    "Clause 8: KVP is one of the encodings that a server may offer; it need not.",
    "Offer KVP, too: add an ows:Get for it to GetTile, as the first. FME before 2024 needs it.",
    (Effect("Leaflet", "shows nothing: its plugin for WMTS asks by KVP only"),),
)
KVP_ONLY = Rule(
    "kvp-only",
    Severity.NOTE,
    "no layer has a URL template for tiles",
    "Clause 10: REST is one of the encodings that a server may offer; it need not.",
    "Offer REST, too: add a ResourceURL to each layer.",
    (Effect("ArcGIS JS", "asks by REST first; versions of ArcGIS Runtime showed nothing"),),
)
RULES = (
    GET_TILE_MISSING,
    GET_CAPABILITIES_MISSING,
    OPERATION_WITHOUT_GET,
    KVP_NOT_FIRST,
    ENCODINGS_SEVERAL,
    ENCODING_MISSING,
    ENCODING_UNKNOWN,
    HREF_NOT_FIRST,
    KVP_ADDRESS_END,
    REST_ONLY,
    KVP_ONLY,
)

_ENCODINGS = ("KVP", "RESTful", "SOAP")


class _Get(NamedTuple):
    """An address and the values of its GetEncoding."""

    element: _Element
    href: str
    values: tuple[str, ...]

    @property
    def is_kvp(self) -> bool:
        """Whether clients may ask by KVP there: they take no encoding at all for KVP."""
        return not self.values or any(value.upper() == "KVP" for value in self.values)


def check_operations(subject: Subject) -> Iterator[Finding]:
    """Yield operations that are missing, or that have no address."""
    sections = list(children(subject.root, "OperationsMetadata"))
    operations = _operations(subject.root)
    if sections and "GetCapabilities" not in [name for name, _ in operations]:
        text = sentence("OperationsMetadata has no GetCapabilities.")
        yield Finding(GET_CAPABILITIES_MISSING, place_of(sections[0]), text)
    for name, element in operations:
        if not _gets(element):
            yield Finding(
                OPERATION_WITHOUT_GET,
                place_of(element),
                sentence("{name} has no ows:Get.", name=quoted(name)),
            )
    tiles = [element for name, element in operations if name == "GetTile"]
    if any(get.is_kvp for element in tiles for get in _gets(element)):
        return
    for layer in layers_of(subject.root):
        if not _has_template(layer.element):
            text = sentence(
                "There is no GetTile for KVP, and the layer has no ResourceURL for tiles."
            )
            yield Finding(GET_TILE_MISSING, place_of(layer.element), text, layer.about)


def check_encodings(subject: Subject) -> Iterator[Finding]:
    """Yield addresses whose encoding is doubtful, or that clients read wrongly."""
    for name, operation in _operations(subject.root):
        gets = _gets(operation)
        for number, get in enumerate(gets):
            for rule, text in _faults(get):
                yield Finding(
                    rule,
                    place_of(get.element),
                    sentence("{seen} ({operation})", seen=text, operation=quoted(name)),
                )
            if number and get.is_kvp and not gets[0].is_kvp:
                text = sentence(
                    "{name} has the KVP address as number {number}.",
                    name=quoted(name),
                    number=number + 1,
                )
                yield Finding(KVP_NOT_FIRST, place_of(get.element), text)
                break


def check_bindings(subject: Subject) -> Iterator[Finding]:
    """Yield what says that only one of KVP and REST is offered."""
    layers = list(layers_of(subject.root))
    tiles = [operation for name, operation in _operations(subject.root) if name == "GetTile"]
    has_kvp = any(get.is_kvp for operation in tiles for get in _gets(operation))
    with_template = [_has_template(layer.element) for layer in layers]
    if any(with_template) and not has_kvp:
        place = place_of(tiles[0] if tiles else subject.root)
        yield Finding(REST_ONLY, place, sentence("GetTile has no address for KVP."))
    if has_kvp and layers and not any(with_template):
        text = sentence("No Layer has a ResourceURL for tiles.")
        yield Finding(KVP_ONLY, place_of(tiles[0]), text)


def _faults(get: _Get) -> Iterator[tuple[Rule, Sentence]]:
    """Yield what is wrong with one address."""
    if len(get.values) > 1:
        yield (
            ENCODINGS_SEVERAL,
            sentence(
                "GetEncoding has the values {values}.", values=", ".join(map(quoted, get.values))
            ),
        )
    if not get.values:
        yield ENCODING_MISSING, sentence("There is no GetEncoding.")
    for value in get.values:
        if value not in _ENCODINGS:
            yield ENCODING_UNKNOWN, sentence("The encoding is {name}.", name=quoted(value))
    names = get.element.keys()
    if names and get.href and not names[0].endswith("}href"):
        yield (
            HREF_NOT_FIRST,
            sentence("The first attribute is {name}.", name=quoted(names[0].rpartition("}")[2])),
        )
    if get.is_kvp and get.href and not get.href.endswith(("?", "&")):
        yield (
            KVP_ADDRESS_END,
            sentence("The address is {address}.", address=quoted(redact(get.href))),
        )


def _operations(root: _Element) -> list[tuple[str, _Element]]:
    return [
        (operation.get("name", "").strip(), operation)
        for section in children(root, "OperationsMetadata")
        for operation in children(section, "Operation")
    ]


def _gets(operation: _Element) -> list[_Get]:
    return [
        _Get(get, href_of(get), tuple(_encodings(get)))
        for dcp in children(operation, "DCP")
        for http in children(dcp, "HTTP")
        for get in children(http, "Get")
    ]


def _encodings(get: _Element) -> Iterator[str]:
    for constraint in children(get, "Constraint"):
        if constraint.get("name", "").strip().lower() == "getencoding":
            for value in constraint.iterdescendants():
                if local_name(value).lower() == "value":
                    yield raw_text(value).strip()


def _has_template(layer: _Element) -> bool:
    resources = children(layer, "ResourceURL")
    return any(resource.get("resourceType", "").strip() == "tile" for resource in resources)


CHECKS: tuple[Check, ...] = (check_operations, check_encodings, check_bindings)
