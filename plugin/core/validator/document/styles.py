"""Can each layer's styles be asked for, and told apart?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import children
from ...sentence import sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from .check import Check
from .parts import Part, layers_of, text_in

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES"]

LAYER_WITHOUT_STYLE = Rule(
    "layer-without-style",
    Severity.ERROR,
    "a layer has no style",
    "Table 6: a Layer has one Style or more.",
    "Add a Style with the identifier default, and isDefault.",
    (
        Effect("GDAL", "refuses the layer"),
        Effect("OpenLayers", "fails to read the layer"),
        Effect("QGIS", "asks for a style called default"),
    ),
)
IDENTIFIER_EMPTY = Rule(
    "style-identifier-empty",
    Severity.WARNING,
    "a style has an empty identifier",
    "Table 7: the Identifier is the unambiguous name of a style.",
    "Call the style default, and accept the empty name in requests, too.",
    (
        Effect("GeoTools", "has failed on such layers"),
        Effect("WebWorldWind", "asks for an address with // where the style should be"),
    ),
)
STYLE_DUPLICATE = Rule(
    "style-duplicate",
    Severity.ERROR,
    "two styles of a layer have the same identifier",
    "Table 7: the Identifier is the unambiguous name of a style.",
    "Remove one of them, or give it another identifier.",
)
DEFAULT_UNCLEAR = Rule(
    "default-style-unclear",
    Severity.WARNING,
    "none of a layer's styles is the default",
    "Table 7: isDefault says which style is taken when none is asked for.",
    'Write isDefault="true" on one of them.',
    (Effect("OpenLayers", "takes the first style"), Effect("OWSLib", "takes the first style")),
)
ONLY_STYLE_NOT_DEFAULT = Rule(
    "only-style-not-default",
    Severity.NOTE,
    "the only style of a layer is not said to be the default",
    "Table 7: isDefault says which style is taken when none is asked for.",
    'Write isDefault="true" on it.',
)
DEFAULTS_SEVERAL = Rule(
    "default-style-several",
    Severity.WARNING,
    "several styles of a layer are the default",
    "Table 7: isDefault says which style is taken when none is asked for.",
    'Write isDefault="true" on one of them only.',
    (Effect("OpenLayers", "takes the first of them"),),
)
DEFAULT_MALFORMED = Rule(
    "default-style-malformed",
    Severity.ERROR,
    "isDefault is neither true nor false",
    "The schema of WMTS: isDefault is a boolean, written true or false.",
    'Write isDefault="true", or leave it out.',
    (Effect("QGIS", "does not take the style for the default"),),
)
TITLE_DIFFERS = Rule(
    "style-title-differs",
    Severity.NOTE,
    "the title of a style differs from its identifier",
    "Table 7: the Title is for people and free.",
    "Where OpenLayers is to find a style by its identifier: make the title equal.",
    (Effect("OpenLayers", "looks for the style that is wanted by its title"),),
)
LEGEND_FORMAT = Rule(
    "legend-format-missing",
    Severity.WARNING,
    "a legend does not say which format it has",
    "Table 8: format is the media type of the legend's picture.",
    'Add format="image/png", or what it is.',
    (Effect("QGIS", "chooses a legend by its format"),),
)
LEGEND_SIZE = Rule(
    "legend-size-wrong",
    Severity.ERROR,
    "a legend has a width or height that cannot be",
    "Table 8: width and height are the size of the picture in pixels, positive whole numbers.",
    "Write the true size, or leave it out.",
)
RULES = (
    LAYER_WITHOUT_STYLE,
    IDENTIFIER_EMPTY,
    STYLE_DUPLICATE,
    DEFAULT_UNCLEAR,
    ONLY_STYLE_NOT_DEFAULT,
    DEFAULTS_SEVERAL,
    DEFAULT_MALFORMED,
    TITLE_DIFFERS,
    LEGEND_FORMAT,
    LEGEND_SIZE,
)

_TRUE, _FALSE = ("true", "1"), ("false", "0")
_LONGEST_SIZE = 9


class _Style(NamedTuple):
    element: _Element
    identifier: str
    title: str
    default: str


def check_styles(subject: Subject) -> Iterator[Finding]:
    """Yield what is wrong with the styles of each layer."""
    for layer in layers_of(subject.root):
        styles = [
            _Style(
                element,
                text_in(element, "Identifier"),
                text_in(element, "Title"),
                element.get("isDefault", "").strip(),
            )
            for element in children(layer.element, "Style")
        ]
        if not styles:
            text = sentence("There is no Style.")
            yield Finding(LAYER_WITHOUT_STYLE, place_of(layer.element), text, layer.about)
        yield from _identifiers(layer, styles)
        yield from _defaults(layer, styles)


def _identifiers(layer: Part, styles: list[_Style]) -> Iterator[Finding]:
    seen = set()
    for style in styles:
        name = style.identifier
        if not name and next(children(style.element, "Identifier"), None) is not None:
            text = sentence("The Identifier is empty.")
            yield Finding(IDENTIFIER_EMPTY, place_of(style.element), text, layer.about)
        if name and name in seen:
            text = sentence("A style {name} stands there before.", name=quoted(name))
            yield Finding(STYLE_DUPLICATE, place_of(style.element), text, layer.about)
        seen.add(name)
        # With one style OpenLayers takes it whatever it is called.
        if len(styles) > 1 and style.title and style.title != name:
            text = sentence(
                "The style {name} has the title {title}.",
                name=quoted(name),
                title=quoted(style.title),
            )
            yield Finding(TITLE_DIFFERS, place_of(style.element), text, layer.about)


def _defaults(layer: Part, styles: list[_Style]) -> Iterator[Finding]:
    defaults = [style for style in styles if style.default in _TRUE]
    malformed = [style for style in styles if style.default not in ("", *_TRUE, *_FALSE)]
    for style in malformed:
        text = sentence("isDefault is {text}.", text=quoted(style.default))
        yield Finding(DEFAULT_MALFORMED, place_of(style.element), text, layer.about)
    if len(defaults) > 1:
        names = ", ".join(quoted(style.identifier) for style in defaults[:3])
        text = sentence("There are {count} defaults: {names}.", count=len(defaults), names=names)
        yield Finding(DEFAULTS_SEVERAL, place_of(defaults[1].element), text, layer.about)
    if styles and not defaults and not malformed:
        rule = DEFAULT_UNCLEAR if len(styles) > 1 else ONLY_STYLE_NOT_DEFAULT
        name = quoted(styles[0].identifier)
        text = sentence("The style is {name}.", name=name)
        if len(styles) > 1:
            text = sentence("The first of them is {name}.", name=name)
        yield Finding(rule, place_of(styles[0].element), text, layer.about)


def check_legends(subject: Subject) -> Iterator[Finding]:
    """Yield legends that say too little of themselves, or what cannot be."""
    for layer in layers_of(subject.root):
        for style in children(layer.element, "Style"):
            for legend in children(style, "LegendURL"):
                if not legend.get("format", "").strip():
                    text = sentence("LegendURL has no format.")
                    yield Finding(LEGEND_FORMAT, place_of(legend), text, layer.about)
                for name in ("width", "height"):
                    size = legend.get(name)
                    if size is not None and not _is_size(size.strip()):
                        text = sentence("{name} is {text}.", name=name, text=quoted(size))
                        yield Finding(LEGEND_SIZE, place_of(legend), text, layer.about)


def _is_size(text: str) -> bool:
    digits = text[1:] if text.startswith("+") else text
    is_number = digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_SIZE
    return is_number and int(digits) > 0


CHECKS: tuple[Check, ...] = (check_styles, check_legends)
