"""The selected layer becomes source settings, or a sentence that says why not."""

from __future__ import annotations

import sqlite3

import pytest
from qgis.core import (
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtGui import QColor, QImage
from wmts_bridge.plugin.adapters.layer_offer import NotServable, offer_of, offer_of_theme
from wmts_bridge.plugin.adapters.rendered.place import Place, location_of, read_location
from wmts_bridge.plugin.core.catalogue.values import Levels, RemoteLayer, SourceSettings
from wmts_bridge.tests.qgis.tile_remote import png


def raster(uri, name="Tiles"):
    if isinstance(uri, dict):
        uri = QgsProviderRegistry.instance().encodeUri("wms", uri)
    return QgsRasterLayer(uri, name, "wms")


@pytest.fixture
def mbtiles(tmp_path):
    path = tmp_path / "weiße Karte.mbtiles"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        database.execute(
            "CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)"
        )
        database.execute("INSERT INTO tiles VALUES (0, 0, 0, ?)", (png((1, 2, 3)),))
        values = {"name": "w", "format": "png", "minzoom": "0", "maxzoom": "0"}
        values["bounds"] = "-180,-85,180,85"
        database.executemany("INSERT INTO metadata VALUES (?, ?)", values.items())
    database.close()
    return path


URL = "http://127.0.0.1:1/{z}/{x}/{y}.png"
XYZ_LAYERS = {
    "plain": ({"type": "xyz", "url": URL, "zmin": "2", "zmax": "7"}, {"levels": Levels(2, 7)}),
    "only the last level": ({"type": "xyz", "url": URL, "zmax": "7"}, {"levels": Levels(0, 7)}),
    "only the first level": ({"type": "xyz", "url": URL, "zmin": "3"}, {"levels": Levels(3, 18)}),
    "no levels": ({"type": "xyz", "url": URL}, {}),
    "rows from the bottom": (
        {"type": "xyz", "url": "http://127.0.0.1:1/{z}/{x}/{-y}.png"},
        {"location": "http://127.0.0.1:1/{z}/{x}/{-y}.png"},
    ),
    "quadkeys": (
        {"type": "xyz", "url": "http://127.0.0.1:1/{q}.png?a=1&b=2"},
        {"location": "http://127.0.0.1:1/{q}.png?a=1&b=2"},
    ),
    "512 pixels": ({"type": "xyz", "url": URL, "tilePixelRatio": "2"}, {"tile_size": 512}),
    "256 pixels": ({"type": "xyz", "url": URL, "tilePixelRatio": "1"}, {"tile_size": 256}),
    "authentication configuration": (
        {"type": "xyz", "url": URL, "authcfg": "ab12345"},
        {"authcfg": "ab12345"},
    ),
    "user and password": (
        {"type": "xyz", "url": URL, "username": "ü", "password": "p&=ä"},
        {"user": "ü", "password": "p&=ä"},
    ),
    "old referer": (
        {"type": "xyz", "url": URL, "referer": "http://127.0.0.1/map"},
        {"headers": {"Referer": "http://127.0.0.1/map"}},
    ),
    "headers": (
        f"type=xyz&url={URL}&http-header:referer=http://127.0.0.1/map&http-header:X-Key=a%26b",
        {"headers": {"Referer": "http://127.0.0.1/map", "X-Key": "a&b"}},
    ),
    "address wholly encoded": (
        "type=xyz&url=http%3A%2F%2F127.0.0.1%3A1%2F%7Bz%7D%2F%7Bx%7D%2F%7By%7D.png%3Fkey%3Dk",
        {"location": URL + "?key=k"},
    ),
    "a space": (
        "type=xyz&url=http://127.0.0.1:1/my%20tiles/%7Bz%7D/%7Bx%7D/%7By%7D.png?key%3Da b",
        {"location": "http://127.0.0.1:1/my%20tiles/{z}/{x}/{y}.png?key=a%20b"},
    ),
    "braces encoded": (
        "type=xyz&url=http://127.0.0.1:1/%7Bz%7D/%7Bx%7D/%7By%7D.png?key%3Dabc%26v%3D1",
        {"location": URL + "?key=abc&v=1"},
    ),
}


@pytest.mark.parametrize(("uri", "expected"), XYZ_LAYERS.values(), ids=XYZ_LAYERS.keys())
def test_xyz_layers_are_offered_with_all_that_their_source_says(qgis_app, uri, expected):
    offer = offer_of(raster(uri))

    assert offer.source == SourceSettings(**{"kind": "xyz", "location": URL, **expected})


WMTS = "http://127.0.0.1:1/wmts"
OF_3_22 = "contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&featureCount=10&format=image/png"
OF_3_40 = f"{OF_3_22}&tilePixelRatio=0"
ASKED = f"{WMTS}?SERVICE%3DWMTS%26REQUEST%3DGetCapabilities"
WMTS_LAYERS = {
    "QGIS 3.22": (f"{OF_3_22}&layers=L&styles=s&tileMatrixSet=T&url={ASKED}", {}, {}),
    "QGIS 3.40": (f"{OF_3_40}&layers=L&styles=s&tileMatrixSet=T&url={ASKED}", {}, {}),
    "address as it is": (f"layers=L&styles=s&format=image/png&tileMatrixSet=T&url={WMTS}", {}, {}),
    "address wholly encoded": (
        f"{OF_3_22}&layers=L&styles=s&tileMatrixSet=T"
        "&url=http%3A%2F%2F127.0.0.1%3A1%2Fwmts%3FSERVICE%3DWMTS%26REQUEST%3DGetCapabilities",
        {},
        {},
    ),
    "a space and a key in the address": (
        f"{OF_3_22}&layers=L&styles=s&tileMatrixSet=T&url={WMTS}?map%3Dmy all%26key%3Dk",
        {"location": f"{WMTS}?map=my%20all&key=k"},
        {},
    ),
    "names that are no ASCII": (
        f"{OF_3_22}&layers=Stra%C3%9Fen %26 Wege:1&styles=dunkel&tileMatrixSet=EPSG:25832 grün"
        f"&url={ASKED}",
        {},
        {"layer": "Straßen & Wege:1", "style": "dunkel", "first_set": "EPSG:25832 grün"},
    ),
    "the usual style": (
        f"{OF_3_22}&layers=L&styles=&tileMatrixSet=T&url={ASKED}",
        {},
        {"style": ""},
    ),
    "no style": (f"{OF_3_22}&layers=L&styles&tileMatrixSet=T&url={ASKED}", {}, {"style": ""}),
    "another format": (
        f"layers=L&styles=s&format=image/jpeg&tileMatrixSet=T&url={ASKED}",
        {"format": "image/jpeg"},
        {},
    ),
    "a dimension": (
        f"{OF_3_22}&layers=L&styles=s&tileDimensions=Time%3D2011-10-04&tileMatrixSet=T&url={ASKED}",
        {},
        {"dimensions": {"Time": "2011-10-04"}},
    ),
    "dimensions, one without a value": (
        f"{OF_3_40}&layers=L&styles=s&tileMatrixSet=T&url={ASKED}"
        "&tileDimensions=Time%3D2012-06-01T00:00:00Z;Elevation%3D5;Run%3D",
        {},
        {"dimensions": {"Time": "2012-06-01T00:00:00Z", "Elevation": "5"}},
    ),
    "authentication configuration": (
        f"authcfg=ab12345&{OF_3_22}&layers=L&styles=s&tileMatrixSet=T&url={ASKED}",
        {"authcfg": "ab12345"},
        {},
    ),
    "user and password": (
        f"{OF_3_22}&layers=L&password=p%26%3D%C3%A4&styles=s&tileMatrixSet=T&url={ASKED}"
        "&username=%C3%BC",
        {"user": "ü", "password": "p&=ä"},
        {},
    ),
    "referer of 3.22": (
        f"{OF_3_22}&layers=L&referer=http://127.0.0.1/map&styles=s&tileMatrixSet=T&url={ASKED}",
        {"headers": {"Referer": "http://127.0.0.1/map"}},
        {},
    ),
    "headers of 3.40": (
        f"{OF_3_40}&http-header:X-Key=a%26b&http-header:referer=http://127.0.0.1/map"
        f"&layers=L&styles=s&tileMatrixSet=T&url={ASKED}",
        {"headers": {"Referer": "http://127.0.0.1/map", "X-Key": "a&b"}},
        {},
    ),
}


@pytest.mark.parametrize(
    ("uri", "expected", "of_remote"), WMTS_LAYERS.values(), ids=WMTS_LAYERS.keys()
)
def test_layers_of_a_wmts_are_offered_as_cascades(qgis_app, uri, expected, of_remote):
    location = (
        WMTS if uri.endswith(f"url={WMTS}") else f"{WMTS}?SERVICE=WMTS&REQUEST=GetCapabilities"
    )
    remote = RemoteLayer(**{"layer": "L", "style": "s", "first_set": "T", **of_remote})
    settings = {"location": location, "format": "image/png", **expected}

    assert offer_of(raster(uri)).source == SourceSettings("wmts", remote=remote, **settings)


def test_the_title_and_the_credit_are_the_layers(qgis_app):
    layer = raster({"type": "xyz", "url": URL}, "Carte “générale”")
    metadata = layer.metadata()
    metadata.setAbstract("All of it")
    metadata.setRights(["© A", "© B"])
    layer.setMetadata(metadata)

    offer = offer_of(layer)

    assert (offer.title, offer.abstract, offer.attribution) == (
        "Carte “générale”",
        "All of it",
        "© A; © B",
    )


@pytest.mark.parametrize(
    ("template", "rows"),
    [("{z}/{x}/{y}.png", "top"), ("{z}/{x}/{-y}.png", "bottom"), ("{z}/{x}/{y}", "top")],
    ids=["xyz", "tms", "without an extension"],
)
def test_tiles_on_disk_are_a_folder(qgis_app, tmp_path, template, rows):
    folder = tmp_path / "mes tuiles"
    folder.mkdir()
    layer = raster({"type": "xyz", "url": f"file://{folder}/{template}", "zmax": "3"})

    offer = offer_of(layer)

    assert offer.source == SourceSettings("folder", str(folder), rows=rows, levels=Levels(0, 3))


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("file:///C:/Karten/{z}/{x}/{y}.png", "C:/Karten"),
        ("file://server/share/{z}/{x}/{y}.png", "//server/share"),
        ("file:///tmp/a%20b/{z}/{x}/{y}.png", "/tmp/a b"),
    ],
    ids=["a drive", "a share", "percent encoded"],
)
def test_paths_of_every_kind_are_understood(qgis_app, path, folder):
    assert offer_of(raster(f"type=xyz&url={path}")).source.location == folder


