"""When the next request may be made: a rate, and pauses that the service's answers call for."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Optional

from ...errors import JudgingStopped
from ...sentence import Sentence, sentence
from ...transport.patience import retry_after
from ..wording import many
from .rules import Manners
from .waiting import pause

__all__ = ["Pace"]

_BUSY = (429, 503)
_TROUBLES_BEFORE_PAUSES = 3
_LONGEST_BACK_OFF = 2.0
_FIRST_WAIT = 1.0


class Pace:
    """Knows the moment of the next request; many threads may ask for theirs.

    `clock` gives seconds that never go back; `wait` waits for so many, or raises JudgingStopped.
    """

    def __init__(
        self,
        manners: Manners,
        stop: threading.Event,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float, threading.Event], None] = pause,
    ) -> None:
        """Nothing was asked yet."""
        self._manners = manners
        self._stop = stop
        self._clock = clock
        self._wait = wait
        self._lock = threading.Lock()
        self._next = clock()
        self._refusals = 0
        self._troubles = 0
        self._silences = 0

    def take_turn(self) -> None:
        """Wait until a request may be made.

        Raises:
            JudgingStopped: the user stopped it.
        """
        rate = self._manners.per_second
        with self._lock:
            turn = max(self._next, self._clock())
            self._next = turn + (1 / rate if rate > 0 else 0.0)
        while True:
            left = turn - self._clock()
            self._wait(left, self._stop)
            if left <= 0:
                return

    def note_answer(self, status: int, headers: Mapping[str, str]) -> bool:
        """Take in an answer; tell whether to ask the same again, since the service was busy.

        RFC 6585, 4 and RFC 9110, 10.2.3. A 503 that does not say when to come back is a failure
        like any other; so is what comes too often in a row, of which later requests are delayed.

        Raises:
            JudgingStopped: it is too busy to be asked any more, or fails again and again.
        """
        with self._lock:
            self._silences = 0
            said = retry_after(headers, time.time()) if status in _BUSY else None
            if status == 429 or said is not None:
                self._be_patient(status, said)
                return True
            self._refusals = 0
            self._troubles = self._troubles + 1 if status >= 500 else 0
            if self._troubles >= self._manners.most_failures:
                raise JudgingStopped(
                    sentence(
                        "{count} requests in a row failed, the last with status {status}: the"
                        " service seems to be out of order",
                        count=self._troubles,
                        status=status,
                    )
                )
            self._back_off()
            return False

    def note_silence(self) -> None:
        """Take in that there was no answer.

        Raises:
            JudgingStopped: there was none too often.
        """
        with self._lock:
            self._silences += 1
            self._troubles += 1
            if self._silences >= self._manners.most_silences:
                raise JudgingStopped(
                    sentence(
                        "{count} requests in a row were not answered at all: the service seems to"
                        " be down",
                        count=self._silences,
                    )
                )
            self._back_off()

    def _be_patient(self, status: int, said: Optional[float]) -> None:
        self._refusals += 1
        if self._refusals >= self._manners.most_refusals:
            raise JudgingStopped(
                sentence(
                    "the service is too busy to be judged: it answered {count} requests in a row"
                    " with {status}",
                    count=self._refusals,
                    status=status,
                )
            )
        seconds = _FIRST_WAIT * 2.0 ** (self._refusals - 1) if said is None else said
        if seconds > self._manners.longest_wait:
            raise JudgingStopped(
                sentence(
                    "the service is too busy to be judged: with status {status} it asks for a pause"
                    " of {time}",
                    status=status,
                    time=_time_words(seconds),
                )
            )
        self._delay(seconds)

    def _back_off(self) -> None:
        extra = self._troubles - _TROUBLES_BEFORE_PAUSES
        if extra >= 0:
            self._delay(min(_LONGEST_BACK_OFF, 0.25 * 2.0 ** min(extra, 8)))

    def _delay(self, seconds: float) -> None:
        self._next = max(self._next, self._clock() + seconds)


def _time_words(seconds: float) -> Sentence:
    """Return a time for people: `90 seconds`, `3 hours`, `365 days`."""
    if seconds >= 2 * 86400.0:
        return many(round(seconds / 86400.0), "day")
    if seconds >= 2 * 3600.0:
        return many(round(seconds / 3600.0), "hour")
    if seconds >= 2 * 60.0:
        return many(round(seconds / 60.0), "minute")
    return many(round(seconds), "second")
