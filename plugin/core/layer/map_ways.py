"""How maps of a layer are made for clients of a WMS."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..mosaic.map_source import MapSource

__all__ = ["MapWays"]

_NONE: Mapping[str, MapSource] = {}


class MapWays(NamedTuple):
    """What a layer's maps are made of, and as what they are given.

    Those in the styles of `forwarded` are drawn by that source; if `only_aligned`, there are none
    but those that are a tile. `resampling` is the filter where the request names none, as Pillow
    calls it. `formats` are media types, the first one where none is asked for; empty: all.
    Unless `client_chooses`, every map is of the first.
    """

    only_aligned: bool = False
    forwarded: Mapping[str, MapSource] = _NONE
    resampling: str = "BILINEAR"
    formats: tuple[str, ...] = ()
    client_chooses: bool = True
