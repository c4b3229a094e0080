"""The capabilities document of an exported layer: RESTful alone, and only what was written."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import NamedTuple, Optional

from ..capabilities.model import RESTFUL, Operation, ServiceIdentification
from ..capabilities.wmts_writer import write_capabilities
from ..export.names import ExportNames
from ..grid.boxes import geographic_extent
from ..grid.covered import covered_extent
from ..grid.limits import Limits
from ..grid.tile_matrix import TileMatrixSet
from ..layer.published import LegendPicture, MatrixSetLink, Publication, PublishedLayer
from ..service.wmts_description import describe

__all__ = ["StaticLayer", "static_document"]


class StaticLayer(NamedTuple):
    """What was exported of a layer: one style, one set and one format of it.

    `grid` is the part of the link's set that was exported, `dimensions` the values that its tiles
    show, `legend` the picture that was written.
    """

    layer: PublishedLayer
    link: MatrixSetLink
    grid: TileMatrixSet
    style: str
    media_type: str
    dimensions: Mapping[str, str]
    names: ExportNames
    legend: Optional[LegendPicture] = None


def static_document(static: StaticLayer, limits: Mapping[str, Limits], public_url: str) -> bytes:
    """Return the document; `limits` are those of the written tiles, at one matrix at least.

    `public_url` is the address of the exported folder, without a slash at its end.
    """
    layer = _as_written(static, limits)
    document = describe(Publication({layer.identifier: layer}), public_url)
    # A folder answers no parameters, so none are offered (OGC 07-057r7, clause 7.1.1.1.1).
    operations = tuple(
        Operation(one.name, tuple(x for x in one.endpoints if x.encoding == RESTFUL))
        for one in document.operations
    )
    document = dataclasses.replace(
        document,
        identification=ServiceIdentification(layer.title, layer.abstract, ("WMTS", "tiles")),
        operations=operations,
        update_sequence="",
    )
    return write_capabilities(document)


def _as_written(static: StaticLayer, limits: Mapping[str, Limits]) -> PublishedLayer:
    layer, names = static.layer, static.names
    link = _link(static, limits)
    crs = link.tile_matrix_set.crs
    style = next(x for x in layer.styles if x.identifier == static.style)
    shown = [f"{name}: {value}" for name, value in static.dimensions.items()]
    return dataclasses.replace(
        layer,
        abstract="\n".join(text for text in (layer.abstract, *shown) if text),
        links=(link,),
        formats=(static.media_type,),
        extent=geographic_extent(crs, link.extent),
        styles=(style._replace(identifier=names.style, is_default=True),),
        info_formats=(),
        legends={names.style: static.legend} if static.legend else {},
        dimensions=(),
    )


def _link(static: StaticLayer, limits: Mapping[str, Limits]) -> MatrixSetLink:
    matrices = tuple(x for x in static.grid.matrices if x.identifier in limits)
    grid = dataclasses.replace(static.grid, matrices=matrices)
    covered = covered_extent(grid, limits) or grid.extent
    extent = covered.intersection(static.link.extent) or covered
    renamed = {static.names.matrices[name]: found for name, found in limits.items()}
    return MatrixSetLink(static.names.renamed(grid), extent, {}, renamed)
