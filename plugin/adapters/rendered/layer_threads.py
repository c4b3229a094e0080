"""Threads that own copies of layers, and do with them what others ask for."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any, Callable, Optional, TypeVar, Union

from qgis.PyQt.QtCore import QThread

from .drawing import Drawing

__all__ = ["LayerThreads"]

_END_SECONDS = 0.5
_LINGER_SECONDS = 5.0
"""How long threads that were closed wait for who still asks."""

_Result = TypeVar("_Result")
_Call = tuple[Callable[[Drawing], Any], "Future[Any]"]


class LayerThreads:
    """One thread for each drawing; whichever is free takes the next call. Any thread may call.

    The threads begin at once. After `close` they end when nobody has called for some seconds, after
    `abort` at once.
    """

    def __init__(self, drawings: Sequence[Drawing]) -> None:
        # None ends a thread, which leaves it to the next; an empty tuple has one wait until `_ends`
        # only, a time of `time.monotonic()`, and then end all.
        self._calls: queue.SimpleQueue[Union[_Call, tuple[()], None]] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._ends: Optional[float] = None
        self._is_over = False
        self._threads: list[threading.Thread] = []
        for drawing in drawings:
            name = "wmts-bridge draw"
            # The thread gets the only reference: the layers are to be deleted where they live.
            thread = threading.Thread(target=self._work, args=([drawing],), name=name, daemon=True)
            thread.start()
            self._threads.append(thread)

    def call(self, function: Callable[[Drawing], _Result]) -> Future[_Result]:
        """Call `function` with a drawing, in the thread that owns it; cancelled if none is left."""
        future: Future[_Result] = Future()
        with self._lock:
            if self._is_over:
                future.cancel()
            else:
                self._ends = self._ends and time.monotonic() + _LINGER_SECONDS
                self._calls.put((function, future))
        return future

    @property
    def are_over(self) -> bool:
        """Whether all of them have ended."""
        return not any(thread.is_alive() for thread in self._threads)

    def close(self) -> None:
        """Let the threads end, but for who asks within the next seconds; returns at once."""
        with self._lock:
            self._ends = time.monotonic() + _LINGER_SECONDS
        self._calls.put(())

    def abort(self) -> None:
        """End the threads when they are done with what they do now; what waits is cancelled.

        It waits a moment for their end: QGIS may be quitting, and their layers need its providers.
        """
        with self._lock:
            self._is_over = True
            with contextlib.suppress(queue.Empty):
                while True:
                    call = self._calls.get_nowait()
                    if call:
                        call[1].cancel()
        self._calls.put(None)
        for thread in self._threads:
            thread.join(_END_SECONDS)

    def _work(self, drawings: list[Drawing]) -> None:
        drawing = drawings.pop()
        here = QThread.currentThread()
        for layer in drawing.layers:
            layer.moveToThread(here)
        while True:
            call = self._next()
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

    def _next(self) -> Optional[_Call]:
        """Wait for the next call; return nothing if the thread is to end."""
        while True:
            ends = self._ends
            left = None if ends is None else max(0.0, ends - time.monotonic())
            try:
                call = self._calls.get(timeout=left)
            except queue.Empty:
                with self._lock:
                    self._is_over = self._is_over or self._ends == ends
                    if self._is_over:
                        self._calls.put(None)
                continue
            if call is None:
                self._calls.put(None)
                return None
            if call:
                return call
