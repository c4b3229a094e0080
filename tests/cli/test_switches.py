"""The options of a layer's services and maps, in a process and by themselves."""

from __future__ import annotations

import argparse
import json
import urllib.error

import pytest
from wmts_bridge.plugin.cli.source_options import (
    add_layer_options,
    remote_settings,
    split_by_source,
)
from wmts_bridge.plugin.cli.switch_options import add_switch_options, switched
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings, WmsSettings
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.tests.cli.test_serve import get, run, serving
from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder

URL = "http://127.0.0.1/wms?LAYERS=a&VERSION=1.3.0"
PLAIN = LayerSettings("a", SourceSettings("folder", "x"))
BEFORE = LayerSettings(
    "a",
    SourceSettings("folder", "x"),
    services_off=("tms",),
    wms=WmsSettings("forward", URL, "nearest", ("image/webp",), client_chooses=False),
)


def made(settings, *arguments):
    parser = argparse.ArgumentParser()
    add_switch_options(parser)
    return switched(settings, parser.parse_args(arguments))


SAID = {
    "nothing": ((), (), WmsSettings()),
    "one service": (("--without", "kml"), ("kml",), WmsSettings()),
    "several": (("--without", "kml, quadkey"), ("kml", "quadkey"), WmsSettings()),
    "aligned": (("--wms", "aligned"), (), WmsSettings("aligned")),
    "forward": (("--wms", f"forward:{URL}"), (), WmsSettings("forward", URL)),
    "filter": (("--resampling", "lanczos"), (), WmsSettings(resampling="lanczos")),
    "formats": (
        ("--wms-format", "jpeg", "--wms-format", "image/png", "--wms-format-fixed"),
        (),
        WmsSettings(formats=("image/jpeg", "image/png"), client_chooses=False),
    ),
}


@pytest.mark.parametrize(("arguments", "off", "wms"), SAID.values(), ids=SAID)
def test_what_is_said_becomes_settings(arguments, off, wms):
    settings = made(PLAIN, *arguments)
    assert (settings.services_off, settings.wms) == (off, wms)


def test_what_is_not_said_stays():
    assert made(BEFORE) == BEFORE
    assert made(BEFORE, "--resampling", "bicubic").wms == BEFORE.wms._replace(resampling="bicubic")
    assert made(BEFORE, "--without", "none").services_off == ()
    assert made(BEFORE, "--wms", "assemble").wms == BEFORE.wms._replace(
        maps="assemble", forward_url=""
    )
    found = made(BEFORE, "--wms-format", "image/png").wms
    assert (found.formats, found.client_chooses) == (("image/png",), True)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--without", "wfs"), "there is no service 'wfs' (there are: wmts, tms"),
        (("--without", "kml,"), "there is no service ''"),
        (("--wms", "mirror"), "'mirror' is not assemble, aligned or forward:URL"),
        (("--wms", "forward"), "'forward' is not"),
        (("--wms", "forward:http://127.0.0.1/wms"), "names no layer"),
        (("--wms", "forward:ftp://me:sesame@127.0.0.1/"), "is no address of a WMS"),
        (("--resampling", "sharp"), "invalid choice: 'sharp'"),
        (("--wms-format", "image/tiff"), "not as 'image/tiff'"),
    ],
    ids=str,
)
def test_what_cannot_be_is_refused_in_words(capsys, arguments, reason):
    with pytest.raises(SystemExit):
        made(PLAIN, *arguments)
    said = capsys.readouterr().err
    assert reason in said
    assert "sesame" not in said


def test_a_switch_belongs_to_the_source_before_it_and_takes_no_value():
    groups = split_by_source(["a", "--wms-format-fixed", "b", "--without", "kml", "--json"])
    assert groups == [["--json"], ["a", "--wms-format-fixed"], ["b", "--without=kml"]]
    with pytest.raises(SetupError, match="belongs behind the source"):
        split_by_source(["--wms-format-fixed", "a"])


def test_layers_of_a_store_have_them_too():
    parser = argparse.ArgumentParser()
    add_layer_options(parser)
    options = parser.parse_args(["--without", "wms", "--wms", "aligned"])
    settings = remote_settings(options, "roads", "maps")
    assert (settings.services_off, settings.wms.maps) == (("wms",), "aligned")


@pytest.fixture
def region(tmp_path):
    return tile_folder(tmp_path / "Region", REGION)


def status(address):
    try:
        get(address)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
    return 200


def test_a_layer_is_served_without_what_is_off_and_stays_so(region, tmp_path):
    catalogue = tmp_path / "catalogue.json"
    fixed = ("--rows", "top", "--port", "0", "--json", "--catalogue", catalogue)
    switches = ("--without", "tms,wmts", "--wms", "aligned", "--wms-format", "image/webp")
    for arguments in ((*switches, "--wms-format-fixed"), ()):
        with serving(region, *arguments, *fixed) as process:
            said = json.loads(process.stdout.readline())
            url = said["url"]
            assert said["layers"] == [{"identifier": "Region"}]
            assert status(f"{url}tms/1.0.0/Region@WebMercatorQuad@png/5/16/21.png") == 404
            assert status(f"{url}xyz/Region@WebMercatorQuad/5/16/10.png") == 200
            document = get(f"{url}wms?SERVICE=WMS&REQUEST=GetCapabilities")
            assert document.count(b"<Format>image/") == 1
            assert b'fixedWidth="256"' in document
    written = json.loads(catalogue.read_text("utf-8"))["layers"][0]
    assert written["services_off"] == ["tms", "wmts"]
    assert written["wms"] == {
        "maps": "aligned",
        "formats": ["image/webp"],
        "client_chooses": False,
    }
    with serving(region, "--without", "none", "--wms", "assemble", *fixed) as process:
        said = json.loads(process.stdout.readline())
        assert "wmts" in said["layers"][0]
        assert b"fixedWidth" not in get(f"{said['url']}wms?SERVICE=WMS&REQUEST=GetCapabilities")


def test_a_layer_that_is_not_to_be_had_by_wmts_is_named_without_an_address(region):
    with serving(region, "--rows", "top", "--without", "wmts", "--port", "0") as process:
        url = process.stdout.readline().split()[-1]
        assert process.stdout.readline() == f"Region: not by WMTS, see {url}\n"


def test_every_option_is_told_of(tmp_path):
    for name in ("serve", "cascade"):
        said = run(name, "--help").stdout
        for flag in ("--without", "--wms ", "--resampling", "--wms-format ", "--wms-format-fixed"):
            assert flag in said, (name, flag)
