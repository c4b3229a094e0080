"""Seeding from a remote that misbehaves, into a cache on disk, by a process that is killed."""

from __future__ import annotations

import io
import json
import re
import signal
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.layer.seed_estimate import estimate_seeding
from wmts_bridge.tests.faults.remote import Remote, cut, drip_head, redirect, reply, reset, silence
from wmts_bridge.tests.faults.seeder import Seeder

SEEDER = Path(__file__).with_name("seeder.py")
PATH = re.compile(r"/(\d+)/(\d+)/(\d+)\.png")
PNG = blank_tile("image/png", 256, 256)
GOOD_FOR_LONG = {"Content-Type": "image/png", "Cache-Control": "max-age=100000"}
PATIENCE = 30.0


def tile_reply(body=PNG):
    return reply(200, body, GOOD_FOR_LONG)


def place_of(request):
    return tuple(map(int, PATH.match(request.path).groups()))


class Map:
    """A remote's tiles; what `others` names is answered in its way, so many times."""

    def __init__(self, others=None, times=10**6):
        self.others = others or {}
        self.times = times
        self.asked = Counter()
        self.reached = threading.Condition()

    def __call__(self, request):
        place = place_of(request)
        with self.reached:
            self.asked[place] += 1
            self.reached.notify_all()
        if self.asked[place] <= self.times and place in self.others:
            return self.others[place]
        return tile_reply()

    def wait_for(self, count):
        with self.reached:
            assert self.reached.wait_for(lambda: self.asked.total() >= count, PATIENCE)


def places(seeder):
    return [tuple(map(int, seeder.plan.request(tile)[:3])) for tile in seeder.plan.tiles()]


