"""Which elements belong into which, and in which order (OGC 07-057r7, annex B; OWS Common 1.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from .changes import ChangeList
from .tree import drop, elements, inserted, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

from ...sentence import sentence

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

_ONCE: Mapping[str, str] = {
    "Capabilities": "ows:ServiceIdentification ows:ServiceProvider ows:OperationsMetadata",
    "ows:ServiceIdentification": "ows:ServiceType",
    "ows:ServiceProvider": "ows:ProviderName ows:ProviderSite ows:ServiceContact",
    "Layer": "ows:Identifier",
    "ows:WGS84BoundingBox": "ows:LowerCorner ows:UpperCorner",
    "ows:BoundingBox": "ows:LowerCorner ows:UpperCorner",
    "Style": "ows:Identifier",
    "Dimension": "ows:Identifier ows:UOM UnitSymbol Default Current",
    "TileMatrixLimits": "TileMatrix MinTileRow MaxTileRow MinTileCol MaxTileCol",
    "TileMatrixSet": "ows:Identifier ows:SupportedCRS WellKnownScaleSet",
    "TileMatrix": "ows:Identifier ScaleDenominator TopLeftCorner TileWidth TileHeight MatrixWidth"
    " MatrixHeight",
}
"""What may stand in an element but once."""

CHILDREN = {name: tuple(text.split()) for name, text in _TEXTS.items()}
"""The names of an element's children, in the schema's order."""

_RANKS = {
    parent: {name: at for at, name in enumerate(names)}
    for parent, names in CHILDREN.items()
    if parent not in _ANY_ORDER
}


def put_in_order(root: _Element, log: ChangeList) -> None:
    """Put all elements into the schema's order; comments stay before what they stand before.

    Texts between elements go, and what must stand but once.
    """
    _join_contents(root, log)
    for parent in list(root.iter()):
        name = name_of(parent)
        if name in CHILDREN and len(parent):
            _drop_texts(parent, log)
            _drop_seconds(parent, _ONCE.get(name, "").split(), log)
    for parent in list(root.iter()):
        ranks = _RANKS.get(name_of(parent))
        if ranks is not None and len(parent) > 1:
            _put_children_in_order(parent, ranks, log)


def _join_contents(root: _Element, log: ChangeList) -> None:
    """Put everything into the first Contents, as our reader takes it."""
    first, *others = [one for one in root if name_of(one) == "Contents"] or [root]
    for other in others:
        log.add(other, sentence("a second Contents was joined to the first"))
        first.extend(list(other))
        drop(other)


def _drop_texts(parent: _Element, log: ChangeList) -> None:
    """Remove texts from between the elements: the schema knows none there."""
    stray = [one for one in parent if one.tail and one.tail.strip()]
    texts = [one.tail.strip() for one in stray]
    if parent.text and parent.text.strip():
        texts.insert(0, parent.text.strip())
        parent.text = _blanks_of(parent.text)
    for one in stray:
        one.tail = _blanks_of(one.tail)
    if texts:
        log.add(parent, sentence("a text between elements was removed"), " ".join(texts))


def _blanks_of(text: str) -> str:
    """Return the blanks behind a text, which indent what follows."""
    return text[len(text.rstrip()) :]


def _drop_seconds(parent: _Element, once: list[str], log: ChangeList) -> None:
    """Remove what comes again, but for the first that says something, as our reader takes it."""
    for name in once:
        same = [one for one in elements(parent) if name_of(one) == name]
        kept = next((one for one in same if len(one) or (one.text or "").strip()), None)
        for one in same if len(same) > 1 else ():
            if one is not (same[0] if kept is None else kept):
                log.add(
                    one, sentence("an element that may come but once was removed"), one.text or ""
                )
                drop(one)


def placed(parent: _Element, made: _Element) -> _Element:
    """Put a new element where the schema wants it: behind all that may come before it."""
    ranks = {name: at for at, name in enumerate(CHILDREN[name_of(parent)])}
    rank, behind = ranks[name_of(made)], None
    for one in elements(parent):
        other = ranks.get(name_of(one), -1)
        if other > rank:
            break
        if other >= 0:
            behind = one
    return inserted(parent, made, behind)


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
        sentence("its elements were put into the order of the schema"),
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
