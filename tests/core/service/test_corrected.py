"""Foreign services under corrected documents: our addresses, true levels, the remote's tiles."""

from __future__ import annotations

import dataclasses
import re

import pytest
from wmts_bridge.plugin.core.assembly.caching import Caches
from wmts_bridge.plugin.core.assembly.correcting_opening import opened_document
from wmts_bridge.plugin.core.cache.memory import MemoryBudget
from wmts_bridge.plugin.core.capabilities.wmts_reader import read_capabilities
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.layer.published import MatrixSetLink, Publication
from wmts_bridge.plugin.core.server.addressing import Addressing
from wmts_bridge.plugin.core.server.application import Application
from wmts_bridge.plugin.core.service.corrected import URI_LIST, CorrectedServices
from wmts_bridge.plugin.core.tile import Tile
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.tests.core.service.published import HOST, ask
from wmts_bridge.tests.core.validator.clean import BASE, changed, clean_document
from wmts_bridge.tests.schemas import schema_errors

OURS = f"http://{HOST}/corrected/maps/wmts"
CAPABILITIES = "/corrected/maps/wmts/1.0.0/WMTSCapabilities.xml"
KVP = "/corrected/maps/wmts?SERVICE=WMTS&VERSION=1.0.0&"
REGION = f"{KVP}REQUEST=GetTile&LAYER=region&STYLE=night&FORMAT=image/png"
LAMBERT = f"{REGION}&TILEMATRIXSET=FranceLambert"
REST = "/corrected/maps/wmts/1.0.0/region/night"
LEVEL_2 = re.compile(
    r"<TileMatrixLimits>\s*<TileMatrix>2</TileMatrix>(.*?)</TileMatrixLimits>", re.S
)


def opened(text="", **settings):
    """Return the clean document, or another, ready to be served."""
    body = (text or clean_document()).encode()
    reached = TransportSettings(**settings)
    return opened_document(body, "", reached, Caches(MemoryBudget(1 << 20)), is_cascade=False)


def application(text="", **settings):
    """Return a server without sockets that serves a document as `maps`."""
    services = CorrectedServices()
    services.put("maps", opened(text, **settings).served)
    return Application(Addressing(HOST), {"corrected": services}, {})


def without_levels(text, *levels):
    """Return the document with the limits of the region at these levels left out, wherever."""
    for level in levels:
        pattern = rf"<TileMatrixLimits>\s*<TileMatrix>{level}</TileMatrix>.*?</TileMatrixLimits>"
        text = re.sub(pattern, "", text, flags=re.S)
    return text


def document_of(served):
    """Return what the served document says, and its text."""
    response = ask(served, CAPABILITIES)
    assert response.status == 200
    return read_capabilities(response.body, f"http://{HOST}{CAPABILITIES}"), response.body.decode()


@pytest.fixture
def served():
    """Return a server of the clean document."""
    return application()


def test_the_document_says_what_the_remote_says_at_addresses_of_ours(served):
    read, text = document_of(served)
    assert schema_errors(text.encode()) == []
    assert read.notes == ()
    theirs = read_capabilities(clean_document().encode(), BASE).document
    ours = read.document
    assert ours.identification == theirs.identification
    assert ours.provider.name == theirs.provider.name
    assert ours.tile_matrix_sets == theirs.tile_matrix_sets
    for one, other in zip(ours.layers, theirs.layers):
        kept = {"resource_urls": (), "styles": ()}
        assert dataclasses.replace(one, **kept) == dataclasses.replace(other, **kept)
        assert [style.identifier for style in one.styles] == [
            style.identifier for style in other.styles
        ]
    addresses = re.findall(r'(?:href|template)="([^"]+)"', text)
    assert len(addresses) == 11
    assert all(address.startswith(OURS) for address in addresses)


