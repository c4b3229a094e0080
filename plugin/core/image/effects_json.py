"""Effects as plain JSON values, and back: what a catalogue file holds of them."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional, get_args

from ..errors import SetupError
from ..sentence import sentence
from .effects import CORNERS, Effect

__all__ = ["EFFECTS", "effect_from_json", "effect_to_json", "effects_from_json", "effects_to_json"]

EFFECTS: Mapping[str, Any] = {kind.kind: kind for kind in get_args(Effect)}
"""The classes of effects by name."""

_MOST_EFFECTS = 16
_LONGEST_TEXT = {"text": 200, "path": 4096, "font": 4096}
_RANGES: Mapping[str, tuple[float, float]] = {
    "opacity": (0, 1),
    "angle": (-90, 90),
    "size": (6, 200),
    "spacing": (0, 1024),
    "every": (0, 64),
}
_FACTORS: Mapping[str, tuple[float, float]] = {
    "brightness": (0, 4),
    "contrast": (0, 4),
    "opacity": (0, 1),
}


def effect_to_json(effect: Effect) -> dict[str, Any]:
    """Return the effect as a JSON object: its name as `effect`, then its fields."""
    return {"effect": effect.kind, **dataclasses.asdict(effect)}


def effects_to_json(effects: Iterable[Effect]) -> list[dict[str, Any]]:
    """Return effects as a JSON array, in the order in which they are applied."""
    return [effect_to_json(effect) for effect in effects]


def effects_from_json(values: object) -> tuple[Effect, ...]:
    """Return the effects of a JSON array.

    Raises:
        SetupError: it is no array of effects.
    """
    if not isinstance(values, Sequence) or isinstance(values, (str, bytes)):
        raise SetupError("the effects of a style are a list")
    if not 0 < len(values) <= _MOST_EFFECTS:
        raise SetupError(
            sentence(
                "a style has 1 to {most} effects, not {count}",
                most=_MOST_EFFECTS,
                count=len(values),
            )
        )
    return tuple(effect_from_json(value) for value in values)


def effect_from_json(value: object) -> Effect:
    """Return the effect that a JSON object describes; fields left out have their default.

    Raises:
        SetupError: there is no such effect, or a field of it cannot be used.
    """
    if not isinstance(value, Mapping):
        raise SetupError(
            sentence(
                "an effect is an object such as {{'effect': 'grey'}}, not {value!r:.60}",
                value=value,
            )
        )
    kind = EFFECTS.get(str(value.get("effect")))
    if kind is None:
        raise SetupError(
            sentence(
                "there is no effect {name!r:.60} (there is: {names})",
                name=value.get("effect"),
                names=", ".join(EFFECTS),
            )
        )
    fields = {field.name: field for field in dataclasses.fields(kind)}
    given = {name: value[name] for name in value if name != "effect"}
    unknown = sorted(str(name) for name in given if name not in fields)
    if unknown:
        raise SetupError(sentence("{kind} has no {name!r:.60}", kind=kind.kind, name=unknown[0]))
    for name, field in fields.items():
        if name not in given and field.default is dataclasses.MISSING:
            raise SetupError(sentence("{kind} needs a {name}", kind=kind.kind, name=name))
    effect: Effect = kind(**{name: _field(kind.kind, name, given[name]) for name in given})
    return effect


def _field(kind: str, name: str, value: object) -> object:
    """Return the value of a field as it is used.

    Raises:
        SetupError: it cannot be used.
    """
    if name in _LONGEST_TEXT:
        return _text(kind, name, value)
    if name == "corner":
        if value not in CORNERS:
            raise SetupError(
                sentence(
                    "the corner of {kind} is one of: {names}", kind=kind, names=", ".join(CORNERS)
                )
            )
        return value
    low, high = _FACTORS[kind] if name == "factor" else _RANGES[name]
    is_whole = name in ("size", "spacing", "every")
    number = _number(value, is_whole)
    if number is None or not low <= number <= high:
        words = {"name": name, "kind": kind, "low": low, "high": high}
        if is_whole:
            raise SetupError(
                sentence("the {name} of {kind} is a whole number from {low:g} to {high:g}", **words)
            )
        raise SetupError(
            sentence("the {name} of {kind} is a number from {low:g} to {high:g}", **words)
        )
    return int(number) if is_whole else number


def _number(value: object, is_whole: bool) -> Optional[float]:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if not math.isfinite(value) or (is_whole and value != int(value)):
        return None
    return float(value)


def _text(kind: str, name: str, value: object) -> str:
    longest = _LONGEST_TEXT[name]
    if not isinstance(value, str) or len(value) > longest:
        raise SetupError(
            sentence(
                "the {name} of {kind} is a text of at most {longest} letters",
                name=name,
                kind=kind,
                longest=longest,
            )
        )
    text = value if name != "text" else " ".join(value.split())
    if not text and name != "font":
        raise SetupError(sentence("the {name} of {kind} is empty", name=name, kind=kind))
    if not text.isprintable():
        raise SetupError(
            sentence(
                "the {name} of {kind} holds letters that cannot be printed", name=name, kind=kind
            )
        )
    return text
