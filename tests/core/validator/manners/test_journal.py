"""The journal's file: cut off in mid-line, damaged, foreign, full, old."""

from __future__ import annotations

import json
import os

import pytest
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.validator.asking import Reply
from wmts_bridge.plugin.core.validator.manners.journal import Journal, open_journal
from wmts_bridge.plugin.core.validator.manners.known_secrets import known_secrets
from wmts_bridge.plugin.core.validator.manners.line_file import open_lines
from wmts_bridge.plugin.core.validator.manners.memory import key_of

HOME = "http://127.0.0.1:9/wmts"
KEYS = [key_of(f"{HOME}/{number}", {}) for number in range(5)]
NO_SECRETS = known_secrets(TransportSettings(), "")


def a_reply(number):
    url = f"{HOME}/{number}"
    return Reply(url, 200, {"etag": f'"{number}"'}, bytes(range(256)) * number, url, 0.25)


def opened(path, home=HOME):
    return open_journal(path, home, NO_SECRETS)


@pytest.fixture
def path(tmp_path):
    """Return the path of a journal with five replies."""
    journal = opened(tmp_path / "journal")
    for number, key in enumerate(KEYS):
        journal.note(key, a_reply(number))
    journal.close()
    return tmp_path / "journal"


def test_what_was_noted_is_found(path):
    journal = opened(path)
    assert [journal.find(key) for key in KEYS] == [a_reply(number) for number in range(5)]
    assert journal.find(key_of(KEYS[0][0], {"origin": "x"})) is None
    journal.close()


def test_a_kill_in_mid_line_costs_that_line_only(path):
    whole = path.read_bytes()
    ends = [number for number, byte in enumerate(whole) if byte == 10]
    for cut in (0, 1, ends[0] - 1, ends[0], ends[0] + 1, ends[3] - 1, ends[3] + 7, len(whole) - 1):
        path.write_bytes(whole[:cut])
        journal = opened(path)
        left = max(0, sum(end < cut for end in ends) - 1)
        assert len(journal) == left
        for number, key in enumerate(KEYS):
            assert journal.find(key) == (a_reply(number) if number < left else None)
            journal.note(key, a_reply(number))
        journal.close()
        journal = opened(path)
        assert [journal.find(key) for key in KEYS] == [a_reply(number) for number in range(5)]
        journal.close()


@pytest.mark.parametrize(
    "damage",
    [
        lambda line: b"{" * 100_000,
        lambda line: b"[1]",
        lambda line: line[:40] + b"\xff" + line[41:],
        lambda line: line.replace(b'"body":"', b'"body":"AAAA'),
        lambda line: line.replace(b'"status":200', b'"status":"many"'),
        lambda line: line.replace(b'"headers":{', b'"headers":7,"x":{'),
    ],
    ids=["deep", "no object", "no text", "another body", "no status", "no headers"],
)
def test_a_damaged_line_is_asked_for_again(path, damage):
    lines = path.read_bytes().split(b"\n")
    lines[3] = damage(lines[3])
    path.write_bytes(b"\n".join(lines))
    journal = opened(path)
    found = [journal.find(key) for key in KEYS]
    assert found == [a_reply(number) if number != 2 else None for number in range(5)]
    journal.close()


@pytest.mark.parametrize(
    "body",
    [
        b"my diary\n",
        b"no line end",
        b"{}\n",
        b'{"kind":"WMTS Bridge: answers to the judge","version":2}\n',
        b"SQLite format 3\0",
        b"[" * 100_000,
        b"\n",
    ],
    ids=["text", "half a line", "JSON", "newer", "database", "deep", "empty line"],
)
def test_a_foreign_file_is_refused_and_left_as_it_is(tmp_path, body):
    path = tmp_path / "mine"
    path.write_bytes(body)
    with pytest.raises(SetupError, match="another file"):
        opened(path)
    assert path.read_bytes() == body


def test_the_journal_of_another_service_is_refused(path):
    before = path.read_bytes()
    with pytest.raises(SetupError, match="about another service: http:"):
        opened(path, "http://127.0.0.1:10/wmts")
    assert path.read_bytes() == before


def test_what_is_no_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path, tmp_path / "pipe", tmp_path / "missing" / "journal"):
        with pytest.raises(SetupError):
            opened(place)


def test_yesterdays_answers_are_not_believed(path):
    file = open_lines(path, json.loads(path.read_bytes().partition(b"\n")[0]), 1 << 20)
    known = {value["key"]: line for line, value in file.lines()}
    at = next(value["at"] for _, value in file.lines())
    moments = {}
    for later in (-10, 0, 80_000, 86_500):
        journal = Journal(file, known, NO_SECRETS, lambda later=later: at + later)
        moments[later] = journal.find(KEYS[0]) is not None
    file.close()
    assert moments == {-10: False, 0: True, 80_000: True, 86_500: False}


def test_a_full_file_grows_no_more(path):
    head = json.loads(path.read_bytes().partition(b"\n")[0])
    size = path.stat().st_size
    file = open_lines(path, head, size + 10)
    assert file.append({"a": "much more than ten bytes"}) is None
    assert file.append({"b": 1}) is not None
    file.close()
    assert path.stat().st_size == size + 8


def test_a_full_disk_costs_the_journal_only():
    with open("/dev/full", "r+b", buffering=0) as device:
        from wmts_bridge.plugin.core.validator.manners.line_file import LineFile

        file = LineFile(device, 1 << 20)
        assert file.append({"a": 1}) is None
        assert file.append({"a": 1}) is None


def test_two_runs_with_one_journal_do_not_spoil_each_others_lines(path):
    first, second = opened(path), opened(path)
    keys = [key_of(f"{HOME}/more/{number}", {}) for number in range(20)]
    for number, key in enumerate(keys):
        (first, second)[number % 2].note(key, a_reply(number))
    assert [first.find(key) for key in keys[::2]] == [a_reply(n) for n in range(0, 20, 2)]
    first.close()
    second.close()
    third = opened(path)
    assert [third.find(key) for key in keys] == [a_reply(number) for number in range(20)]
    third.close()
