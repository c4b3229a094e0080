"""Draws a picture anew through a mesh of quadrilaterals, with Pillow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from .pillow import pillow, resampling

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Corners", "MeshBox", "blank_picture", "lay", "warped"]

Corners = tuple[float, float, float, float, float, float, float, float]
"""x and y of four places in a picture, in pixels: those of a box's upper left, lower left, lower
right and upper right corner."""


class MeshBox(NamedTuple):
    """A box of the picture to be drawn (left, upper, right, lower), and where its corners lie."""

    box: tuple[int, int, int, int]
    corners: Corners


def blank_picture(width: int, height: int) -> Image:
    """Return a transparent picture."""
    picture: Image = pillow().new("RGBA", (width, height), (0, 0, 0, 0))
    return picture


def lay(part: Image, whole: Image, place: tuple[int, int] = (0, 0)) -> None:
    """Lay a picture upon a larger one of mode RGBA, to be seen where the picture is transparent."""
    if part.mode == "RGB":
        whole.paste(part, place)
    else:
        whole.alpha_composite(part, place)


def warped(
    picture: Image, size: tuple[int, int], mesh: Sequence[MeshBox], method: str = "BILINEAR"
) -> Image:
    """Return the picture drawn through the mesh; what no box covers is transparent.

    It is in mode RGB if nothing is transparent, which takes less time and fewer bytes to encode.

    Places count from the picture's upper left corner, so that the middle of its first pixel is at
    0.5, 0.5. Colours of transparent pixels do not shine through: Pillow weighs them by their alpha.
    """
    library = pillow()
    kind = getattr(library, "Transform", library).MESH  # Pillow before 9.1 has no Transform
    drawn: Image = picture.convert("RGBA").transform(
        size, kind, [tuple(part) for part in mesh], resample=resampling(method)
    )
    lowest, _ = drawn.getchannel("A").getextrema()
    return drawn.convert("RGB") if lowest == 255 else drawn
