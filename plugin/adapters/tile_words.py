"""What a survey of tiles found out, in words: what it is, and why that was concluded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from ..core.source.remote_probe import Trouble, TroubleKind
from ..core.source.rows import TOP, ToldBy
from ..core.source.rows_verdict import Clue, RowsVerdict
from .translated import translated

if TYPE_CHECKING:
    from ..core.assembly.tile_findings import TileSurvey

__all__ = ["Fact", "asks_for_access", "blocks", "facts", "rows_name", "rows_words", "trouble_words"]

_VECTOR = "application/vnd.mapbox-vector-tile"
_WORLD_WIDE, _WORLD_HIGH = 359.0, 169.0
_BLOCKING = (TroubleKind.DENIED, TroubleKind.PAGE, TroubleKind.NO_PICTURE)


class Fact(NamedTuple):
    """One thing that was found out, and why."""

    name: str
    value: str
    why: str = ""


def facts(survey: TileSurvey) -> list[Fact]:
    """Return what was found out besides the rows."""
    first, last = survey.levels
    levels = str(first) if first == last else f"{first}–{last}"
    found = [
        Fact(_tr("Format"), _format(survey), _why_format(survey)),
        Fact(_tr("Grid"), f"{survey.grid} ({survey.crs})", _why_grid(survey)),
        Fact(_tr("Levels"), levels, _why_levels(survey)),
        Fact(_tr("Tile size"), _tr("{0} × {0} pixels").format(survey.tile_size)),
    ]
    if survey.extent is not None:
        found.append(Fact(_tr("Extent"), _extent(survey.extent)))
    return found


def _extent(box: Sequence[float]) -> str:
    west, south, east, north = box
    if east - west > _WORLD_WIDE and north - south > _WORLD_HIGH:
        return _tr("the whole world")
    eastings = [_tr("{:.2f}° E") if x >= 0 else _tr("{:.2f}° W") for x in (west, east)]
    northings = [_tr("{:.2f}° N") if y >= 0 else _tr("{:.2f}° S") for y in (south, north)]
    across = " – ".join(text.format(abs(x)) for text, x in zip(eastings, (west, east)))
    along = " – ".join(text.format(abs(y)) for text, y in zip(northings, (south, north)))
    return f"{across}, {along}"


def _format(survey: TileSurvey) -> str:
    names = {
        "image/png": "PNG",
        "image/jpeg": "JPEG",
        "image/webp": "WebP",
        "image/gif": "GIF",
        _VECTOR: _tr("Vector tiles"),
    }
    return names.get(survey.media_type, survey.media_type)


def _why_format(survey: TileSurvey) -> str:
    if survey.media_type == _VECTOR:
        return _tr("served as they are; only programs that draw vector tiles can show them")
    if survey.trouble is not None:
        return _tr("assumed: no tile could be looked at")
    return _tr("that is what the tiles are")


def _why_grid(survey: TileSurvey) -> str:
    settings = survey.settings
    if survey.trouble is not None:
        return _tr("the usual one")
    if settings.kind == "tms":
        return _tr("the service's document says so")
    if survey.grid.startswith("WGS1984Quad"):
        if survey.asked:
            return _tr("there are tiles east of a single square")
        return _tr("its metadata says so, or its columns need two squares side by side")
    if survey.grid.startswith("WebMercatorQuad"):
        return _tr("the usual one; nothing contradicts it")
    return _tr("as you chose")


def _why_levels(survey: TileSurvey) -> str:
    if survey.trouble is not None:
        return _tr("assumed; give them below if you know them")
    if survey.asked:
        return _tr("those at which the service gave tiles when asked for a few")
    if survey.settings.kind == "tms":
        return _tr("the service's document says so")
    return _tr("those that hold tiles")


def rows_name(rows: str) -> str:
    """Return how rows count, as a phrase."""
    return _tr("from the top") if rows == TOP else _tr("from the bottom")


def rows_words(survey: TileSurvey) -> str:
    """Return how rows count and why, in one or two sentences."""
    verdict = survey.rows
    if not survey.has_choice:
        return _tr("The address leaves no choice how rows are counted.")
    text = _tr("Rows are counted {}") if verdict.is_sure else _tr("Rows are taken to count {}")
    head = text.format(rows_name(verdict.rows))
    if verdict.is_sure and verdict.because.told_by != ToldBy.USER:
        head += " " + _tr("({:.0%} sure)").format(verdict.because.confidence)
    sentence = _tr("{}: {}.").format(head, _why(verdict.because, verdict))
    contrary = [clue for clue in verdict.clues[1:] if clue.rows != verdict.rows]
    if contrary and contrary[0].told_by not in (ToldBy.NOTHING, ToldBy.PICTURES):
        sentence += " " + _tr("Against it: {}.").format(_why(contrary[0], verdict))
    if not verdict.is_sure:
        return _tr("This cannot be told for sure.") + " " + sentence
    return sentence


def _why(clue: Clue, verdict: RowsVerdict) -> str:
    if clue.told_by == ToldBy.PICTURES:
        return _by_pictures(verdict)
    return {
        ToldBy.USER: _tr("so it was given"),
        ToldBy.BOUNDS: _tr("only so do the tiles lie within the extent that is given for them"),
        ToldBy.DOCUMENT: _tr("its tilemapresource.xml is a TMS's, and TMS counts from the bottom"),
        ToldBy.METADATA: _tr("its metadata says so"),
        ToldBy.STANDARD: _tr("the standard says so, and the pictures do not tell"),
        ToldBy.TEMPLATE: _tr("the address says so"),
        ToldBy.PLACE: _tr("only so is there a tile at the place that was looked at"),
        ToldBy.ADDRESS: _tr("there is “tms” in the address, and TMS counts from the bottom"),
        ToldBy.NOTHING: _tr(
            "it is the usual way, and neither the pictures nor anything else tells"
        ),
    }[clue.told_by]


def _by_pictures(verdict: RowsVerdict) -> str:
    seen = verdict.evidence
    parents = max(seen.parents_as_read, seen.parents_turned)
    edges = max(seen.edges_as_read, seen.edges_turned)
    if parents:
        text = _tr(
            "only so do the tiles of a level look like the coarser tile that they lie in"
            " (at {} of {} places that tell)"
        )
        return text.format(parents, seen.parents_as_read + seen.parents_turned)
    text = _tr("only so do tiles go on at the edges of their neighbours (at {} of {} that tell)")
    return text.format(edges, seen.edges_as_read + seen.edges_turned)


def trouble_words(trouble: Trouble) -> str:
    """Return in one or two sentences why there are no tiles, and what to do."""
    return {
        TroubleKind.DENIED: _tr(
            "The service refuses ({}): choose an authentication under “Access”, or give the header"
            " or key that it wants."
        ),
        TroubleKind.PAGE: _tr(
            "A web page came instead of a tile: perhaps one to log in. Check the address, or choose"
            " an authentication under “Access”."
        ),
        TroubleKind.NO_PICTURE: _tr("What came is no tile; it begins with “{}”."),
        TroubleKind.NO_TILE: _tr(
            "No tile was found at the coarse levels nor in the middle of the map. Give levels or"
            " extent below, or zoom the map to where the tiles are and look again."
        ),
        TroubleKind.FAILED: _tr("The service failed ({}). Perhaps later."),
        TroubleKind.TIMEOUT: _tr("The service did not answer in time: {}."),
        TroubleKind.UNREACHABLE: _tr(
            "The service cannot be reached; is the address right, and the network up? {}."
        ),
    }[trouble.kind].format(translated(trouble.detail))


def asks_for_access(trouble: Trouble) -> bool:
    """Tell whether credentials may help."""
    return trouble.kind in (TroubleKind.DENIED, TroubleKind.PAGE)


def blocks(trouble: Trouble) -> bool:
    """Tell whether it is of no use to publish the source as it is."""
    return trouble.kind in _BLOCKING


def _tr(text: str) -> str:
    return QCoreApplication.translate("AddTiles", text)
