"""Questions that only QGIS's main thread may answer, asked by other threads."""

from __future__ import annotations

import threading
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal, pyqtSlot

from ..core.errors import SetupError

__all__ = ["MainThread"]


class _Question:
    """A call and, when it was made, what came of it."""

    def __init__(self, call: Callable[[], Any]) -> None:
        self.call = call
        self.result: Any = None
        self.error: Optional[BaseException] = None
        self.done = threading.Event()


class MainThread(QObject):
    """Lives in the main thread; any thread may call `ask`."""

    _asked = pyqtSignal(object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: set[_Question] = set()
        self._is_closed = False
        # The connection is queued wherever the signal comes from another thread.
        self._asked.connect(self._answer)

    def ask(self, call: Callable[[], Any], seconds: float = 10.0) -> Any:
        """Return what `call` returns in the main thread, or raise what it raises.

        Raises:
            SetupError: the main thread did not answer in time.
        """
        if QThread.currentThread() == QCoreApplication.instance().thread():
            return call()
        question = _Question(call)
        with self._lock:
            self._waiting.add(question)
            is_closed = self._is_closed
        if not is_closed:
            self._asked.emit(question)
        is_done = not is_closed and question.done.wait(seconds)
        with self._lock:
            self._waiting.discard(question)
        if not is_done:
            raise SetupError(self.tr("QGIS is busy and did not answer; try again."))
        if question.error is not None:
            raise question.error
        return question.result

    def close(self) -> None:
        """Let nobody wait any longer: the main thread itself may be waiting for who asks."""
        error = SetupError(self.tr("QGIS is closing."))
        with self._lock:
            self._is_closed = True
            for question in self._waiting:
                question.error = error
                question.done.set()

    @pyqtSlot(object)
    def _answer(self, question: _Question) -> None:
        try:
            question.result = question.call()
        except Exception as exc:  # it belongs to the thread that asked
            question.error = exc
        question.done.set()
