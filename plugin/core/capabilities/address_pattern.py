"""Addresses with holes for the tile: KVP parameters and URL templates, compiled to be quick.

Values are percent-encoded as their place demands: `/` stays in a query and is `%2F` in a path.
Names of variables do not depend on letter case, as QGIS, GDAL and ArcGIS have it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote, unquote_plus

__all__ = [
    "POINT_VARIABLES",
    "TILE_VARIABLES",
    "AddressPattern",
    "Fill",
    "kvp_pattern",
    "template_pattern",
]

TILE_VARIABLES = frozenset(("tilematrix", "tilerow", "tilecol"))
POINT_VARIABLES = frozenset(("i", "j"))

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_SAME = {"tilecolumn": "tilecol", "layeridentifier": "layer", "styleidentifier": "style"}
_IN_PATH, _IN_QUERY = ":,@!$'()*=", ":,@!$'()*/"
_HOST = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*")
_NOT_FOR_ADDRESSES = re.compile(r"%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-_.!~*'();/?:@+$,#=&%]")
_MOST_COMPILED = 64

Fill = Callable[[str, int, int, int, int], str]
"""Matrix, column, row, and the column and row of a pixel in the tile -> address."""


class AddressPattern(NamedTuple):
    """Pieces of an address, each of text that is ready and the variable after it, if any."""

    pieces: tuple[tuple[str, str], ...]

    @property
    def variables(self) -> frozenset[str]:
        """The variables that the address depends on, in lower case."""
        return frozenset(variable for _, variable in self.pieces if variable)

    @property
    def is_absolute(self) -> bool:
        """Whether the address begins with http(s) and a host."""
        return self.pieces[0][0][:8].lower().startswith(("http://", "https://"))

    def compiled(self, values: Mapping[str, str]) -> Fill:
        """Return a function for tiles; `values` are those of other variables, else empty."""
        text: list[str] = []
        in_query = matrix_in_query = False
        for literal, variable in self.pieces:
            text.append(literal.replace("%", "%%"))
            in_query = in_query or "?" in literal
            if variable in TILE_VARIABLES or variable in POINT_VARIABLES:
                text.append(f"%({variable})s")
                matrix_in_query |= in_query and variable == "tilematrix"
            elif variable:
                text.append(_quoted(values.get(variable, ""), in_query).replace("%", "%%"))
        pattern = "".join(text)

        def fill(matrix: str, column: int, row: int, i: int, j: int) -> str:
            return pattern % {
                "tilematrix": _quoted(matrix, matrix_in_query),
                "tilecol": column,
                "tilerow": row,
                "i": i,
                "j": j,
            }

        return fill

    def compiled_with(self, values: Mapping[str, str]) -> Callable[[Mapping[str, str]], Fill]:
        """Return a function from other values to what `compiled` returns with them."""
        others = self.variables - TILE_VARIABLES - POINT_VARIABLES

        @functools.lru_cache(maxsize=_MOST_COMPILED)
        def compiled(changed: tuple[tuple[str, str], ...]) -> Fill:
            return self.compiled({**values, **dict(changed)})

        def fill(changed: Mapping[str, str]) -> Fill:
            lowered = ((name.lower(), value) for name, value in changed.items())
            return compiled(tuple(item for item in lowered if item[0] in others))

        return fill


def template_pattern(template: str) -> AddressPattern:
    """Return the pattern of a URL template; braces may be percent-encoded."""
    text = re.sub("%7B", "{", re.sub("%7D", "}", template, flags=re.I), flags=re.I)
    parts = _VARIABLE.split(text)
    names = [_SAME.get(name, name) for name in (part.strip().lower() for part in parts[1::2])]
    host = _HOST.match(parts[0])
    end = host.end() if host else 0
    literals = [parts[0][:end] + _clean(parts[0][end:]), *map(_clean, parts[2::2])]
    return AddressPattern(tuple(zip(literals, [*names, ""])))


def kvp_pattern(href: str, fixed: Mapping[str, str], names: Sequence[str]) -> AddressPattern:
    """Return the pattern of a KVP address with `fixed` parameters, and `names` of variables.

    What the address's own query says stays, but for parameters that are ours to set.
    """
    address, _, query = href.partition("#")[0].partition("?")
    own = {name.lower() for name in (*fixed, *names)}
    kept = [
        _clean(item)
        for item in re.split("[&?]", query)
        if item and unquote_plus(item.partition("=")[0]).lower() not in own
    ]
    kept += [f"{name}={value}" for name, value in fixed.items()]
    host = _HOST.match(address)
    end = host.end() if host else 0
    literal = f"{address[:end]}{_clean(address[end:])}?{'&'.join(kept)}"
    pieces = []
    for name in names:
        pieces.append((f"{literal}&{quote(name, safe='')}=", name.lower()))
        literal = ""
    return AddressPattern(tuple(pieces))


@functools.lru_cache(maxsize=4096)
def _quoted(value: str, in_query: bool) -> str:
    return quote(value, safe=_IN_QUERY if in_query else _IN_PATH, errors="replace")


def _clean(literal: str) -> str:
    """Return a piece of an address with what may not stand in one percent-encoded."""
    return _NOT_FOR_ADDRESSES.sub(lambda found: quote(found[0], safe="", errors="replace"), literal)
