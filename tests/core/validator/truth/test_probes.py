"""Rows from the bottom and swapped axes, found by where tiles lie and by what they show."""

from __future__ import annotations

import math

import pytest
from wmts_bridge.plugin.core.capabilities.model import BoxInCrs
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR
from wmts_bridge.plugin.core.grid.limits import BoundingBox

from .service import NOTHING, Service, document_of, limits_at, picture, pyramid, reply, truth_of
from .service import within as has

SQUARES = pyramid(7)
BOX = BoundingBox(120_000, 100_000, 350_000, 250_000)
WORLD = BoundingBox(0, 0, 1_000_000, 1_000_000)
TRUTH = limits_at(SQUARES, BOX)
TURNED = {
    "as told": lambda z, x, y: (x, y),
    "flipped": lambda z, x, y: (x, 2**z - 1 - y),
    "exchanged": lambda z, x, y: (y, x),
}
FOUND = [("as told", False, False), ("flipped", True, False), ("exchanged", False, True)]


def probed(way, answer, box):
    """Return the evidence on rows and on axes of a service that turns its tiles some way."""
    turn = TURNED[way]
    service = Service(lambda z, x, y: answer(z, *turn(z, x, y)))
    found = truth_of(document_of(SQUARES, boxes=(BoxInCrs(WEB_MERCATOR, box),)), service)
    return found.rows_from_bottom, found.axes_swapped


@pytest.mark.parametrize(("way", "rows", "axes"), FOUND, ids=[one[0] for one in FOUND])
def test_the_places_of_tiles_tell_how_they_are_counted(way, rows, axes):
    by_place = has(lambda z, x, y: TRUTH[z].contain(x, y))
    on_rows, on_axes = probed(way, by_place, BOX)
    assert (on_rows.found, on_axes.found) == (rows, axes)
    assert "places" in (on_axes if axes else on_rows).text


def test_evidence_by_places_names_them():
    on_rows, _ = probed("flipped", has(lambda z, x, y: TRUTH[z].contain(x, y)), BOX)
    assert on_rows.text == (
        "0 of 18 places that the document speaks of have a tile, and 18 of 18 places that are the"
        " same rows counted from the bottom (at tile matrix 5: rows 24 to 28 and columns 3"
        " to 11, against rows 3 to 7 and columns 3 to 11)"
    )


def landscape(z, x, y):
    """Return a tile of a picture that fills the square and looks different everywhere."""
    if not (0 <= x < 2**z and 0 <= y < 2**z):
        return NOTHING
    side, span = 8, 1 / 2**z
    values = [
        math.sin(9 * u + 1) + math.sin(13 * v + 5 * u)
        for v in ((y + (row + 0.5) / side) * span for row in range(side))
        for u in ((x + (column + 0.5) / side) * span for column in range(side))
    ]
    return reply(picture(bytes(int(128 + 60 * value) for value in values), side, channels=1))


@pytest.mark.parametrize(("way", "rows", "axes"), FOUND, ids=[one[0] for one in FOUND])
def test_pictures_tell_how_tiles_of_the_whole_square_are_counted(way, rows, axes):
    on_rows, on_axes = probed(way, landscape, WORLD)
    assert (on_rows.found, on_axes.found) == (rows, axes)
    assert "resemble" in on_rows.text
    assert "resemble" in on_axes.text


def test_pictures_without_contrast_tell_nothing():
    on_rows, on_axes = probed("as told", lambda z, x, y: reply(picture(b"\1\2\3", 1)), WORLD)
    assert not on_rows.found
    assert not on_axes.found
    assert on_rows.text.startswith("could not be told")


def test_tiles_of_a_level_without_coarser_ones_are_found_where_rows_are_flipped():
    def deep(z, x, y):
        return z == 6 and TRUTH[z].contain(x, 2**z - 1 - y)

    service = Service(has(deep))
    squares = document_of(SQUARES, boxes=(BoxInCrs(WEB_MERCATOR, BOX),))
    found = truth_of(squares, service)
    assert found.useful == ("6", "6")
    assert found.rows_from_bottom.found
