"""What a preview shows of a layer: its sets, where tiles are, and how QGIS loads it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, Optional
from urllib.parse import quote

from ..core.grid.limits import BoundingBox, Limits, limits_of_extent
from ..core.grid.tile_matrix import TileMatrix
from .translated import translated

if TYPE_CHECKING:
    from ..core.layer.published import MatrixSetLink, PublishedLayer

__all__ = [
    "PreviewDimension",
    "PreviewLayer",
    "PreviewSet",
    "places",
    "preview_of",
    "seen_tiles",
    "shown_matrix",
    "uri_of",
]


class PreviewDimension(NamedTuple):
    """A dimension under the name we publish, its values and its default."""

    identifier: str
    title: str
    values: tuple[str, ...]
    default: str


class PreviewSet(NamedTuple):
    """A tile matrix set of the layer. `extent` and matrices are in its CRS, easting first.

    `limits` go by tile matrix identifier.
    """

    identifier: str
    crs: str
    matrices: tuple[TileMatrix, ...]
    limits: Mapping[str, Limits]
    extent: BoundingBox


class PreviewLayer(NamedTuple):
    """A layer as our server publishes it for the preview; `address` is its capabilities'."""

    identifier: str
    title: str
    address: str
    media_type: str
    style: str
    sets: tuple[PreviewSet, ...]
    dimensions: tuple[PreviewDimension, ...]
    notes: tuple[str, ...] = ()


def preview_of(layer: PublishedLayer, address: str) -> PreviewLayer:
    """Return what there is to preview of a published layer."""
    return PreviewLayer(
        layer.identifier,
        layer.title,
        address,
        layer.formats[0],
        layer.styles[0].identifier,
        tuple(map(_set_of, layer.links)),
        tuple(
            PreviewDimension(one.identifier, one.title or one.identifier, one.values, one.default)
            for one in layer.dimensions
        ),
        tuple(map(translated, layer.notes)),
    )


def _set_of(link: MatrixSetLink) -> PreviewSet:
    found = link.tile_matrix_set
    limits = {matrix.identifier: link.limits_of(matrix) for matrix in found.matrices}
    return PreviewSet(found.identifier, found.crs.name, found.matrices, limits, link.extent)


def uri_of(layer: PreviewLayer, chosen: PreviewSet, dimensions: Mapping[str, str]) -> str:
    """Return the address with which QGIS's own provider loads the layer in one of its sets."""
    values = {
        "contextualWMSLegend": "0",
        "crs": chosen.crs,
        "dpiMode": "7",
        "format": layer.media_type,
        "layers": layer.identifier,
        "styles": layer.style,
        "tileMatrixSet": chosen.identifier,
    }
    if dimensions:
        pairs = (f"{name}={quote(value, safe=':')}" for name, value in dimensions.items())
        values["tileDimensions"] = ";".join(pairs)
    values["url"] = layer.address
    return "&".join(f"{name}={quote(value, safe=':/?')}" for name, value in values.items())


def shown_matrix(chosen: PreviewSet, units_per_pixel: float) -> TileMatrix:
    """Return the tile matrix that QGIS draws: the one whose pixels are nearest to the screen's."""
    return min(chosen.matrices, key=lambda one: (abs(one.cell_size - units_per_pixel),
                                                 -one.cell_size))  # fmt: skip


def seen_tiles(matrix: TileMatrix, box: BoundingBox, most: int) -> Optional[Limits]:
    """Return the tiles that touch a box, or None if there are none or more than `most`."""
    # A map that shows nothing yet has an extent that is turned inside out.
    if not all(map(math.isfinite, box)) or box.min_x > box.max_x or box.min_y > box.max_y:
        return None
    found = limits_of_extent(matrix, box)
    return found if found is not None and found.tile_count <= most else None


def places(limits: Limits) -> Iterator[tuple[int, int]]:
    """Yield column and row of each tile."""
    for row in range(limits.min_row, limits.max_row + 1):
        for column in range(limits.min_column, limits.max_column + 1):
            yield column, row
