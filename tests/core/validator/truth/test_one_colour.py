"""Pictures of one colour are told from others, and from each other."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.image.structure import check_image
from wmts_bridge.plugin.core.validator.truth import one_colour
from wmts_bridge.plugin.core.validator.truth.one_colour import colour_of

CLEAR = (0, 0, 0, 0)
FORMATS = ("PNG", "JPEG", "WEBP", "GIF")


def written(image, kind, **options):
    output = io.BytesIO()
    image.save(output, kind, **options)
    return output.getvalue()


def colour(body):
    return colour_of(body, check_image(body))


@pytest.mark.parametrize("kind", FORMATS)
def test_a_picture_of_one_colour_has_that_colour(kind):
    body = written(Image.new("RGB", (256, 256), (170, 211, 223)), kind)
    assert all(abs(a - b) <= 3 for a, b in zip(colour(body), (170, 211, 223, 255)))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_a_wholly_transparent_png_has_no_colour(mode):
    image = Image.new("RGBA", (256, 256), (12, 34, 56, 0))
    options = {}
    if mode == "P":
        image, options = Image.new("P", (256, 256), 3), {"transparency": 3}
        image.putpalette(bytes(range(48)))
    body = written(image if mode == "P" else image.convert(mode), "PNG", **options)
    assert colour(body) == CLEAR


@pytest.mark.parametrize("media_type", ["image/png", "image/webp", "image/gif"])
def test_our_own_blank_tile_is_transparent(media_type):
    assert colour(blank_tile(media_type, 256, 256)) == CLEAR


@pytest.mark.parametrize("kind", FORMATS)
def test_one_line_more_makes_a_picture(kind):
    image = Image.new("RGB", (256, 256), (255, 255, 255))
    image.paste((200, 0, 0), (0, 100, 256, 103))
    assert colour(written(image, kind)) is None


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA"])
def test_a_png_is_read_without_pillow(mode, monkeypatch):
    monkeypatch.setattr(one_colour, "decoded", None)
    value = {"L": 9, "RGB": (9, 9, 9), "RGBA": (9, 9, 9, 255)}[mode]
    assert colour(written(Image.new(mode, (300, 200), value), "PNG")) == (9, 9, 9, 255)
    other = Image.new(mode, (300, 200), value)
    other.putpixel((299, 199), {"L": 8, "RGB": (9, 9, 8), "RGBA": (9, 9, 9, 254)}[mode])
    assert colour(written(other, "PNG")) is None


@pytest.mark.parametrize("compression", range(4))
def test_how_rows_are_filtered_does_not_matter(compression):
    image = Image.new("RGB", (64, 64), (1, 2, 3))
    body = written(image, "PNG", compress_type=compression if compression < 3 else 0)
    assert colour(body) == (1, 2, 3, 255)


def test_a_png_that_lies_about_its_size_has_no_colour():
    body = bytearray(written(Image.new("RGB", (8, 8), (1, 2, 3)), "PNG"))
    facts = check_image(bytes(body))
    body[16:24] = b"\0\0\x20\0\0\0\x20\0"
    assert colour_of(bytes(body), facts._replace(width=8192, height=8192)) is None
    assert colour_of(bytes(body), facts._replace(width=2048, height=2048)) is None


def test_a_large_file_is_not_looked_into():
    body = written(Image.new("RGB", (256, 256), (1, 2, 3)), "PNG", compress_level=0)
    assert colour(body) is None
