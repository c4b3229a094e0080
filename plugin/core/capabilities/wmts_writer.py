"""Writes WMTS 1.0.0 capabilities documents that every client of interop.md can read.

The order of elements is the schema's (OGC 07-057r7, annex B). The rules named are those of
interop.md, section 0. Line breaks stand between elements only, never inside a text (rule 4).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from .model import (
    KVP,
    CapabilitiesDocument,
    Operation,
    ServiceIdentification,
    ServiceProvider,
)
from .wmts_layer_writer import description_lines, layer_lines
from .wmts_matrix_set_writer import tile_matrix_set_lines
from .xml_text import address, line, verbatim

__all__ = ["SECTIONS", "write_capabilities"]

SECTIONS = frozenset(
    ("ServiceIdentification", "ServiceProvider", "OperationsMetadata", "Contents", "Themes")
)
"""The sections a client may ask for one by one (OGC 07-057r7, table 4)."""

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
# The prefixes must be exactly these, and the root must have none: QGIS and ArcGIS JS compare the
# text of tags (rule 1).
_ROOT = (
    '<Capabilities xmlns="http://www.opengis.net/wmts/1.0"'
    ' xmlns:ows="http://www.opengis.net/ows/1.1"'
    ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://www.opengis.net/wmts/1.0'
    ' http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd"'
    ' version="1.0.0"'
)


def write_capabilities(
    document: CapabilitiesDocument, sections: AbstractSet[str] = SECTIONS
) -> bytes:
    """Return the document as XML in UTF-8, with only the sections asked for.

    Without any section only the version and the updateSequence are left: the answer to a client
    that has the newest document (OGC 07-057r7, table 6). ServiceMetadataURL is no section: only
    the whole document has it. We have no themes, so they add nothing.

    Raises:
        DocumentError: a layer is linked to a tile matrix set that the document lacks.
        GridError: a coordinate or scale is not a finite number.
    """
    lines = [_DECLARATION, f"{_ROOT}{_update_sequence(document.update_sequence)}>"]
    if "ServiceIdentification" in sections:
        lines.extend(_identification_lines(document.identification))
    if "ServiceProvider" in sections:
        lines.extend(_provider_lines(document.provider))
    if "OperationsMetadata" in sections:
        lines.extend(_operations_lines(document.operations))
    if "Contents" in sections:
        lines.extend(_contents_lines(document))
    if sections >= SECTIONS and document.service_metadata_url:
        href = address(document.service_metadata_url)
        lines.append(f'<ServiceMetadataURL xlink:href="{href}"/>')
    lines.append("</Capabilities>\n")
    return "\n".join(lines).encode()


def _update_sequence(text: str) -> str:
    return f' updateSequence="{verbatim(text)}"' if text else ""


def _identification_lines(service: ServiceIdentification) -> Iterator[str]:
    yield "<ows:ServiceIdentification>"
    yield from description_lines(service.title, service.abstract, service.keywords)
    yield "<ows:ServiceType>OGC WMTS</ows:ServiceType>"
    yield "<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion>"
    yield f"<ows:Fees>{line(service.fees)}</ows:Fees>"
    yield f"<ows:AccessConstraints>{line(service.access_constraints)}</ows:AccessConstraints>"
    yield "</ows:ServiceIdentification>"


def _provider_lines(provider: ServiceProvider) -> Iterator[str]:
    yield "<ows:ServiceProvider>"
    yield f"<ows:ProviderName>{line(provider.name)}</ows:ProviderName>"
    if provider.site:
        yield f'<ows:ProviderSite xlink:href="{address(provider.site)}"/>'
    contact = "".join(_contact_parts(provider))
    yield f"<ows:ServiceContact>{contact}</ows:ServiceContact>"
    yield "</ows:ServiceProvider>"


def _contact_parts(provider: ServiceProvider) -> Iterator[str]:
    if provider.individual:
        yield f"<ows:IndividualName>{line(provider.individual)}</ows:IndividualName>"
    if provider.position:
        yield f"<ows:PositionName>{line(provider.position)}</ows:PositionName>"
    if not (provider.phone or provider.email):
        return
    yield "<ows:ContactInfo>"
    if provider.phone:
        yield f"<ows:Phone><ows:Voice>{line(provider.phone)}</ows:Voice></ows:Phone>"
    if provider.email:
        email = f"<ows:ElectronicMailAddress>{line(provider.email)}</ows:ElectronicMailAddress>"
        yield f"<ows:Address>{email}</ows:Address>"
    yield "</ows:ContactInfo>"


def _operations_lines(operations: Iterable[Operation]) -> Iterator[str]:
    yield "<ows:OperationsMetadata>"
    for operation in operations:
        yield f'<ows:Operation name="{verbatim(operation.name)}">'
        yield "<ows:DCP>"
        yield "<ows:HTTP>"
        # QGIS and WebWorldWind look at the first address only, and take it as KVP (rule 7).
        for endpoint in sorted(operation.endpoints, key=lambda found: found.encoding != KVP):
            # xlink:href stands first: ArcGIS JS reads the first attribute (rule 8).
            yield f'<ows:Get xlink:href="{address(endpoint.href)}">'
            yield _values("Constraint", "GetEncoding", endpoint.encoding)
            yield "</ows:Get>"
        yield "</ows:HTTP>"
        yield "</ows:DCP>"
        if operation.name == "GetCapabilities":
            yield _values("Parameter", "AcceptFormats", "application/xml")
        yield "</ows:Operation>"
    yield "</ows:OperationsMetadata>"


def _values(element: str, name: str, value: str) -> str:
    allowed = f"<ows:AllowedValues><ows:Value>{verbatim(value)}</ows:Value></ows:AllowedValues>"
    return f'<ows:{element} name="{name}">{allowed}</ows:{element}>'


def _contents_lines(document: CapabilitiesDocument) -> Iterator[str]:
    sets = {found.identifier: found for found in document.tile_matrix_sets}
    yield "<Contents>"
    for layer in document.layers:
        yield from layer_lines(layer, sets)
    for tile_matrix_set in document.tile_matrix_sets:
        yield from tile_matrix_set_lines(tile_matrix_set)
    yield "</Contents>"
