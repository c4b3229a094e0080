"""From coordinates of one CRS to those of another, many at once, in any thread."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from ..errors import GridError
from ..grid.crs import Crs, in_same_units
from ..sentence import sentence

__all__ = ["Projection"]


class Projection:
    """Projects points; coordinates are easting (longitude) first on both sides."""

    def __init__(self, crs_from: Crs, crs_to: Crs) -> None:
        """Keep both CRSs; what pyproj needs is made in each thread that asks."""
        self._from = crs_from
        self._to = crs_to
        self._same = in_same_units(crs_from, crs_to)
        # "Transformer objects are not thread-safe" (pyproj, Advanced examples, Multithreading).
        self._local = threading.local()

    def project(self, xs: Sequence[float], ys: Sequence[float]) -> tuple[list[float], list[float]]:
        """Return the points in the other CRS; what cannot be projected comes back as infinity."""
        if self._same:
            return list(xs), list(ys)
        there_x, there_y = self._transformer().transform(list(xs), list(ys))
        return list(there_x), list(there_y)

    def _transformer(self) -> Any:
        found = getattr(self._local, "transformer", None)
        if found is None:
            found = self._local.transformer = _made(self._from, self._to)
        return found


def _made(crs_from: Crs, crs_to: Crs) -> Any:
    import pyproj
    from pyproj.exceptions import ProjError

    try:
        return pyproj.Transformer.from_crs(crs_from.name, crs_to.name, always_xy=True)
    except ProjError as exc:
        raise GridError(
            sentence(
                "there is no way from {crs_from} to {crs_to}",
                crs_from=crs_from.name,
                crs_to=crs_to.name,
            )
        ) from exc
