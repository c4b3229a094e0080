"""Limits by what was found out: certain, doubtful, missing, and by nobody looked at."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.capabilities.empty_levels import without_empty_levels
from wmts_bridge.plugin.core.capabilities.wmts_reader import read_capabilities
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.validator.corrected.correcting import corrected
from wmts_bridge.plugin.core.validator.judgement import LayerTruth, LevelTruth, Presence, SeenTile
from wmts_bridge.tests.core.validator.clean import changed, clean_document, clean_subject, spoilt
from wmts_bridge.tests.schemas import schema_errors

MERCATOR = "WebMercatorQuad"
WHOLE = {str(level): Limits(0, 2**level - 1, 0, 2**level - 1) for level in range(6)}
FOUND = Limits(3, 5, 2, 4)


def level(name, limits, **more):
    """What was found at a level of the mercator set; certain unless told otherwise."""
    given = {"is_exact": True, **more}
    return LevelTruth(name, WHOLE[name], limits, **given)


def truth(*levels, layer="world", matrix_set=MERCATOR):
    """What was found of a layer."""
    return LayerTruth(layer, matrix_set, levels)


def limits_after(*truths, subject=None):
    """Return the limits of the world in the corrected document, and the document."""
    result = corrected(subject or clean_subject(), truths)
    read = spoilt(result.body.decode())
    assert schema_errors(result.body) == []
    assert read.notes == ()
    link = read.document.layer("world").links[0]
    assert link.tile_matrix_set == MERCATOR
    return link.limits, read.document


@pytest.mark.parametrize("more", [{}, {"is_exact": False, "doubt": "an edge is irregular"}])
def test_limits_of_a_search_that_came_to_its_end_are_taken_as_they_are(more):
    limits, _ = limits_after(truth(level("3", FOUND, **more)))
    assert limits == {**WHOLE, "3": FOUND}


def test_limits_of_a_search_that_was_stopped_are_the_wider_of_declared_and_found():
    declared = changed(
        "<MinTileRow>90</MinTileRow>\n            <MaxTileRow>92<",
        "<MinTileRow>90</MinTileRow>\n            <MaxTileRow>93<",
    )
    found = Limits(89, 91, 131, 132)
    one = LevelTruth("8", Limits(90, 93, 131, 132), found, is_exact=False, is_finished=False)
    result = corrected(
        spoilt(declared), [truth(one, layer="region", matrix_set="WebMercatorQuad_5-8")]
    )
    region = spoilt(result.body.decode()).document.layer("region")
    assert region.links[0].limits["8"] == Limits(89, 93, 131, 132)


@pytest.mark.parametrize(
    "more",
    [{"seen": (SeenTile(1, 1, Presence.FAILED),)}, {"is_finished": False}],
    ids=["failures", "stopped"],
)
def test_a_level_of_which_nothing_certain_is_known_keeps_what_is_declared(more):
    limits, document = limits_after(truth(level("3", None, **more)))
    assert limits is None
    assert document.tile_matrix_set(MERCATOR).matrix("3")


@pytest.mark.parametrize("more", [{"is_missing": True}, {}], ids=["unknown", "empty"])
def test_a_level_that_no_layer_has_is_removed(more):
    limits, document = limits_after(truth(level("5", None, **more)))
    assert [one.identifier for one in document.tile_matrix_set(MERCATOR).matrices] == list("01234")
    assert limits is None


def test_a_level_that_another_layer_may_have_stays_with_the_ground_of_its_neighbour():
    subject = spoilt(changed("WebMercatorQuad_5-8</TileMatrixSet>", f"{MERCATOR}</TileMatrixSet>"))
    found = truth(level("3", FOUND), level("4", None), level("5", None, is_missing=True))
    limits, document = limits_after(found, subject=subject)
    assert len(document.tile_matrix_set(MERCATOR).matrices) == 6
    assert limits == {
        **WHOLE,
        "3": FOUND,
        "4": Limits(6, 11, 4, 9),
        "5": Limits(12, 23, 8, 19),
    }


def test_a_comment_tells_of_a_level_without_tiles_until_there_are_some():
    subject = spoilt(changed("WebMercatorQuad_5-8</TileMatrixSet>", f"{MERCATOR}</TileMatrixSet>"))
    marked = corrected(subject, [truth(level("4", None))]).body
    entry = b"""<TileMatrixLimits>
            <!-- no tiles at this level -->
            <TileMatrix>4</TileMatrix>"""
    assert marked.count(entry) == 2  # and one of the region, whose own limits begin at 5
    assert corrected(spoilt(marked.decode())).body == marked
    link = read_capabilities(without_empty_levels(marked), "").document.layer("world").links[0]
    assert list(link.limits) == ["0", "1", "2", "3", "5"]
    again = corrected(spoilt(marked.decode()), [truth(level("4", FOUND))]).body
    assert again.count(entry) == 1
    assert without_empty_levels(clean_document().encode()) == clean_document().encode()


def test_a_layer_without_any_tiles_stays_as_it_is_and_is_told_of():
    nothing = truth(*(level(name, None) for name in WHOLE))
    result = corrected(clean_subject(), [nothing])
    assert result.changes == ()
    assert result.left == (
        "the layer world in WebMercatorQuad has no tiles at all that could be found",
    )


def test_limits_that_were_found_are_cut_to_the_matrix():
    limits, _ = limits_after(truth(level("2", Limits(1, 9, 0, 2))))
    assert limits["2"] == Limits(1, 3, 0, 2)


def test_correcting_by_the_same_truth_once_more_changes_nothing():
    found = [truth(level("2", Limits(1, 2, 0, 2)), level("3", FOUND), level("5", None))]
    once = corrected(clean_subject(), found)
    again = corrected(spoilt(once.body.decode()), found)
    assert again.changes == ()
    assert again.body == once.body


def test_a_truth_about_a_layer_that_is_not_there_is_no_harm():
    found = [truth(level("2", FOUND), layer="nobody"), truth(level("2", FOUND), matrix_set="none")]
    assert corrected(clean_subject(), found).changes == ()


def test_the_levels_that_go_are_told_with_their_place():
    result = corrected(clean_subject(), [truth(level("5", None))])
    assert result.changes == (
        (
            "/Capabilities/Contents/TileMatrixSet[1]/TileMatrix[6]",
            "a tile matrix at which no layer has tiles was removed",
            "5",
            "",
        ),
    )
