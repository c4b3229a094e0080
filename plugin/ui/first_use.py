"""The first use of the plugin: its modules are imported beside QGIS's main thread, not in it."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QObject

from .later import Later

__all__ = ["FirstUse"]


class FirstUse(QObject):
    """Calls back once all that the panel and the windows are made of is imported.

    That takes some tenths of a second, in the session after an installation more: Python compiles.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._later = Later(self)
        self._waiting: list[Callable[[], Any]] = []
        self._tasks: Any = None
        self._is_imported = False

    @property
    def is_under_way(self) -> bool:
        """Whether somebody waits."""
        return bool(self._waiting) or self._later.is_under_way

    def then(self, *things: Callable[[], Any]) -> None:
        """Do these when everything is imported, each in a turn of the event loop of its own."""
        if self._is_imported:
            self._later.do(*things)
            return
        self._waiting.extend(things)
        if self._tasks is None:
            from ..adapters.tasks import TaskRunner

            self._tasks = TaskRunner()
            name = self.tr("Getting WMTS Bridge ready")
            # What cannot be imported there will be told where it is needed.
            self._tasks.run(name, lambda _: _import_all(), self._go_on, self._go_on)

    def close(self) -> None:
        """Call nobody any more."""
        self._waiting.clear()
        self._later.forget()
        if self._tasks is not None:
            self._tasks.abandon()

    def _go_on(self, _: Any) -> None:
        self._is_imported = True
        waiting, self._waiting = self._waiting, []
        self._later.do(*waiting)


def _import_all() -> None:
    """Import the presenter, every window and what they begin to do: nothing of Qt's is made."""
    from ..adapters.opening import import_core
    from . import edit_layer, panel, presenter  # noqa: F401
    from .add_remote import dialog as add_remote  # noqa: F401
    from .add_tiles import dialog as add_tiles  # noqa: F401
    from .options import page  # noqa: F401
    from .seeding import dialog as seeding  # noqa: F401
    from .validation import dialog as validation  # noqa: F401

    # Else it would be imported beside the first window, and both wait for each other's turns.
    import_core()
