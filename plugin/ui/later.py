"""What need not be done at once: a thing a turn of QGIS's event loop, so that no turn is long."""

from __future__ import annotations

from collections import deque
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

__all__ = ["Later", "LaterTab"]


class Later(QObject):
    """Does things in their order, each in a turn of its own: between two QGIS paints and listens.

    What is not done yet when its parent is deleted is never done.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._things: deque[Callable[[], Any]] = deque()
        # Events posted to oneself would all be sent in one turn; a timer lets input come before.
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._do_next)

    @property
    def is_under_way(self) -> bool:
        """Whether something waits."""
        return bool(self._things)

    def do(self, *things: Callable[[], Any]) -> None:
        """Do these after all that waits already."""
        self._things.extend(things)
        self._timer.start()

    def forget(self) -> None:
        """Do nothing of what waits."""
        self._things.clear()
        self._timer.stop()

    def _do_next(self) -> None:
        thing = self._things.popleft()
        if not self._things:
            self._timer.stop()
        thing()


class LaterTab:
    """A tab whose page is made when it is seen first, or wanted for another reason."""

    def __init__(self, tabs: QTabWidget, title: str, make: Callable[[], QWidget]) -> None:
        self._tabs = tabs
        self._make = make
        self._page = QWidget(tabs)
        self._is_made = False
        tabs.addTab(self._page, title)
        tabs.currentChanged.connect(lambda _: self._on_current())

    @property
    def is_made(self) -> bool:
        """Whether the page is there already."""
        return self._is_made

    def page(self) -> Any:
        """Return the page; it is made in the place of an empty one."""
        if not self._is_made:
            self._is_made = True
            tabs, empty = self._tabs, self._page
            self._page = self._make()
            at, current = tabs.indexOf(empty), tabs.currentIndex()
            tabs.blockSignals(True)
            tabs.insertTab(at, self._page, tabs.tabText(at))
            tabs.removeTab(at + 1)
            tabs.setCurrentIndex(current)
            tabs.blockSignals(False)
            empty.deleteLater()
        return self._page

    def _on_current(self) -> None:
        if self._tabs.currentWidget() is self._page:
            self.page()
