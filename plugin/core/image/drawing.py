"""Draws effects: from a picture and its place to the picture in a style."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple, Optional, Union

from ..errors import ImageError, SetupError
from ..sentence import sentence_of
from .colours import greyed, tabled
from .effects import (
    Attribution,
    Brightness,
    Contrast,
    Effect,
    Grey,
    Invert,
    Opacity,
    PictureWatermark,
    ScaleBar,
    Watermark,
    changes_nothing,
)
from .lettering import label
from .scale_bar import bar_for, bar_height, bar_picture
from .watermark import put, stamp_of, stamped

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["TilePlace", "check_effects", "drawn", "effects_at", "is_grey"]

_LABEL_DISTANCE = 512
_MARGIN = 4
_LONGEST_BAR = 110
_TABLES = (Invert, Brightness, Contrast, Opacity)
_WATERMARKS = (Watermark, PictureWatermark)


class TilePlace(NamedTuple):
    """Where a picture lies: its column and row, and the first of the layer at this level.

    `ground` says how many metres on the ground a tile's whole width is at a place in the tile,
    given as parts of its width and height from the upper left corner; NaN off the earth.
    """

    column: int
    row: int
    first_column: int
    first_row: int
    ground: Callable[[float, float], float]


def check_effects(effects: Iterable[Effect]) -> None:
    """Load what the effects need, so that no tile has to tell of it.

    Raises:
        SetupError: a picture cannot be used, no font has the letters, or Pillow is missing.
    """
    try:
        for effect in effects:
            if isinstance(effect, _WATERMARKS):
                stamp_of(effect)
            elif isinstance(effect, Attribution):
                label(effect.text, effect.size, effect.font, 248, 124)
            elif isinstance(effect, ScaleBar):
                label("1234567890 km", effect.size, effect.font, 248, 124)
    except ImageError as exc:
        raise SetupError(sentence_of(exc)) from exc


def effects_at(effects: Iterable[Effect], place: TilePlace, tile_width: int) -> tuple[Effect, ...]:
    """Return those of the effects that this tile of so many pixels shows."""
    return tuple(
        effect
        for effect in effects
        if not changes_nothing(effect)
        and (not isinstance(effect, (Attribution, ScaleBar)) or _stands(effect, place, tile_width))
    )


def _stands(effect: Union[Attribution, ScaleBar], place: TilePlace, tile_width: int) -> bool:
    every = effect.every or max(1, round(_LABEL_DISTANCE / tile_width))
    across, down = place.column - place.first_column, place.row - place.first_row
    return across % every == 0 and down % every == 0


def is_grey(effects: Iterable[Effect]) -> bool:
    """Tell whether no colour is left after these effects."""
    grey = False
    for effect in effects:
        grey = isinstance(effect, Grey) or (grey and not isinstance(effect, PictureWatermark))
    return grey


def drawn(picture: Image, effects: Iterable[Effect], place: TilePlace) -> Image:
    """Return an RGB or RGBA picture with these effects, one after the other.

    Raises:
        ImageError: what an effect needs is not there; see `check_effects`.
    """
    for is_table, group in itertools.groupby(effects, lambda effect: isinstance(effect, _TABLES)):
        if is_table:
            picture = tabled(picture, tuple(x for x in group if isinstance(x, _TABLES)))
            continue
        for effect in group:
            picture = _with_one(picture, effect, place)
    return picture


def _with_one(picture: Image, effect: Effect, place: TilePlace) -> Image:
    if isinstance(effect, Grey):
        return greyed(picture)
    if isinstance(effect, _WATERMARKS):
        left, top = place.column * picture.width, place.row * picture.height
        return stamped(picture, stamp_of(effect), left, top)
    if isinstance(effect, (Attribution, ScaleBar)):
        made = _label_in(picture, effect, place)
        if made is not None:
            picture = picture.copy()
            put(picture, made, *_corner(picture, made, effect.corner))
    return picture


def _label_in(
    picture: Image, effect: Union[Attribution, ScaleBar], place: TilePlace
) -> Optional[Image]:
    if isinstance(effect, ScaleBar):
        return _bar(picture, effect, place)
    size = (picture.width - 2 * _MARGIN, picture.height // 2)
    return label(effect.text, effect.size, effect.font, *size)


def _bar(picture: Image, effect: ScaleBar, place: TilePlace) -> Optional[Image]:
    """Return the bar as long as the ground is at the place in the tile where it will stand."""
    most = min(_LONGEST_BAR, picture.width - 2 * _MARGIN - 2)
    height, line = bar_height(effect.size, effect.font)
    x = _MARGIN + most / 2
    y = _MARGIN + line if "top" in effect.corner else picture.height - _MARGIN - height + line
    if "right" in effect.corner:
        x = picture.width - x
    metres = place.ground(x / picture.width, y / picture.height)
    bar = bar_for(metres / picture.width, most)
    return None if bar is None else bar_picture(bar, effect.size, effect.font)


def _corner(picture: Image, made: Image, corner: str) -> tuple[int, int]:
    x = _MARGIN if "left" in corner else picture.width - made.width - _MARGIN
    y = _MARGIN if "top" in corner else picture.height - made.height - _MARGIN
    return x, y