@contextmanager
def seeding(remote, folder, *more):
    process = subprocess.Popen(
        [sys.executable, str(SEEDER), remote.url, str(folder), "0", "7", *more],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stdout.readline() == "begun\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def report_of(process):
    out, err = process.communicate(timeout=60)
    assert err == ""
    return json.loads(out)


def check_files(folder, count):
    (path,) = folder.glob("*.mbtiles")
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        bodies = connection.execute("SELECT DISTINCT tile_data FROM tiles").fetchall()
        assert bodies == [(PNG,)]
        found = connection.execute("SELECT COUNT(*) FROM tiles").fetchone()
    connection.close()
    assert found == (count,)
    return path


@pytest.mark.parametrize("kills", [1, 3])
def test_a_killed_job_goes_on_where_it_was(tmp_path, kills):
    holes = {(7, column, row): reply(404) for column in range(70) for row in range(40, 44)}
    answers = Map(holes)
    with Remote(answers) as remote:
        wanted = places(Seeder(remote.url, tmp_path / "unused", 0, 7))
        for number in range(1, kills + 1):
            with seeding(remote, tmp_path / "tiles", "rate=300") as process:
                answers.wait_for(number * len(wanted) // (kills + 1))
                process.send_signal(signal.SIGKILL)
                process.wait(PATIENCE)
        before = answers.asked.total()
        with seeding(remote, tmp_path / "tiles") as process:
            complete, _, counts = report_of(process)

    absent = len(set(wanted) & set(holes))
    assert complete
    assert set(answers.asked) == set(wanted)
    assert counts["there"] > 0
    assert counts["there"] + counts["fetched"] + counts["absent"] == len(wanted)
    assert counts["absent"] == absent
    assert answers.asked.total() - before <= len(wanted) - counts["there"]
    check_files(tmp_path / "tiles", len(wanted) - absent)
    assert not (tmp_path / "tiles" / "seed.json").exists()


def test_a_job_that_is_done_asks_for_nothing_when_it_is_run_again(tmp_path):
    answers = Map()
    with Remote(answers) as remote:
        for _ in range(2):
            with seeding(remote, tmp_path) as process:
                complete, _, counts = report_of(process)
                assert complete
    assert counts["there"] == answers.asked.total()
    assert set(answers.asked.values()) == {1}


def test_a_remote_that_never_answers_does_not_keep_the_process_from_ending(tmp_path):
    answers = Map({(2, 1, 1): silence(), (2, 2, 1): silence()})
    with Remote(answers) as remote, seeding(remote, tmp_path, "threads=2") as process:
        answers.wait_for(4)
        process.send_signal(signal.SIGTERM)
        complete, cancelled, counts = report_of(process)
    assert (complete, cancelled) == (False, True)
    assert counts["failed"] == 0


def test_a_job_ends_while_its_threads_still_wait_for_the_remote(tmp_path):
    answers = Map({(2, 1, 1): silence(), (2, 2, 1): silence()})
    with Remote(answers) as remote:
        seeder = Seeder(remote.url, tmp_path, 2, 4)
        report = seeder.job(threads=2).run(is_cancelled=lambda: answers.asked[2, 1, 1])
        names = [thread.name for thread in threading.enumerate()]
        seeder.disk.close()
    assert report.cancelled
    assert any(name.startswith("wmts-bridge-seed") for name in names)


def _html():
    return reply(200, b"<html>please log in</html>", {"Content-Type": "text/html"})


FAULTS = {
    "500": reply(500),
    "403": reply(403),
    "429, at once": reply(429, headers={"Retry-After": "0"}),
    "503, at once": reply(503, headers={"Retry-After": "0"}),
    "a reset": reset(),
    "a truncated PNG": tile_reply(PNG[:-9]),
    "a body cut short": cut(PNG[:40], len(PNG)),
    "a web page": _html(),
    "a redirect in circles": redirect("/2/1/1.png"),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_tile_that_failed_is_tried_again_and_comes(tmp_path, fault):
    bad = [(2, 1, 1), (3, 4, 3), (4, 8, 6)]
    answers = Map(dict.fromkeys(bad, fault), times=2)
    with Remote(answers) as remote:
        seeder = Seeder(remote.url, tmp_path, 2, 4)
        if fault is FAULTS["a redirect in circles"]:
            answers.others = {place: redirect("/{}/{}/{}.png".format(*place)) for place in bad}
            answers.times = 12
        report = seeder.job(retries=4).run()
        seeder.disk.close()

    assert report.failures == ()
    assert report.complete
    assert report.counts.fetched == seeder.plan.count
    check_files(tmp_path, seeder.plan.count)
    assert all(answers.asked[place] > 1 for place in bad)


@pytest.mark.parametrize("fault", [FAULTS["500"], FAULTS["a web page"]], ids=["500", "a web page"])
def test_a_tile_that_fails_for_good_is_listed(tmp_path, fault):
    answers = Map({(3, 4, 3): fault})
    with Remote(answers) as remote:
        seeder = Seeder(remote.url, tmp_path, 2, 4)
        report = seeder.job(retries=1).run()
        seeder.disk.close()

    assert [failure[:3] for failure in report.failures] == [("3", 4, 3)]
    assert "/3/4/3.png" in report.failures[0].reason
    assert answers.asked[3, 4, 3] == 2
    check_files(tmp_path, seeder.plan.count - 1)


@pytest.mark.parametrize("slow", [silence(), drip_head()], ids=["silence", "dripping"])
def test_a_tile_has_its_time_and_no_more(tmp_path, slow):
    with Remote(Map({(3, 4, 3): slow})) as remote:
        seeder = Seeder(remote.url, tmp_path, 3, 3)
        report = seeder.job(retries=0, tile_seconds=0.5).run()
        seeder.disk.close()
    assert [failure[:3] for failure in report.failures] == [("3", 4, 3)]
    assert report.counts.fetched == seeder.plan.count - 1


def test_a_remote_that_forbids_keeping_cannot_be_seeded(tmp_path):
    def react(request):
        return reply(200, PNG, {"Cache-Control": "no-store"})

    with Remote(react) as remote:
        seeder = Seeder(remote.url, tmp_path, 3, 3)
        report = seeder.job(retries=0).run()
        seeder.disk.close()
    assert report.counts.fetched == 0
    assert {failure.reason for failure in report.failures} == {
        "its source does not allow it to be kept"
    }


def test_what_was_pinned_stays_when_the_cache_runs_over(tmp_path):
    body = _noise()
    answers = Map()

    def react(request):
        answers(request)
        return tile_reply(body)

    with Remote(react) as remote:
        seeder = Seeder(remote.url, tmp_path, 3, 4, max_bytes=40 * len(body))
        assert seeder.job(pin=True).run().complete
        pinned = dict(answers.asked)
        more = Seeder(remote.url, tmp_path, 5, 6, max_bytes=40 * len(body))
        assert more.plan.count > 40
        report = more.job(retries=0).run()
        more.disk.close()
        seeder.disk.close()
        assert "too small" in report.gave_up

        again = Seeder(remote.url, tmp_path, 3, 4)
        report = again.job().run()
        again.disk.close()

    assert report.counts.there == len(pinned) == again.plan.count
    assert {place: answers.asked[place] for place in pinned} == pinned


def _noise():
    """A PNG that cannot be packed, of about 190 KB."""
    picture = Image.effect_noise((256, 256), 200.0).convert("RGB")
    picture.putdata([(a, a * 7 % 256, a * 31 % 251) for a in picture.getdata(0)])
    output = io.BytesIO()
    picture.save(output, "PNG")
    return output.getvalue()


def test_an_estimate_of_a_remote_is_near(tmp_path):
    answers = Map()
    with Remote(answers) as remote:
        seeder = Seeder(remote.url, tmp_path, 0, 7)
        found = estimate_seeding(seeder.plan, seeder.target)
        report = seeder.job().run()
        seeder.disk.close()
    assert found.tiles == report.total == len(places(seeder))
    assert found.size == report.total * len(PNG)
    assert set(answers.asked.values()) == {1}
    assert report.counts.there == found.sampled