TILES = {
    "by the remote's template": (
        f"{LAMBERT}&TILEMATRIX=3&TILEROW=5&TILECOL=6",
        f"{BASE}/1.0.0/region/night/FranceLambert/3/5/6.png",
    ),
    "REST": (
        f"{REST}/FranceLambert/3/5/6.png",
        f"{BASE}/1.0.0/region/night/FranceLambert/3/5/6.png",
    ),
    "the default style": (
        f"{KVP}REQUEST=GetTile&LAYER=region&STYLE=&FORMAT=image/png"
        "&TILEMATRIXSET=FranceLambert&TILEMATRIX=3&TILEROW=5&TILECOL=6",
        f"{BASE}/1.0.0/region/default/FranceLambert/3/5/6.png",
    ),
    "a format that is always to be had": (
        f"{LAMBERT.replace('png', 'jpeg')}&TILEMATRIX=3&TILEROW=5&TILECOL=6",
        f"{BASE}/1.0.0/region/night/FranceLambert/3/5/6.png",
    ),
    "a dimension": (
        f"{KVP}REQUEST=GetTile&LAYER=world&STYLE=default&FORMAT=image/jpeg&TIME=2023"
        "&TILEMATRIXSET=WGS1984Quad&TILEMATRIX=1&TILEROW=1&TILECOL=3",
        f"{BASE}/1.0.0/world/default/2023/WGS1984Quad/1/1/3.jpg",
    ),
    "feature info": (
        f"{LAMBERT.replace('GetTile', 'GetFeatureInfo')}&TILEMATRIX=3&TILEROW=5&TILECOL=6"
        "&INFOFORMAT=text/html&I=7&J=9",
        f"{BASE}/1.0.0/region/night/FranceLambert/3/5/6/9/7.html",
    ),
    "a legend": (
        "/corrected/maps/wmts/1.0.0/region/default/legend.png",
        f"{BASE}/legend/region.png",
    ),
}


@pytest.mark.parametrize(("asked", "address"), TILES.values(), ids=TILES.keys())
def test_clients_are_sent_to_what_the_remote_has(served, asked, address):
    response = ask(served, asked)
    assert response.status == 302
    assert response.header("Location") == address
    assert response.header("Access-Control-Allow-Origin") == "*"
    assert response.body == b""
    assert response.header("Content-Type") == ""
    assert response.header("Content-Security-Policy") == ""


def test_a_remote_that_offers_parameters_only_is_asked_so():
    text = re.sub(r"<ResourceURL[^>]*>", "", clean_document())
    text = re.sub(r"<ows:Get xlink:href=\"[^\"]*1.0.0/\">.*?</ows:Get>", "", text, flags=re.S)
    response = ask(application(text), f"{LAMBERT}&TILEMATRIX=3&TILEROW=5&TILECOL=6")
    assert response.header("Location") == (
        f"{BASE}?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=region&STYLE=night"
        "&FORMAT=image/png&TILEMATRIXSET=FranceLambert&TILEMATRIX=3&TILEROW=5&TILECOL=6"
    )


REFUSED = {
    "a row outside": (f"{LAMBERT}&TILEMATRIX=3&TILEROW=3&TILECOL=6", 400, "TileOutOfRange"),
    "a column outside": (f"{LAMBERT}&TILEMATRIX=3&TILEROW=5&TILECOL=4", 400, "TileOutOfRange"),
    "outside by REST": (f"{REST}/FranceLambert/3/5/4.png", 404, "TileOutOfRange"),
    "an unknown level": (
        f"{LAMBERT}&TILEMATRIX=9&TILEROW=0&TILECOL=0", 400, "InvalidParameterValue",
    ),
    "an unknown layer": (LAMBERT.replace("region", "sea"), 400, "InvalidParameterValue"),
    "no parameter at all": ("/corrected/maps/wmts", 400, "MissingParameterValue"),
    "another document": ("/corrected/others/wmts/1.0.0/WMTSCapabilities.xml", 404, "NoApplicable"),
    "no service": ("/corrected/maps", 404, "NoApplicable"),
    "another service": ("/corrected/maps/tms/1.0.0/", 404, "NoApplicable"),
    "nothing": ("/corrected", 404, "NoApplicable"),
    "nothing behind a slash": ("/corrected/", 404, "NoApplicable"),
}  # fmt: skip


