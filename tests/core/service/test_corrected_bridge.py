"""A bridge serves corrected documents over the wire: anew, withdrawn, and with credentials."""

from __future__ import annotations

import http.client
from base64 import b64encode
from urllib.parse import urlsplit

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.catalogue.values import SourceSettings
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.tests.cascade.document import written
from wmts_bridge.tests.cascade.remote import LAYER, Offer, RemoteWmts, TileAsked, legend

USER = "Basic " + b64encode(b"user:pass").decode()
TILE = f"/wmts/1.0.0/{LAYER}/default/GoogleMaps/3/2/1.png"
OFFER = Offer(info_formats=("application/json",), legends=True)
INFO = f"/wmts/1.0.0/{LAYER}/default/GoogleMaps/3/2/1/9/7.json"
LEGEND = f"/wmts/1.0.0/{LAYER}/default/legend.png"


@pytest.fixture
def remote():
    """Return a remote WMTS."""
    with RemoteWmts(OFFER) as running:
        yield running


@pytest.fixture
def bridge():
    """Return a running bridge."""
    with Bridge(ServerOptions(port=0)) as running:
        yield running


def document(remote):
    """Return what the remote says of itself."""
    return written(remote.offer, LAYER, remote.url).encode()


def get(bridge, path, name="maps"):
    """Return the status, the headers and the body of an answer; redirects are not followed."""
    connection = http.client.HTTPConnection(urlsplit(bridge.url).netloc, timeout=10)
    try:
        connection.request("GET", f"/corrected/{name}{path}")
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize("path", [TILE, INFO, LEGEND], ids=["tile", "feature info", "legend"])
def test_a_redirect_leads_to_the_remote_which_we_do_not_ask(bridge, remote, path):
    assert bridge.serve_corrected("maps", document(remote)) == ()
    status, headers, body = get(bridge, path)
    assert (status, body) == (302, b"")
    assert headers["Location"].startswith(remote.url)
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert remote.received == []


def test_through_the_cascade_comes_what_the_remote_has(bridge, remote):
    bridge.serve_corrected("maps", document(remote), through="cascade")
    status, headers, body = get(bridge, TILE)
    wanted = TileAsked("default", {}, "GoogleMaps", ("3", 1, 2), "image/png")
    assert (status, body) == (200, remote.body(wanted))
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert get(bridge, LEGEND)[2] == legend()
    assert b'"ij": [7, 9]' in get(bridge, INFO)[2]


def test_a_remote_that_wants_credentials_is_asked_by_us_alone(bridge, remote):
    remote.allows = lambda request: request.headers.get("authorization") == USER
    source = SourceSettings("wmts", remote.address, user="user", password="pass")
    bridge.serve_corrected("maps", document(remote), source)
    status, headers, _ = get(bridge, TILE)
    assert status == 200
    assert headers["Location"] is None
    assert headers["Access-Control-Allow-Origin"] is None
    assert get(bridge, INFO)[0] == 200
    assert get(bridge, LEGEND)[0] == 200
    _, _, text = get(bridge, "/wmts/1.0.0/WMTSCapabilities.xml")
    assert b"pass" not in text


def test_credentials_never_go_to_another_host(bridge, remote):
    source = SourceSettings("wmts", "http://localhost:1/wmts", user="user", password="pass")
    bridge.serve_corrected("maps", document(remote), source)
    get(bridge, TILE)
    get(bridge, INFO)
    assert remote.received
    assert all("authorization" not in request.headers for request in remote.received)


def test_a_document_is_served_anew_in_the_place_of_the_old(bridge, remote):
    first = document(remote)
    bridge.serve_corrected("maps", first)
    bridge.serve_corrected("maps", first.replace(b">roads<", b">paths<"))
    body = get(bridge, "/wmts/1.0.0/WMTSCapabilities.xml")[2]
    assert b"<ows:Identifier>paths<" in body
    bridge.withdraw_corrected("maps")
    bridge.withdraw_corrected("maps")
    assert get(bridge, TILE)[0] == 404


def test_a_document_that_cannot_be_used_leaves_the_old_in_its_place(bridge, remote):
    bridge.serve_corrected("maps", document(remote))
    with pytest.raises(SetupError):
        bridge.serve_corrected("maps", b"<html/>")
    assert get(bridge, TILE)[0] == 302


@pytest.mark.parametrize("name", ["", "a/b", "..", "a b"])
def test_a_name_that_is_no_part_of_an_address_is_refused(bridge, remote, name):
    with pytest.raises(SetupError):
        bridge.serve_corrected(name, document(remote))


def test_an_unknown_way_is_refused(bridge, remote):
    with pytest.raises(SetupError, match="redirect and cascade"):
        bridge.serve_corrected("maps", document(remote), through="magic")


def test_documents_name_the_public_address(remote):
    options = ServerOptions(port=0, public_url="https://maps.example/here")
    with Bridge(options) as bridge:
        bridge.serve_corrected("maps", document(remote))
        address = bridge.corrected_address_of("maps")
        assert address == (
            "https://maps.example/here/corrected/maps/wmts/1.0.0/WMTSCapabilities.xml"
        )
        body = get(bridge, "/wmts/1.0.0/WMTSCapabilities.xml")[2]
        assert b'"https://maps.example/here/corrected/maps/wmts?"' in body


def test_a_document_whose_addresses_lead_back_to_us_is_a_loop_that_ends(bridge, remote):
    text = document(remote).replace(remote.url.encode(), f"{bridge.url}corrected/maps".encode())
    text = text.replace(b"/rest/", b"/wmts/1.0.0/")
    bridge.serve_corrected("maps", text, through="cascade")
    assert get(bridge, TILE)[0] in (502, 508)
