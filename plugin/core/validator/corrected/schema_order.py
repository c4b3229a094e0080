"""Which elements belong into which, and in which order (OGC 07-057r7, annex B; OWS Common 1.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from .changes import ChangeList
from .tree import elements, inserted, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHILDREN", "placed", "put_in_order", "strange_elements"]

_DESCRIPTION = "ows:Title ows:Abstract ows:Keywords"
_DOMAIN = (
    "ows:AllowedValues ows:AnyValue ows:NoValues ows:ValuesReference ows:DefaultValue"
    " ows:Meaning ows:DataType ows:UOM ows:ReferenceSystem ows:Metadata"
)
_TEXTS: Mapping[str, str] = {
    "Capabilities": "ows:ServiceIdentification ows:ServiceProvider ows:OperationsMetadata"
    " Contents Themes WSDL ServiceMetadataURL",
    "ows:ServiceIdentification": f"{_DESCRIPTION} ows:ServiceType ows:ServiceTypeVersion"
    " ows:Profile ows:Fees ows:AccessConstraints",
    "ows:ServiceProvider": "ows:ProviderName ows:ProviderSite ows:ServiceContact",
    "ows:ServiceContact": "ows:IndividualName ows:PositionName ows:ContactInfo ows:Role",
    "ows:ContactInfo": "ows:Phone ows:Address ows:OnlineResource ows:HoursOfService"
    " ows:ContactInstructions",
    "ows:Phone": "ows:Voice ows:Facsimile",
    "ows:Address": "ows:DeliveryPoint ows:City ows:AdministrativeArea ows:PostalCode ows:Country"
    " ows:ElectronicMailAddress",
    "ows:Keywords": "ows:Keyword ows:Type",
    "ows:OperationsMetadata": "ows:Operation ows:Parameter ows:Constraint ows:ExtendedCapabilities",
    "ows:Operation": "ows:DCP ows:Parameter ows:Constraint ows:Metadata",
    "ows:DCP": "ows:HTTP",
    "ows:HTTP": "ows:Get ows:Post",
    "ows:Get": "ows:Constraint",
    "ows:Post": "ows:Constraint",
    "ows:Constraint": _DOMAIN,
    "ows:Parameter": _DOMAIN,
    "ows:AllowedValues": "ows:Value ows:Range",
    "Contents": "Layer ows:OtherSource TileMatrixSet",
    "Layer": f"{_DESCRIPTION} ows:WGS84BoundingBox ows:Identifier ows:BoundingBox ows:Metadata"
    " ows:DatasetDescriptionSummary Style Format InfoFormat Dimension TileMatrixSetLink"
    " ResourceURL",
    "ows:WGS84BoundingBox": "ows:LowerCorner ows:UpperCorner",
    "ows:BoundingBox": "ows:LowerCorner ows:UpperCorner",
    "Style": f"{_DESCRIPTION} ows:Identifier LegendURL",
    "Dimension": f"{_DESCRIPTION} ows:Identifier ows:UOM UnitSymbol Default Current Value",
    "TileMatrixSetLink": "TileMatrixSet TileMatrixSetLimits",
    "TileMatrixSetLimits": "TileMatrixLimits",
    "TileMatrixLimits": "TileMatrix MinTileRow MaxTileRow MinTileCol MaxTileCol",
    "TileMatrixSet": f"{_DESCRIPTION} ows:Identifier ows:BoundingBox ows:SupportedCRS"
    " WellKnownScaleSet TileMatrix",
    "TileMatrix": f"{_DESCRIPTION} ows:Identifier ScaleDenominator TopLeftCorner TileWidth"
    " TileHeight MatrixWidth MatrixHeight",
    "Themes": "Theme",
    "Theme": f"{_DESCRIPTION} ows:Identifier Theme LayerRef",
}
_EXTENT = "ows:WGS84BoundingBox"
_ANY_ORDER = frozenset(("ows:HTTP", "ows:AllowedValues"))

CHILDREN = {name: tuple(text.split()) for name, text in _TEXTS.items()}
"""The names of an element's children, in the schema's order."""

_RANKS = {
    parent: {name: at for at, name in enumerate(names)}
    for parent, names in CHILDREN.items()
    if parent not in _ANY_ORDER
}


def put_in_order(root: _Element, log: ChangeList) -> None:
    """Put all elements into the schema's order; comments stay before what they stand before."""
    for parent in list(root.iter()):
        ranks = _RANKS.get(name_of(parent))
        if ranks is not None and len(parent) > 1:
            _put_children_in_order(parent, ranks, log)


def placed(parent: _Element, made: _Element) -> _Element:
    """Put a new element where the schema wants it: behind the last of its name."""
    names = CHILDREN[name_of(parent)]
    rank = names.index(name_of(made))
    before = [one for one in elements(parent) if name_of(one) in names[: rank + 1]]
    return inserted(parent, made, before[-1] if before else None)


def strange_elements(root: _Element) -> Iterator[tuple[str, str]]:
    """Yield the names of elements that the schema does not know, and where they stand."""
    for parent in root.iter():
        known = CHILDREN.get(name_of(parent), ())
        for one in elements(parent) if known else ():
            if name_of(one) not in known:
                yield _names([one]), name_of(parent)


def _put_children_in_order(parent: _Element, ranks: Mapping[str, int], log: ChangeList) -> None:
    before = list(parent)
    placed = _ranked(before, ranks)
    if all(one <= other for one, other in zip(placed, placed[1:])):
        return
    order = sorted(range(len(before)), key=placed.__getitem__)
    log.add(
        parent,
        "its elements were put into the order of the schema",
        _names(elements(parent)),
        _names([before[at] for at in order]),
    )
    tails = [one.tail for one in before]
    parent[:] = [before[at] for at in order]
    for one, tail in zip(parent, tails):
        one.tail = tail


def _ranked(nodes: list[_Element], ranks: Mapping[str, int]) -> list[int]:
    """Return each node's place; an unknown one goes with what is before it."""
    placed: list[int] = []
    last = 0
    for node in nodes:
        if isinstance(node.tag, str):
            name = name_of(node)
            if name == _EXTENT and ranks.get("ows:Identifier", last + 1) <= last:
                name = "ows:BoundingBox"  # whose place it may take (OWS Common 1.1, 10.2.2)
            last = ranks.get(name, last)
        placed.append(last)
    following = placed[-1] if nodes else 0
    for at in range(len(nodes) - 1, -1, -1):
        if isinstance(nodes[at].tag, str):
            following = placed[at]
        elif any(isinstance(node.tag, str) for node in nodes[at:]):
            placed[at] = following
    return placed


def _names(nodes: list[_Element]) -> str:
    """Return the names without repetitions."""
    names: list[str] = []
    for node in nodes:
        name = name_of(node) or (str(node.tag).rpartition("}")[2] if _is_element(node) else "")
        if name and names[-1:] != [name]:
            names.append(name)
    return " ".join(names)


def _is_element(node: _Element) -> bool:
    return isinstance(node.tag, str)
