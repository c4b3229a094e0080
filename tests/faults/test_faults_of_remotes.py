"""What a client sees when a remote misbehaves: interop.md section 6, rows 55 and 56."""

from __future__ import annotations

import http.client
import io
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
from PIL import Image
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
from wmts_bridge.plugin.core.errors import TileDamaged, TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.image.structure import check_image
from wmts_bridge.plugin.core.source.xyz import open_xyz
from wmts_bridge.plugin.core.tile import Absent, Tile, TileRequest
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.tests.core.source.tile_sets import picture
from wmts_bridge.tests.faults.remote import (
    Reaction,
    Remote,
    bomb,
    cut,
    drip,
    drip_head,
    endless,
    huge,
    raw,
    redirect,
    reply,
    reset,
    silence,
)

PNG = picture(3, 1, 2)
BLANK = blank_tile("image/png", 256, 256)
GOOD, FAULTY = TileRequest("3", 0, 0), TileRequest("3", 1, 2)
OUT_OF_RANGE = b"""<?xml version="1.0"?><ExceptionReport xmlns="http://www.opengis.net/ows/1.1">
<Exception exceptionCode="TileOutOfRange" locator="TileRow"/></ExceptionReport>"""


def _small() -> bytes:
    stream = io.BytesIO()
    Image.new("RGBA", (128, 64), (200, 30, 30, 255)).save(stream, "PNG")
    return stream.getvalue()


class Fault(NamedTuple):
    """How the remote answers, what the source makes of it, and what a WMTS client gets."""

    reaction: Reaction
    outcome: type
    status: int


FAULTS = {
    "404": Fault(reply(404, b"not found"), Absent, 200),
    "410": Fault(reply(410), Absent, 200),
    "204": Fault(reply(204), Absent, 200),
    "empty 200": Fault(reply(200), Absent, 200),
    "400 TileOutOfRange": Fault(reply(400, OUT_OF_RANGE), Absent, 200),
    "400 otherwise": Fault(reply(400, b"<a/>"), TileUnavailable, 502),
    "401": Fault(reply(401), TileUnavailable, 502),
    "403": Fault(reply(403), TileUnavailable, 502),
    "429": Fault(reply(429, b"", {"Retry-After": "5"}), TileUnavailable, 502),
    "500": Fault(reply(500, b"oops"), TileUnavailable, 502),
    "503": Fault(reply(503), TileUnavailable, 502),
    "silence": Fault(silence(), TileTimeout, 504),
    "drip-feed": Fault(drip(PNG * 100), TileTimeout, 504),
    "drip-feed of headers": Fault(drip_head(), TileTimeout, 504),
    "reset": Fault(reset(), TileUnavailable, 502),
    "closed at once": Fault(raw(b""), TileUnavailable, 502),
    "no HTTP": Fault(raw(b"220 mail.example ESMTP\r\n"), TileUnavailable, 502),
    "cut short of its length": Fault(cut(PNG[:50], len(PNG)), TileUnavailable, 502),
    "truncated PNG": Fault(reply(200, PNG[:-15]), TileDamaged, 502),
    "damaged PNG": Fault(reply(200, PNG.replace(b"Comment", b"comment")), TileDamaged, 502),
    "HTML with 200": Fault(
        reply(200, b"<html>Please log in</html>", {"Content-Type": "image/png"}), TileDamaged, 502
    ),
    "JSON with 200": Fault(reply(200, b'{"error": "no"}'), TileDamaged, 502),
    "wrong size": Fault(reply(200, _small()), Tile, 200),
    "gzip bomb": Fault(bomb(), TileUnavailable, 502),
    "endless": Fault(endless(), TileUnavailable, 502),
    "3 GB": Fault(huge(), TileUnavailable, 502),
    "unknown encoding": Fault(reply(200, PNG, {"Content-Encoding": "br"}), TileUnavailable, 502),
    "redirect loop": Fault(redirect("/3/1/2.png"), TileUnavailable, 502),
    "redirect to a file": Fault(redirect("file:///etc/passwd"), TileUnavailable, 502),
    "redirect to nobody": Fault(redirect("http://127.0.0.1:1/"), TileUnavailable, 502),
}
BY_FAULT = pytest.mark.parametrize("fault", FAULTS.values(), ids=list(FAULTS))


