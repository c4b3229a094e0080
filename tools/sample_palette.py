"""The colours of the sample map, and pictures reduced to them."""

from __future__ import annotations

import numpy
from PIL import Image, ImageColor

SEA = "#c3d9e4"
SHALLOWS = (
    ("#cbdfe8", 14),
    ("#d4e5ec", 7),
)  # colour and width in pixels of the bands along the coast
GRATICULE = "#b3cdda"
LAND = "#f6f3ec"
ICE = "#fbfbf9"
COAST = "#8fb0bf"
BORDER = "#c4b8a6"
PROVINCE = "#e2dacd"
COUNTRY_LABEL = "#5d5548"
OCEAN_LABEL = "#6f97ab"

# Pairs of colours that meet in a picture, and how many steps smoothed edges take between them.
BLENDS = (
    (COAST, LAND, 4),
    (COAST, SHALLOWS[1][0], 4),
    (COAST, ICE, 2),
    (BORDER, LAND, 4),
    (BORDER, COAST, 1),
    (PROVINCE, LAND, 2),
    (COUNTRY_LABEL, LAND, 7),
    (COUNTRY_LABEL, ICE, 3),
    (COUNTRY_LABEL, COAST, 1),
    (OCEAN_LABEL, SEA, 5),
    (GRATICULE, SEA, 2),
)


def with_palette(picture: Image.Image) -> Image.Image:
    """Replace each colour by the nearest of the palette.

    Pillow's own search takes colours for one that differ by less than four: too coarse here.
    """
    palette = numpy.array(palette_colours())
    pixels = numpy.asarray(picture).astype(numpy.int32)
    packed, inverse = numpy.unique(pixels @ numpy.array([65536, 256, 1]), return_inverse=True)
    colours = numpy.stack([packed >> 16, packed >> 8 & 255, packed & 255], axis=1)
    nearest = (
        ((colours[:, None, :] - palette[None, :, :]) ** 2)
        .sum(axis=2)
        .argmin(axis=1)
        .astype(numpy.uint8)
    )
    image = Image.fromarray(nearest[inverse].reshape(pixels.shape[:2]), "P")
    image.putpalette(palette.astype(numpy.uint8).tobytes())
    return image


def palette_colours() -> list[tuple[int, ...]]:
    """The colours of the map, and those between the pairs that meet in it."""
    named = [SEA, LAND, ICE, COAST, BORDER, PROVINCE, GRATICULE, COUNTRY_LABEL, OCEAN_LABEL]
    colours = [
        ImageColor.getrgb(colour) for colour in (*named, *(colour for colour, _ in SHALLOWS))
    ]
    for first, second, steps in BLENDS:
        ends = ImageColor.getrgb(first), ImageColor.getrgb(second)
        for step in range(1, steps + 1):
            part = step / (steps + 1)
            colours.append(tuple(round(a + (b - a) * part) for a, b in zip(*ends)))
    return colours
