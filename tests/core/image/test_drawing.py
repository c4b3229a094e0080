"""What each effect does to pixels, and that neighbouring pictures fit together."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from wmts_bridge.plugin.core.errors import ImageError, SetupError
from wmts_bridge.plugin.core.image import fonts
from wmts_bridge.plugin.core.image.drawing import (
    TilePlace,
    check_effects,
    drawn,
    effects_at,
    is_grey,
)
from wmts_bridge.plugin.core.image.effects import (
    CORNERS,
    Attribution,
    Brightness,
    Contrast,
    Grey,
    Invert,
    Opacity,
    PictureWatermark,
    ScaleBar,
    Watermark,
)
from wmts_bridge.plugin.core.image.lettering import label
from wmts_bridge.plugin.core.image.scale_bar import bar_for
from wmts_bridge.plugin.core.image.watermark import LARGEST_FILE

SIDE = 256
COLOUR = (200, 100, 40)
UMLAUTS = "Äöüß ŁžŠ Ελλάς Жизнь"


def place(column=0, row=0, metres=2560.0):
    return TilePlace(column, row, 0, 0, lambda across, down: metres)


def plain(mode="RGB", side=SIDE, colour=COLOUR):
    alpha = {"RGB": (), "RGBA": (128,)}[mode]
    return Image.new(mode, (side, side), (*colour, *alpha))


def is_same(one, other):
    """Every band: the box of the difference of two RGBA pictures would look at alpha alone."""
    return one.mode == other.mode and one.size == other.size and one.tobytes() == other.tobytes()


COLOURS = {
    "grey": (Grey(), (123, 123, 123)),  # 0.299 * 200 + 0.587 * 100 + 0.114 * 40
    "invert": (Invert(), (55, 155, 215)),
    "brightness": (Brightness(0.5), (100, 50, 20)),
    "brighter than white": (Brightness(2.0), (255, 200, 80)),
    "no brightness": (Brightness(0.0), (0, 0, 0)),
    "contrast": (Contrast(0.5), (164, 114, 84)),
    "more contrast": (Contrast(2.0), (255, 73, 0)),
    "no contrast": (Contrast(0.0), (128, 128, 128)),
}


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize(("effect", "wanted"), COLOURS.values(), ids=COLOURS.keys())
def test_a_colour_becomes_what_the_effect_says(effect, wanted, mode):
    made = drawn(plain(mode), (effect,), place())

    assert made.getpixel((9, 9)) == (*wanted, *plain(mode).getpixel((9, 9))[3:])


def test_opacity_makes_what_shows_more_transparent():
    assert drawn(plain(), (Opacity(0.5),), place()).getpixel((1, 1)) == (*COLOUR, 128)
    assert drawn(plain("RGBA"), (Opacity(0.5),), place()).getpixel((1, 1)) == (*COLOUR, 64)


def test_effects_are_applied_in_their_order():
    there = drawn(plain(), (Brightness(0.5), Invert()), place())
    back = drawn(plain(), (Invert(), Brightness(0.5)), place())

    assert there.getpixel((0, 0)) == (155, 205, 235)
    assert back.getpixel((0, 0)) == (28, 78, 108)


def test_contrast_of_a_picture_is_that_of_its_parts():
    """Else tiles of a dark and of a light place would not fit together."""
    whole = Image.linear_gradient("L").convert("RGB")
    cut = [drawn(whole.crop((0, y, 256, y + 64)), (Contrast(1.7),), place()) for y in (0, 64)]

    assert is_same(drawn(whole, (Contrast(1.7),), place()).crop((0, 0, 256, 64)), cut[0])
    assert is_same(drawn(whole, (Contrast(1.7),), place()).crop((0, 64, 256, 128)), cut[1])


@pytest.fixture
def logo(tmp_path):
    picture = Image.new("RGBA", (90, 40), (255, 0, 0, 255))
    picture.paste((0, 0, 255, 0), (0, 20, 90, 40))
    path = tmp_path / "Lögo.png"
    picture.save(path)
    return str(path)


def marks(logo):
    return {
        "text": Watermark(UMLAUTS, opacity=0.7),
        "picture": PictureWatermark(logo, opacity=0.5, spacing=37),
        "a picture larger than a tile": PictureWatermark(logo, spacing=500),
    }


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("name", ["text", "picture", "a picture larger than a tile"])
def test_a_watermark_goes_over_the_edges_of_tiles(logo, name, mode):
    """Sixteen tiles put together are the picture that is drawn at once."""
    effect = marks(logo)[name]
    whole = drawn(plain(mode, 4 * SIDE), (effect,), place(3, 5))
    together = Image.new(mode, whole.size)
    for x, y in itertools.product(range(4), range(4)):
        tile = drawn(plain(mode), (effect,), place(12 + x, 20 + y))
        together.paste(tile, (x * SIDE, y * SIDE))

    assert is_same(together, whole)
    assert not is_same(whole, plain(mode, 4 * SIDE))


def test_a_watermark_is_as_strong_as_said(logo):
    made = drawn(plain(), (PictureWatermark(logo, 0.5, 0),), place())
    assert made.getpixel((5, 5)) == (228, 50, 20)
    assert made.getpixel((5, 30)) == COLOUR


def test_the_file_of_a_watermark_is_read_once(logo, tmp_path):
    effect = PictureWatermark(logo, 0.25)
    check_effects([effect])
    (tmp_path / "Lögo.png").unlink()
    assert not is_same(drawn(plain(), (effect,), place()), plain())


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param(b"", "cannot be used: an empty answer", id="empty"),
        pytest.param(b"<html>", "a web page", id="a web page"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"\0" * LARGEST_FILE, "larger than 4 MB", id="large"),
        pytest.param("jpeg", "no PNG but image/jpeg", id="a JPEG"),
        pytest.param("wide", "1025 by 1 pixels", id="wide"),
    ],
)
def test_a_picture_that_cannot_be_a_watermark_is_refused(tmp_path, body, words):
    path = tmp_path / "mark"
    if body == "jpeg":
        plain().save(path, "JPEG")
    elif body == "wide":
        Image.new("RGB", (1025, 1)).save(path, "PNG")
    else:
        path.write_bytes(body)
    with pytest.raises(SetupError, match=words):
        check_effects([PictureWatermark(str(path))])


@pytest.mark.parametrize("path", ["nowhere.png", ".", "a\0b"], ids=["none", "a folder", "a zero"])
def test_a_picture_that_is_not_there_is_told(tmp_path, path):
    with pytest.raises(SetupError, match="cannot be read"):
        check_effects([PictureWatermark(str(tmp_path / path))])


def box_of_change(effect, **where):
    change = ImageChops.difference(drawn(plain(), (effect,), place(**where)), plain())
    return change.convert("L").point(lambda value: 255 if value else 0).getbbox()


LABELS = {
    "a short one": "© me",
    "many words": "Tiles by many hands, " * 9,
    "one long word": "x" * 190,
    "other alphabets": UMLAUTS,
}


@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("text", LABELS.values(), ids=LABELS.keys())
def test_a_label_stands_in_its_corner_and_inside_its_tile(text, corner):
    left, top, right, bottom = box_of_change(Attribution(text, corner, every=1))

    assert min(left, top, SIDE - right, SIDE - bottom) >= 4
    assert bottom - top <= SIDE / 2
    assert (top < SIDE / 2) is ("top" in corner)
    if text == LABELS["a short one"]:
        assert (left < SIDE / 2) is ("left" in corner)


@pytest.mark.parametrize("side", [64, 128, 512])
def test_a_label_fits_into_tiles_of_any_size(side):
    made = label("Tiles by many hands, " * 9, 11, "", side - 8, side // 2)
    assert made.width <= side - 8
    assert made.height <= side // 2


def test_labels_repeat_every_so_often_counted_from_the_layers_first_tile():
    effect = Attribution("x")
    shown = {
        (column, row)
        for column, row in itertools.product(range(7, 13), range(4, 9))
        if effects_at((effect,), TilePlace(column, row, 7, 4, math.hypot), SIDE)
    }
    assert shown == {(7, 4), (9, 4), (11, 4), (7, 6), (9, 6), (11, 6), (7, 8), (9, 8), (11, 8)}


@pytest.mark.parametrize(
    ("every", "side", "step"), [(0, 256, 2), (0, 512, 1), (0, 1024, 1), (0, 128, 4), (3, 256, 3)]
)
def test_a_label_comes_about_every_512_pixels_unless_told_otherwise(every, side, step):
    effect = ScaleBar(every=every)
    shown = [n for n in range(13) if effects_at((effect,), place(n, 0), side)]
    assert shown == list(range(0, 13, step))


def test_what_changes_nothing_is_left_out():
    effects = (Brightness(1.0), Contrast(1), Opacity(1.0), Watermark("x", opacity=0.0), Grey())
    assert effects_at(effects, place(), SIDE) == (Grey(),)


BARS = {
    "10 m a pixel": (10.0, 110, (100, "1 km")),
    "2.3 m a pixel": (2.3, 110, (87, "200 m")),
    "half a millimetre": (0.0005, 110, (100, "5 cm")),
    "just room": (5.0, 100, (100, "500 m")),
    "the earth": (78271.5, 110, (64, "5000 km")),
}


@pytest.mark.parametrize(("metres", "room", "bar"), BARS.values(), ids=BARS.keys())
def test_a_bar_is_a_round_length_that_has_room(metres, room, bar):
    assert bar_for(metres, room) == bar


@pytest.mark.parametrize("metres", [0.0, -1.0, math.nan, math.inf])
def test_off_the_earth_there_is_no_bar(metres):
    assert bar_for(metres, 110) is None
    assert is_same(drawn(plain(), (ScaleBar(),), place(metres=metres)), plain())


@pytest.mark.parametrize("corner", CORNERS)
def test_the_bar_in_a_picture_is_as_long_as_it_says(corner):
    made = drawn(plain(), (ScaleBar(corner, every=1),), place(metres=2300.0))

    rows = [made.crop((0, y, SIDE, y + 1)).tobytes() for y in range(SIDE)]
    longest = max(max(_runs(row)) for row in rows)
    assert longest == round(500 / (2300.0 / SIDE))


def _runs(row):
    pixels = [row[x : x + 3] for x in range(0, len(row), 3)]
    dark = (30, 30, 30)
    return [len(list(run)) if bytes(dark) == key else 0 for key, run in itertools.groupby(pixels)]


def test_the_bar_asks_for_the_ground_where_it_stands():
    asked = []

    def ground(across, down):
        asked.append((across, down))
        return 2560.0

    for corner in CORNERS:
        drawn(plain(), (ScaleBar(corner),), TilePlace(0, 0, 0, 0, ground))
    tops, bottoms = asked[:2], asked[2:]
    assert all(down < 0.15 for _, down in tops)
    assert all(down > 0.95 for _, down in bottoms)
    assert [across < 0.5 for across, _ in asked] == [True, False, True, False]


GREYS = {
    "grey": ((Grey(),), True),
    "grey, then lettered": ((Grey(), Watermark("x"), Attribution("x"), Invert()), True),
    "nothing": ((), False),
    "colours": ((Invert(),), False),
    "a picture on grey": ((Grey(), PictureWatermark("x.png")), False),
    "a picture made grey": ((PictureWatermark("x.png"), Grey()), True),
}


@pytest.mark.parametrize(("effects", "is_so"), GREYS.values(), ids=GREYS.keys())
def test_it_is_known_whether_colours_are_left(effects, is_so):
    assert is_grey(effects) is is_so


# --- fonts ----------------------------------------------------------------------------------------


@pytest.fixture
def some_font():
    """The bytes of a font that has the letters."""
    return Path(fonts.font_for(UMLAUTS, 12).path).read_bytes()


@pytest.fixture
def no_fonts(monkeypatch, tmp_path):
    """A computer without any font."""
    monkeypatch.setattr(fonts, "_folders", lambda: (str(tmp_path),))
    for cached in (fonts._font_files, fonts._file_with):
        cached.cache_clear()
    yield tmp_path
    monkeypatch.undo()
    for cached in (fonts._font_files, fonts._file_with):
        cached.cache_clear()


def test_letters_that_no_font_has_are_told():
    with pytest.raises(SetupError, match="letters \U0001f0f5; install"):
        check_effects([Watermark("a \U0001f0f5 b")])


def test_a_font_file_may_be_named():
    path = fonts.font_for("a", 12).path
    assert fonts.font_for("a", 12, path).path == path
    with pytest.raises(ImageError, match="no font"):
        fonts.font_for("a", 12, __file__)


def test_a_font_of_an_unknown_name_is_found_by_its_letters(some_font, no_fonts):
    (no_fonts / "sub").mkdir()
    (no_fonts / "sub" / "Häuslich.TTF").write_bytes(some_font)
    (no_fonts / "broken.otf").write_bytes(b"no font")
    assert fonts.font_for(UMLAUTS, 12).path.endswith("Häuslich.TTF")


def test_without_fonts_it_is_told_which_letters_are_missing(no_fonts):
    with pytest.raises(ImageError, match="no font of this computer has the letters"):
        fonts.font_for("東京", 12)
