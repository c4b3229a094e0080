"""What styles, sets and matrices are called in the folders of an export."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.export.names import export_names, folder_names
from wmts_bridge.plugin.core.grid.well_known import well_known_set


@pytest.mark.parametrize(
    ("identifiers", "names"),
    [
        (["0", "1", "12"], ["0", "1", "12"]),
        (["EPSG:3857:0", "EPSG:3857:1"], ["EPSG_3857_0", "EPSG_3857_1"]),
        (["a/b", "a:b"], ["a_b", "a_b_2"]),
        (["default"], ["default"]),
        (["..", "."], ["layer", "layer_2"]),
        (["con", "Nul"], ["layer_con", "layer_Nul"]),
        (["Level", "level"], ["Level", "level_2"]),
        (["../../etc"], ["etc"]),
        ([""], ["layer"]),
    ],
    ids=["numbers", "colons", "alike", "default", "dots", "devices", "case", "path", "nothing"],
)
def test_a_name_may_be_a_folder_on_every_system(identifiers, names):
    assert list(folder_names(identifiers).values()) == names


def test_a_set_that_is_safe_keeps_its_names():
    grid = well_known_set("WebMercatorQuad").trimmed("2", "5")
    renamed = export_names("default", grid).renamed(grid)
    assert renamed.identifier == "WebMercatorQuad_2-5"
    assert renamed.matrices == grid.matrices
