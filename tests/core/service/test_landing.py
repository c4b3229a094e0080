"""The start page as a value: what it lists, what it lets in, and that it trusts no text."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from wmts_bridge.plugin.core.layer.published import Publication
from wmts_bridge.plugin.core.service import static_files
from wmts_bridge.plugin.core.service.landing import landing_response
from wmts_bridge.plugin.core.service.protocols import PROTOCOLS
from wmts_bridge.plugin.core.web.message import Request
from wmts_bridge.tests.core.service.published import layer

BASE = "http://127.0.0.1:8787"
HOSTILE = "<script>alert(1)</script>\"'&$title ${x}]]>"


def ask(path="/", *layers, base=BASE, services=frozenset(PROTOCOLS), **headers):
    """Return the response to a GET."""
    publication = Publication({each.identifier: each for each in layers}, 7)
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return landing_response(Request("GET", path, "", names), publication, base, services)


class Page(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self, body):
        super().__init__()
        self.codes, self.addresses, self.tags, self.attributes, self.shown = [], [], [], [], []
        self._in_code = False
        self.feed(body.decode("utf-8"))

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attributes]
        self.addresses += [value for name, value in attributes if name in ("src", "href")]
        if tag == "code":
            self.codes.append("")
        self._in_code = tag in ("code", "wbr") and (self._in_code or tag == "code")

    def handle_endtag(self, tag):
        self._in_code = self._in_code and tag != "code"

    def handle_data(self, text):
        self.shown.append(text)
        if self._in_code:
            self.codes[-1] += text


def test_every_address_of_a_layer_is_listed():
    codes = Page(ask("/", layer("roads"), services={"wmts"}).body).codes
    assert codes == [
        f"{BASE}/wmts/1.0.0/WMTSCapabilities.xml",
        f"{BASE}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities",
        f"{BASE}/layers/roads/wmts/1.0.0/WMTSCapabilities.xml",
        f"{BASE}/layers/roads/wmts?SERVICE=WMTS&REQUEST=GetCapabilities",
        f"{BASE}/wmts/1.0.0/roads/default/WebMercatorQuad/{{TileMatrix}}/{{TileRow}}/{{TileCol}}.png",
        f"{BASE}/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=roads&STYLE=default"
        "&FORMAT=image/png&TILEMATRIXSET=WebMercatorQuad"
        "&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}",
    ]


BY_PROTOCOL = {
    "xyz": ["xyz/roads@WebMercatorQuad/{z}/{x}/{y}.png", "xyz/roads@WebMercatorQuad.json"],
    "tms": ["tms/1.0.0/roads@WebMercatorQuad@png/"],
    "quadkey": ["ve?LayerName=roads@WebMercatorQuad&tile={quadkey}"],
    "kml": ["kml/roads@WorldCRS84Quad.kml"],
    "wms": ["layers/roads/wms?SERVICE=WMS&REQUEST=GetCapabilities"],
}
DRAWN = replace(layer("roads"), in_degrees=lambda layer: layer)


@pytest.mark.parametrize(("service", "addresses"), BY_PROTOCOL.items(), ids=BY_PROTOCOL)
def test_a_protocol_is_listed_while_it_is_on(service, addresses):
    codes = Page(ask("/", DRAWN, services={service}).body).codes
    assert codes == [f"{BASE}/{address}" for address in addresses]
    assert not set(codes) & set(
        Page(ask("/", DRAWN, services=set(PROTOCOLS) - {service}).body).codes
    )


def test_no_protocol_is_listed_that_cannot_show_the_layer():
    tiles = "application/vnd.mapbox-vector-tile"
    shown = {
        "vector": layer("vector", formats=(tiles,)),
        "swiss": layer("swiss", matrix_set="SwissLV95"),
        "exact": layer("exact", matrix_set="WGS1984Quad"),
    }
    codes = Page(ask("/", *shown.values()).body).codes
    assert not [code for code in codes if "vector" in code and ("kml" in code or "wms" in code)]
    assert not [code for code in codes if "swiss" in code and "/ve?" in code]
    assert not [code for code in codes if "swiss" in code and "/kml/" in code]  # made without it
    assert [code for code in codes if code.endswith(".json")] == [
        f"{BASE}/xyz/vector@WebMercatorQuad.json"  # TileJSON is for Web Mercator alone
    ]
    assert f"{BASE}/kml/exact@WGS1984Quad.kml" in codes


def test_without_wmts_there_is_neither_its_map_nor_what_is_copied():
    services = set(PROTOCOLS) - {"wmts"}
    body = ask("/", layer("roads"), services=services).body
    assert b"/wmts" not in body.replace(b"<wbr>", b"")
    assert b"static/map.js" not in body
    copied = Page(ask("/copy/roads", DRAWN, services=services).body)
    assert [code for code in copied.codes if "/wmts" in code] == []
    assert len(copied.codes) == 7  # KML, TMS, quadkeys; XYZ and WMS with a script each


def test_addresses_follow_the_base_that_the_client_used():
    page = Page(ask("/", layer("roads"), base="https://maps.example/tiles").body)
    assert all(code.startswith("https://maps.example/tiles/") for code in page.codes)


def test_texts_of_layers_never_become_markup():
    hostile = replace(
        layer("roads"), title=HOSTILE, abstract=HOSTILE, attribution=HOSTILE, notes=(HOSTILE,)
    )
    response = ask("/", hostile)
    plain, page = Page(ask("/", layer("roads")).body), Page(response.body)
    assert b"alert(1)</script>" not in response.body
    assert page.tags.count("script") == plain.tags.count("script")
    assert not [name for name in page.attributes if name.startswith("on")]
    assert page.shown.count(HOSTILE) == 4


@pytest.mark.parametrize("path", ["/", "/static/landing.js", "/static/nothing", "/favicon.ico"])
def test_no_other_website_may_read_or_frame_it(path):
    response = ask(path, layer("roads"))
    assert response.header("Access-Control-Allow-Origin") == ""
    assert response.header("X-Frame-Options") == "DENY"
    assert response.header("X-Content-Type-Options") == "nosniff"
    assert response.header("Cross-Origin-Resource-Policy") == "same-origin"


def test_the_policy_lets_nothing_run_but_our_own_files():
    policy = dict(
        part.strip().split(" ", 1) for part in ask("/").header("Content-Security-Policy").split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["connect-src"] == f"'self' {BASE}"
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"


@pytest.mark.parametrize("base", ["http://[::1]:8787", "http://x;script-src *", "http://x y"])
def test_an_address_that_a_policy_cannot_hold_is_left_out_of_it(base):
    assert "connect-src 'self';" in ask("/", base=base).header("Content-Security-Policy")


def test_the_page_needs_nothing_from_elsewhere():
    page = Page(ask("/", layer("roads")).body)
    assert [address for address in page.addresses if re.match(r"[a-z]*:?//", address)] == []
    assert "style" not in page.tags
    assert "style" not in page.attributes


@pytest.mark.parametrize(
    "path",
    [
        "/static/../metadata.txt",
        "/static/%2e%2e/metadata.txt",
        "/static/landing.css/",
        "/static//landing.css",
        "/static/index.html",
        "/static/vendor/LICENSES.txt",
        "/static/",
        "/static",
        "/favicon.ico/x",
    ],
)
def test_only_the_listed_files_are_given_out(path):
    assert ask(path).status == 404


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/static/landing.css", "text/css; charset=utf-8"),
        ("/static/landing.js", "text/javascript; charset=utf-8"),
        ("/static/map.js", "text/javascript; charset=utf-8"),
        ("/static/icon.svg", "image/svg+xml"),
        ("/favicon.ico", "image/svg+xml"),
    ],
)
@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_a_browser_gets_each_part_once(path, kind, encoding):
    first = ask(path, accept_encoding=encoding)
    assert (first.status, first.header("Content-Type")) == (200, kind)
    assert first.header("Content-Encoding") == encoding
    body = gzip.decompress(first.body) if encoding else first.body
    assert body == ask(path).body
    again = ask(path, accept_encoding=encoding, if_none_match=first.header("ETag"))
    assert (again.status, again.body) == (304, b"")


def test_the_page_changes_its_etag_when_a_layer_is_published():
    assert ask("/").header("ETag") != ask("/", layer("roads")).header("ETag")


def test_without_openlayers_the_addresses_remain_and_one_sentence_says_so(monkeypatch, tmp_path):
    resources = static_files._RESOURCES
    (tmp_path / "landing").mkdir()
    for name in ("index.html", "layer.html", "address.html", "viewer.html"):
        (tmp_path / "landing" / name).write_bytes((resources / "landing" / name).read_bytes())
    monkeypatch.setattr(static_files, "_RESOURCES", tmp_path)
    body = ask("/", layer("roads")).body.decode("utf-8")
    assert "vendor" not in body
    assert re.search(r'<p class="no-viewer" >The map viewer is not installed', body)
    assert Page(body.encode()).codes == Page(ask("/", layer("roads")).body).codes != []
    assert ask("/static/vendor/ol.js").status == 404


def test_with_nothing_published_the_page_says_what_to_do():
    body = ask("/").body.decode("utf-8")
    assert re.search(r'<p class="empty" >Nothing is published yet', body)
    assert "static/map.js" not in body


def test_a_thousand_layers_fit_on_it():
    body = ask("/", *[layer(f"map_{number}") for number in range(1000)]).body
    assert body.count(b'<li class="layer"') == 1000
    assert b'id="filter" placeholder="Find a layer" aria-label="Find a layer" >' in body