@pytest.mark.parametrize(("target", "status", "code"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_not_there_is_refused_as_by_our_own_wmts(served, target, status, code):
    response = ask(served, target)
    assert response.status == status
    assert f'exceptionCode="{code}' in response.body.decode()
    assert response.header("Access-Control-Allow-Origin") == "*"


def test_levels_without_tiles_are_trimmed_away():
    served = application(without_levels(clean_document(), 0, 4))
    read, _ = document_of(served)
    sets = {one.identifier: one for one in read.document.tile_matrix_sets}
    assert [one.identifier for one in sets["FranceLambert_1-3"].matrices] == ["1", "2", "3"]
    assert [one.identifier for one in sets["EuropeLAEA_1-3"].matrices] == ["1", "2", "3"]
    region = read.document.layer("region")
    assert [link.tile_matrix_set for link in region.links] == [
        "WebMercatorQuad_5-8",
        "FranceLambert_1-3",
        "EuropeLAEA_1-3",
    ]
    assert list(region.links[1].limits) == ["1", "2", "3"]
    assert "FranceLambert" not in sets


@pytest.mark.parametrize("name", ["FranceLambert_1-3", "FranceLambert"])
def test_a_trimmed_set_answers_to_the_full_name_as_well(name):
    served = application(without_levels(clean_document(), 0, 4))
    place = f"{REGION}&TILEMATRIXSET={name}"
    response = ask(served, f"{place}&TILEMATRIX=3&TILEROW=5&TILECOL=6")
    assert response.header("Location") == f"{BASE}/1.0.0/region/night/FranceLambert/3/5/6.png"
    assert ask(served, f"{place}&TILEMATRIX=0&TILEROW=0&TILECOL=0").status == 400
    assert ask(served, f"{REST}/{name}/0/0/0.png").status == 404


def test_a_set_with_a_gap_has_just_the_levels_that_exist():
    read, _ = document_of(application(without_levels(clean_document(), 1)))
    names = ["0", "2", "3"]
    found = read.document.tile_matrix_set("FranceLambert_0-3")
    assert [one.identifier for one in found.matrices] == names
    assert list(read.document.layer("region").links[1].limits) == names


def test_levels_marked_as_empty_are_trimmed_like_those_that_are_not_listed():
    text = clean_document()
    marked = LEVEL_2.sub(
        lambda one: one[0].replace("<TileMatrix>", "<!-- no tiles at this level --><TileMatrix>"),
        text,
    )
    read, _ = document_of(application(marked))
    assert "FranceLambert_0-3" in [one.identifier for one in read.document.tile_matrix_sets]
    assert read.document.tile_matrix_set("FranceLambert_0-3").matrix("2") is None


def test_what_a_head_request_gets_has_no_body(served):
    response = ask(served, f"{REST}/FranceLambert/3/5/6.png", method="HEAD")
    assert (response.status, response.body) == (302, b"")


def test_other_websites_may_ask_beforehand(served):
    response = ask(served, CAPABILITIES, method="OPTIONS")
    assert response.status == 204
    assert response.header("Access-Control-Allow-Origin") == "*"


def test_a_document_that_is_withdrawn_is_there_no_more():
    services = CorrectedServices()
    services.put("maps", opened().served)
    served = Application(Addressing(HOST), {"corrected": services}, {})
    assert ask(served, CAPABILITIES).status == 200
    services.remove("maps")
    services.remove("maps")
    assert ask(served, CAPABILITIES).status == 404


class _Odd:
    """Gives the address that it is told to give."""

    def __init__(self, address):
        self._address = address

    def tile(self, request):
        return Tile(self._address.encode(), URI_LIST)


@pytest.mark.parametrize(
    "address",
    ["http://maps.example/\r\nSet-Cookie: a", "file:///etc/passwd", "http://maps.example/é", ""],
    ids=["a line break", "a file", "no ASCII", "nothing"],
)
def test_an_address_that_is_none_is_never_sent_to_clients(address):
    document = opened().served
    layer = document.publication.layers["region"]
    links = tuple(
        MatrixSetLink(
            link.tile_matrix_set,
            link.extent,
            dict.fromkeys(link.sources, _Odd(address)),
            link.limits,
        )
        for link in layer.links
    )
    odd = Publication({"region": dataclasses.replace(layer, links=links)})
    services = CorrectedServices()
    services.put("maps", document._replace(publication=odd))
    served = Application(Addressing(HOST), {"corrected": services}, {})
    response = ask(served, f"{REST}/FranceLambert/3/5/6.png")
    assert response.status == 502
    assert response.header("Location") == ""
    assert response.header("Access-Control-Allow-Origin") == "*"


CREDENTIALS = {
    "a password": ("", {"user": "u", "password": "p"}),
    "a parameter of every request": ("", {"query": {"token": "t"}}),
    "a key in an address": (
        clean_document().replace('.png"', '.png?apikey=s3cret"'),
        {},
    ),
}


@pytest.mark.parametrize(("text", "settings"), CREDENTIALS.values(), ids=CREDENTIALS.keys())
def test_with_credentials_nobody_is_sent_to_the_remote(text, settings):
    found = opened(text, **settings)
    layers = found.served.publication.layers.values()
    assert all(layer.protected for layer in layers)
    sources = [
        source for layer in layers for link in layer.links for source in link.sources.values()
    ]
    assert {type(source).__name__ for source in sources}.isdisjoint({"_TilesElsewhere"})
    served = application(text, **settings)
    text = ask(served, CAPABILITIES).body.decode()
    assert "s3cret" not in text
    assert ask(served, CAPABILITIES).header("Access-Control-Allow-Origin") == ""


UNUSABLE = {
    "no XML": ("nothing", "well-formed"),
    "no layer": (re.sub("<Layer>.*</Layer>", "", clean_document(), flags=re.S), "no layer"),
    "no way to ask": (
        re.sub(r"<ResourceURL[^>]*>|<ows:OperationsMetadata>.*</ows:OperationsMetadata>", "",
               clean_document(), flags=re.S),
        "no way to ask",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "why"), UNUSABLE.values(), ids=UNUSABLE.keys())
def test_a_document_that_cannot_be_served_is_refused_with_a_sentence(text, why):
    with pytest.raises(SetupError, match=why):
        opened(text)


def test_names_that_need_escaping_work_in_addresses():
    text = clean_document().replace(">region<", ">a b/ü<").replace("/region/", "/a%20b/")
    served = application(text)
    _, document = document_of(served)
    assert f"{OURS}/1.0.0/a%20b%2F%C3%BC/{{Style}}/" in document
    response = ask(served, f"{REST.replace('region', 'a%20b%2F%C3%BC')}/FranceLambert/3/5/6.png")
    assert response.header("Location") == f"{BASE}/1.0.0/a%20b/night/FranceLambert/3/5/6.png"


def test_a_style_without_a_name_is_default_here_and_nameless_there():
    text = clean_document().replace("<ows:Identifier>night<", "<ows:Identifier><")
    text = changed("<ows:Title>night</ows:Title>", "<ows:Title>Night</ows:Title>", text)
    text = re.sub(r"(<ows:Identifier>)default(</ows:Identifier>\s*<LegendURL)", r"\1day\2", text)
    text = re.sub(r"<ResourceURL[^>]*>", "", text)
    served = application(text)
    asked = LAMBERT.replace("STYLE=night", "STYLE=default")
    response = ask(served, f"{asked}&TILEMATRIX=3&TILEROW=5&TILECOL=6")
    assert "&STYLE=&FORMAT=image/png&" in response.header("Location")
