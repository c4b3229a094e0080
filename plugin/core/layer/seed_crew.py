"""The threads of a seeding job."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Optional

from .seed_pace import Gate
from .seed_plan import SeedTile

__all__ = ["run_crew"]

_LOOK_SECONDS = 0.1
_LEAVE_SECONDS = 0.4
"""How long a stopped job waits for its threads; who then still waits for a remote is left alone."""


def run_crew(
    tiles: Iterator[SeedTile],
    work: Callable[[SeedTile], None],
    threads: int,
    gate: Gate,
    tick: Callable[[], None],
) -> None:
    """Let so many threads do `work` for all tiles, in order, until the gate is closed for good.

    `tick` is called in this thread, again and again. An error that `work` does not expect ends all
    and is raised here.
    """
    crew = _Crew(tiles, work, gate)
    members = [
        threading.Thread(target=crew.run, name=f"wmts-bridge-seed-{number}", daemon=True)
        for number in range(threads)
    ]
    for member in members:
        member.start()
    while not gate.stopped and any(member.is_alive() for member in members):
        tick()
        members[0].join(_LOOK_SECONDS)
        if not members[0].is_alive():
            members = [member for member in members if member.is_alive()] or members[:1]
    until = time.monotonic() + _LEAVE_SECONDS
    for member in members:
        member.join(max(0.0, until - time.monotonic()))
    if crew.error is not None:
        raise crew.error


class _Crew:
    """What the threads share: the tiles still to be done, and an error."""

    def __init__(
        self, tiles: Iterator[SeedTile], work: Callable[[SeedTile], None], gate: Gate
    ) -> None:
        self.error: Optional[Exception] = None
        self._tiles = tiles
        self._work = work
        self._gate = gate
        self._lock = threading.Lock()

    def run(self) -> None:
        """Do tile after tile."""
        try:
            while self._gate.passes():
                with self._lock:
                    tile = next(self._tiles, None)
                if tile is None:
                    return
                self._work(tile)
        except Exception as exc:  # the thread's boundary: whoever started it raises it
            self.error = exc
            self._gate.stop()
