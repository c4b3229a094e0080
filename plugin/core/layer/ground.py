"""How long a tile of any grid is on the ground."""

from __future__ import annotations

import math

from ..errors import GridError
from ..grid.boxes import reproject_box
from ..grid.crs import CRS84, EARTH_RADIUS, WEB_MERCATOR
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..mosaic.projection import Projection

__all__ = ["Ground"]

_FLATTENING = 1 / 298.257223563
_ECCENTRICITY_SQUARED = _FLATTENING * (2 - _FLATTENING)
"""Of the ellipsoid of WGS 84."""


class Ground:
    """Measures along the rows of a tile matrix set, on the ellipsoid of WGS 84."""

    def __init__(self, tile_matrix_set: TileMatrixSet) -> None:
        """Keep how to get from the set's CRS to degrees."""
        self._crs = tile_matrix_set.crs
        self._projection = Projection(self._crs, CRS84)

    def tile_width(
        self, matrix: TileMatrix, column: int, row: int, across: float, down: float
    ) -> float:
        """Return the metres on the ground of a tile's width, as long as it is at one place in it.

        `across` and `down` are that place, as parts of the tile from its upper left corner. NaN
        says that the place is not on the earth.
        """
        x = matrix.left + (column + across) * matrix.span_x
        y = matrix.top - (row + down) * matrix.span_y
        half = matrix.cell_size / 2
        try:
            longitudes, latitudes = self._degrees([x - half, x + half], y)
        except GridError:
            return math.nan
        return _metres(longitudes, latitudes) * matrix.tile_width

    def _degrees(self, xs: list[float], y: float) -> tuple[list[float], list[float]]:
        """Return longitudes and latitudes; those of Web Mercator without pyproj.

        Raises:
            GridError: a point does not exist there.
        """
        if self._crs != WEB_MERCATOR:
            return self._projection.project(xs, [y] * len(xs))
        boxes = [reproject_box(BoundingBox(x, y, x, y), WEB_MERCATOR, CRS84) for x in xs]
        return [box.min_x for box in boxes], [box.min_y for box in boxes]


def _metres(longitudes: list[float], latitudes: list[float]) -> float:
    """Return the distance of two near points, in metres, by the radii of curvature there."""
    latitude = math.radians(sum(latitudes) / 2)
    if not (math.isfinite(sum(longitudes)) and abs(latitude) <= math.pi / 2):
        return math.nan
    turn = math.remainder(longitudes[1] - longitudes[0], 360.0)
    root = math.sqrt(1 - _ECCENTRICITY_SQUARED * math.sin(latitude) ** 2)
    east = EARTH_RADIUS / root * math.cos(latitude) * math.radians(turn)
    meridian = EARTH_RADIUS * (1 - _ECCENTRICITY_SQUARED) / root**3
    north = meridian * math.radians(latitudes[1] - latitudes[0])
    return math.hypot(east, north)
