"""Whether a value read from JSON is what it should be; the text of the error says where it is not.

Each function takes the value and its place, returns the value, and raises DocumentError.
"""

from __future__ import annotations

import math
from typing import Any

from ..errors import DocumentError, SetupError
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
    "text_list",
    "texts",
]


def an_object(value: Any, where: str) -> dict[str, Any]:
    """Take a JSON object."""
    if not isinstance(value, dict):
        raise DocumentError(f"{where} is not an object")
    return value


def a_list(value: Any, where: str) -> list[Any]:
    """Take a list."""
    if not isinstance(value, list):
        raise DocumentError(f"{where} is not a list")
    return value


def a_text(value: Any, where: str) -> str:
    """Take a text."""
    if not isinstance(value, str):
        raise DocumentError(f"{where} is not a text")
    return value


def texts(value: Any, where: str) -> dict[str, str]:
    """Take an object of texts."""
    return {name: a_text(text, f"{where}.{name}") for name, text in an_object(value, where).items()}


def text_list(value: Any, where: str) -> tuple[str, ...]:
    """Take a list of texts."""
    return tuple(
        a_text(text, f"{where}[{place}]") for place, text in enumerate(a_list(value, where))
    )


def effects(value: Any, where: str) -> dict[str, list[dict[str, Any]]]:
    """Take an object of lists of objects: effects by style. What each does is not looked at."""
    return {
        name: [an_object(one, f"{where}.{name}") for one in a_list(listed, f"{where}.{name}")]
        for name, listed in an_object(value, where).items()
    }


def a_boolean(value: Any, where: str) -> bool:
    """Take `true` or `false`."""
    if not isinstance(value, bool):
        raise DocumentError(f"{where} is neither true nor false")
    return value


def integers(value: Any, where: str) -> tuple[int, ...]:
    """Take a list of whole numbers."""
    return tuple(an_integer(item, f"{where}[{i}]") for i, item in enumerate(a_list(value, where)))


def an_integer(value: Any, where: str) -> int:
    """Take a whole number; `true` is none."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise DocumentError(f"{where} is not a whole number")
    return value


def a_number(value: Any, where: str) -> float:
    """Take a finite number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise DocumentError(f"{where} is not a number")
    return float(value)


def a_size(value: Any, where: str) -> int:
    """Take how many bytes a cache may have, as a number or as text such as `2G`."""
    if isinstance(value, str):
        try:
            return bytes_of(value)
        except SetupError as exc:
            raise DocumentError(f"{where}: {exc}") from exc
    size = an_integer(value, where)
    if size < LEAST_CACHE_BYTES:
        raise DocumentError(f"{where} is {size} bytes, which is no size of a cache")
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
        raise DocumentError(f"{where} has {len(numbers)} numbers, not 4")
    return numbers


def levels(value: Any, where: str) -> Levels:
    """Take two whole numbers: the first and the last zoom level."""
    numbers = [an_integer(item, where) for item in a_list(value, where)]
    if len(numbers) != 2:
        raise DocumentError(f"{where} has {len(numbers)} numbers, not 2")
    return Levels(*numbers)
