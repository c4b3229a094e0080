"""PNGs written without filters hold the same pixels, and are written where they are smaller."""

from __future__ import annotations

import io
import random
import zlib

import pytest
from PIL import Image, ImageDraw
from wmts_bridge.plugin.core.image.pillow import encoded
from wmts_bridge.plugin.core.image.png_writer import is_smaller_unfiltered, unfiltered_png
from wmts_bridge.plugin.core.image.structure import check_image

NOISE = 90


def noise(mode, size):
    """A picture in which every byte is likely to differ from all around it."""
    bands = [Image.effect_noise(size, NOISE) for _ in mode]
    return Image.merge(mode, bands)


def drawing(mode="RGB", size=(400, 300)):
    """Even areas whose edges are smoothed, as those of a map are."""
    dice = random.Random(1)
    wide, high = 4 * size[0], 4 * size[1]
    picture = Image.new(mode, (wide, high), (220, 235, 200))
    pen = ImageDraw.Draw(picture)
    for _ in range(60):
        corners = [(dice.uniform(0, wide), dice.uniform(0, high)) for _ in range(3)]
        pen.polygon(corners, fill=tuple(dice.choices(range(256), k=3)), outline=(90, 90, 90))
    return picture.resize(size, Image.BILINEAR)


def slope(mode="RGB", size=(400, 300)):
    """A picture without edges, like the sky of a photograph."""
    across = Image.radial_gradient("L").resize(size, Image.BILINEAR)
    along = Image.linear_gradient("L").resize(size, Image.BILINEAR)
    return Image.merge("RGB", (across, along, across.point(lambda x: 255 - x))).convert(mode)


def pillows(picture):
    output = io.BytesIO()
    picture.save(output, "PNG")
    return output.getvalue()


@pytest.mark.parametrize(
    "size",
    [(1, 1), (1, 64), (3, 65), (300, 2), (257, 128), (5461, 3), (16383, 2)],
    ids=lambda size: "{}x{}".format(*size),
)
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("level", [1, 6])
def test_what_is_written_is_read_back_to_the_pixel(mode, size, level):
    picture = noise(mode, size)

    body = unfiltered_png(picture, level)

    with Image.open(io.BytesIO(body)) as read:
        assert (read.mode, read.size) == (mode, size)
        assert read.tobytes() == picture.tobytes()
    assert check_image(body)[:3] == ("image/png", *size)


def test_rows_are_not_filtered():
    picture = noise("RGB", (70, 130))
    body = unfiltered_png(picture, 6)
    start = body.index(b"IDAT")
    length = int.from_bytes(body[start - 4 : start], "big")

    rows = zlib.decompress(body[start + 4 : start + 4 + length])

    assert rows[:: 3 * 70 + 1] == bytes(130)
    assert len(rows) == (3 * 70 + 1) * 130


@pytest.mark.parametrize("quickly", [False, True], ids=["to keep", "quickly"])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_drawing_is_smaller_than_pillow_writes_it(mode, quickly):
    picture = drawing(mode)

    body = encoded(picture, "image/png", quickly=quickly)

    assert body == unfiltered_png(picture, 3 if quickly else 6)
    assert len(body) < len(pillows(picture))


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_picture_without_edges_is_left_to_pillow(mode):
    picture = slope(mode)

    assert encoded(picture, "image/png") == pillows(picture)
    assert len(pillows(picture)) < len(unfiltered_png(picture, 9))


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(drawing().convert("P"), id="a palette"),
        pytest.param(drawing().convert("L"), id="greys"),
        pytest.param(drawing(size=(1 << 14, 4)), id="too wide for Pillow's buffer"),
    ],
)
def test_what_cannot_be_written_here_is_left_to_pillow(picture):
    assert not is_smaller_unfiltered(picture)
    assert encoded(picture, "image/png") == pillows(picture)


def test_a_colour_profile_is_kept():
    picture = drawing()
    picture.info["icc_profile"] = b"some profile"

    with Image.open(io.BytesIO(encoded(picture, "image/png"))) as read:
        assert read.info["icc_profile"] == b"some profile"


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (1, 500), (500, 1)], ids=str)
def test_the_smallest_pictures_are_judged_too(size):
    picture = noise("RGB", size)

    body = encoded(picture, "image/png")

    with Image.open(io.BytesIO(body)) as read:
        assert read.tobytes() == picture.tobytes()
