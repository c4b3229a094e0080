"""Threads that own copies of layers, and do with them what others ask for."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any, Callable, Optional, TypeVar

from qgis.PyQt.QtCore import QThread

from .drawing import Drawing

__all__ = ["LayerThreads"]

_END_SECONDS = 0.5

_Result = TypeVar("_Result")
_Calls = queue.SimpleQueue[Optional[tuple[Callable[[Drawing], Any], "Future[Any]"]]]


class LayerThreads:
    """One thread for each drawing; whichever is free takes the next call. Any thread may call.

    The threads begin at once, and end after `close` when they are done with what was called before.
    """

    def __init__(self, drawings: Sequence[Drawing]) -> None:
        self._calls: _Calls = queue.SimpleQueue()
        self._count = len(drawings)
        # Closed by whoever lets go of the last reference, wherever he is just then.
        self._lock = threading.RLock()
        self._is_closed = False
        self._threads: list[threading.Thread] = []
        for drawing in drawings:
            name = "wmts-bridge draw"
            # The thread gets the only reference: the layers are to be deleted where they live.
            args = (self._calls, [drawing])
            thread = threading.Thread(target=_work, args=args, name=name, daemon=True)
            thread.start()
            self._threads.append(thread)

    def call(self, function: Callable[[Drawing], _Result]) -> Future[_Result]:
        """Call `function` with a drawing, in the thread that owns it."""
        future: Future[_Result] = Future()
        with self._lock:
            if self._is_closed:
                future.cancel()
            else:
                self._calls.put((function, future))
        return future

    @property
    def are_over(self) -> bool:
        """Whether all of them have ended."""
        return not any(thread.is_alive() for thread in self._threads)

    def close(self) -> None:
        """Take no further calls, and end the threads after those that there are."""
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                self._end_all()

    def abort(self) -> None:
        """End the threads when they are done with what they do now; what waits is cancelled.

        It waits a moment for their end: QGIS may be quitting, and their layers need its providers.
        """
        with self._lock:
            self._is_closed = True
            with contextlib.suppress(queue.Empty):
                while True:
                    call = self._calls.get_nowait()
                    if call is not None:
                        call[1].cancel()
            self._end_all()
        for thread in self._threads:
            thread.join(_END_SECONDS)

    def _end_all(self) -> None:
        for _ in range(self._count):
            self._calls.put(None)


def _work(calls: _Calls, drawings: list[Drawing]) -> None:
    drawing = drawings.pop()
    here = QThread.currentThread()
    for layer in drawing.layers:
        layer.moveToThread(here)
    while True:
        call = calls.get()
        if call is None:
            return
        function, future = call
        if not future.set_running_or_notify_cancel():
            continue
        try:
            future.set_result(function(drawing))
        except Exception as exc:  # it belongs to who asked
            # Without where it came from: by that the layers would outlive their thread.
            future.set_exception(exc.with_traceback(None))
        del function, future, call
