"""Pictures are made into other formats and sizes, and what cannot be is refused in one sentence."""

import contextlib
import io
import random
import struct
import sys
import zlib

import pytest
from PIL import Image
from wmts_bridge.plugin.core.errors import ImageError
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.image.blank_transparent import transparent_gif
from wmts_bridge.plugin.core.image.media_types import media_type_of
from wmts_bridge.plugin.core.image.pillow import decoded, encoded
from wmts_bridge.plugin.core.image.structure import check_image
from wmts_bridge.plugin.core.image.transcode import transcode

FORMATS = {
    "image/png": "PNG",
    "image/jpeg": "JPEG",
    "image/webp": "WEBP",
    "image/gif": "GIF",
}
RED, CLEAR = (250, 10, 10, 255), (0, 0, 255, 0)


def half_red(mode="RGBA", size=(64, 64)):
    """The left half is opaque red; the right half is wholly transparent where the mode can be."""
    image = Image.new("RGBA", size, RED)
    image.paste(CLEAR, (size[0] // 2, 0, size[0], size[1]))
    return image if mode == "RGBA" else image.convert(mode)


def written(image, media_type, **options):
    output = io.BytesIO()
    image.save(output, FORMATS[media_type], **options)
    return output.getvalue()


def pixels_of(body):
    return Image.open(io.BytesIO(body)).convert("RGBA")


def is_near(pixel, wanted, by=12):
    return all(abs(one - other) <= by for one, other in zip(pixel, wanted))


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("source", FORMATS)
def test_every_format_becomes_every_other(source, to):
    opaque = written(Image.new("RGB", (32, 32), RED[:3]), source)

    made = transcode(opaque, to)

    assert media_type_of(made) == to
    assert check_image(made)[1:3] == (32, 32)
    assert is_near(pixels_of(made).getpixel((5, 5)), RED)


@pytest.mark.parametrize("to", ["image/png", "image/webp", "image/gif"])
def test_what_is_transparent_stays_so(to):
    made = transcode(written(half_red(), "image/webp", lossless=True), to)

    assert pixels_of(made).getpixel((50, 5))[3] == 0
    assert is_near(pixels_of(made).getpixel((5, 5)), RED)


@pytest.mark.parametrize("source", ["image/png", "image/webp", "image/gif"])
def test_what_is_transparent_becomes_white_in_jpeg(source):
    body = transcode(written(half_red(), "image/png"), source)

    made = pixels_of(transcode(body, "image/jpeg"))

    assert is_near(made.getpixel((50, 5)), (255, 255, 255, 255))
    assert is_near(made.getpixel((5, 5)), RED)


@pytest.mark.parametrize(
    ("source", "asked"),
    [
        *((media_type, media_type) for media_type in FORMATS),
        ("image/png", "png"),
        ("image/jpeg", "image/jpg"),
        ("image/png", "image/png; mode=8bit"),
    ],
)
def test_bytes_of_the_wanted_type_and_size_come_back_as_they_are(source, asked):
    body = written(half_red("RGB"), source)

    assert transcode(body, asked) is body
    assert transcode(body, asked, (64, 64)) is body


@pytest.mark.parametrize("size", [(256, 256), (17, 40), (64, 64)], ids=str)
def test_a_size_may_be_asked_for(size):
    made = transcode(written(half_red(), "image/png"), "image/png", size)

    assert pixels_of(made).size == size
    assert is_near(pixels_of(made).getpixel((1, 1)), RED)


def test_resizing_does_not_let_the_colour_of_clear_pixels_shine_through():
    made = pixels_of(transcode(written(half_red(), "image/png"), "image/png", (9, 9)))

    assert all(pixel[2] < 60 for pixel in made.getdata() if pixel[3] > 20)


@pytest.mark.parametrize(
    ("image", "options", "wanted"),
    [
        (Image.new("L", (8, 8), 200), {}, (200, 200, 200, 255)),
        (Image.new("L", (8, 8), 200), {"transparency": 200}, (255, 255, 255, 255)),
        (Image.new("1", (8, 8), 1), {}, (255, 255, 255, 255)),
        (Image.new("LA", (8, 8), (0, 0)), {}, (255, 255, 255, 255)),
        (Image.new("I;16", (8, 8), 0x8000), {}, (128, 128, 128, 255)),
        (Image.new("RGB", (8, 8), (1, 2, 3)), {"transparency": (1, 2, 3)}, (255, 255, 255, 255)),
        (Image.new("P", (8, 8), 0), {"transparency": 0}, (255, 255, 255, 255)),
    ],
    ids=["grey", "grey-key", "bits", "grey-alpha", "16-bit", "colour-key", "palette-key"],
)
def test_every_kind_of_png_becomes_a_jpeg(image, options, wanted):
    made = transcode(written(image, "image/png", **options), "image/jpeg")

    assert is_near(pixels_of(made).getpixel((4, 4)), wanted, by=3)


def test_a_jpeg_of_four_inks_becomes_a_png():
    body = written(Image.new("CMYK", (8, 8), (0, 255, 255, 0)), "image/jpeg")

    assert is_near(pixels_of(transcode(body, "image/png")).getpixel((4, 4)), (255, 0, 0, 255))


@pytest.mark.parametrize("media_type", ["image/tiff", "text/html", "", "x" * 10_000])
def test_other_media_types_are_refused(media_type):
    with pytest.raises(ImageError) as caught:
        transcode(blank_tile("image/png", 8, 8), media_type)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("size", [(0, 5), (5, -1), (100_000, 100_000)], ids=str)
def test_sizes_out_of_bounds_are_refused(size):
    with pytest.raises(ImageError, match="pixels"):
        transcode(blank_tile("image/png", 8, 8), "image/png", size)


def png_chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def test_a_small_file_that_claims_to_be_huge_is_not_decoded():
    header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 6, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header)
    bomb += png_chunk(b"IDAT", zlib.compress(bytes(1_000_000))) + png_chunk(b"IEND", b"")

    with pytest.raises(ImageError, match="50000 by 50000"):
        transcode(bomb, "image/jpeg")


def test_a_gif_whose_picture_is_larger_than_its_screen_is_not_decoded():
    gif = bytearray(transparent_gif(5000, 5000))
    gif[6:10] = struct.pack("<HH", 16, 16)

    with pytest.raises(ImageError, match="5000 by 5000"):
        transcode(bytes(gif), "image/png")


@pytest.mark.parametrize("media_type", FORMATS)
def test_damage_inside_a_picture_is_an_image_error_or_a_picture(media_type):
    to = "image/gif" if media_type == "image/png" else "image/png"
    body = written(Image.effect_noise((40, 40), 60).convert("RGB"), media_type)
    dice = random.Random(2)
    for _ in range(150):
        broken = bytearray(body)
        broken[dice.randrange(8, len(body))] = dice.randrange(256)
        with contextlib.suppress(ImageError):
            assert media_type_of(transcode(bytes(broken), to)) == to


def test_without_pillow_only_what_changes_needs_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "PIL", None)
    body = blank_tile("image/png", 8, 8)

    assert transcode(body, "image/png") is body
    with pytest.raises(ImageError, match="needs the package Pillow"):
        transcode(body, "image/jpeg")


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_png_made_quickly_has_the_same_pixels(mode):
    image = half_red(mode)
    body = encoded(image, "image/png", quickly=True)
    assert decoded(body, "image/png").tobytes() == image.tobytes()
    assert check_image(body).media_type == "image/png"
