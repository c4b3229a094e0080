"""Are the formats of layers media types that clients know, and that can be asked for?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import children
from ...sentence import Sentence, sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from .check import Check
from .parts import Part, layers_of, texts_in

__all__ = ["CHECKS", "RULES"]

LAYER_WITHOUT_FORMAT = Rule(
    "layer-without-format",
    Severity.ERROR,
    "a layer has no format",
    "Table 6: a Layer has one Format or more.",
    "Add the Format that its tiles have, such as image/png.",
    (Effect("OpenLayers", "fails to read the layer"), Effect("QGIS", "offers no format")),
)
FORMAT_DUPLICATE = Rule(
    "format-duplicate",
    Severity.NOTE,
    "a format of a layer stands there more than once",
    "Table 6: each Format is one that tiles can be had in.",
    "Keep one of them.",
)
FORMAT_MALFORMED = Rule(
    "format-malformed",
    Severity.ERROR,
    "a format is not a media type",
    "OGC 06-121r3, MimeType: a format is a media type, such as image/png (RFC 6838).",
    "Write the media type: image/png, image/jpeg, text/html and so on.",
    (
        Effect("QGIS", "does not know the format, and does not offer it"),
        Effect("GDAL", "finds none of the formats it prefers"),
    ),
)
FORMAT_UNREGISTERED = Rule(
    "format-unregistered",
    Severity.WARNING,
    "a format is a misspelled media type",
    "RFC 6838: media types are registered; JPEG's is image/jpeg, TIFF's is image/tiff.",
    "Write the registered media type, and accept the old spelling in requests, too.",
    (
        Effect("Cesium", "asks for image/jpeg"),
        Effect("Leaflet", "asks for image/jpeg"),
        Effect("QGIS", "does not know the format"),
    ),
)
PNG_NOT_FIRST = Rule(
    "png-not-first",
    Severity.NOTE,
    "image/png is not the first of a layer's formats",
    "No requirement: the order of formats is free, some clients take the first.",
    "Write the format first that suits the layer best; for layers with transparency, image/png.",
    (Effect("GDAL", "takes image/png wherever it stands, else the first"),),
)
FORMAT_WITHOUT_TEMPLATE = Rule(
    "format-without-template",
    Severity.WARNING,
    "a format of a layer with URL templates has none",
    "10.2.1: a ResourceURL gives the template for one format.",
    "Add a ResourceURL for the format, or take the format away.",
    (
        Effect("QGIS", "asks for nothing in this format where KVP is not offered first"),
        Effect("WebWorldWind", "fails if it chooses this format: it does not fall back on KVP"),
        Effect("GeoTools", "fails for this format if any operation offers REST"),
    ),
)
TEMPLATE_FORMAT_UNLISTED = Rule(
    "template-format-unlisted",
    Severity.WARNING,
    "a URL template has a format that the layer does not list",
    "Table 6: Format (InfoFormat) lists what tiles (feature info) can be had in.",
    "Add the Format or InfoFormat to the layer, or correct the one of the ResourceURL.",
    (Effect("QGIS", "never uses the template: it goes by the listed formats"),),
)
TEMPLATES_OF_SEVERAL_FORMATS = Rule(
    "templates-of-several-formats",
    Severity.NOTE,
    "a layer has URL templates for tiles of several formats",
    "10.2.1: a layer may have a ResourceURL for each format.",
    "Publish one format a layer where you can.",
    (
        Effect("OpenLayers", "mixes all templates where it asks by REST, whatever their format"),
        Effect("OWSLib", "mixes all templates where it asks by REST, whatever their format"),
    ),
)
RULES = (
    LAYER_WITHOUT_FORMAT,
    FORMAT_DUPLICATE,
    FORMAT_MALFORMED,
    FORMAT_UNREGISTERED,
    PNG_NOT_FIRST,
    FORMAT_WITHOUT_TEMPLATE,
    TEMPLATE_FORMAT_UNLISTED,
    TEMPLATES_OF_SEVERAL_FORMATS,
)

_MEDIA_TYPE = re.compile(r"[\w.+-]+/\S+(\s*;.*)?", re.ASCII | re.DOTALL)
_MISSPELLED = {"image/jpg": "image/jpeg", "image/tif": "image/tiff", "image/svg": "image/svg+xml"}


def check_formats(subject: Subject) -> Iterator[Finding]:
    """Yield what is wrong with the formats that layers list."""
    for layer in layers_of(subject.root):
        tiles = texts_in(layer.element, "Format")
        if not tiles:
            text = sentence("There is no Format.")
            yield Finding(LAYER_WITHOUT_FORMAT, place_of(layer.element), text, layer.about)
        for listed in (tiles, texts_in(layer.element, "InfoFormat")):
            seen: set[str] = set()
            for element, name in listed:
                found = _fault(name, seen)
                if found is not None:
                    yield Finding(found[0], place_of(element), found[1], layer.about)
                seen.add(name)
        names = [name for _, name in tiles]
        if "image/png" in names[1:] and names[0] != "image/png":
            text = sentence("The first format is {name}.", name=quoted(names[0]))
            yield Finding(PNG_NOT_FIRST, place_of(tiles[0][0]), text, layer.about)


def check_format_templates(subject: Subject) -> Iterator[Finding]:
    """Yield where formats and URL templates do not fit together."""
    for layer in layers_of(subject.root):
        yield from _against_templates(layer, "Format", "tile")
        yield from _against_templates(layer, "InfoFormat", "FeatureInfo")


def _fault(name: str, seen: set[str]) -> tuple[Rule, Sentence] | None:
    if not _MEDIA_TYPE.fullmatch(name):
        return FORMAT_MALFORMED, sentence("The format is {name}.", name=quoted(name))
    if name in seen:
        return FORMAT_DUPLICATE, sentence("{name} stands there before.", name=quoted(name))
    bare = name.partition(";")[0].strip().lower()
    if bare in _MISSPELLED:
        return FORMAT_UNREGISTERED, sentence(
            "It is {name}, and should be {right}.", name=quoted(name), right=_MISSPELLED[bare]
        )
    return None


def _against_templates(layer: Part, listing: str, resource_type: str) -> Iterator[Finding]:
    listed = texts_in(layer.element, listing)
    names = {name for _, name in listed}
    resources = [
        (resource, resource.get("format", "").strip())
        for resource in children(layer.element, "ResourceURL")
        if resource.get("resourceType", "").strip() == resource_type
    ]
    offered = {name for _, name in resources if name}
    for element, name in listed:
        # Feature info is asked for by KVP by nearly all: templates for it are a rare extra.
        if offered and name not in offered and resource_type == "tile":
            text = sentence("There is no ResourceURL for {name}.", name=quoted(name))
            yield Finding(FORMAT_WITHOUT_TEMPLATE, place_of(element), text, layer.about)
    for resource, name in resources:
        if name and name not in names:
            text = sentence(
                "The layer has no {listing} {name}.", listing=listing, name=quoted(name)
            )
            yield Finding(TEMPLATE_FORMAT_UNLISTED, place_of(resource), text, layer.about)
    if len(offered) > 1 and resource_type == "tile":
        text = sentence(
            "There are templates for {formats}.", formats=", ".join(map(quoted, sorted(offered)))
        )
        about = layer.about
        yield Finding(TEMPLATES_OF_SEVERAL_FORMATS, place_of(resources[0][0]), text, about)


CHECKS: tuple[Check, ...] = (check_formats, check_format_templates)
