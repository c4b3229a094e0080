"""Long work off the main thread, as a QGIS task with a result or an error."""

from __future__ import annotations

import traceback
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask

from ..core.errors import WmtsBridgeError
from .message_log import LOG_TAG
from .python_thread import in_python_thread

__all__ = ["JobTask", "TaskRunner"]

_OVER = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)

_FLAGS = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
"""QGIS is quit without a question: what was done stays, and the rest can be done anew."""

Job = Callable[[Callable[[], bool]], Any]


class JobTask(QgsTask):
    """Runs `job(is_cancelled)` in a worker thread, then tells the main thread.

    `job` must touch neither widgets nor layers nor QGIS's authentication manager. Exactly one of
    `on_done(result)` and `on_error(error)` is called, in the main thread; neither after `forget`.
    """

    def __init__(
        self,
        description: str,
        job: Job,
        on_done: Callable[[Any], None],
        on_error: Callable[[WmtsBridgeError], None],
    ) -> None:
        super().__init__(description, _FLAGS)
        self._job = job
        self._on_done: Optional[Callable[[Any], None]] = on_done
        self._on_error: Optional[Callable[[WmtsBridgeError], None]] = on_error
        self._result: Any = None
        self._error: Optional[WmtsBridgeError] = None

    def run(self) -> bool:
        """Do the job. QGIS calls this in a thread of Qt's."""
        in_python_thread(self._work)
        return self._error is None

    def _work(self) -> None:
        try:
            self._result = self._job(self.isCanceled)
        except WmtsBridgeError as exc:
            self._error = exc
        except Exception as exc:  # the thread's boundary: nothing above would see it
            _log(exc)
            text = self.tr("Something unexpected happened ({}); the log messages panel says where.")
            self._error = WmtsBridgeError(text.format(type(exc).__name__))

    def finished(self, succeeded: bool) -> None:
        """Report. QGIS calls this in the main thread."""
        if succeeded and self._on_done:
            self._on_done(self._result)
        elif self._error and self._on_error:
            self._on_error(self._error)
        elif self._on_error:
            self._on_error(WmtsBridgeError(self.tr("It was cancelled.")))
        self.forget()

    def forget(self) -> None:
        """Report to nobody from now on."""
        self._on_done = self._on_error = None


def _log(error: Exception) -> None:
    # Without the error's own text: it may hold an address with a key in it.
    where = "".join(traceback.format_tb(error.__traceback__))
    text = f"{type(error).__name__}\n{where}"
    QgsMessageLog.logMessage(text, LOG_TAG, Qgis.MessageLevel.Critical)


class TaskRunner:
    """Starts tasks and keeps them alive until they have reported; used in the main thread only."""

    def __init__(self) -> None:
        self._tasks: set[JobTask] = set()

    def run(
        self,
        description: str,
        job: Job,
        on_done: Callable[[Any], None],
        on_error: Callable[[WmtsBridgeError], None],
    ) -> JobTask:
        """Run `job` in a worker thread; see `JobTask`."""
        task = JobTask(description, job, on_done, on_error)

        def look(_: int, status: int) -> None:
            if status in _OVER and task.status() in _OVER:
                # Asked for anew: whoever keeps QGIS's manager here makes a circle of it and this.
                QgsApplication.taskManager().statusChanged.disconnect(look)
                self._tasks.discard(task)

        # QGIS owns the C++ half only. Python must not collect the other half meanwhile, though
        # this runner be forgotten: QGIS's manager, which outlives every plugin, holds the slot.
        QgsApplication.taskManager().statusChanged.connect(look)
        self._tasks.add(task)
        QgsApplication.taskManager().addTask(task)
        return task

    def abandon(self) -> None:
        """Cancel what runs; nobody is told any more. What runs is kept alive until it ends."""
        for task in list(self._tasks):
            task.forget()
            task.cancel()
