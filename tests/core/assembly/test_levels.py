"""Levels that a source of tiles lacks: drawn from those that it has, alike for every kind."""

from __future__ import annotations

import dataclasses
import io

import pytest
from PIL import Image
from wmts_bridge.plugin.core.assembly import Bridge
from wmts_bridge.plugin.core.assembly.opening import located
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, Levels
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder
from wmts_bridge.tests.core.assembly.test_running import (
    FREE_PORT,
    LIMITS,
    get,
    status_of,
    wait_for_limits,
)
from wmts_bridge.tests.faults.remote import Remote, reply

RED = Image.new("RGB", (256, 256), (200, 30, 40))


def png(picture):
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


def picture(address):
    return Image.open(io.BytesIO(get(address))).convert("RGBA")


@pytest.fixture
def region(tmp_path):
    folder = tile_folder(tmp_path / "Region", REGION)
    for place in REGION:
        (folder / f"{place[0]}/{place[1]}/{place[2]}.png").write_bytes(png(RED))
    return located(str(folder))


@pytest.fixture
def running():
    with Bridge(FREE_PORT) as bridge:
        yield bridge


def test_a_folder_is_shown_at_levels_that_it_lacks(region, running):
    source = dataclasses.replace(region, levels=Levels(3, 7))
    layer = running.publish(LayerSettings("a", source))
    assert layer.links[0].tile_matrix_set.identifier == "WebMercatorQuad_3-7"
    assert layer.links[0].drawn == {"3", "6", "7"}
    limits = {
        "3": Limits(2, 3, 4, 4),
        **LIMITS,
        "6": Limits(20, 25, 32, 35),
        "7": Limits(40, 51, 64, 71),
    }
    wait_for_limits(running, "a", limits)
    start = f"{running.url}wmts/1.0.0/a/default/WebMercatorQuad"
    assert picture(f"{start}/6/22/34.png").getpixel((128, 128)) == (200, 30, 40, 255)
    assert picture(f"{start}/3/2/4.png").getpixel((16, 200)) == (200, 30, 40, 255)
    assert get(f"{start}/6/22/34.jpg")[:2] == b"\xff\xd8"
    assert status_of(f"{start}/6/27/34.png") == 404
    assert get(f"{start}/5/11/17.png") == png(RED)


def test_a_folder_may_be_cut_to_fewer_levels(region, running):
    layer = running.publish(LayerSettings("a", dataclasses.replace(region, levels=Levels(5, 5))))
    assert layer.links[0].tile_matrix_set.identifier == "WebMercatorQuad_5-5"
    assert not layer.links[0].drawn
    wait_for_limits(running, "a", {"5": LIMITS["5"]})


def test_levels_far_from_those_of_the_source_are_refused(region, running):
    with pytest.raises(SetupError, match="enlarged by 6 levels at most"):
        running.publish(LayerSettings("a", dataclasses.replace(region, levels=Levels(12, 13))))


def test_an_address_has_the_levels_that_are_said_and_others_are_drawn(running):
    with Remote(lambda _: reply(200, png(RED), {"Content-Type": "image/png"})) as remote:
        source = located(f"{remote.url}/{{z}}/{{x}}/{{y}}.png")
        source = dataclasses.replace(source, levels=Levels(0, 5), own_levels=Levels(1, 3))
        layer = running.publish(LayerSettings("a", source))
        assert layer.links[0].drawn == {"0", "4", "5"}
        start = f"{running.url}wmts/1.0.0/a/default/WebMercatorQuad"
        for place in ("0/0/0", "5/12/9"):
            assert picture(f"{start}/{place}.png").getpixel((128, 128)) == (200, 30, 40, 255)
        assert {one.path.split("/")[1] for one in remote.received} == {"1", "3"}


def test_without_them_it_has_all_that_are_wanted(running):
    source = located("http://127.0.0.1:9/{z}/{x}/{y}.png")
    layer = running.publish(LayerSettings("a", dataclasses.replace(source, levels=Levels(2, 20))))
    assert layer.links[0].tile_matrix_set.identifier == "WebMercatorQuad_2-20"
    assert not layer.links[0].drawn


def test_a_style_of_ours_shows_on_drawn_levels_too(region, running):
    source = dataclasses.replace(region, levels=Levels(4, 6))
    running.publish(LayerSettings("a", source, styles={"dark": [{"effect": "invert"}]}))
    start = f"{running.url}wmts/1.0.0/a/dark/WebMercatorQuad"
    assert picture(f"{start}/6/22/34.png").getpixel((128, 128)) == (55, 225, 215, 255)
