"""Waits that end at once when the user stops the judge: for a moment, and for a request."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from typing import Union

from ...errors import JudgingStopped, TransportTimeout
from ...sentence import sentence
from ...transport.protocol import RemoteAnswer

__all__ = ["STOPPED", "answer_in_time", "pause"]

STOPPED = sentence("the judge was stopped")
_LOOK_AROUND = 0.05
_GRACE = 1.0
"""Seconds that a request may take beyond its deadline, such as for a name that is looked up."""

_Outcome = Union[RemoteAnswer, BaseException]


def pause(seconds: float, stop: threading.Event) -> None:
    """Wait.

    Raises:
        JudgingStopped: `stop` was set meanwhile, or before.
    """
    if stop.wait(max(0.0, seconds)):
        raise JudgingStopped(STOPPED)


def answer_in_time(
    ask: Callable[[float], RemoteAnswer], seconds: float, stop: threading.Event
) -> RemoteAnswer:
    """Return what `ask`, given its deadline (of `time.monotonic()`), returns.

    It works in a thread of its own that is left behind if it hangs: nothing in Python ends a
    look-up of a name. That thread ends no process, and what it still gets is thrown away.

    Raises:
        TransportError: as `ask`, or it took too long.
        JudgingStopped: `stop` was set.
    """
    outcomes: queue.SimpleQueue[_Outcome] = queue.SimpleQueue()
    until = time.monotonic() + seconds

    def work() -> None:
        try:
            outcomes.put(ask(until))
        except BaseException as exc:  # whatever it is, it belongs to who asked
            outcomes.put(exc)

    threading.Thread(target=work, name="judge's request", daemon=True).start()
    while True:
        try:
            outcome = outcomes.get(timeout=_LOOK_AROUND)
        except queue.Empty:
            if stop.is_set():
                raise JudgingStopped(STOPPED) from None
            if time.monotonic() > until + _GRACE:
                words = sentence("there was no answer in {seconds:g} s", seconds=seconds)
                raise TransportTimeout(words) from None
            continue
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome
