"""A source in a style of ours: formats, ETags, what passes untouched, what is not drawn twice."""

from __future__ import annotations

import io
import itertools
import math

import pytest
from PIL import Image, ImageChops
from wmts_bridge.plugin.core.errors import TileDamaged, TileUnavailable
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.image.effects import (
    Attribution,
    Brightness,
    Grey,
    Invert,
    Opacity,
    PictureWatermark,
    ScaleBar,
    Watermark,
)
from wmts_bridge.plugin.core.image.structure import check_image
from wmts_bridge.plugin.core.layer.styled import StyledSource
from wmts_bridge.plugin.core.tile import Absent, Tile, TileRequest

GRID = well_known_set("WebMercatorQuad")
LEVEL = "6"
RED = (250, 10, 10)
FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WEBP", "image/gif": "GIF"}


def written(picture, media_type="image/png", **options):
    body = io.BytesIO()
    picture.save(body, FORMATS[media_type], **options)
    return body.getvalue()


def picture_of(tile):
    return Image.open(io.BytesIO(tile.body))


def is_near(pixel, wanted, by=10):
    return all(abs(one - other) <= by for one, other in zip(pixel, wanted))


class Source:
    """Answers everything alike; `unchanged` is what it says when it is asked again."""

    def __init__(self, answer, unchanged=True):
        self.answer, self.unchanged = answer, unchanged
        self.known = None

    def tile(self, request):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def revalidated(self, request, known):
        self.known = known
        return known._replace(expires=9.0) if self.unchanged else self.answer


class Plain:
    """A source that cannot be asked whether something has changed."""

    def __init__(self, answer):
        self.answer = answer

    def tile(self, request):
        return self.answer


def red_tile(media_type="image/png", mode="RGB", etag="e", **options):
    picture = Image.new("RGB", (256, 256), RED)
    if mode == "P":
        picture = picture.quantize(16)
    elif mode == "clear P":
        picture = Image.new("P", (256, 256), 1)
        picture.putpalette([0, 0, 0, *RED])
        picture.paste(0, (128, 0, 256, 256))
        options["transparency"] = 0
    else:
        picture = picture.convert(mode)
    return Tile(written(picture, media_type, **options), media_type, etag=etag, expires=5.0)


def styled(answer, *effects, media_type="image/png", **more):
    source = Source(answer) if not hasattr(answer, "tile") else answer
    return StyledSource(source, effects, GRID, media_type, **more)


def at(column=32, row=20, level=LEVEL):
    return TileRequest(level, column, row)


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("mode", ["RGB", "P", "L", "RGBA", "LA"])
@pytest.mark.parametrize("given", FORMATS)
def test_every_kind_of_picture_is_drawn_into_every_format(given, mode, to):
    if mode in ("RGBA", "LA", "P") and given in ("image/jpeg", "image/webp"):
        mode = "RGB"
    tile = styled(red_tile(given, mode), Invert(), media_type=to).tile(at())

    facts = check_image(tile.body)
    assert (tile.media_type, facts.media_type, facts.width) == (to, to, 256)
    plain = (83, 83, 83) if mode.startswith("L") else RED
    wanted = [255 - value for value in plain]
    assert is_near(picture_of(tile).convert("RGB").getpixel((50, 50)), wanted)


@pytest.mark.parametrize("effect", [Grey(), Invert(), Brightness(0.5), Watermark("x")])
def test_a_transparent_colour_of_a_palette_stays_transparent(effect):
    made = picture_of(styled(red_tile(mode="clear P"), effect).tile(at())).convert("RGBA")

    assert made.getpixel((127, 0))[3] == 255
    assert made.getpixel((128, 0))[3] == 0


def test_what_opacity_makes_transparent_becomes_white_in_jpeg():
    tile = styled(red_tile(), Opacity(0.5), media_type="image/jpeg").tile(at())
    assert is_near(picture_of(tile).getpixel((5, 5)), (252, 132, 132))


