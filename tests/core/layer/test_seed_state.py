"""What a seeding job remembers of absent tiles, and the file that keeps it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.layer.seed_state import NumberRanges, SeedState

COUNT = 1000


@given(st.lists(st.integers(0, 60)))
def test_ranges_hold_what_was_added(numbers):
    ranges = NumberRanges()
    for number in numbers:
        ranges.add(number)

    assert [number for number in range(-1, 62) if number in ranges] == sorted(set(numbers))
    flat = ranges.flat(100)
    assert all(one + 1 < other for one, other in zip(flat[1::2], flat[2::2]))
    again = NumberRanges()
    assert again.take(flat, 61)
    assert again.flat(100) == flat


def test_a_desert_is_one_range():
    ranges = NumberRanges()
    for number in [*range(0, 50_000, 2), *range(49_999, 0, -2)]:
        ranges.add(number)
    assert ranges.flat(9) == [0, 49_999]


class Clock:
    """A clock that is set."""

    def __init__(self, now=1e9):
        self.now = now

    def __call__(self):
        return self.now


def absent_of(state):
    return [number for number in range(COUNT) if state.is_absent(number)]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "new folder" / "seed.json"


def saved(file, *numbers, clock=None):
    state = SeedState(COUNT, file, clock or Clock())
    for number in numbers:
        state.note_absent(number)
    state.save()
    return state


def test_a_later_run_knows_what_was_absent(file):
    saved(file, 3, 4, 5, 900)

    state = SeedState(COUNT, file, Clock())
    state.load()

    assert absent_of(state) == [3, 4, 5, 900]
    assert [path.name for path in file.parent.iterdir()] == ["seed.json"]


@pytest.mark.parametrize("age", [86401, -1], ids=["a day later", "the clock was set back"])
def test_what_is_too_old_is_not_believed(file, age):
    saved(file, 3, clock=Clock(1e9))
    state = SeedState(COUNT, file, Clock(1e9 + age))
    state.load()
    assert absent_of(state) == []


def test_saving_again_does_not_make_it_younger(file):
    saved(file, 3, clock=Clock(1e9))
    state = SeedState(COUNT, file, Clock(1e9 + 80_000))
    state.load()
    state.save()
    state = SeedState(COUNT, file, Clock(1e9 + 90_000))
    state.load()
    assert absent_of(state) == []


def test_a_job_that_is_done_leaves_no_file(file):
    saved(file, 3).forget()
    assert not file.exists()
    saved(file).forget()


GOOD = {"version": 1, "began": 1e9, "absent": [1, 3]}
WRONG = {
    "empty": "",
    "cut short": json.dumps(GOOD)[:-4],
    "no object": "[]",
    "deep": "[" * 100_000,
    "bytes": b"\xff\xfe\x00",
    "another version": {**GOOD, "version": 2},
    "no beginning": {**GOOD, "began": "x"},
    "nothing absent": {**GOOD, "absent": None},
    "an odd end": {**GOOD, "absent": [1]},
    "texts": {**GOOD, "absent": ["1", "3"]},
    "truths": {**GOOD, "absent": [False, True]},
    "fractions": {**GOOD, "absent": [1.0, 3.0]},
    "backwards": {**GOOD, "absent": [3, 1]},
    "overlapping": {**GOOD, "absent": [1, 5, 4, 8]},
    "touching": {**GOOD, "absent": [1, 5, 6, 8]},
    "negative": {**GOOD, "absent": [-1, 5]},
    "beyond the plan": {**GOOD, "absent": [1, COUNT]},
    "huge": {**GOOD, "absent": [1, 10**30]},
}


@pytest.mark.parametrize("content", WRONG.values(), ids=WRONG.keys())
def test_a_file_that_is_none_of_ours_is_not_believed(tmp_path, content):
    file = tmp_path / "seed.json"
    text = json.dumps(content) if isinstance(content, dict) else content
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    state = SeedState(COUNT, file, Clock())
    state.load()
    assert absent_of(state) == []


def test_the_table_above_goes_wrong_by_what_it_says_only(tmp_path):
    file = tmp_path / "seed.json"
    file.write_text(json.dumps(GOOD))
    state = SeedState(COUNT, file, Clock())
    state.load()
    assert absent_of(state) == [1, 2, 3]


def test_a_place_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").write_text("")
    saved(tmp_path / "file" / "seed.json", 3).forget()


def test_without_a_file_it_is_remembered_all_the_same():
    state = saved(None, 3)
    state.load()
    assert absent_of(state) == [3]