def test_mbtiles_are_offered_through_either_provider(qgis_app, mbtiles):
    by_gdal = QgsRasterLayer(str(mbtiles), "by GDAL", "gdal")
    by_wms = raster({"type": "mbtiles", "url": f"file://{mbtiles}"})

    assert by_gdal.isValid()
    assert by_wms.isValid()
    assert offer_of(by_gdal).source == SourceSettings("mbtiles", str(mbtiles))
    assert offer_of(by_wms).source == SourceSettings("mbtiles", str(mbtiles))


def test_vector_tiles_are_offered(qgis_app):
    url = "http://127.0.0.1:1/{z}/{x}/{y}.pbf"
    layer = QgsVectorTileLayer(f"type=xyz&url={url}&zmin=0&zmax=14&authcfg=ab12345", "Vector")

    expected = SourceSettings("xyz", url, levels=Levels(0, 14), authcfg="ab12345")
    assert offer_of(layer).source == expected


def picture(tmp_path):
    path = str(tmp_path / "picture.png")
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(path)
    return QgsRasterLayer(path, "Photo", "gdal")


@pytest.mark.parametrize(
    "make",
    [lambda _: QgsVectorLayer("Point?crs=EPSG:4326", "Wells", "memory"), picture],
    ids=["a vector layer", "a picture"],
)
def test_what_is_not_made_of_tiles_is_drawn(qgis_app, tmp_path, make):
    layer = make(tmp_path)

    place = Place(QgsProject.instance().fileName(), layer=layer.id())
    assert offer_of(layer).source == SourceSettings("rendered", location_of(place))


