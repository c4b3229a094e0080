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
        # The connection is queued wherever the signal comes from another thread.
        self._asked.connect(self._answer)

    def ask(self, call: Callable[[], Any], seconds: float = 10.0) -> Any:
        """Return what `call` returns in the main thread, or raise what it raises.

        Raises:
            SetupError: the main thread did not answer in time.
        """
        question = _Question(call)
        if QThread.currentThread() == QCoreApplication.instance().thread():
            return call()
        self._asked.emit(question)
        if not question.done.wait(seconds):
            raise SetupError(self.tr("QGIS is busy and did not answer; try again."))
        if question.error is not None:
            raise question.error
        return question.result

    @pyqtSlot(object)
    def _answer(self, question: _Question) -> None:
        try:
            question.result = question.call()
        except Exception as exc:  # it belongs to the thread that asked
            question.error = exc
        question.done.set()
