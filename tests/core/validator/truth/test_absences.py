"""Every way to say that there is no tile, told apart from tiles."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.capabilities.model import BoxInCrs
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.validator.judgement import Presence

from .service import Service, document_of, limits_at, picture, pyramid, reply, truth_of, within

SQUARES = pyramid(12)
BOX = BoundingBox(301_000, 402_000, 459_000, 528_000)
WIDER = BoundingBox(250_000, 352_000, 559_000, 628_000)
TRUTH = limits_at(SQUARES, BOX)


def report(code, locator=""):
    where = f' locator="{locator}"' if locator else ""
    return (
        '<?xml version="1.0"?><ExceptionReport xmlns="http://www.opengis.net/ows/1.1">'
        f'<Exception exceptionCode="{code}"{where}/></ExceptionReport>'
    ).encode()


def flat(*pixel):
    return reply(picture(bytes(pixel) * 64, 8, len(pixel)))


NO_DATA = reply(picture(bytes(range(192)), 8))
PLACEHOLDER = NO_DATA._replace(final_url="http://127.0.0.1:9/no-data.png")
WAYS = {
    "404": (reply(b"none", 404, "text/plain"), Presence.ABSENT),
    "204": (reply(b"", 204), Presence.ABSENT),
    "410": (reply(b"", 410), Presence.ABSENT),
    "400": (reply(b"no", 400, "text/plain"), Presence.ABSENT),
    "TileOutOfRange": (
        reply(report("TileOutOfRange", "TileRow"), 400, "text/xml"),
        Presence.ABSENT,
    ),
    "a report with 200": (reply(report("TileOutOfRange"), 200, "text/xml"), Presence.ABSENT),
    "a WMS report": (
        reply(b'<ServiceException code="x" locator="TileCol"/>', 200, "text/xml"),
        Presence.ABSENT,
    ),
    "an empty body": (reply(b""), Presence.ABSENT),
    "transparent": (flat(9, 9, 9, 0), Presence.BLANK),
    "transparent palette": (reply(blank_tile("image/png", 256, 256)), Presence.BLANK),
    "white": (flat(255, 255, 255), Presence.BLANK),
    "white JPEG": (reply(blank_tile("image/jpeg", 256, 256)), Presence.BLANK),
    "transparent WebP": (reply(blank_tile("image/webp", 256, 256)), Presence.BLANK),
    "transparent GIF": (reply(blank_tile("image/gif", 256, 256)), Presence.BLANK),
    "no data": (NO_DATA, Presence.PLACEHOLDER),
    "redirect": (PLACEHOLDER, Presence.PLACEHOLDER),
}
BY_WAY = [pytest.param(*way, id=name) for name, way in WAYS.items()]
OFFERS = {
    "no limits": document_of(SQUARES),
    "a box": document_of(SQUARES, boxes=(BoxInCrs(WEB_MERCATOR, WIDER),)),
    "limits": document_of(
        SQUARES,
        dict(zip((one.identifier for one in SQUARES.matrices), limits_at(SQUARES, WIDER))),
    ),
}
BY_OFFER = [pytest.param(document, id=name) for name, document in OFFERS.items()]


@pytest.mark.parametrize("document", BY_OFFER)
@pytest.mark.parametrize(("nothing", "presence"), BY_WAY)
def test_a_way_to_say_nothing_is_understood(document, nothing, presence):
    service = Service(within(lambda z, x, y: TRUTH[z].contain(x, y), nothing))
    found = truth_of(document, service)
    assert [level.limits for level in found.levels] == TRUTH
    seen = {
        one.presence
        for level, truth in zip(found.levels, TRUTH)
        for one in level.seen
        if not truth.contain(one.column, one.row)
    }
    assert seen == {presence}


def sea_or_land(nothing):
    """Return a layer whose outer tiles are all one sea-blue picture."""

    def answer(z, x, y):
        if not TRUTH[z].contain(x, y):
            return nothing
        return flat(170, 211, 223) if x < TRUTH[z].min_column + 2**z // 16 else land(z, x, y)

    land = within(lambda z, x, y: True)
    return answer


@pytest.mark.parametrize("document", BY_OFFER)
@pytest.mark.parametrize("way", ["404", "transparent", "white", "no data", "redirect"])
def test_the_sea_is_part_of_the_map(document, way):
    found = truth_of(document, Service(sea_or_land(WAYS[way][0])))
    assert [level.limits for level in found.levels] == TRUTH


def test_a_map_of_one_picture_everywhere_is_a_map():
    inside = reply(picture(bytes(range(192)), 8))
    service = Service(lambda z, x, y: inside if TRUTH[z].contain(x, y) else WAYS["404"][0])
    found = truth_of(OFFERS["limits"], service)
    assert [level.limits for level in found.levels] == TRUTH


def test_pictures_of_one_colour_that_count_as_map_are_a_doubt():
    found = truth_of(document_of(SQUARES), Service(sea_or_land(WAYS["404"][0])))
    assert "of one colour were taken for tiles" in found.levels[-1].doubt
    assert not found.levels[-1].is_exact


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"busy", 503, "text/plain"),
        reply(b"", 403, "text/plain"),
        reply(b"<html><body>Welcome</body></html>", 200, "text/html"),
        reply(report("NoApplicableCode"), 500, "text/xml"),
        reply(picture(b"\1\2\3", 1)[:-6]),
        reply()._replace(status=0, failure="no answer within 30 seconds"),
    ],
    ids=["503", "403", "a web page", "a report with 500", "cut short", "time-out"],
)
def test_a_failure_is_neither_a_tile_nor_its_absence(answer):
    found = truth_of(OFFERS["a box"], Service(lambda z, x, y: answer))
    assert {one.presence for level in found.levels for one in level.seen} == {Presence.FAILED}
    assert all(
        " failed, so tiles may have been overlooked" in level.doubt for level in found.levels
    )
    assert found.useful == ("", "")


@pytest.mark.parametrize("pixel", [(255, 255, 255), (0, 0, 0, 0)], ids=["white", "transparent"])
@pytest.mark.parametrize("document", BY_OFFER[:2])
def test_pictures_of_one_colour_are_the_map_if_there_is_nothing_else(document, pixel):
    def answer(z, x, y):
        return flat(*pixel) if TRUTH[z].contain(x, y) else WAYS["404"][0]

    found = truth_of(document, Service(answer))
    assert [level.limits for level in found.levels] == TRUTH


@pytest.mark.parametrize("pixel", [(255, 255, 255), (0, 0, 0, 0)], ids=["white", "transparent"])
def test_one_picture_everywhere_is_the_map_if_places_beyond_the_matrix_are_refused(pixel):
    def answer(z, x, y):
        return flat(*pixel) if max(x, y) < 2**z else WAYS["400"][0]

    found = truth_of(document_of(SQUARES), Service(answer))
    assert [level.limits for level in found.levels] == [one.whole for one in SQUARES.matrices]


def test_one_picture_everywhere_is_no_map_if_it_comes_even_beyond_the_matrix():
    found = truth_of(document_of(SQUARES), Service(lambda z, x, y: flat(255, 255, 255)))
    assert found.useful == ("", "")


def test_white_is_map_inside_limits_if_the_service_refuses_what_lies_beyond_them():
    def answer(z, x, y):
        if not TRUTH[z].contain(x, y):
            return WAYS["404"][0]
        return flat(255, 255, 255) if y == TRUTH[z].max_row else land(z, x, y)

    land = within(lambda z, x, y: True)
    limits = dict(zip((one.identifier for one in SQUARES.matrices), TRUTH))
    found = truth_of(document_of(SQUARES, limits), Service(answer))
    assert [level.limits for level in found.levels] == TRUTH


def test_a_box_that_is_too_small_does_not_make_the_sea_beyond_it_nothing():
    inner = BoxInCrs(WEB_MERCATOR, BoundingBox(420_000, 440_000, 430_000, 450_000))
    document = document_of(SQUARES, boxes=(inner,))
    found = truth_of(document, Service(sea_or_land(WAYS["404"][0])))
    assert [level.limits for level in found.levels] == TRUTH


def test_a_refusal_where_nothing_is_expected_means_that_nothing_is_there():
    """Stores of files answer 403 for what they lack, if they may not be listed."""
    refused = reply(b"<Error><Code>AccessDenied</Code></Error>", 403, "application/xml")
    found = truth_of(
        OFFERS["a box"], Service(within(lambda z, x, y: TRUTH[z].contain(x, y), refused))
    )
    assert [level.limits for level in found.levels] == TRUTH


def test_a_redirect_of_each_tile_to_a_place_of_its_own_is_no_placeholder():
    has = within(lambda z, x, y: TRUTH[z].contain(x, y))

    def answer(z, x, y):
        return has(z, x, y)._replace(final_url=f"http://127.0.0.1:9/moved/{z}/{x}/{y}")

    found = truth_of(OFFERS["no limits"], Service(answer))
    assert [level.limits for level in found.levels] == TRUTH