def test_a_grey_png_holds_one_band():
    assert picture_of(styled(red_tile(), Grey()).tile(at())).mode == "L"
    assert picture_of(styled(red_tile(mode="RGBA"), Grey()).tile(at())).mode == "LA"
    assert picture_of(styled(red_tile(), Grey(), media_type="image/jpeg").tile(at())).mode == "RGB"


@pytest.mark.parametrize(
    "effects",
    [(Brightness(1.0),), (Attribution("x"), ScaleBar()), (Watermark("x", opacity=0),)],
    ids=["nothing to change", "labels elsewhere", "an invisible watermark"],
)
def test_a_tile_on_which_nothing_shows_passes_as_it_is(effects):
    tile = red_tile()
    assert styled(tile, *effects).tile(at(33, 20)) == tile


def test_a_tile_on_which_nothing_shows_still_comes_in_the_format():
    tile = red_tile("image/jpeg")
    made = styled(tile, Attribution("x")).tile(at(33, 20))
    assert check_image(made.body).media_type == "image/png"
    assert made.etag not in ("", tile.etag)


@pytest.mark.parametrize("answer", [Absent("a hole", 7.0)])
def test_what_is_absent_stays_absent(answer):
    assert styled(answer, Grey()).tile(at()) == answer


def test_errors_of_the_source_pass():
    with pytest.raises(TileUnavailable, match="down"):
        styled(TileUnavailable("down"), Grey()).tile(at())


@pytest.mark.parametrize(
    "body", [b"", b"<html>", red_tile().body[:-9], b"\x1f\x8b\x08vector"], ids=range(4)
)
def test_what_is_no_picture_is_told(body):
    with pytest.raises(TileDamaged):
        styled(Tile(body, "image/png"), Grey()).tile(at())


def test_a_watermark_picture_that_has_gone_fails_the_tile_only(tmp_path):
    with pytest.raises(TileDamaged, match="cannot be read"):
        styled(red_tile(), PictureWatermark(str(tmp_path / "x.png"))).tile(at())


def test_dates_pass_and_the_encoding_goes():
    tile = red_tile()._replace(encoding="gzip", modified=3.0, stale=True, validator='"v"')
    made = styled(tile, Grey()).tile(at())
    assert made[3:] == (made.etag, 3.0, 5.0, True, '"v"', None)
    assert made.encoding == ""


def test_the_etag_changes_with_effects_format_and_tile(tmp_path):
    logo = tmp_path / "logo.png"
    logo.write_bytes(written(Image.new("RGB", (9, 9))))
    styles = [
        (Grey(),),
        (Invert(),),
        (Grey(), Invert()),
        (Invert(), Grey()),
        (Watermark("a"),),
        (Watermark("b"),),
        (PictureWatermark(str(logo)),),
    ]
    etags = [
        styled(red_tile(etag=etag), *effects, media_type=media_type).tile(at()).etag
        for effects, etag, media_type in itertools.product(styles, "ab", FORMATS)
    ]
    again = styled(red_tile(etag="a"), Grey()).tile(at()).etag
    assert len(set(etags)) == len(etags)
    assert again in etags
    assert styled(red_tile(etag=""), Grey()).tile(at()).etag == ""


def test_the_etag_changes_with_the_picture_of_a_watermark(tmp_path):
    etags = set()
    for colour in ("red", "blue"):
        (tmp_path / colour).mkdir()
        logo = tmp_path / colour / "logo.png"
        logo.write_bytes(written(Image.new("RGB", (9, 9), colour)))
        etags.add(styled(red_tile(), PictureWatermark(str(logo))).tile(at()).etag)
    assert len(etags) == 2


