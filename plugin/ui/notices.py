"""What happened, said in QGIS's message bar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..adapters.bridge_view import LayerRow
from ..adapters.translated import ended, with_capital
from .message_bar import MessageLines
from .plain import plain_text

__all__ = ["Notices"]

_SECONDS_TO_ACT = 15
_NOTES = 2  # more would take too much of the map
_TITLE = "WMTS Bridge"


class Notices(QObject):
    """Sentences in the message bar, some with a button."""

    def __init__(self, message_bar: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = message_bar
        self._lines = MessageLines(message_bar, self)
        self._with_buttons: list[QgsMessageBarItem] = []
        message_bar.widgetRemoved.connect(self._forget)

    def served(self, row: LayerRow, url: str, copy: Callable[[], None]) -> None:
        """Say that a layer is served, with the doubts there are, and offer its address.

        The address itself is too long for the bar.
        """
        text = self.tr("“{}” is served at {}…").format(row.title, url)
        level = Qgis.MessageLevel.Warning if row.notes else Qgis.MessageLevel.Success
        said = [ended(with_capital(note)) for note in row.notes[:_NOTES]]
        if len(row.notes) > _NOTES:
            said.append(self.tr("More is in the tool tip of the layer in the list."))
        self._push(" ".join([text, *said]), level, self.tr("Copy address"), copy)

    def removed(self, titles: Sequence[str], undo: Callable[[], None]) -> None:
        """Say that layers are no longer served, and offer to undo it."""
        if len(titles) == 1:
            text = self.tr("“{}” is no longer served.").format(titles[0])
        else:
            text = self.tr("{} layers are no longer served.").format(len(titles))

        def undo_once() -> None:
            self._take_away()
            undo()

        self._push(text, Qgis.MessageLevel.Info, self.tr("Undo"), undo_once)

    def added(self, title: str) -> None:
        """Say that a layer is in the project."""
        text = self.tr("“{}” is in the project now.")
        self._say(text.format(title), Qgis.MessageLevel.Success)

    def kept(self, left_out: list[str]) -> None:
        """Say that serving goes on without QGIS, and which layers are left out then."""
        text = self.tr("Serving goes on when QGIS is closed, and starts at log-in.")
        if left_out:
            names = ", ".join(self.tr("“{}”").format(title) for title in left_out[:_NOTES])
            if len(left_out) > _NOTES:
                names = self.tr("{} and {} more").format(names, len(left_out) - _NOTES)
            text += " " + self.tr("Only in QGIS, which draws them or has their keys: {}.")
            text = text.format(names)
        self._say(text, Qgis.MessageLevel.Success)

    def copied(self) -> None:
        """Say that an address was copied."""
        text = self.tr("The address is on the clipboard. Paste it into the other program.")
        # Without our name, so that it fits into the bar.
        self._bar.pushMessage("", text, level=Qgis.MessageLevel.Info)

    def copied_for(self, client: str, paste: str) -> None:
        """Say that something was copied for a client, and where it goes."""
        text = self.tr("Copied for {}. {}").format(client, paste)
        self._say(text.strip(), Qgis.MessageLevel.Info)

    def warned(self, text: str) -> None:
        """Say what is not as it should be."""
        self._say(with_capital(text), Qgis.MessageLevel.Warning)

    def failed(self, text: str) -> None:
        """Say why something did not happen."""
        self._say(with_capital(text), Qgis.MessageLevel.Critical)

    def withdraw(self) -> None:
        """Take away the messages whose buttons nobody would answer any more."""
        self._bar.widgetRemoved.disconnect(self._forget)
        self._take_away()

    def _take_away(self) -> None:
        items, self._with_buttons = self._with_buttons, []
        for item in items:
            self._bar.popWidget(item)

    def _forget(self, item: QgsMessageBarItem) -> None:
        if item in self._with_buttons:
            self._with_buttons.remove(item)

    def _say(self, text: str, level: Any) -> None:
        self._bar.pushMessage(_TITLE, plain_text(text), level=level)
        item = self._bar.currentItem()
        if item is not None:
            self._lines.watch(item)

    def _push(self, text: str, level: Any, label: str, act: Callable[[], None]) -> None:
        # Without our name, so that it fits into the bar.
        item = self._bar.createMessage(plain_text(text))
        button = QPushButton(label, item)
        button.clicked.connect(lambda: act())
        item.layout().addWidget(button)
        self._take_away()  # what it said is history
        self._with_buttons.append(item)
        self._bar.pushWidget(item, level, _SECONDS_TO_ACT)
        self._lines.watch(item)
