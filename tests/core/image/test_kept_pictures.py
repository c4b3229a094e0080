"""Pictures are decoded once as long as they are remembered, and no more is kept than is allowed."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from wmts_bridge.plugin.core.errors import ImageError
from wmts_bridge.plugin.core.image.kept_pictures import KeptPictures
from wmts_bridge.plugin.core.image.pillow import decoded

PNG, JPEG = "image/png", "image/jpeg"
SIDE = 64
TEN = 10 * (SIDE * SIDE * 4 + 5000)
"""Bytes for ten pictures in RGB."""


def written(image, form="PNG", **options):
    output = io.BytesIO()
    image.save(output, form, **options)
    return output.getvalue()


def plain(number):
    return written(Image.new("RGB", (SIDE, SIDE), (number, 255 - number, 7)))


def noise(mode):
    return Image.merge(mode, [Image.effect_noise((SIDE, SIDE), 80) for _ in range(len(mode))])


KINDS = {
    "RGB": (written(noise("RGB")), PNG),
    "RGBA": (written(noise("RGBA")), PNG),
    "greys": (written(noise("L")), PNG),
    "palette": (written(noise("RGB").quantize(200)), PNG),
    "palette with a clear colour": (written(noise("RGB").quantize(200), transparency=3), PNG),
    "palette with alpha": (written(noise("RGBA").quantize(200)), PNG),
    "16 bits": (written(Image.new("I;16", (SIDE, SIDE), 0x8000)), PNG),
    "four inks": (written(noise("CMYK"), "JPEG"), JPEG),
}


@pytest.mark.parametrize(("body", "media_type"), KINDS.values(), ids=KINDS)
def test_a_kept_picture_is_what_its_file_shows(body, media_type):
    pictures = KeptPictures()
    wanted = decoded(body, media_type)

    for _ in range(3):
        found = pictures.decoded(body, media_type)
        assert (found.mode, found.size) == (wanted.mode, wanted.size)
        assert found.tobytes() == wanted.tobytes()


def test_the_same_bytes_are_decoded_once():
    pictures = KeptPictures()
    again = bytes(bytearray(plain(1)))

    assert pictures.decoded(plain(1), PNG) is pictures.decoded(again, PNG)
    assert pictures.decoded(plain(1), PNG) is not pictures.decoded(plain(2), PNG)


def test_what_was_not_asked_for_longest_is_forgotten_first():
    pictures = KeptPictures(most_bytes=TEN)
    first, second = pictures.decoded(plain(0), PNG), pictures.decoded(plain(1), PNG)

    for number in range(2, 12):
        pictures.decoded(plain(number), PNG)
        assert pictures.decoded(plain(0), PNG) is first

    assert pictures.decoded(plain(1), PNG) is not second


def test_pictures_with_a_palette_take_less_memory():
    pictures = KeptPictures(most_bytes=TEN)
    first = pictures.decoded(plain(0), PNG)

    for number in range(10):
        grey = written(Image.new("L", (SIDE, SIDE), number))
        pictures.decoded(grey, PNG)

    assert pictures.decoded(plain(0), PNG) is first


def test_one_large_picture_does_not_push_out_the_others():
    pictures = KeptPictures(most_bytes=TEN)
    small = pictures.decoded(plain(0), PNG)
    body = written(Image.new("RGB", (3 * SIDE, 3 * SIDE)))

    large = pictures.decoded(body, PNG)

    assert pictures.decoded(body, PNG) is not large
    assert pictures.decoded(plain(0), PNG) is small


def test_texts_in_a_file_are_not_kept():
    texts = PngInfo()
    texts.add_text("Comment", "x" * 900_000, zip=True)
    body = written(noise("RGB"), pnginfo=texts, icc_profile=b"some profile")

    assert len(body) < 20_000
    assert KeptPictures().decoded(body, PNG).info == {}


@pytest.mark.parametrize(
    ("body", "media_type"),
    [(plain(0)[:60], PNG), (b"", PNG), (plain(0), JPEG), (plain(0), "text/html")],
    ids=["cut short", "empty", "another format", "no picture's type"],
)
def test_what_cannot_be_decoded_is_an_error_each_time(body, media_type):
    pictures = KeptPictures()

    for _ in range(2):
        with pytest.raises(ImageError, match="cannot be decoded"):
            pictures.decoded(body, media_type)


def test_many_threads_get_right_pictures():
    pictures = KeptPictures(most_bytes=TEN)
    wanted = [decoded(*kind).tobytes() for kind in KINDS.values()]

    def found(_):
        return [pictures.decoded(*kind).tobytes() for kind in KINDS.values()]

    with ThreadPoolExecutor(8) as threads:
        assert all(each == wanted for each in threads.map(found, range(100)))