@pytest.mark.parametrize("etag", ["e", ""], ids=["with an ETag", "without"])
@pytest.mark.parametrize("effects", [(Grey(),), (ScaleBar(),)], ids=["everywhere", "here and not"])
@pytest.mark.parametrize("column", [32, 33])
def test_a_tile_that_has_not_changed_is_not_drawn_again(column, effects, etag):
    source = Source(red_tile(etag=etag))
    made = styled(source, *effects)
    known = made.tile(at(column))

    again = made.revalidated(at(column), known)

    assert source.known.etag == etag
    assert again.body is known.body
    assert (again.etag, again.expires, again.media_type) == (known.etag, 9.0, "image/png")


def test_a_tile_that_has_changed_is_drawn_anew():
    source = Source(red_tile(), unchanged=False)
    made = styled(source, Grey())
    known = made.tile(at())
    source.answer = Tile(written(Image.new("RGB", (256, 256), "white")), "image/png", etag="f")

    again = made.revalidated(at(), known)

    assert picture_of(again).getpixel((3, 3)) == 255
    assert again.etag != known.etag


def test_a_source_that_cannot_be_asked_again_is_asked_for_the_tile():
    made = styled(Plain(red_tile()), Grey())
    known = made.tile(at())
    assert made.revalidated(at(), known).body is known.body


def test_a_level_that_the_grid_lacks_is_left_to_the_source():
    assert styled(Absent("outside"), Grey()).tile(at(level="77")) == Absent("outside")


# --- tiles beside each other ----------------------------------------------------------------------


def together(source, columns, rows):
    """A map of tiles; of each, whether a label shows."""
    drawn = {}
    for column, row in itertools.product(columns, rows):
        drawn[column, row] = picture_of(source.tile(at(column, row))).convert("RGB")
    return drawn


def test_a_map_of_tiles_has_whole_labels_only():
    plain = Image.new("RGB", (256, 256), RED)
    source = styled(red_tile(), Attribution("Tiles by many hands, " * 5), ScaleBar())

    tiles = together(source, range(32, 36), range(20, 24))

    changed = {}
    for place, tile in tiles.items():
        box = ImageChops.difference(tile, plain).getbbox()
        if box is not None:
            changed[place] = box
    assert set(changed) == {(32, 20), (34, 20), (32, 22), (34, 22)}
    assert all(min(*box[:2], 256 - box[2], 256 - box[3]) >= 4 for box in changed.values())


def test_a_layer_of_one_tile_has_its_label():
    limits = {LEVEL: Limits(21, 21, 33, 33)}
    source = styled(red_tile(), Attribution("© me"), limits=limits)
    assert source.tile(at(33, 21)) != red_tile()


def test_a_watermark_fits_at_every_edge():
    tile = red_tile()
    big = Tile(written(Image.new("RGB", (1024, 1024), RED)), "image/png")
    mark = Watermark("Draft Ü", opacity=1.0)

    tiles = together(styled(tile, mark), range(32, 36), range(20, 24))
    whole = picture_of(styled(big, mark).tile(at(8, 5)))

    for (column, row), part in tiles.items():
        left, top = (column - 32) * 256, (row - 20) * 256
        assert part.tobytes() == whole.crop((left, top, left + 256, top + 256)).tobytes()


def test_the_scale_bar_tells_the_ground_at_its_latitude():
    """At 60 degrees north a bar of the same length on the ground is about twice as long."""
    source = styled(red_tile(), ScaleBar(every=1))
    lengths = {row: _bar(picture_of(source.tile(at(32, row)))) for row in (18, 31)}

    for row, metres in ((18, 100_000), (31, 200_000)):
        latitude = math.atan(math.sinh(math.pi * (1 - 2 * (row + 25 / 256) / 64)))
        metres_per_pixel = GRID.matrix(LEVEL).cell_size * math.cos(latitude)
        assert lengths[row] == pytest.approx(metres / metres_per_pixel, abs=1)


def _bar(picture):
    """The length of the longest dark line, in pixels."""
    longest = 0
    for y in range(picture.height):
        line = [picture.getpixel((x, y)) == (30, 30, 30) for x in range(picture.width)]
        runs = [len(list(run)) for dark, run in itertools.groupby(line) if dark]
        longest = max([longest, *runs])
    return longest
