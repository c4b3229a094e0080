"""What a seeding job remembers beside the cache: which tiles of its plan there are none of."""

from __future__ import annotations

import bisect
import contextlib
import json
import os
import threading
import time
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Optional

__all__ = ["NumberRanges", "SeedState"]

_VERSION = 1
_MOST_RANGES = 200_000
"""How many ranges are written; what is not written is asked for again."""

_LARGEST_FILE = 16 * 1024 * 1024
_BELIEVED_SECONDS = 86400.0


class NumberRanges:
    """A set of whole numbers that mostly follow each other, such as those of tiles in a desert."""

    def __init__(self) -> None:
        """Empty."""
        self._starts: array[int] = array("q")
        self._ends: array[int] = array("q")

    def __contains__(self, number: int) -> bool:
        """Tell whether the number is in the set."""
        place = bisect.bisect_right(self._starts, number) - 1
        return place >= 0 and number <= self._ends[place]

    def add(self, number: int) -> None:
        """Put a number into the set."""
        place = bisect.bisect_right(self._starts, number)
        follows = place > 0 and self._ends[place - 1] >= number - 1
        leads = place < len(self._starts) and self._starts[place] == number + 1
        if follows and self._ends[place - 1] >= number:
            return
        if follows and leads:
            self._ends[place - 1] = self._ends[place]
            del self._starts[place], self._ends[place]
        elif follows:
            self._ends[place - 1] = number
        elif leads:
            self._starts[place] = number
        else:
            self._starts.insert(place, number)
            self._ends.insert(place, number)

    def flat(self, most: int) -> list[int]:
        """Return first and last numbers in turn, of so many ranges at most."""
        return [number for pair in list(zip(self._starts, self._ends))[:most] for number in pair]

    def take(self, flat: Sequence[object], below: int) -> bool:
        """Become what `flat` made; False: these are no ranges of numbers from 0 to `below`."""
        numbers = [number for number in flat if type(number) is int and 0 <= number < below]
        starts, ends = numbers[::2], numbers[1::2]
        if len(numbers) != len(flat) or len(starts) != len(ends):
            return False
        if any(first > last for first, last in zip(starts, ends)):
            return False
        if any(last + 1 >= first for last, first in zip(ends, starts[1:])):
            return False
        self._starts, self._ends = array("q", starts), array("q", ends)
        return True


class SeedState:
    """Remembers absent tiles by their numbers in a plan of `count`; in a file, if there is one.

    The file is replaced whole and is only ever a help: a lost, old or broken one costs requests.
    """

    def __init__(
        self, count: int, file: Optional[Path] = None, clock: Callable[[], float] = time.time
    ) -> None:
        """Nothing is remembered; `load` reads the file."""
        self._count = count
        self._file = file
        self._clock = clock
        self._absent = NumberRanges()
        self._began = clock()
        self._lock = threading.Lock()

    def is_absent(self, number: int) -> bool:
        """Tell whether there was no such tile."""
        with self._lock:
            return number in self._absent

    def note_absent(self, number: int) -> None:
        """Remember that there is no such tile."""
        with self._lock:
            self._absent.add(number)

    def load(self) -> None:
        """Take over what an earlier run of the same plan wrote within a day."""
        if self._file is None:
            return
        try:
            with open(self._file, encoding="utf-8") as file:
                found = json.loads(file.read(_LARGEST_FILE))
        except (OSError, ValueError, RecursionError):
            return
        if not isinstance(found, dict) or found.get("version") != _VERSION:
            return
        began, absent = found.get("began"), found.get("absent")
        if not isinstance(began, (int, float)) or not isinstance(absent, list):
            return
        if not 0 <= self._clock() - began < _BELIEVED_SECONDS:
            return
        with self._lock:
            if self._absent.take(absent, self._count):
                self._began = float(began)

    def save(self) -> None:
        """Write what is remembered; where that fails, the next run asks again."""
        if self._file is None:
            return
        with self._lock:
            absent = self._absent.flat(_MOST_RANGES)
        told = {"version": _VERSION, "began": self._began, "absent": absent}
        new = self._file.with_name(f"{self._file.name}.new")
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            new.write_text(json.dumps(told, separators=(",", ":")), encoding="utf-8")
            os.replace(new, self._file)

    def forget(self) -> None:
        """Remove the file: the job is done."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)
