"""Whether a value read from JSON is what it should be; the text of the error says where it is not.

Each function takes the value and its place, returns the value, and raises DocumentError.
"""

from __future__ import annotations

import json
import math
from typing import Any

from ..errors import DocumentError, SetupError
from ..sentence import sentence
from .sizes import LEAST_CACHE_BYTES, bytes_of
from .values import Levels

__all__ = [
    "a_boolean",
    "a_grid",
    "a_list",
    "a_number",
    "a_size",
    "a_text",
    "an_integer",
    "an_object",
    "bounds",
    "effects",
    "grids",
    "integers",
    "levels",
    "lower_case_list",
    "parsed_json",
    "text_list",
    "texts",
]


_LONGEST_NUMBER = 18  # digits: what 64 bits hold


def parsed_json(body: bytes) -> Any:
    """Read JSON whose numbers are finite and not longer than 64 bits hold."""
    try:
        return json.loads(
            body.decode("utf-8-sig"),
            parse_int=_whole_number,
            parse_float=_finite,
            parse_constant=_finite,
        )
    except RecursionError as exc:
        raise DocumentError("it is nested too deeply") from exc
    except ValueError as exc:
        raise DocumentError(sentence("it is not JSON: {reason}", reason=exc)) from exc


def _whole_number(text: str) -> int:
    if len(text) > _LONGEST_NUMBER:
        raise DocumentError(sentence("a number has {count} digits", count=len(text)))
    return int(text)


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise DocumentError(
            sentence("{text} is not a number that a catalogue can hold", text=text[:40])
        )
    return value


def an_object(value: Any, where: str) -> dict[str, Any]:
    """Take a JSON object."""
    if not isinstance(value, dict):
        raise DocumentError(sentence("{where} is not an object", where=where))
    return value


def a_list(value: Any, where: str) -> list[Any]:
    """Take a list."""
    if not isinstance(value, list):
        raise DocumentError(sentence("{where} is not a list", where=where))
    return value


def a_text(value: Any, where: str) -> str:
    """Take a text."""
    if not isinstance(value, str):
        raise DocumentError(sentence("{where} is not a text", where=where))
    return value


def texts(value: Any, where: str) -> dict[str, str]:
    """Take an object of texts."""
    return {name: a_text(text, f"{where}.{name}") for name, text in an_object(value, where).items()}


def text_list(value: Any, where: str) -> tuple[str, ...]:
    """Take a list of texts."""
    return tuple(
        a_text(text, f"{where}[{place}]") for place, text in enumerate(a_list(value, where))
    )


def lower_case_list(value: Any, where: str) -> tuple[str, ...]:
    """Take a list of names that are the same in capitals."""
    return tuple(text.lower() for text in text_list(value, where))


def effects(value: Any, where: str) -> dict[str, list[dict[str, Any]]]:
    """Take an object of lists of objects: effects by style. What each does is not looked at."""
    return {
        name: [an_object(one, f"{where}.{name}") for one in a_list(listed, f"{where}.{name}")]
        for name, listed in an_object(value, where).items()
    }


def a_boolean(value: Any, where: str) -> bool:
    """Take `true` or `false`."""
    if not isinstance(value, bool):
        raise DocumentError(sentence("{where} is neither true nor false", where=where))
    return value


def integers(value: Any, where: str) -> tuple[int, ...]:
    """Take a list of whole numbers."""
    return tuple(an_integer(item, f"{where}[{i}]") for i, item in enumerate(a_list(value, where)))


def an_integer(value: Any, where: str) -> int:
    """Take a whole number; `true` is none."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise DocumentError(sentence("{where} is not a whole number", where=where))
    return value


def a_number(value: Any, where: str) -> float:
    """Take a finite number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise DocumentError(sentence("{where} is not a number", where=where))
    return float(value)


def a_size(value: Any, where: str) -> int:
    """Take how many bytes a cache may have, as a number or as text such as `2G`."""
    if isinstance(value, str):
        try:
            return bytes_of(value)
        except SetupError as exc:
            raise DocumentError(sentence("{where}: {reason}", where=where, reason=exc)) from exc
    size = an_integer(value, where)
    if size < LEAST_CACHE_BYTES:
        raise DocumentError(
            sentence("{where} is {size} bytes, which is no size of a cache", where=where, size=size)
        )
    return size


def a_grid(value: Any, where: str) -> Any:
    """Take the name of a tile matrix set, or one as JSON (OGC 17-083)."""
    return value if isinstance(value, dict) else a_text(value, where)


def grids(value: Any, where: str) -> tuple[Any, ...]:
    """Take a list of tile matrix sets."""
    return tuple(a_grid(one, f"{where}[{i}]") for i, one in enumerate(a_list(value, where)))


def bounds(value: Any, where: str) -> tuple[float, ...]:
    """Take four numbers: west, south, east, north."""
    numbers = tuple(a_number(item, where) for item in a_list(value, where))
    if len(numbers) != 4:
        raise DocumentError(
            sentence("{where} has {count} numbers, not 4", where=where, count=len(numbers))
        )
    return numbers


def levels(value: Any, where: str) -> Levels:
    """Take two whole numbers: the first and the last zoom level."""
    numbers = [an_integer(item, where) for item in a_list(value, where)]
    if len(numbers) != 2:
        raise DocumentError(
            sentence("{where} has {count} numbers, not 2", where=where, count=len(numbers))
        )
    return Levels(*numbers)
