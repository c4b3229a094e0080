"""Effects: what a style of ours changes in the pictures of a layer, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Union

__all__ = [
    "CORNERS",
    "Attribution",
    "Brightness",
    "Contrast",
    "Effect",
    "Grey",
    "Invert",
    "Opacity",
    "PictureWatermark",
    "ScaleBar",
    "Watermark",
    "changes_nothing",
]

CORNERS = ("top left", "top right", "bottom left", "bottom right")
"""Where in a tile a label may stand."""


@dataclass(frozen=True)
class Grey:
    """Every colour becomes the grey of its luma (ITU-R BT.601)."""

    kind: ClassVar[str] = "grey"


@dataclass(frozen=True)
class Invert:
    """Every colour becomes its opposite; what is transparent stays so."""

    kind: ClassVar[str] = "invert"


@dataclass(frozen=True)
class Brightness:
    """Every colour is multiplied by `factor`: 0 is black, 1 changes nothing, at most 4."""

    kind: ClassVar[str] = "brightness"
    factor: float


@dataclass(frozen=True)
class Contrast:
    """The distance of every colour from middle grey is multiplied by `factor`, from 0 to 4.

    The middle is the same for every tile, else neighbours would not fit together.
    """

    kind: ClassVar[str] = "contrast"
    factor: float


@dataclass(frozen=True)
class Opacity:
    """What shows is multiplied by `factor`: 0 is wholly transparent, 1 changes nothing."""

    kind: ClassVar[str] = "opacity"
    factor: float


@dataclass(frozen=True)
class Watermark:
    """A text across the map, again and again, from tile to tile without a seam.

    `size` is the height of the letters in pixels, `angle` their slope in degrees
    (counter-clockwise), `spacing` the pixels between repetitions, `font` a font file, or empty for
    one that has the letters.
    """

    kind: ClassVar[str] = "watermark"
    text: str
    opacity: float = 0.3
    size: int = 28
    angle: float = 30.0
    spacing: int = 80
    font: str = ""


@dataclass(frozen=True)
class PictureWatermark:
    """A picture, the PNG at `path`, across the map like the text of a `Watermark`."""

    kind: ClassVar[str] = "picture"
    path: str
    opacity: float = 0.3
    spacing: int = 80


@dataclass(frozen=True)
class Attribution:
    """Whom to credit: a small label in a corner of some tiles, never cut by a tile's edge.

    It stands in the layer's first tile and from there in every `every`th column and row, so that a
    map of any size shows it but is not covered with it; 0 means about every 512 pixels.
    """

    kind: ClassVar[str] = "attribution"
    text: str
    corner: str = "bottom right"
    size: int = 11
    every: int = 0
    font: str = ""


@dataclass(frozen=True)
class ScaleBar:
    """A bar with its true length on the ground where it stands; `every` as in `Attribution`."""

    kind: ClassVar[str] = "scalebar"
    corner: str = "top left"
    size: int = 11
    every: int = 0
    font: str = ""


Effect = Union[
    Grey,
    Invert,
    Brightness,
    Contrast,
    Opacity,
    Watermark,
    PictureWatermark,
    Attribution,
    ScaleBar,
]


def changes_nothing(effect: Effect) -> bool:
    """Tell whether no picture looks different with this effect."""
    if isinstance(effect, (Brightness, Contrast, Opacity)):
        return effect.factor == 1.0
    if isinstance(effect, (Watermark, PictureWatermark)):
        return effect.opacity == 0.0
    return False
