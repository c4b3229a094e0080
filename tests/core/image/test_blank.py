"""Blank tiles are whole pictures of the asked size, checked with Pillow's decoders."""

import io
import sys

import pytest
from PIL import Image
from wmts_bridge.plugin.core.errors import ImageError
from wmts_bridge.plugin.core.image.blank import MAX_SIDE, blank_tile
from wmts_bridge.plugin.core.image.structure import check_image

SIZES = [(1, 1), (2, 1), (7, 9), (255, 257), (256, 256), (512, 512), (1, MAX_SIDE)]


def colours_of(body):
    with Image.open(io.BytesIO(body)) as image:
        image.load()
        return [colour for _, colour in image.convert("RGBA").getcolors()]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("media_type", ["image/png", "image/webp", "image/gif"])
def test_a_blank_tile_is_transparent_everywhere(media_type, size):
    body = blank_tile(media_type, *size)

    assert check_image(body) == (media_type, *size, True)
    assert [colour[3] for colour in colours_of(body)] == [0]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_blank_jpeg_is_white_everywhere(size):
    body = blank_tile("image/jpeg", *size)

    assert check_image(body) == ("image/jpeg", *size, False)
    assert colours_of(body) == [(255, 255, 255, 255)]


@pytest.mark.parametrize("media_type", ["image/png", "image/jpeg", "image/webp", "image/gif"])
def test_the_largest_blank_tile_is_whole(media_type):
    body = blank_tile(media_type, MAX_SIDE, MAX_SIDE)

    with Image.open(io.BytesIO(body)) as image:
        image.load()
        assert image.size == (MAX_SIDE, MAX_SIDE)
        assert len(image.getcolors()) == 1


def test_the_usual_blank_tile_is_small():
    assert len(blank_tile("image/png", 256, 256)) < 150
    assert len(blank_tile("image/webp", 256, 256)) < 50


def test_a_blank_tile_is_made_once():
    assert blank_tile("image/png", 256, 256) is blank_tile("png", 256, 256)


def test_blank_tiles_need_no_pillow(monkeypatch):
    monkeypatch.setitem(sys.modules, "PIL", None)

    assert check_image(blank_tile("image/jpeg", 33, 44))[1:3] == (33, 44)


@pytest.mark.parametrize(
    ("media_type", "width", "height"),
    [
        ("image/png", 0, 256),
        ("image/png", 256, -1),
        ("image/png", MAX_SIDE + 1, 1),
        ("image/tiff", 256, 256),
        ("application/vnd.mapbox-vector-tile", 256, 256),
        ("x" * 10_000, 256, 256),
    ],
    ids=["no-width", "negative", "too-large", "tiff", "vector", "long"],
)
def test_a_blank_tile_that_cannot_be_is_refused(media_type, width, height):
    with pytest.raises(ImageError) as caught:
        blank_tile(media_type, width, height)
    assert len(str(caught.value)) < 200