def test_a_map_theme_is_drawn(qgis_app):
    offer = offer_of_theme(QgsProject.instance(), "Night & fog")

    assert offer.title == "Night & fog"
    assert read_location(offer.source.location).theme == "Night & fog"


REFUSED = {
    "nothing selected": (lambda _: None, "Select a layer"),
    "a table": (
        lambda _: QgsVectorLayer("None?field=name:string", "Names", "memory"),
        "“Names” is a table: there is nothing to draw",
    ),
    "a broken layer": (
        lambda tmp_path: QgsRasterLayer(str(tmp_path / "none.mbtiles"), "Gone", "gdal"),
        "QGIS itself cannot read “Gone”",
    ),
    "a WMTS without a layer": (
        lambda _: raster("styles=s&tileMatrixSet=T&url=http://127.0.0.1:1/wmts", "Roads"),
        "The data source of “Roads” does not say which layer of which WMTS it is",
    ),
    "a WMTS without an address": (
        lambda _: raster("layers=L&styles=s&tileMatrixSet=T", "Roads"),
        "The data source of “Roads” does not say which layer of which WMTS it is",
    ),
    "a layer of a WMS": (
        lambda _: raster("layers=L&styles=&format=image/png&url=http://127.0.0.1:1/wms", "Lots"),
        "QGIS itself cannot read “Lots”",
    ),
    "a vector tile package": (
        lambda _: QgsVectorTileLayer("type=vtpk&url=/tmp/none.vtpk", "Package"),
        "QGIS itself cannot read “Package”",
    ),
    "a folder laid out otherwise": (
        lambda tmp_path: raster(f"type=xyz&url=file://{tmp_path}/{{z}}-{{x}}-{{y}}.png", "Odd"),
        "The tiles of “Odd” do not lie in folders {z}/{x}/{y}",
    ),
    "an address without places": (
        lambda _: raster("type=xyz&url=http://127.0.0.1:1/tile.png", "One"),
        "The address of “One” holds neither {x} and {y} nor {q}",
    ),
}


@pytest.mark.parametrize(("make", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_served_is_told_why(qgis_app, tmp_path, make, sentence):
    with pytest.raises(NotServable) as caught:
        offer_of(make(tmp_path))

    assert str(caught.value).startswith(sentence)
