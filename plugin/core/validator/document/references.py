"""Do the references lead somewhere: links to tile matrix sets, themes to layers?"""

from __future__ import annotations

from collections.abc import Iterator

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import children, local_name
from ...sentence import sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from .check import Check
from .parts import layers_of, links_of, raw_text, sets_of

__all__ = ["CHECKS", "RULES"]

LAYER_WITHOUT_SET = Rule(
    "layer-without-tile-matrix-set",
    Severity.ERROR,
    "a layer has tiles in no tile matrix set",
    "Table 6: a Layer has one TileMatrixSetLink or more.",
    "Link the layer to each tile matrix set that it has tiles in.",
    (
        Effect("GDAL", "does not offer the layer"),
        Effect("OpenLayers", "fails to read the layer"),
        Effect("QGIS", "does not offer the layer"),
    ),
)
LINK_TO_NOWHERE = Rule(
    "link-to-missing-set",
    Severity.ERROR,
    "a layer is linked to a tile matrix set that the document does not describe",
    "Table 10: TileMatrixSet refers to the Identifier of a TileMatrixSet of the Contents.",
    "Describe the tile matrix set in the Contents, or correct or remove the link.",
    (
        Effect("GDAL", "does not offer the layer in that set"),
        Effect("OpenLayers", "fails to read a layer that has no other set"),
        Effect("QGIS", "does not offer the layer in that set"),
    ),
)
LINK_TWICE = Rule(
    "link-duplicate",
    Severity.WARNING,
    "a layer is linked to the same tile matrix set more than once",
    "Table 10: a TileMatrixSetLink tells of one tile matrix set of the layer.",
    "Keep one link, with all the limits.",
    (Effect("OWSLib", "keeps the last of the links and their limits"),),
)
SET_UNUSED = Rule(
    "tile-matrix-set-unused",
    Severity.NOTE,
    "no layer is linked to a tile matrix set",
    "Table 5: the Contents describe the tile matrix sets that layers link to.",
    "Leave it out: it makes the document longer, and one mistake in it stops strict clients.",
    (Effect("GeoTools", "reads no layer at all if the CRS of any set is unknown to it"),),
)
THEME_TO_NOWHERE = Rule(
    "theme-layer-missing",
    Severity.WARNING,
    "a theme refers to a layer that the document does not have",
    "Table 16: LayerRef refers to a Layer of the Contents.",
    "Correct the reference, or remove it.",
)
RULES = (LAYER_WITHOUT_SET, LINK_TO_NOWHERE, LINK_TWICE, SET_UNUSED, THEME_TO_NOWHERE)


def check_links(subject: Subject) -> Iterator[Finding]:
    """Yield layers without a link, and links that lead nowhere or are given twice."""
    known = [found.identifier for found in sets_of(subject.root)]
    by_lower = {identifier.lower(): identifier for identifier in known}
    described = set(known)
    for layer in layers_of(subject.root):
        seen = set()
        for reference, name in links_of(layer.element):
            if name not in described:
                near = by_lower.get(name.lower(), "")
                text = sentence("There is no tile matrix set {name}.", name=quoted(name))
                if near:
                    text = sentence(
                        "There is no tile matrix set {name}; there is a {near}.",
                        name=quoted(name),
                        near=quoted(near),
                    )
                yield Finding(LINK_TO_NOWHERE, place_of(reference), text, layer.about)
            elif name in seen:
                text = sentence("A link to {name} stands there before.", name=quoted(name))
                about = layer.about._replace(tile_matrix_set=name)
                yield Finding(LINK_TWICE, place_of(reference), text, about)
            seen.add(name)
        if not seen:
            text = sentence("The layer has no TileMatrixSetLink that names a tile matrix set.")
            yield Finding(LAYER_WITHOUT_SET, place_of(layer.element), text, layer.about)


def check_unused_sets(subject: Subject) -> Iterator[Finding]:
    """Yield tile matrix sets that nobody links to."""
    linked = {
        name for layer in layers_of(subject.root) for _, name in links_of(layer.element) if name
    }
    for found in sets_of(subject.root):
        if found.identifier and found.identifier not in linked:
            text = sentence("No layer has tiles in {set}.", set=quoted(found.identifier))
            yield Finding(SET_UNUSED, place_of(found.element), text, found.about)


def check_themes(subject: Subject) -> Iterator[Finding]:
    """Yield references of themes to layers that are not there."""
    layers = {layer.identifier for layer in layers_of(subject.root)}
    for themes in children(subject.root, "Themes"):
        for reference in themes.iterdescendants():
            if local_name(reference).lower() != "layerref":
                continue
            name = raw_text(reference).strip()
            if name not in layers and name.lstrip("#") not in layers:
                text = sentence("There is no layer {name}.", name=quoted(name))
                yield Finding(THEME_TO_NOWHERE, place_of(reference), text)


CHECKS: tuple[Check, ...] = (check_links, check_unused_sets, check_themes)
