"""URL templates of tile services: `https://tile.example/{z}/{x}/{y}.png`.

| placeholder | stands for |
|---|---|
| `{x}` | the column |
| `{y}` | the row, from the top unless the source counts otherwise |
| `{-y}` | the row from the bottom |
| `{z}`, `{zoom}` | the level |
| `{q}`, `{quadkey}` | the quadkey; empty at level 0 |
| `{s}`, `{a-c}`, `{1-4}`, `{switch:a,b}` | one of several hosts, the same for the same tile |
| `{r}` | the retina mark of Leaflet: nothing |
| `{usage}` | QGIS's word for what the tile is for: `view` |
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from ..errors import SetupError
from ..sentence import sentence

__all__ = ["TilePlace", "UrlTemplate", "compile_template", "placeholders", "quadkey"]

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_RANGE = re.compile(r"([a-z])-([a-z])\Z|([A-Z])-([A-Z])\Z|([0-9])-([0-9])\Z")
_SUBDOMAINS = ("a", "b", "c")
_KNOWN = "{x} {y} {-y} {z} {q} {s} {a-c} {1-4} {switch:a,b}"


class TilePlace(NamedTuple):
    """Where a tile is, in every way a template may say it; `row` counts from the top."""

    level: int
    column: int
    row: int
    row_from_bottom: int


class UrlTemplate(NamedTuple):
    """A template, ready to be filled in; `extension` is that of its file in lower case, if any."""

    url_of: Callable[[TilePlace], str]
    extension: str


_Value = Callable[[TilePlace], object]


def quadkey(level: int, column: int, row: int) -> str:
    """Return the quadkey of a tile, the row counted from the top; empty at level 0.

    One digit a level, from the coarsest: 1 for the right half, 2 for the lower.
    """
    digits = zip(_bits(column, level), _bits(row, level))
    return "".join(str(int(right) + 2 * int(lower)) for right, lower in digits)


def _bits(number: int, count: int) -> str:
    return f"{number:b}".zfill(count)[-count:] if count else ""


def compile_template(template: str, *, y_from_bottom: bool = False) -> UrlTemplate:
    """Read a template; percent-encoded braces (`%7Bz%7D`) count as braces.

    `y_from_bottom` says that `{y}` counts from the bottom too.

    Raises:
        SetupError: a placeholder is unknown, or one is missing without which tiles cannot differ.
    """
    text = _with_braces(template)
    names = placeholders(template)
    values = tuple(_value_of("-y" if y_from_bottom and name == "y" else name) for name in names)
    _check(names)
    pattern = _PLACEHOLDER.sub("\0", text).replace("%", "%%").replace("\0", "%s")

    def url_of(place: TilePlace) -> str:
        return pattern % tuple(value(place) for value in values)

    return UrlTemplate(url_of, _extension(text))


def placeholders(template: str) -> list[str]:
    """Return the placeholders of a template, each by its short name, as they stand there."""
    found = _PLACEHOLDER.findall(_with_braces(template))
    return [_SAME.get(name, name) for name in map(str.strip, found)]


def _with_braces(template: str) -> str:
    return re.sub("%7B", "{", re.sub("%7D", "}", template, flags=re.I), flags=re.I)


def _extension(text: str) -> str:
    path = re.split(r"[?#]", text.rpartition("://")[2])[0].partition("/")[2]
    found = re.search(r"[}\w]\.([A-Za-z]{3,4})\Z", path.rpartition("/")[2])
    return found[1].lower() if found else ""


def _check(names: list[str]) -> None:
    if "q" in names:
        return
    missing = [name for name in ("z", "x") if name not in names]
    if "y" not in names and "-y" not in names:
        missing.append("y")
    if missing:
        listed = ", ".join(f"{{{name}}}" for name in missing)
        raise SetupError(
            sentence(
                "the address lacks {listed}; it needs {{z}}, {{x}} and {{y}}, or {{q}}",
                listed=listed,
            )
        )


_SAME = {"zoom": "z", "quadkey": "q"}

_VALUES: dict[str, _Value] = {
    "x": lambda place: place.column,
    "y": lambda place: place.row,
    "-y": lambda place: place.row_from_bottom,
    "z": lambda place: place.level,
    "q": lambda place: quadkey(place.level, place.column, place.row),
    "r": lambda place: "",
    "usage": lambda place: "view",
}


def _value_of(name: str) -> _Value:
    known = _VALUES.get(name)
    if known is not None:
        return known
    hosts = _hosts(name)
    if not hosts:
        raise SetupError(
            sentence(
                "the address has an unknown placeholder {{{name}}}; known are {known}",
                name=name,
                known=_KNOWN,
            )
        )
    return lambda place: hosts[(place.column + place.row) % len(hosts)]


def _hosts(name: str) -> tuple[str, ...]:
    """Return the names of the hosts that a placeholder stands for."""
    if name == "s":
        return _SUBDOMAINS
    if name.startswith("switch:"):
        return tuple(host for host in name[len("switch:") :].split(",") if host)
    found = _RANGE.match(name)
    first, last = (part for part in found.groups() if part) if found else ("b", "a")
    return tuple(chr(code) for code in range(ord(first), ord(last) + 1))