def reacting(fault: Fault):
    """A remote that is faulty at one tile only."""
    return lambda request: fault.reaction if request.path == "/3/1/2.png" else reply(200, PNG)


def settings_of(source: SourceSettings | None = None) -> TransportSettings:
    """Little patience, and room for little."""
    return TransportSettings(read_timeout=0.5, total_timeout=0.6, max_bytes=1 << 20)


def asked(url: str) -> tuple[int, str, bytes]:
    """Status, media type and body of an answer."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=60)
    try:
        connection.request("GET", parts.path)
        answer = connection.getresponse()
        return answer.status, answer.getheader("Content-Type"), answer.read()
    finally:
        connection.close()


@BY_FAULT
def test_a_source_tells_absent_from_failed(fault):
    transport = open_transport(settings_of())
    with Remote(reacting(fault)) as remote:
        source = open_xyz(f"{remote.url}/{{z}}/{{x}}/{{y}}.png", transport=transport).source
        if fault.outcome in (Tile, Absent):
            assert isinstance(source.tile(FAULTY), fault.outcome)
        else:
            with pytest.raises(fault.outcome) as caught:
                source.tile(FAULTY)
            assert type(caught.value) is fault.outcome
        good = source.tile(GOOD)
        assert isinstance(good, Tile), "the next tile has to come as if nothing had happened"
        assert good.body == PNG
    transport.close()


@pytest.fixture
def wmts():
    """Publish a remote and return the address of its tiles without row, column and extension."""
    with Bridge(ServerOptions(port=0), transport_for=settings_of) as server:

        def publish(remote: Remote) -> str:
            source = SourceSettings("xyz", f"{remote.url}/{{z}}/{{x}}/{{y}}.png")
            layer = server.publish(LayerSettings("remote", source))
            name = layer.links[0].tile_matrix_set.identifier
            return f"{server.url}wmts/1.0.0/remote/default/{name}/3"

        yield publish


@BY_FAULT
def test_a_client_gets_a_blank_tile_for_absent_and_an_error_for_failed(wmts, fault):
    with Remote(reacting(fault)) as remote:
        tiles = wmts(remote)
        status, media_type, body = asked(f"{tiles}/2/1.png")
        assert status == fault.status
        if fault.outcome is Absent:
            assert (media_type, body) == ("image/png", BLANK)
        elif fault.outcome is Tile:
            facts = check_image(body)
            assert (facts.width, facts.height) == (256, 256)
        else:
            assert media_type.startswith("application/xml")
            assert b"ExceptionReport" in body
        assert asked(f"{tiles}/0/0.png") == (200, "image/png", PNG)


def test_a_status_listed_as_absent_is_absent():
    transport = open_transport(TransportSettings(absent_statuses=(403,)))
    with Remote(lambda request: reply(403)) as remote:
        source = open_xyz(f"{remote.url}/{{z}}/{{x}}/{{y}}.png", transport=transport).source
        assert isinstance(source.tile(FAULTY), Absent)
    transport.close()


def test_a_redirect_to_another_host_gives_the_tile_but_not_the_credentials():
    transport = open_transport(
        TransportSettings(headers={"X-Key": "hidden"}, user="u", password="hidden")
    )
    with (
        Remote(lambda request: reply(200, PNG)) as other,
        Remote(lambda request: redirect(f"{other.url}/tile")) as remote,
    ):
        template = f"{remote.url}/{{z}}/{{x}}/{{y}}.png?key=hidden"
        tile = open_xyz(template, transport=transport).source.tile(FAULTY)
    assert tile.body == PNG
    assert "hidden" not in str(other.received)
    assert "authorization" not in other.received[0].headers
    transport.close()


def test_a_remote_that_redirects_to_ourselves_is_found_out(wmts):
    """Row 56: the server recognises its own requests, however they come back."""
    back = []
    with Remote(lambda request: redirect(back[0])) as remote:
        tiles = wmts(remote)
        back.append(f"{tiles}/2/1.png")
        status, _, body = asked(f"{tiles}/2/1.png")
        assert status == 502
        assert b"508" in body
    assert len(remote.received) == 1
