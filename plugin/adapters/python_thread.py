"""Work in a thread of Python's own, waited for by another."""

from __future__ import annotations

import threading
from typing import Callable, Optional, TypeVar

__all__ = ["in_python_thread"]

_Result = TypeVar("_Result")
_LOOK_SECONDS = 0.05


def in_python_thread(
    call: Callable[[], _Result], meanwhile: Optional[Callable[[float], None]] = None
) -> _Result:
    """Return what `call` returns, or raise what it raises, from a thread of Python's own.

    For Python, a thread of Qt's begins anew with each task, and pyproj 3.7 crashes in the second
    (pyproj issues 1509 and 1622). Whoever waits calls `meanwhile` again and again, with the seconds
    that it may take, and once more at the end.
    """
    results: list[_Result] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            results.append(call())
        except BaseException as exc:  # it belongs to the thread that waits
            errors.append(exc)

    worker = threading.Thread(target=work, name="wmts-bridge job", daemon=True)
    worker.start()
    while meanwhile is not None and worker.is_alive():
        meanwhile(_LOOK_SECONDS)
    worker.join()
    if meanwhile is not None:
        meanwhile(0.0)
    if errors:
        raise errors[0]
    return results[0]
