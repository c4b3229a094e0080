"""Doing one thing to many values at once, in threads that never keep a process from ending."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable
from typing import Callable, TypeVar

__all__ = ["for_each"]

_Value = TypeVar("_Value")


def for_each(function: Callable[[_Value], None], values: Iterable[_Value], threads: int) -> None:
    """Call `function`, which does not raise, with every value; return when all calls have.

    The threads of `concurrent.futures` would be waited for when the process ends.
    """
    waiting: queue.SimpleQueue[_Value] = queue.SimpleQueue()
    for value in values:
        waiting.put(value)

    def work() -> None:
        while True:
            try:
                value = waiting.get_nowait()
            except queue.Empty:
                return
            function(value)

    workers = [
        threading.Thread(target=work, name="wmts-bridge open", daemon=True)
        for _ in range(min(threads, waiting.qsize()))
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
