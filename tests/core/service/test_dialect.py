"""Documents in the dialect of a client, and requests by it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree
from wmts_bridge.plugin.core.capabilities.model import Style
from wmts_bridge.plugin.core.clients.copied import copied_for
from wmts_bridge.plugin.core.clients.profiles import OFFERED, PROFILES
from wmts_bridge.plugin.core.service.client_facts import facts_of
from wmts_bridge.tests.core.service.published import HOST, TIME, application, ask, layer

REST = "/wmts/1.0.0/WMTSCapabilities.xml"
TILE = (
    "/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=map&TILEMATRIXSET=WebMercatorQuad"
    "&TILEMATRIX=2&TILEROW=1&TILECOL=3"
)
SUITS_ALL = [one.identifier for one in OFFERED if one.is_generic]


def styled(*names):
    """A layer with these styles, the first one its default."""
    plain = layer()
    link = plain.links[0]
    sources = {(name, kind): source for (_, kind), source in link.sources.items() for name in names}
    styles = tuple(Style(name, is_default=name == names[0]) for name in names)
    return replace(plain, links=(replace(link, sources=sources),), styles=styles)


def document(published, profile):
    response = ask(application(published), f"/layers/{published.identifier}/{profile}{REST}")
    assert response.status == 200
    return etree.fromstring(response.body)


def texts(root, path):
    return [found.text for found in root.iterfind(path)]


@pytest.mark.parametrize("name", SUITS_ALL)
def test_most_clients_get_the_same_document_at_addresses_of_their_own(name):
    served = application(layer(formats=("image/webp",)))
    plain = ask(served, f"/layers/map{REST}").body
    own = ask(served, f"/layers/map/{name}{REST}").body
    assert own.replace(f"/layers/map/{name}/".encode(), b"/layers/map/") == plain


@pytest.mark.parametrize("profile", OFFERED, ids=lambda profile: profile.identifier)
def test_every_address_stays_under_that_of_the_dialect(profile):
    root = document(layer(), profile.identifier)
    found = [value for one in root.iter() for key, value in one.items() if "href" in key]
    found += [one.get("template") for one in root.iter("{*}ResourceURL")]
    base = f"http://{HOST}/layers/map/{profile.identifier}/wmts"
    assert len(found) > 4
    assert all(one.startswith(base) for one in found)


FORMATS = {
    "none that it takes": (("image/webp",), ["image/png"], [".png"]),
    "one that it takes": (("image/webp", "image/jpeg"), ["image/jpeg"], [".jpg"]),
    "all": (("image/png", "image/jpeg"), ["image/png", "image/jpeg"], [".png", ".jpg"]),
}


@pytest.mark.parametrize("name", ["arcgis-pro", "arcgis-online", "cadcorp", "fme"])
@pytest.mark.parametrize(("given", "offered", "extensions"), FORMATS.values(), ids=FORMATS)
def test_only_formats_that_the_client_takes_are_offered(name, given, offered, extensions):
    root = document(layer(formats=given), name)
    assert texts(root, ".//{*}Layer/{*}Format") == offered
    urls = list(root.iter("{*}ResourceURL"))
    assert [url.get("format") for url in urls] == offered
    assert [url.get("template")[-4:] for url in urls] == extensions


def test_a_format_that_was_put_in_can_be_had():
    served = application(layer(formats=("image/webp",)))
    response = ask(served, f"/layers/map/fme{TILE}&STYLE=default&FORMAT=image/png")
    assert (response.status, response.header("Content-Type")) == (200, "image/png")


def test_vector_tiles_stay_what_they_are():
    vector = "application/vnd.mapbox-vector-tile"
    assert texts(document(layer(formats=(vector,)), "fme"), ".//{*}Layer/{*}Format") == [vector]


def test_the_default_style_is_called_default_where_a_client_knows_no_other():
    root = document(styled("day", "night"), "cadcorp")
    names = texts(root, ".//{*}Layer/{*}Style/{*}Identifier")
    assert names == ["default", "night"]
    assert root.find(".//{*}Style").get("isDefault") == "true"
    assert texts(document(styled("day"), "qgis"), ".//{*}Style/{*}Identifier") == ["day"]


def test_a_style_that_is_called_default_already_keeps_its_name():
    root = document(styled("day", "default"), "cadcorp")
    assert texts(root, ".//{*}Style/{*}Identifier") == ["day", "default"]


@pytest.mark.parametrize("where", ["", "/layers/map", "/layers/map/cadcorp"])
def test_the_default_style_can_be_asked_for_by_that_name(where):
    served = application(styled("day", "night"))
    named = ask(served, f"{where}{TILE}&STYLE=day&FORMAT=image/png")
    meant = ask(served, f"{where}{TILE}&STYLE=default&FORMAT=image/png")
    assert (meant.status, meant.body) == (200, named.body)
    assert ask(served, f"{where}{TILE}&STYLE=dusk&FORMAT=image/png").status == 400


def test_the_strict_dialect_takes_no_other_name_for_a_style():
    served = application(styled("day"))
    assert ask(served, f"/layers/map/strict{TILE}&STYLE=default&FORMAT=image/png").status == 400


@pytest.mark.parametrize("name", ["leaflet", "cesium"])
def test_a_copied_template_leads_to_a_tile(name):
    timed = layer(formats=("image/jpeg",), dimensions=(TIME,), levels=("1", "4"))
    copied = copied_for(PROFILES[name], facts_of(timed), f"http://{HOST}").text
    template = copied.partition(f'"http://{HOST}')[2].partition('"')[0]
    for variable, value in (("{z}", "2"), ("{y}", "1"), ("{x}", "3")):
        template = template.replace(variable, value)
    for variable, value in (("{TileMatrix}", "2"), ("{TileRow}", "1"), ("{TileCol}", "3")):
        template = template.replace(variable, value)
    response = ask(application(timed), template)
    assert (response.status, response.header("Content-Type")) == (200, "image/jpeg")
