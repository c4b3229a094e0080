"""Are coordinate reference systems named so that every client knows which one is meant?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...capabilities.repair_notes import quoted
from ...grid.crs import Crs
from ...sentence import Sentence, sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import in_row, whole
from .check import Check
from .written import Case, WrittenSet, gathered, written_layers, written_sets

__all__ = ["CHECKS", "RULES"]

_CLAUSE = (
    "SupportedCRS refers to a coordinate reference system by a URI (7.1.1), such as a"
    " URN of OGC: urn:ogc:def:crs:AUTHORITY:VERSION:CODE, the version may be empty (OGC 07-092r3)."
)

CRS_UNKNOWN = Rule(
    "crs-unknown",
    Severity.ERROR,
    "the coordinate reference system is unknown",
    _CLAUSE,
    "Name a registered system: urn:ogc:def:crs:EPSG::3857.",
    (
        Effect("GeoTools", "drops all layers of the document"),
        Effect("OpenLayers", "refuses the layer unless the page defines the system by proj4"),
        Effect("GDAL", "leaves the tile matrix set out"),
        Effect("QGIS", "cannot place the layer"),
    ),
)
CRS_SHORT_FORM = Rule(
    "crs-short-form",
    Severity.WARNING,
    "the short name of a system whose first axis is northing or latitude",
    sentence(
        "{clause} Corners follow the axes of that system (OWS 06-121r3, 10.2), but programs read"
        " them easting first where the short name stands.",
        clause=sentence(_CLAUSE),
    ),
    "Write the URN, and the corner in the order of the system's axes: urn:ogc:def:crs:EPSG::4326"
    " with the corner 90 -180.",
    (
        Effect("GDAL", "reads the corner as easting, northing; others the other way round"),
        Effect("QGIS", "reads the corner as northing, easting"),
        Effect("OpenLayers", "reads the corner as northing, easting"),
    ),
)
CRS_AS_ADDRESS = Rule(
    "crs-as-address",
    Severity.WARNING,
    "the coordinate reference system is named by a web address",
    sentence("{clause} Addresses of opengis.net came later.", clause=sentence(_CLAUSE)),
    "Write the URN instead: urn:ogc:def:crs:EPSG::3857.",
    (
        Effect("ArcMap", "shows nothing"),
        Effect("ArcGIS JS", "reads NaN for the code, and shows nothing"),
    ),
)
CRS_ONE_COLON = Rule(
    "crs-one-colon",
    Severity.NOTE,
    "the URN of the coordinate reference system lacks the version's place",
    _CLAUSE,
    "Write two colons before the code: urn:ogc:def:crs:EPSG::3857.",
    (Effect("OpenLayers before 10.11", "may not know the name, depending on the page"),),
)
SETS_SHARE_CRS = Rule(
    "sets-share-crs",
    Severity.NOTE,
    "a layer has several tile matrix sets in one coordinate reference system",
    "A layer may be linked to any number of sets (7.1.1).",
    "Put the set that most clients shall use first. If one is part of the other, drop the link.",
    (
        Effect("OpenLayers", "takes the first of them if the page names only the projection"),
        Effect("WebWorldWind", "takes one of them, the user cannot choose"),
    ),
)
RULES = (
    CRS_UNKNOWN,
    CRS_SHORT_FORM,
    CRS_AS_ADDRESS,
    CRS_ONE_COLON,
    SETS_SHARE_CRS,
)

_SHORT = re.compile(r"[A-Za-z]+:\w+\Z")
_ADDRESS = re.compile(r"https?://", re.I)
_ONE_COLON = re.compile(r"urn:(?:x-)?ogc:def:crs:[A-Za-z]+:[^:]+\Z", re.I)


def check_crs_names(subject: Subject) -> Iterator[Finding]:
    """Check the spelling of every SupportedCRS, and whether it tells the sets of a layer apart."""
    spelled: dict[str, list[WrittenSet]] = {}
    for found in written_sets(subject):
        if found.crs_name:
            spelled.setdefault(found.crs_name, []).append(found)
    for name, sets in spelled.items():
        rule = _broken_rule(name, sets[0].crs)
        if rule is not None:
            yield _told(
                rule,
                sets,
                sentence("the coordinate reference system is named {crs}", crs=quoted(name)),
            )
    yield from _several_in_one(subject, (found for sets in spelled.values() for found in sets))


def _broken_rule(name: str, crs: Crs | None) -> Rule | None:
    if crs is None:
        return CRS_UNKNOWN
    if _ADDRESS.match(name):
        return CRS_AS_ADDRESS
    if _SHORT.match(name):
        return CRS_SHORT_FORM if crs.northing_first else None
    return CRS_ONE_COLON if _ONE_COLON.match(name) else None


def _told(rule: Rule, sets: list[WrittenSet], seen: Sentence) -> Finding:
    """Return one finding on sets that spell their CRS alike."""
    names = ", ".join(quoted(found.identifier) for found in sets[1:4])
    if names:
        more = sentence("so it is in {count} sets, as in {names}", count=len(sets), names=names)
        seen = in_row([seen, more])
    case = Case(sets[0].parts["supportedcrs"][0], whole(seen), sets[0].about)
    return next(gathered(rule, [case]))


def _several_in_one(subject: Subject, sets: Iterable[WrittenSet]) -> Iterator[Finding]:
    """Note the first layer with several sets in one CRS, a time for each group of sets."""
    by_name = {found.identifier: found for found in sets}
    groups: dict[tuple[str, ...], list[Case]] = {}
    for layer in written_layers(subject):
        in_crs: dict[Crs, dict[str, None]] = {}
        for link in layer.links:
            linked = by_name.get(link.tile_matrix_set)
            if linked is not None and linked.crs is not None:
                in_crs.setdefault(linked.crs, {})[linked.identifier] = None
        for crs, names in in_crs.items():
            if len(names) > 1:
                told = ", ".join(map(quoted, names))
                seen = sentence(
                    "layer {layer} has {count} sets in {crs}: {sets}",
                    layer=quoted(layer.identifier),
                    count=len(names),
                    crs=crs.name,
                    sets=told,
                )
                case = Case(layer.element, seen, layer.about)
                groups.setdefault(tuple(names), []).append(case)
    for cases in groups.values():
        first = cases[0]
        more = sentence("{count} layers have these", count=len(cases)) if len(cases) > 1 else ""
        yield from gathered(
            SETS_SHARE_CRS, [first._replace(seen=whole(in_row([first.seen, more])))]
        )


CHECKS: tuple[Check, ...] = (check_crs_names,)
