"""What is said about limits, levels and counting, by what was found."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.capabilities.model import BoxInCrs
from wmts_bridge.plugin.core.capabilities.wmts_writer import write_capabilities
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.validator.subject import Subject, subject_of
from wmts_bridge.plugin.core.validator.truth.findings import truth_findings
from wmts_bridge.plugin.core.validator.truth.layer import layer_truth
from wmts_bridge.plugin.core.validator.truth.rules import RULES

from .service import HOST, NOTHING, Service, document_of, limits_at, picture, pyramid, reply, within

SQUARES = pyramid(8)
NAMES = [matrix.identifier for matrix in SQUARES.matrices]
BOX = BoundingBox(301_000, 102_000, 459_000, 228_000)
TRUTH = limits_at(SQUARES, BOX)
INSIDE = within(lambda z, x, y: TRUTH[z].contain(x, y))
EXACT = dict(zip(NAMES, TRUTH))


def judged(answer, limits=EXACT, most=1_000_000):
    """Return the findings about a service with these limits."""
    written = document_of(SQUARES, limits, (BoxInCrs(WEB_MERCATOR, BOX),))
    subject = subject_of(write_capabilities(written), f"{HOST}/wmts")
    (layer,) = subject.document.layers
    truth = layer_truth(subject.document, layer, layer.links[0], Service(answer, most))
    return truth_findings(subject, truth)


def codes(*findings):
    return [finding.code for finding in findings]


def test_of_a_right_document_nothing_is_said():
    assert judged(INSIDE) == ()


def test_requests_that_are_legal_and_answered_with_nothing_are_counted():
    wide = {**EXACT, "7": TRUTH[7]._replace(max_row=TRUTH[7].max_row + 2)}
    (finding,) = judged(INSIDE, wide)
    assert finding.code == "limits-wider-than-tiles"
    count = 2 * (TRUTH[7].max_column - TRUTH[7].min_column + 1)
    assert f"The limits allow {count:,} requests at 1 tile matrix" in finding.seen
    assert finding.about == ("all", "squares", "")
    assert finding.place == "/Capabilities/Contents/Layer/TileMatrixSetLink"


def test_a_document_without_limits_allows_too_much():
    (finding,) = judged(INSIDE, None)
    assert finding.code == "limits-wider-than-tiles"
    assert finding.seen.startswith("Without limits, the document allows")


def test_tiles_beyond_the_limits_are_told_with_an_example():
    narrow = {**EXACT, "7": TRUTH[7]._replace(max_row=TRUTH[7].max_row - 2)}
    (finding,) = judged(INSIDE, narrow)
    assert finding.code == "limits-exclude-tiles"
    assert finding.about == ("all", "squares", "7")
    assert finding.place.endswith("/TileMatrixSetLimits/TileMatrixLimits[8]")
    assert f"such as column {TRUTH[7].min_column}, row {TRUTH[7].max_row - 1};" in finding.seen


def test_rows_from_the_bottom_are_told_alone():
    found = judged(lambda z, x, y: INSIDE(z, x, 2**z - 1 - y))
    assert codes(*found) == ["rows-from-bottom"]
    assert "counted from the bottom" in found[0].seen


def test_exchanged_axes_are_told_alone():
    assert codes(*judged(lambda z, x, y: INSIDE(z, y, x))) == ["axes-swapped"]


def test_a_level_without_tiles_is_told():
    found = judged(lambda z, x, y: NOTHING if z == 7 else INSIDE(z, x, y))
    assert codes(*found) == ["level-without-tiles"]
    assert found[0].about.tile_matrix == "7"


def test_a_level_the_service_does_not_know_is_told():
    report = (
        b'<ExceptionReport><Exception exceptionCode="I" locator="TileMatrix"/></ExceptionReport>'
    )
    unknown = reply(report, 400, "text/xml")
    found = judged(lambda z, x, y: unknown if z == 7 else INSIDE(z, x, y))
    assert codes(*found) == ["level-unknown-to-service"]


@pytest.mark.parametrize(
    ("answer", "words"),
    [(NOTHING, " tile matrices."), (reply(b"", 503), "of the answers were failures.")],
    ids=["nothing", "failures"],
)
def test_a_layer_without_any_tile_is_one_finding(answer, words):
    (finding,) = judged(lambda z, x, y: answer)
    assert finding.code == "layer-without-tiles"
    assert finding.seen.endswith(words)


def test_a_picture_for_nothing_is_told():
    no_data = reply(picture(bytes(range(192)), 8))
    wide = {**EXACT, "7": Limits(0, 127, 0, 127)}
    found = judged(lambda z, x, y: INSIDE(z, x, y) if TRUTH[z].contain(x, y) else no_data, wide)
    assert codes(*found) == ["limits-wider-than-tiles", "absent-answered-with-picture"]


WHITE = reply(picture(b"\xff" * 192, 8))


def test_a_layer_of_one_colour_is_told_and_keeps_its_tiles():
    (finding,) = judged(lambda z, x, y: WHITE if TRUTH[z].contain(x, y) else NOTHING)
    assert finding.code == "layer-of-one-colour"
    assert "pictures came, and each is of one colour or transparent; " in finding.seen


def test_one_colour_sent_for_everything_is_no_tile():
    (finding,) = judged(lambda z, x, y: WHITE)
    assert finding.code == "layer-without-tiles"
    assert finding.seen.endswith("of the answers were pictures that show nothing.")


def test_pictures_taken_for_nothing_are_told_where_limits_are_called_too_wide():
    found = judged(lambda z, x, y: INSIDE(z, x, y) if TRUTH[z].contain(x, y) else WHITE, None)
    (finding,) = [one for one in found if one.code == "limits-wider-than-tiles"]
    assert "Pictures of one colour or transparent were taken for nothing" in finding.seen


@pytest.mark.parametrize("most", [0, 10, 100])
def test_what_was_not_looked_at_is_not_judged(most):
    assert judged(INSIDE, EXACT, most) == ()


def test_a_layer_that_the_document_lost_is_not_judged():
    written = document_of(SQUARES, EXACT)
    subject = subject_of(write_capabilities(written), f"{HOST}/wmts")
    (layer,) = subject.document.layers
    truth = layer_truth(subject.document, layer, layer.links[0], Service(INSIDE))
    assert isinstance(subject, Subject)
    assert truth_findings(subject, truth._replace(layer="gone")) == ()


def test_rules_are_told_apart_by_their_codes():
    assert len({rule.code for rule in RULES}) == len(RULES)


def written_with(limits, name=str):
    """Return the XML of limits, whose levels are called by `name`."""
    entries = "".join(
        f"<TileMatrixLimits><TileMatrix>{name(level)}</TileMatrix><MinTileRow>{one.min_row}"
        f"</MinTileRow><MaxTileRow>{one.max_row}</MaxTileRow><MinTileCol>{one.min_column}"
        f"</MinTileCol><MaxTileCol>{one.max_column}</MaxTileCol></TileMatrixLimits>"
        for level, one in limits.items()
    )
    return f"</TileMatrixSet><TileMatrixSetLimits>{entries}</TileMatrixSetLimits>"


def judged_by_limits_alone(answer, limits, name=str):
    """Return the findings about a service whose layer has these limits and no box."""
    link = "<TileMatrixSet>squares</TileMatrixSet>"
    body = write_capabilities(document_of(SQUARES)).decode()
    assert body.count(link) == 1
    body = body.replace(link, link[: -len("</TileMatrixSet>")] + written_with(limits, name))
    start, end = body.index("<ows:BoundingBox"), body.rindex("</ows:BoundingBox>")
    subject = subject_of(f"{body[:start]}{body[end + len('</ows:BoundingBox>') :]}".encode(), HOST)
    (layer,) = subject.document.layers
    assert layer.boxes == ()
    truth = layer_truth(subject.document, layer, layer.links[0], Service(answer))
    return truth_findings(subject, truth)


FROM_BOTTOM = {
    str(z): one._replace(min_row=2**z - 1 - one.max_row, max_row=2**z - 1 - one.min_row)
    for z, one in enumerate(TRUTH)
}
EXCHANGED = {
    str(z): Limits(one.min_column, one.max_column, one.min_row, one.max_row)
    for z, one in enumerate(TRUTH)
}


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (FROM_BOTTOM, "limits-rows-from-bottom"),
        (EXCHANGED, "limits-rows-and-columns-swapped"),
    ],
    ids=["from the bottom", "exchanged"],
)
def test_limits_that_are_counted_otherwise_are_told_by_the_tiles_found(limits, code):
    (finding,) = judged_by_limits_alone(INSIDE, limits)
    assert finding.code == code
    first = TRUTH[7]
    assert f"tiles were found in rows {first.min_row} to {first.max_row} and" in finding.seen
    assert finding.place.endswith("/TileMatrixLimits[8]")


def test_limits_that_name_no_level_are_held_against_the_tiles_all_the_same():
    found = judged_by_limits_alone(INSIDE, FROM_BOTTOM, lambda level: f"squares:{level}")
    assert codes(*found) == ["limits-rows-from-bottom", "limits-wider-than-tiles"]
    assert found[1].seen.startswith("Without usable limits, the document allows")


def test_right_limits_without_a_box_are_right():
    assert judged_by_limits_alone(INSIDE, EXACT) == ()
