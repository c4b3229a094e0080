"""Workers: threads that take one job after the other, as many as there are jobs at a time."""

from __future__ import annotations

import logging
import queue
import threading
from time import monotonic
from typing import Callable, Optional

__all__ = ["Job", "Workers"]

_log = logging.getLogger(__name__)

Job = Callable[[], object]
_PATIENCE = 10.0


class Workers:
    """Threads that end when nothing has been to do for some seconds, or when they are told to."""

    def __init__(self, name: str, patience: float = _PATIENCE) -> None:
        """Keep the name of the threads; there are none yet."""
        self._name = name
        self._patience = patience
        self._jobs: queue.SimpleQueue[Optional[Job]] = queue.SimpleQueue()
        self._threads: set[threading.Thread] = set()
        self._free = 0
        self._lock = threading.Lock()

    @property
    def free(self) -> int:
        """How many threads wait for a job."""
        return self._free

    def do(self, job: Job) -> None:
        """Have a job done in a thread, beginning now.

        Raises:
            RuntimeError: no further thread is to be had.
        """
        with self._lock:
            if self._free:
                self._free -= 1
            else:
                thread = threading.Thread(target=self._work, name=self._name, daemon=True)
                self._threads.add(thread)
                try:
                    thread.start()
                except RuntimeError:
                    self._threads.discard(thread)
                    raise
            self._jobs.put(job)

    def end(self) -> None:
        """Let every thread end after its job."""
        with self._lock:
            for _ in self._threads:
                self._jobs.put(None)

    def join(self, deadline: float) -> int:
        """Wait for all threads until `time.monotonic()` is `deadline`; return how many are left."""
        with self._lock:
            threads = self._threads - {threading.current_thread()}
        for thread in threads:
            thread.join(max(0.0, deadline - monotonic()))
        return sum(thread.is_alive() for thread in threads)

    def _work(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=self._patience)
            except queue.Empty:
                if self._may_end():
                    return
                continue
            if job is None:
                break
            try:
                job()
            except Exception:  # the thread's boundary
                _log.exception("a job broke down")
            with self._lock:
                self._free += 1
        with self._lock:
            self._threads.discard(threading.current_thread())

    def _may_end(self) -> bool:
        with self._lock:
            if not self._free:
                return False  # a job was promised to this thread just now
            self._free -= 1
            self._threads.discard(threading.current_thread())
            return True
