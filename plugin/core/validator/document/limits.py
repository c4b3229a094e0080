"""Are limits well-formed: known levels, each once and all of them, inside of their matrix?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...capabilities.elements import by_name
from ...capabilities.repair_notes import quoted
from ...grid.limits import BoundingBox
from ...sentence import NO_WORDS, Sentence, sentence
from ..finding import About, Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import in_row, many
from .check import Check
from .limit_entries import Entry, entries_of, inside, shown_limits, turned
from .places import Place, more_links, of_link, places_of
from .written import Case, gathered

__all__ = ["CHECKS", "RULES"]

LIMITS_EMPTY = Rule(
    "limits-empty",
    Severity.ERROR,
    "a list of limits is empty",
    "7.1.1.1.1: TileMatrixSetLimits has one TileMatrixLimits or more.",
    "Leave TileMatrixSetLimits out: then the whole matrices hold.",
    (Effect("OpenLayers before 10.11", "fails to read the layer"),),
)
LIMITS_UNKNOWN_MATRIX = Rule(
    "limits-unknown-matrix",
    Severity.ERROR,
    "limits are for levels that the tile matrix set does not have",
    "7.1.1.1.1: the TileMatrix of limits is the identifier of one in the linked set.",
    "Write the identifiers of the levels letter by letter: 3, not g:3 (MapCache writes these, and"
    " counts their rows from the bottom if its grid does), or leave the limits out.",
    (
        Effect("OpenLayers", "leaves out the levels whose limits it cannot find"),
        Effect("QGIS", "leaves these limits aside and asks for all tiles"),
        Effect("GeoTools", "takes limits by their place in the list all the same"),
    ),
)
LIMITS_DUPLICATE = Rule(
    "limits-duplicate",
    Severity.ERROR,
    "a level has limits twice",
    "7.1.1.1.1: there is one TileMatrixLimits for a tile matrix.",
    "Keep one of them, around all tiles.",
    (
        Effect("GeoTools", "takes the wrong limits for all levels after"),
        Effect("OWSLib", "keeps one of the two"),
    ),
)
LIMITS_INVERTED = Rule(
    "limits-inverted",
    Severity.ERROR,
    "the first row or column of limits comes after the last",
    "7.1.1.1.1: MinTileRow and MinTileCol are from 0 to MaxTileRow and MaxTileCol.",
    "Exchange the two numbers.",
    (
        Effect("QGIS", "leaves these limits aside"),
        Effect("OpenLayers", "asks for no tile"),
    ),
)
LIMITS_OUT_OF_MATRIX = Rule(
    "limits-out-of-matrix",
    Severity.ERROR,
    "limits reach beyond their matrix",
    "7.1.1.1.1: MaxTileRow is at most MatrixHeight - 1, MaxTileCol at most MatrixWidth - 1.",
    "Count rows and columns from 0, the last one included.",
    (
        Effect("QGIS", "leaves these limits aside and asks for all tiles"),
        Effect("OpenLayers", "asks for tiles that cannot exist"),
        Effect("GeoTools", "asks for tiles that cannot exist"),
    ),
)
LIMITS_INCOMPLETE = Rule(
    "limits-incomplete",
    Severity.WARNING,
    "some levels of the tile matrix set have limits and others have none",
    "7.1.1.1.1 leaves it open what holds for levels without limits.",
    "Give limits for every level; or link the layer to a tile matrix set with only its levels.",
    (
        Effect("OpenLayers", "leaves out the levels without limits"),
        Effect("GeoTools", "takes the limits of another level, by the place in the list"),
        Effect("QGIS", "asks for all tiles of these levels"),
    ),
)
LIMITS_ORDER = Rule(
    "limits-order",
    Severity.WARNING,
    "limits are listed in another order than the levels of the tile matrix set",
    "7.1.1.1.1 leaves the order open, but clients count on it.",
    "List limits in the order of the tile matrices, the coarsest level first.",
    (
        Effect("GeoTools", "takes the limits of another level, by the place in the list"),
        Effect("OpenLayers before 10.11", "takes the last of the list for all levels"),
    ),
)
LIMITS_NARROWER = Rule(
    "limits-narrower-deeper",
    Severity.WARNING,
    "the last limits of the list surround less than those of other levels",
    "7.1.1.1.1 allows it: each level has limits of its own.",
    "Offer the part with more detail as a layer of its own, or let all limits surround the same.",
    (Effect("OpenLayers before 10.11", "cuts all levels to the last limits of the list"),),
)
RULES = (
    LIMITS_EMPTY,
    LIMITS_UNKNOWN_MATRIX,
    LIMITS_DUPLICATE,
    LIMITS_INVERTED,
    LIMITS_OUT_OF_MATRIX,
    LIMITS_INCOMPLETE,
    LIMITS_ORDER,
    LIMITS_NARROWER,
)

_WHOLE_TILE = 1 - 1e-6


def check_limits(subject: Subject) -> Iterator[Finding]:
    """Check each list of limits against the levels of its tile matrix set."""
    cases: dict[str, list[Case]] = {rule.code: [] for rule in RULES}
    for place in places_of(subject):
        empty = by_name(place.link.element).get("tilematrixsetlimits")
        entries = entries_of(place)
        if empty and not entries:
            seen = sentence(
                "Layer {layer} has an empty list.", layer=quoted(place.layer.identifier)
            )
            cases[LIMITS_EMPTY.code].append(Case(empty[0], seen, _about(place)))
        found = [
            *_wrong_names(entries),
            *_wrong_numbers(place, entries),
            *_wrong_list(entries, place),
        ]
        for rule, entry, seen in found:
            case = Case(entry.element, of_link(place, seen), _about(place))
            cases[rule.code].append(case)
    for rule in RULES:
        yield from gathered(rule, cases[rule.code], more_links)


_Fault = tuple[Rule, Entry, Sentence]


def _about(place: Place) -> About:
    return About(place.layer.identifier, place.tile_matrix_set.identifier)


def _wrong_names(entries: Sequence[Entry]) -> Iterator[_Fault]:
    unknown = [entry for entry in entries if not entry.is_named]
    if unknown:
        meant = unknown[0].matrix
        seen = sentence("there is no level {name}", name=quoted(unknown[0].name))
        if meant is not None:
            hint = sentence("the level is called {name}", name=quoted(meant.identifier))
            seen = in_row([seen, hint])
        yield LIMITS_UNKNOWN_MATRIX, unknown[0], _counted(seen, unknown)
    known: dict[str, Entry] = {}
    twice = [entry for entry in entries if known.setdefault(entry.name, entry) is not entry]
    if twice:
        seen = sentence("level {name}", name=quoted(twice[0].name))
        yield LIMITS_DUPLICATE, twice[0], _counted(seen, twice)


def _wrong_numbers(place: Place, entries: Sequence[Entry]) -> Iterator[_Fault]:
    inverted, beyond = [], []
    for entry in entries:
        if entry.limits is None:
            continue
        min_row, max_row, min_column, max_column = entry.limits
        if min_row > max_row or min_column > max_column:
            inverted.append(entry)
        elif entry.matrix is not None and not inside(entry.limits, entry.matrix):
            beyond.append(entry)
    if inverted and inverted[0].limits is not None:
        first = inverted[0]
        seen = sentence(
            "level {level} has {limits}",
            level=quoted(first.name),
            limits=shown_limits(inverted[0].limits),
        )
        yield LIMITS_INVERTED, first, _counted(seen, inverted)
    if beyond and not turned(place, entries):
        yield LIMITS_OUT_OF_MATRIX, beyond[0], _counted(_beyond(beyond[0]), beyond)


def _beyond(entry: Entry) -> Sentence:
    limits, matrix = entry.limits, entry.matrix
    if limits is None or matrix is None:
        return NO_WORDS
    is_one_more = limits.max_row in (matrix.height, matrix.height - 1) and (
        limits.max_column in (matrix.width, matrix.width - 1)
    )
    seen = sentence(
        "level {level} has {rows} rows and {columns} columns, its limits are {limits}",
        level=quoted(entry.name),
        rows=matrix.height,
        columns=matrix.width,
        limits=shown_limits(limits),
    )
    return in_row([seen, sentence("the last one counts, too")]) if is_one_more else seen


def _wrong_list(entries: Sequence[Entry], place: Place) -> Iterator[_Fault]:
    """Yield what is wrong with the list as a whole, if its limits can be used at all."""
    used = [
        entry
        for entry in entries
        if entry.matrix is not None
        and entry.limits is not None
        and inside(entry.limits, entry.matrix)
    ]
    if not used:
        return
    written = [level.identifier for level in place.written_set.levels]
    named = [entry.matrix.identifier for entry in entries if entry.matrix is not None]
    missing = [name for name in dict.fromkeys(written) if name not in set(named)]
    if missing:
        shown = ", ".join(map(quoted, missing[:4])) + (", ..." if len(missing) > 4 else "")
        levels = many(len(missing), "level has none", "levels have none")
        seen = sentence("{levels}: {names}", levels=levels, names=shown)
        yield LIMITS_INCOMPLETE, entries[0], seen
    places = {name: number for number, name in reversed(list(enumerate(written)))}
    order = [places.get(name, -1) for name in named]
    later = next((i for i in range(1, len(order)) if order[i] < order[i - 1]), None)
    if later is not None:
        entry = next(one for one in entries if one.matrix and one.matrix.identifier == named[later])
        yield (
            LIMITS_ORDER,
            entry,
            sentence(
                "level {level} follows {other}",
                level=quoted(named[later]),
                other=quoted(named[later - 1]),
            ),
        )
    if not turned(place, entries):
        yield from _cut_by_last(used)


def _cut_by_last(used: Sequence[Entry]) -> Iterator[_Fault]:
    last = used[-1]
    extent = _extent(last)
    for entry in used[:-1]:
        box, matrix = _extent(entry), entry.matrix
        if box is None or extent is None or matrix is None:
            continue
        across = max(extent.min_x - box.min_x, box.max_x - extent.max_x) / matrix.span_x
        along = max(extent.min_y - box.min_y, box.max_y - extent.max_y) / matrix.span_y
        if max(across, along) >= _WHOLE_TILE:
            seen = sentence(
                "level {level} reaches {count:.0f} of its tiles beyond level {last}, the last of"
                " the list",
                level=quoted(entry.name),
                count=max(across, along),
                last=quoted(last.name),
            )
            yield LIMITS_NARROWER, last, seen
            return


def _extent(entry: Entry) -> BoundingBox | None:
    if entry.matrix is None or entry.limits is None:
        return None
    return entry.matrix.extent_of(entry.limits)


def _counted(seen: Sentence, entries: Sequence[Entry]) -> Sentence:
    if len(entries) < 2:
        return seen
    return sentence("{seen} ({count} such entries)", seen=seen, count=len(entries))


CHECKS: tuple[Check, ...] = (check_limits,)
