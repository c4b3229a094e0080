"""Finds out where a layer really has tiles, and whether rows or axes are the wrong way round."""

from __future__ import annotations

from typing import Optional

from ...capabilities.asking import Asked, tile_address, usual_format
from ...capabilities.model import CapabilitiesDocument, Layer, TileMatrixSetLink
from ...errors import DocumentError, JudgingStopped
from ...grid.tile_matrix import TileMatrixSet
from ...sentence import NO_WORDS, sentence, sentence_of
from ..asking import Asker
from ..judgement import LayerTruth
from .expectations import expectations
from .probes import axes_probe, rows_probe
from .sights import Sights
from .survey import Progress, Survey

__all__ = ["Progress", "layer_truth"]


def layer_truth(
    document: CapabilitiesDocument,
    layer: Layer,
    link: TileMatrixSetLink,
    asker: Asker,
    progress: Optional[Progress] = None,
) -> LayerTruth:
    """Return where a layer has tiles in one of its tile matrix sets.

    If it is stopped, the result holds what was found so far and says so in `unfinished`; since the
    asker remembers its answers, a second call goes on from there.

    Raises:
        DocumentError: the document offers no way to ask for tiles, or lacks the tile matrix set.
    """
    tile_matrix_set = document.tile_matrix_set(link.tile_matrix_set)
    if tile_matrix_set is None:
        raise DocumentError(
            sentence("there is no tile matrix set {set!r}", set=link.tile_matrix_set)
        )
    sights = _sights(document, layer, link, tile_matrix_set, asker)
    survey = Survey(sights, tile_matrix_set.matrices)
    truth = LayerTruth(layer.identifier, tile_matrix_set.identifier, ())
    unfinished = NO_WORDS
    try:
        survey.run(progress)
        matrices = survey.with_tiles()
        truth = truth._replace(rows_from_bottom=rows_probe(sights, matrices))
        truth = truth._replace(axes_swapped=axes_probe(sights, matrices))
    except JudgingStopped as exc:
        unfinished = sentence_of(exc)
    return truth._replace(levels=survey.levels(unfinished), unfinished=unfinished)


def _sights(
    document: CapabilitiesDocument,
    layer: Layer,
    link: TileMatrixSetLink,
    tile_matrix_set: TileMatrixSet,
    asker: Asker,
) -> Sights:
    style = next((style for style in layer.styles if style.is_default), layer.styles[0])
    media_type = usual_format(layer)
    asked = Asked(layer, style.identifier, media_type, tile_matrix_set.identifier)
    address = tile_address(document, asked)
    if address is None:
        raise DocumentError(
            sentence(
                "the document does not say how to get tiles of {layer!r}", layer=layer.identifier
            )
        )
    return Sights(asker, address, media_type, expectations(layer, link, tile_matrix_set))
