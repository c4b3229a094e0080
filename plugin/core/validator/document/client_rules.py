"""What clients demand beyond the standard, of links, CRSs and dimensions of a layer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from ...capabilities.elements import by_name, deep_text, text_in
from ...capabilities.repair_notes import quoted
from ...grid.crs import CRS84, WEB_MERCATOR, WGS84, Crs
from ...sentence import sentence
from ..finding import About, Effect, Finding, Rule, Severity
from ..subject import Subject
from .check import Check
from .written import Case, WrittenLayer, gathered, written_layers, written_sets

__all__ = ["CHECKS", "RULES"]

LINK_SEVERAL_SETS = Rule(
    "link-several-sets",
    Severity.ERROR,
    "one link names several tile matrix sets",
    "7.1.1.1.1: a TileMatrixSetLink names one TileMatrixSet.",
    "Write a TileMatrixSetLink for each tile matrix set.",
    (
        Effect("OWSLib", "fails to read the document if there are limits, too"),
        Effect("OpenLayers", "knows one of the sets only"),
        Effect("QGIS", "knows one of the sets only"),
    ),
)
FIRST_LINK_OTHER = Rule(
    "web-mercator-not-first",
    Severity.NOTE,
    "a layer has Web Mercator, but its first link is to another set",
    "7.1.1.1.1 leaves the order open.",
    "Put the link to the set in EPSG:3857 first, if most users look at web maps.",
    (Effect("ArcGIS JS", "takes the first set, which does not fit its base maps"),),
)
CRS_ONLY_REGIONAL = Rule(
    "crs-only-regional",
    Severity.NOTE,
    "a layer is in no CRS that web clients know by themselves",
    "7.1.1.1.1: a layer may be in any CRS.",
    "Nothing, if users have programs for this CRS; else offer a set in EPSG:3857, too.",
    (
        Effect("OpenLayers", "shows the layer only in pages that define the CRS by proj4"),
        Effect("WebWorldWind", "does not offer the layer"),
        Effect("Cesium", "cannot show the layer"),
        Effect("Leaflet", "cannot show the layer without a plugin"),
    ),
)
DIMENSIONS_MANY = Rule(
    "dimensions-many",
    Severity.WARNING,
    "a layer has more than two dimensions",
    "7.1.1.1.1: a layer may have any number of dimensions.",
    "Offer a layer for each value of the further dimensions.",
    (Effect("ArcGIS JS", "sends the first two dimensions only"),),
)
RULES = (LINK_SEVERAL_SETS, FIRST_LINK_OTHER, CRS_ONLY_REGIONAL, DIMENSIONS_MANY)

_EVERYWHERE = (WEB_MERCATOR, WGS84, CRS84)
_MOST_DIMENSIONS = 2


def check_client_rules(subject: Subject) -> Iterator[Finding]:
    """Check what clients demand of each layer."""
    by_set = {found.identifier: found.crs for found in written_sets(subject)}
    cases: dict[str, list[Case]] = {rule.code: [] for rule in RULES}
    for layer in written_layers(subject):
        for rule, case in _of_layer(layer, by_set):
            cases[rule.code].append(case)
    for rule in RULES:
        yield from gathered(rule, cases[rule.code])


def _of_layer(layer: WrittenLayer, by_set: dict[str, Optional[Crs]]) -> Iterator[tuple[Rule, Case]]:
    name = quoted(layer.identifier)
    for link in layer.links:
        sets = [deep_text(found) for found in by_name(link.element).get("tilematrixset", ())]
        if len(sets) > 1:
            seen = sentence(
                "Layer {layer} names {sets} in one link.",
                layer=name,
                sets=", ".join(map(quoted, sets[:4])),
            )
            yield LINK_SEVERAL_SETS, Case(link.element, seen, layer.about)
    crss = [by_set.get(link.tile_matrix_set) for link in layer.links]
    known = [crs for crs in crss if crs is not None]
    if WEB_MERCATOR in known and known[0] != WEB_MERCATOR:
        first = layer.links[0]
        seen = sentence(
            "Layer {layer} is linked to {set} first, in {crs}.",
            layer=name,
            set=quoted(first.tile_matrix_set),
            crs=known[0].name,
        )
        about = About(layer.identifier, first.tile_matrix_set)
        yield FIRST_LINK_OTHER, Case(first.element, seen, about)
    elif known and not any(crs in _EVERYWHERE for crs in known):
        seen = sentence(
            "Layer {layer} is in {crss} only.",
            layer=name,
            crss=", ".join(sorted({crs.name for crs in known})),
        )
        yield CRS_ONLY_REGIONAL, Case(layer.element, seen, layer.about)
    dimensions = layer.parts.get("dimension", [])
    if len(dimensions) > _MOST_DIMENSIONS:
        names = [text_in(by_name(one), "identifier") for one in dimensions]
        seen = sentence(
            "Layer {layer} has {count}: {dimensions}.",
            layer=name,
            count=len(names),
            dimensions=", ".join(map(quoted, names[:6])),
        )
        yield DIMENSIONS_MANY, Case(dimensions[_MOST_DIMENSIONS], seen, layer.about)


CHECKS: tuple[Check, ...] = (check_client_rules,)
