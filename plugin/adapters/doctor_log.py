"""What the doctor says of failed requests, fetched without holding up the main thread."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

__all__ = ["DoctorLog"]


class DoctorLog(QObject):
    """Used in the main thread. `told` brings complaints (`core.doctor`), the latest first.

    Explaining some hundred failures can take longer than the main thread may, so a thread does it,
    and no QGIS task, as nobody needs to see that it runs.
    """

    told = pyqtSignal(object)  # tuple[Complaint, ...]

    def __init__(self, doctor: Callable[[], Any], parent: Optional[QObject] = None) -> None:
        """Take the doctor from `doctor`, which returns None while there is none."""
        super().__init__(parent)
        self._doctor = doctor
        self._told_of = 0
        self._thread: Optional[threading.Thread] = None

    @property
    def unread(self) -> int:
        """How many requests have failed since the last `look`."""
        doctor = self._doctor()
        return max(0, doctor.seen - self._told_of) if doctor is not None else 0

    def look(self) -> None:
        """Bring what is new, if something is; returns at once."""
        doctor = self._doctor()
        if doctor is None or doctor.seen == self._told_of:
            return
        if self._thread is not None and self._thread.is_alive():
            return
        self._told_of = doctor.seen
        self._thread = threading.Thread(
            target=self._explain, args=(doctor,), name="wmts-bridge doctor", daemon=True
        )
        self._thread.start()

    def forget(self) -> None:
        """Start anew, with nothing to say."""
        doctor = self._doctor()
        if doctor is not None:
            doctor.forget()
            self.told.emit(())

    def _explain(self, doctor: Any) -> None:
        complaints = doctor.complaints()
        # The plugin may have been unloaded meanwhile; then nobody wants to know.
        with suppress(RuntimeError):
            self.told.emit(complaints)
