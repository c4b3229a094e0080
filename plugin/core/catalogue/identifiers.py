"""Identifiers of layers: made from titles, safe in every address, and each its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from ..errors import SetupError
from ..sentence import sentence

__all__ = ["check_identifier", "free_identifier", "is_identifier"]

_LONGEST = 64
_FORBIDDEN = re.compile(r"[^A-Za-z0-9_.-]+")
_IDENTIFIER = re.compile(r"[A-Za-z0-9_.-]+")
_RUNS = re.compile(r"([_.-])\1+")
_WITHOUT_DECOMPOSITION = str.maketrans(
    {
        "Æ": "AE",
        "Ð": "D",
        "Ø": "O",
        "Þ": "Th",
        "ß": "ss",
        "æ": "ae",
        "ð": "d",
        "ø": "o",
        "þ": "th",
        "Đ": "D",
        "đ": "d",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "Ł": "L",
        "ł": "l",
        "Œ": "OE",
        "œ": "oe",
    }
)
# Parts of addresses, and names that Windows gives to devices (a layer may name a cache file).
_DEVICES = (f"{device}{number}" for device in ("com", "lpt") for number in range(1, 10))
_RESERVED = frozenset(
    (
        "default",
        "wmts",
        "wmtscapabilities",
        "tilemapresource",
        "con",
        "prn",
        "aux",
        "nul",
        *_DEVICES,
    )
)


def free_identifier(title: str, taken: Iterable[str]) -> str:
    """Return an identifier of ASCII letters, digits, `_`, `.` and `-` for a layer of this title.

    The same title gives the same identifier. One that is taken gets `_2`, `_3` and so on; case does
    not tell two apart, since files on Windows are named after them. See interop.md rules 5 and 16.
    """
    wanted = _sanitised(title)
    occupied = {identifier.lower() for identifier in taken}
    candidate, number = wanted, 1
    while candidate.lower() in occupied:
        number += 1
        candidate = f"{wanted}_{number}"
    return candidate


def is_identifier(text: str) -> bool:
    """Tell whether a text may be the identifier of a layer, and a part of a path."""
    return bool(_IDENTIFIER.fullmatch(text)) and text not in (".", "..")


def check_identifier(text: str) -> None:
    """Refuse a text that may not be the identifier of a layer.

    Raises:
        SetupError: it may not.
    """
    if not is_identifier(text):
        raise SetupError(
            sentence(
                "{text!r} cannot name a layer: letters, digits, `_`, `.` and `-` can", text=text
            )
        )


def _sanitised(title: str) -> str:
    decomposed = unicodedata.normalize("NFKD", title.translate(_WITHOUT_DECOMPOSITION))
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    name = _RUNS.sub(r"\1", _FORBIDDEN.sub("_", letters))[:_LONGEST].strip("_.-")
    if not name:
        return "layer"
    stem = name.partition(".")[0].lower()
    return f"layer_{name}" if stem in _RESERVED else name
