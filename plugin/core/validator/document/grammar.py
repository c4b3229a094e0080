"""Which elements may stand where in a document, in which order and how often, without a schema.

It says what the schema of OGC 07-057r7 and OWS Common 1.1 (06-121r3) says of elements, but that
parts whose lack is a finding of its own may be missing here (`*` instead of `+`).
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ANY_ORDER", "GRAMMAR", "KNOWN", "ONE_OF", "PLAIN", "Step"]


class Step(NamedTuple):
    """What may stand next: an element of OWS Common or of WMTS, and how often."""

    name: str
    is_ows: bool
    least: int
    is_single: bool

    @property
    def qualified(self) -> str:
        """The name as documents should write it."""
        return f"ows:{self.name}" if self.is_ows else self.name


_DESCRIBED = "ows:Title* ows:Abstract* ows:Keywords* "
_DOMAIN = (
    "ows:AllowedValues? ows:AnyValue? ows:NoValues? ows:ValuesReference? ows:DefaultValue?"
    " ows:Meaning? ows:DataType? ows:UOM? ows:ReferenceSystem? ows:Metadata*"
)
_TEXTS = {
    "Capabilities": "ows:ServiceIdentification? ows:ServiceProvider? ows:OperationsMetadata?"
    " Contents? Themes* WSDL* ServiceMetadataURL*",
    "ServiceIdentification": _DESCRIBED + "ows:ServiceType ows:ServiceTypeVersion+ ows:Profile*"
    " ows:Fees? ows:AccessConstraints*",
    "ServiceProvider": "ows:ProviderName ows:ProviderSite? ows:ServiceContact",
    "OperationsMetadata": "ows:Operation* ows:Parameter* ows:Constraint* ows:ExtendedCapabilities?",
    "Operation": "ows:DCP* ows:Parameter* ows:Constraint* ows:Metadata*",
    "DCP": "ows:HTTP",
    "HTTP": "ows:Get* ows:Post*",
    "Get": "ows:Constraint*",
    "Post": "ows:Constraint*",
    "Constraint": _DOMAIN,
    "Parameter": _DOMAIN,
    "AllowedValues": "ows:Value* ows:Range*",
    "Keywords": "ows:Keyword+ ows:Type?",
    "Contents": "Layer* ows:DatasetDescriptionSummary* ows:OtherSource* TileMatrixSet*",
    "Layer": _DESCRIBED + "ows:WGS84BoundingBox* ows:Identifier ows:WGS84BoundingBox*"
    " ows:BoundingBox* ows:WGS84BoundingBox* ows:Metadata* ows:DatasetDescriptionSummary* Style*"
    " Format* InfoFormat* Dimension* TileMatrixSetLink* ResourceURL*",
    "WGS84BoundingBox": "ows:LowerCorner ows:UpperCorner",
    "BoundingBox": "ows:LowerCorner ows:UpperCorner",
    "Style": _DESCRIBED + "ows:Identifier LegendURL*",
    "Dimension": _DESCRIBED + "ows:Identifier ows:UOM? UnitSymbol? Default? Current? Value*",
    "TileMatrixSetLink": "TileMatrixSet TileMatrixSetLimits?",
    "TileMatrixSetLimits": "TileMatrixLimits+",
    "TileMatrixLimits": "TileMatrix MinTileRow MaxTileRow MinTileCol MaxTileCol",
    "TileMatrixSet": _DESCRIBED + "ows:Identifier ows:BoundingBox? ows:SupportedCRS"
    " WellKnownScaleSet? TileMatrix+",
    "TileMatrix": _DESCRIBED + "ows:Identifier ScaleDenominator TopLeftCorner TileWidth TileHeight"
    " MatrixWidth MatrixHeight",
    "Themes": "Theme*",
    "Theme": _DESCRIBED + "ows:Identifier Theme* LayerRef*",
}


def _step(text: str) -> Step:
    bare = text.rstrip("?*+")
    often = text[len(bare) :]
    is_ows = bare.startswith("ows:")
    least = 0 if often in ("?", "*") else 1
    return Step(bare[4:] if is_ows else bare, is_ows, least, often in ("?", ""))


GRAMMAR: dict[str, tuple[Step, ...]] = {
    name: tuple(map(_step, text.split())) for name, text in _TEXTS.items()
}
"""What may stand in an element of this name, in this order."""

KNOWN = {step.name for steps in GRAMMAR.values() for step in steps} | {"Capabilities"}
"""The names of all elements that stand somewhere."""

PLAIN = {("TileMatrixSetLink", "TileMatrixSet"), ("TileMatrixLimits", "TileMatrix")}
"""Parent and child, where the child is a reference and not what its name says elsewhere."""

ANY_ORDER = {"HTTP", "AllowedValues"}
"""Elements whose parts may stand in any order."""

_POSSIBLE_VALUES = ("AllowedValues", "AnyValue", "NoValues", "ValuesReference")
ONE_OF = {
    "Constraint": _POSSIBLE_VALUES,
    "Parameter": _POSSIBLE_VALUES,
    "AllowedValues": ("Value", "Range"),
}
"""Elements that have one of these parts; the first is the usual one."""
