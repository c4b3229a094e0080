"""What a client sees, and what the cache keeps, when a cascaded remote misbehaves (rows 55, 56)."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image
from wmts_bridge.plugin.core.assembly import Bridge
from wmts_bridge.plugin.core.cache.policy import CachePolicy
from wmts_bridge.plugin.core.catalogue.values import SourceSettings
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.tests.cascade.asking import Answered, asked
from wmts_bridge.tests.cascade.remote import WORLD, RemoteWmts, encoded
from wmts_bridge.tests.faults.remote import (
    Reaction,
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

GOOD, FAULTY = ("3", 0, 0), ("3", 1, 2)
PNG = WORLD.png(FAULTY)
BLANK = blank_tile("image/png", 256, 256)
OUT_OF_RANGE = b"""<?xml version="1.0"?><ExceptionReport xmlns="http://www.opengis.net/ows/1.1">
<Exception exceptionCode="TileOutOfRange" locator="TileRow"/></ExceptionReport>"""
IMPATIENT = CachePolicy(failure_seconds=0.0)


class Fault(NamedTuple):
    """How the remote answers, and with which status our server does; `is_absent`: a blank tile."""

    reaction: Reaction
    status: int
    is_absent: bool = False

    def reached(self, source: SourceSettings) -> TransportSettings:
        """Room for little; and little patience, where it is known to be tried."""
        seconds = 1.0 if self.status == 504 else 20.0
        return TransportSettings(read_timeout=seconds, total_timeout=seconds, max_bytes=1 << 20)


def _small() -> bytes:
    return encoded(Image.new("RGBA", (128, 64), (200, 30, 30, 255)), "image/png")


ABSENT = {
    "404": reply(404, b"not found"),
    "204": reply(204),
    "empty body": reply(200),
    "400 with TileOutOfRange": reply(400, OUT_OF_RANGE),
}
FAILED = {
    "403": reply(403),
    "429": reply(429, b"", {"Retry-After": "0"}),
    "500": reply(500, b"oops"),
    "reset": reset(),
    "truncated PNG": reply(200, PNG[:-15]),
    "cut short of its length": cut(PNG[:50], len(PNG)),
    "no HTTP": raw(b"220 mail.example ESMTP\r\n"),
    "HTML with 200": reply(200, b"<html>Log in</html>", {"Content-Type": "image/png"}),
    "gzip bomb": bomb(),
    "3 GB": huge(),
    "endless": endless(),
    "redirect loop": redirect("/rest/roads/default/GoogleMaps/3/2/1.png"),
    "redirect to a file": redirect("file:///etc/passwd"),
}
LATE = {"time-out": silence(), "drip-feed": drip(PNG * 100), "slow headers": drip_head()}
FAULTS = {
    **{name: Fault(reaction, 200, True) for name, reaction in ABSENT.items()},
    **{name: Fault(reaction, 502) for name, reaction in FAILED.items()},
    **{name: Fault(reaction, 504) for name, reaction in LATE.items()},
}
BY_FAULT = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)


def _ill(remote: RemoteWmts, reaction: Reaction) -> RemoteWmts:
    """Make the remote answer so for one tile."""
    remote.tile = lambda tile, _: reaction if tile.place == FAULTY else None
    return remote


def _tile(server: Bridge, place: tuple[str, int, int]) -> Answered:
    z, column, row = place
    tiles = f"{server.url}wmts/1.0.0/local/default/WebMercatorQuad"
    return asked(f"{tiles}/{z}/{row}/{column}.png")


def kept_in(folder: Path) -> dict[tuple[int, int, int], bytes]:
    """The tiles in the cache files of a folder, by level, column and row from the top."""
    found = {}
    for path in folder.glob("*.mbtiles"):
        with closing(sqlite3.connect(path)) as database:
            rows = database.execute(
                "SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles"
            )
            found.update({(z, x, 2**z - 1 - y): bytes(data) for z, x, y, data in rows})
    return found


@BY_FAULT
def test_the_client_sees_what_is_wrong_and_only_sound_tiles_are_kept(
    fault, offering, cascading, tmp_path
):
    remote = _ill(offering(), fault.reaction)
    folder = tmp_path / "cache"
    server = cascading(remote, IMPATIENT, fault.reached, cache=str(folder))

    answer = _tile(server, FAULTY)
    good = _tile(server, GOOD)

    assert answer.status == fault.status, answer.body
    if fault.is_absent:
        assert answer.body == BLANK
    else:
        assert b"ExceptionReport" in answer.body
        assert answer.headers["content-type"].startswith("application/xml")
    assert good.status == 200
    server.close()
    assert kept_in(folder) == {(3, 0, 0): good.body}


@BY_FAULT
def test_a_failure_is_forgotten_and_an_absence_remembered(fault, offering, cascading, tmp_path):
    remote = _ill(offering(), fault.reaction)
    folder = tmp_path / "cache"
    first = cascading(remote, IMPATIENT, fault.reached, cache=str(folder))
    _tile(first, FAULTY)
    remote.tile = lambda *_: None
    before = len(remote.tiles_asked)

    again = _tile(first, FAULTY)
    first.close()
    second = cascading(remote, IMPATIENT, fault.reached, cache=str(folder))
    after_restart = _tile(second, FAULTY)

    assert again.status == after_restart.status == 200
    assert again.body == after_restart.body
    assert (again.body == BLANK) is fault.is_absent
    assert len(remote.tiles_asked) - before == (0 if fault.is_absent else 1)


def test_an_absence_is_believed_no_longer_than_the_policy_says(offering, cascading, tmp_path):
    remote = _ill(offering(), reply(404))
    policy = CachePolicy(absent_seconds=0.0)
    server = cascading(remote, policy, cache=str(tmp_path / "cache"))
    assert _tile(server, FAULTY).body == BLANK
    remote.tile = lambda *_: None
    assert _tile(server, FAULTY).body != BLANK


def test_a_failure_is_not_asked_for_again_at_once(offering, cascading):
    remote = _ill(offering(), reply(500))
    server = cascading(remote, CachePolicy(failure_seconds=60.0))
    assert [_tile(server, FAULTY).status for _ in range(3)] == [502] * 3
    assert len(remote.tiles_asked) == 1


def test_a_remote_that_says_when_to_come_back_is_left_alone_until_then(offering, cascading):
    remote = _ill(offering(), reply(429, b"", {"Retry-After": "60"}))
    server = cascading(remote, IMPATIENT)
    assert [_tile(server, FAULTY).status for _ in range(3)] == [502] * 3
    assert len(remote.tiles_asked) == 1


def test_a_tile_of_the_wrong_size_is_resampled_and_kept_so(offering, cascading, tmp_path):
    remote = _ill(offering(), reply(200, _small()))
    server = cascading(remote, cache=str(tmp_path))
    answer = _tile(server, FAULTY)
    assert answer.picture.size == (256, 256)
    assert answer.picture.getpixel((128, 128)) == (200, 30, 30, 255)
    server.close()
    (kept,) = kept_in(tmp_path).values()
    assert Image.open(io.BytesIO(kept)).size == (256, 256)


def test_a_redirect_to_another_host_is_followed(offering, cascading):
    other = offering()
    remote = offering()
    remote.tile = lambda _, request: redirect(other.url + request.target)
    server = cascading(remote)
    assert _tile(server, FAULTY).status == 200
    assert len(other.tiles_asked) == 1


def test_a_status_that_the_store_lists_means_absent(offering, cascading):
    def listing(source: SourceSettings) -> TransportSettings:
        return TransportSettings(absent_statuses=(403,))

    remote = _ill(offering(), reply(403))
    assert _tile(cascading(remote, transport_for=listing), FAULTY).body == BLANK


def test_a_remote_that_redirects_to_ourselves_is_found_out(offering, cascading):
    remote = offering()
    server = cascading(remote)
    own = f"{server.url}wmts/1.0.0/local/default/WebMercatorQuad/3/2/1.png"
    remote.tile = lambda *_: redirect(own)
    answer = _tile(server, FAULTY)
    assert answer.status == 502
    assert b"508" in answer.body
    assert len(remote.tiles_asked) == 1
