"""The plugin's open windows: each is there once, and all go when the plugin goes."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from .later import Later

__all__ = ["Windows", "without_default_buttons"]


class Windows(QObject):
    """Opens windows by a key, and keeps them alive until they are closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: dict[str, QWidget] = {}
        self._later = Later(self)

    def show(self, key: str, make: Callable[[], QWidget]) -> Any:
        """Return the window of this key, which is made if it is not open, and show it in front.

        A new one is seen in the next turn of the event loop: making and painting take their time.
        """
        window = self._open.get(key)
        if window is None:
            window = self._open[key] = make()
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.destroyed.connect(lambda _=None: self._open.pop(key, None))
            self._later.do(lambda: self._open.get(key) is window and _bring_to_front(window))
        else:
            _bring_to_front(window)
        return window

    def is_open(self, key: str) -> bool:
        """Tell whether the window of this key is open."""
        return key in self._open

    def close(self, key: str) -> None:
        """Close the window of this key, if it is open."""
        window = self._open.get(key)
        if window is not None:
            window.close()

    def close_all(self) -> None:
        """Close every window; none asks anything."""
        self._later.forget()
        for window in list(self._open.values()):
            window.close()
            window.deleteLater()
        self._open.clear()


def _bring_to_front(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()


def without_default_buttons(parent: QWidget) -> None:
    """Let Enter in a line of a dialog press none of the buttons inside `parent`."""
    for button in parent.findChildren(QPushButton):
        button.setAutoDefault(False)
