"""Styles of ours as one writes them in one line: `NAME=EFFECT[:VALUE][+EFFECT[:VALUE]]…`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..errors import SetupError
from ..sentence import sentence
from .effects import CORNERS, Effect
from .effects_json import EFFECTS, effects_from_json

__all__ = ["STYLE_GRAMMAR", "parse_style"]

STYLE_GRAMMAR = """\
A style is NAME=EFFECT[+EFFECT]..., or just EFFECT[+EFFECT]... and named after them:
  grey  invert                   brightness:F  contrast:F   F from 0 to 4, 1 is as it was
  opacity:F   F from 0 to 1      watermark:TEXT  picture:FILE.png   across the map
  attribution:TEXT   a small label, repeated    scalebar[:CORNER]   such as bottom-left
such as  grey   dim=brightness:0.8+contrast:0.9   "draft=grey+watermark:Draft, not to scale\""""
"""The grammar in words, for a command's help."""

_VALUES: Mapping[str, str] = {
    "brightness": "factor",
    "contrast": "factor",
    "opacity": "factor",
    "watermark": "text",
    "picture": "path",
    "attribution": "text",
    "scalebar": "corner",
}
"""Which field of an effect stands behind the colon."""

_EXAMPLES = {"factor": "0.8", "text": "TEXT", "path": "FILE.png", "corner": "bottom-left"}
_NAMED = re.compile(r"([^=:+,]*)=(.*)\Z", re.DOTALL)
_IDENTIFIER = re.compile(r"[A-Za-z0-9_.-]{1,60}\Z", re.ASCII)

# A plus or comma inside a text is part of it, unless the name of an effect follows.
_NEXT_EFFECT = re.compile(rf"[+,]\s*(?=(?:{'|'.join(EFFECTS)})\s*(?:[:+,]|\Z))")


def parse_style(text: str) -> tuple[str, tuple[Effect, ...]]:
    """Return the identifier of a style and its effects, in the order in which they are applied.

    `dim=brightness:0.8+contrast:0.9`, `grey`, `draft=grey+watermark:Draft, not to scale`. A comma
    does what a plus does. Without a name the effects' own make it: `grey-invert`.

    Raises:
        SetupError: it is no style; the text says what is wrong with it.
    """
    named = _NAMED.match(text)
    name, rest = (named[1].strip(), named[2]) if named else ("", text)
    if not rest.strip():
        raise SetupError(
            sentence(
                "the style {text!r:.60} has no effect (there is: {names})",
                text=text,
                names=", ".join(EFFECTS),
            )
        )
    effects = effects_from_json([_effect(part.strip()) for part in _NEXT_EFFECT.split(rest)])
    if not named:
        name = "-".join(effect.kind for effect in effects)
    if not _IDENTIFIER.match(name):
        raise SetupError(
            sentence(
                "{name!r:.60} cannot name a style: letters a to z, digits and _ . - can, at "
                "most 60",
                name=name,
            )
        )
    return name, effects


def _effect(part: str) -> Mapping[str, Any]:
    """Return one effect as the JSON object that describes it."""
    kind, colon, value = part.partition(":")
    field = _VALUES.get(kind)
    if kind in EFFECTS and field is None:
        if colon:
            raise SetupError(sentence("{kind} takes no value", kind=kind))
        return {"effect": kind}
    if not colon:
        if kind in EFFECTS and field != "corner":
            raise SetupError(
                sentence(
                    "{kind} needs a value, such as {kind}:{example}",
                    kind=kind,
                    example=_EXAMPLES[field or ""],
                )
            )
        return {"effect": kind}
    return {"effect": kind, str(field): _value(kind, field, value.strip())}


def _value(kind: str, field: object, value: str) -> object:
    if field == "corner":
        corner = value.replace("-", " ")
        return next((known for known in CORNERS if known == corner), value)
    if field != "factor":
        return value
    try:
        return float(value)
    except ValueError:
        raise SetupError(
            sentence(
                "{kind} needs a number, such as {kind}:0.8, not {value!r:.60}",
                kind=kind,
                value=value,
            )
        ) from None
