"""How to ask a described WMTS for a tile, or for what lies at a pixel of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Callable, NamedTuple, Optional
from urllib.parse import quote, quote_plus, urlsplit

from .model import KVP, CapabilitiesDocument, Layer

__all__ = ["Asked", "InfoAddress", "TileAddress", "info_address", "tile_address", "usual_format"]

TileAddress = Callable[[str, int, int, Mapping[str, str]], str]
"""Returns the address of a tile: matrix identifier, column, row, values of dimensions."""

InfoAddress = Callable[[str, int, int, int, int, Mapping[str, str]], str]
"""The same with the pixel: column, row, then I (from the left) and J (from the top)."""

_VARIABLE = re.compile(r"\{([^{}]+)\}")
# What may stand in a path as it is (RFC 3986, 3.3): naive servers do not decode a colon.
_SAFE_IN_PATHS = ":@!$&'()*+,;=~-._"
_PNG = "image/png"


class Asked(NamedTuple):
    """What all tiles of one kind have in common; identifiers as the document spells them."""

    layer: Layer
    style: str
    media_type: str
    tile_matrix_set: str


def usual_format(layer: Layer) -> str:
    """Return the format to ask for: PNG if it is offered, else the remote's first."""
    return next((name for name in layer.formats if name.lower().startswith(_PNG)), layer.formats[0])


def tile_address(document: CapabilitiesDocument, asked: Asked) -> Optional[TileAddress]:
    """Return how to ask for tiles: by a template for the format, else by KVP; None if by neither.

    Several templates for one format are taken in turn, since they name mirrors.
    """
    templates = _templates(asked.layer, "tile", asked.media_type)
    if templates:
        return _by_templates(asked, templates)
    href = _kvp_href(document, "GetTile")
    return None if href is None else _by_parameters(href, asked)


def info_address(
    document: CapabilitiesDocument, asked: Asked, info_format: str
) -> Optional[InfoAddress]:
    """Return how to ask what lies at a pixel, in a format the layer offers, or None."""
    templates = _templates(asked.layer, "FeatureInfo", info_format)
    if templates:
        return _info_by_template(asked, templates[0])
    href = _kvp_href(document, "GetFeatureInfo")
    return None if href is None else _info_by_parameters(href, asked, info_format)


def _templates(layer: Layer, kind: str, media_type: str) -> list[str]:
    found = [url for url in layer.resource_urls if url.resource_type.lower() == kind.lower()]
    return [url.template for url in found if url.format.lower() == media_type.lower()]


def _kvp_href(document: CapabilitiesDocument, name: str) -> Optional[str]:
    for operation in document.operations:
        if operation.name == name:
            hrefs = [one.href for one in operation.endpoints if one.encoding.upper() == KVP]
            return hrefs[0] if hrefs else None
    return None


class _Template:
    """A URL template, split once at its variables; their names count in any case."""

    def __init__(self, template: str, fixed: Mapping[str, str]) -> None:
        pieces = _VARIABLE.split(template)
        self._pieces: list[str] = []
        self._variables: list[str] = []
        text = ""
        for index, piece in enumerate(pieces):
            if index % 2 == 0:
                text += piece
            elif piece.lower() in fixed:
                text += quote(fixed[piece.lower()], safe=_SAFE_IN_PATHS)
            else:
                self._pieces.append(text)
                self._variables.append(piece.lower())
                text = ""
        self._pieces.append(text)

    def filled(self, values: Mapping[str, object], dimensions: Mapping[str, str]) -> str:
        """Return the address; a dimension without a value is left empty."""
        parts = [self._pieces[0]]
        for variable, piece in zip(self._variables, self._pieces[1:]):
            value = values.get(variable)
            if value is None:
                value = _of_dimension(variable, dimensions)
            parts.append(quote(str(value), safe=_SAFE_IN_PATHS))
            parts.append(piece)
        return "".join(parts)


def _of_dimension(variable: str, dimensions: Mapping[str, str]) -> str:
    return next((value for name, value in dimensions.items() if name.lower() == variable), "")


def _fixed(asked: Asked) -> dict[str, str]:
    return {
        "layer": asked.layer.identifier,
        "style": asked.style,
        "tilematrixset": asked.tile_matrix_set,
    }


def _by_templates(asked: Asked, templates: Sequence[str]) -> TileAddress:
    compiled = [_Template(template, _fixed(asked)) for template in templates]

    def address(matrix: str, column: int, row: int, dimensions: Mapping[str, str]) -> str:
        template = compiled[(column + row) % len(compiled)]
        values = {"tilematrix": matrix, "tilecol": column, "tilerow": row}
        return template.filled(values, dimensions)

    return address


def _info_by_template(asked: Asked, template: str) -> InfoAddress:
    compiled = _Template(template, _fixed(asked))

    def address(
        matrix: str, column: int, row: int, i: int, j: int, dimensions: Mapping[str, str]
    ) -> str:
        values = {"tilematrix": matrix, "tilecol": column, "tilerow": row, "i": i, "j": j}
        return compiled.filled(values, dimensions)

    return address


def _by_parameters(href: str, asked: Asked) -> TileAddress:
    start = _query(href, "GetTile", asked)

    def address(matrix: str, column: int, row: int, dimensions: Mapping[str, str]) -> str:
        tile = f"&TILEMATRIX={quote_plus(matrix)}&TILEROW={row:d}&TILECOL={column:d}"
        return f"{start}{tile}{_parameters(dimensions.items())}"

    return address


def _info_by_parameters(href: str, asked: Asked, info_format: str) -> InfoAddress:
    start = _query(href, "GetFeatureInfo", asked) + f"&INFOFORMAT={quote_plus(info_format)}"

    def address(
        matrix: str, column: int, row: int, i: int, j: int, dimensions: Mapping[str, str]
    ) -> str:
        tile = f"&TILEMATRIX={quote_plus(matrix)}&TILEROW={row:d}&TILECOL={column:d}"
        return f"{start}{tile}&I={i:d}&J={j:d}{_parameters(dimensions.items())}"

    return address


def _query(href: str, request: str, asked: Asked) -> str:
    """Return the address with all parameters but the tile's; those it has already are kept."""
    ours = {
        "SERVICE": "WMTS",
        "REQUEST": request,
        "VERSION": "1.0.0",
        "LAYER": asked.layer.identifier,
        "STYLE": asked.style,
        "FORMAT": asked.media_type,
        "TILEMATRIXSET": asked.tile_matrix_set,
    }
    parts = urlsplit(href)
    given = [item for item in parts.query.split("&") if item]
    kept = [item for item in given if item.partition("=")[0].upper() not in ours]
    query = "&".join([*kept, _parameters(ours.items())[1:]])
    return parts._replace(query=query, fragment="").geturl()


def _parameters(items: Iterable[tuple[str, str]]) -> str:
    return "".join(f"&{quote_plus(name)}={quote_plus(value)}" for name, value in items)
