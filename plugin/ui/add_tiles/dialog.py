"""Add Tiles: one window for an address, a TMS service, folders and MBTiles files."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShowEvent,
)
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QShortcut,
    QVBoxLayout,
    QWidget,
)

from ...adapters.controller import BridgeController
from ...adapters.tile_location import locations_in, same_host, shown_location
from ...adapters.tile_survey import Choices, Surveyed, TileSurveyor, layer_of
from ..help import add_help
from ..message_bar import MessageBar
from ..plain import plain_text
from .candidates import Candidate
from .form import AddTilesForm
from .map_place import middle_of_map
from .names import wrong_identifier
from .publishing import PublishingQueue

__all__ = ["AddTilesDialog"]

_WIDTH, _HEIGHT = 820, 700


class AddTilesDialog(QDialog):
    """Finds out what the tiles are, shows it and why, and publishes them.

    Not modal; `show_for` opens it with sources that are known already. It closes when all of them
    are served.
    """

    def __init__(self, iface: Any, controller: BridgeController, parent: QWidget | None = None):
        super().__init__(parent)
        self._iface = iface
        self._controller = controller
        self._surveyor = TileSurveyor(controller)
        self.candidates: list[Candidate] = []
        self._current = 0
        self._is_waiting = False
        self._looking: tuple[Candidate, Choices] | None = None
        self.setObjectName("WmtsBridgeAddTiles")
        self.setWindowTitle(self.tr("Add Tiles"))
        self.setAcceptDrops(True)
        self.bar = MessageBar(self)
        self.form = AddTilesForm(iface, self)
        self.queue = PublishingQueue(controller, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self.add_button: QPushButton = self.buttons.addButton(
            self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.add_button.setToolTip(self.tr("Publish the tiles as a layer of the server"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.buttons)
        add_help(self, "add_tiles", self.buttons)
        self._connect()
        self.resize(_WIDTH, _HEIGHT)
        self._show()

    def show_for(self, locations: list[str]) -> None:
        """Look at these files, folders or addresses, and show the window."""
        self.add_locations(locations)
        self.show()
        self.raise_()
        self.activateWindow()

    def add_locations(self, locations: list[str]) -> None:
        """Take one location into the line, or several into the list."""
        known = {one.choices.location for one in self.candidates}
        new = [Candidate(Choices(one)) for one in locations if one not in known]
        if not new:
            return
        if len(new) == 1 and len(self.candidates) <= 1:
            self.candidates, self._current = new, 0
        else:
            kept = [one for one in self.candidates if not (one.is_done or one.problem)]
            self.candidates, self._current = [*kept, *new], len(kept)
        self._take_up_current()

    def _connect(self) -> None:
        form = self.form
        form.line.changed.connect(self._on_location)
        form.line.cancelled.connect(self._on_cancelled)
        form.line.several_chosen.connect(self.add_locations)
        form.list.picked.connect(self._on_picked)
        form.options.changed.connect(self._on_options)
        form.rows.chosen.connect(self._on_rows)
        self.queue.done.connect(self._on_added)
        self.queue.failed.connect(self._on_not_added)
        self.queue.ended.connect(self._on_ended)
        self._controller.failed.connect(self._on_failed)
        self.buttons.rejected.connect(self.reject)
        self.add_button.clicked.connect(lambda: self._add())
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self.paste)

    def _show(self) -> None:
        """Bring the window in line with what is known."""
        self.form.show_candidates(self.candidates, self._current, self._looking is not None)
        count = sum(one.can_be_added for one in self.candidates)
        several = len(self.candidates) > 1
        self.add_button.setText(self.tr("Add {}").format(count) if several else self.tr("Add"))
        is_ready = count > 0 and not any(one.is_waiting for one in self.candidates)
        self.add_button.setEnabled(is_ready and not self.queue.is_running)
        self.add_button.setDefault(is_ready)

    # --- what the user does ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and addresses."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self.add_locations(locations_in(event.mimeData()))

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self.add_locations(locations_in(QGuiApplication.clipboard().mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop looking at tiles."""
        self._stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close, and stop looking at tiles."""
        self._stop()
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with what was not looked at yet."""
        super().showEvent(event)
        self._look_at_next()

    def _stop(self) -> None:
        self.form.line.forget()
        self.form.options.forget()
        self._surveyor.cancel()
        self.queue.stop()
        self._is_waiting, self._looking = False, None

    def _on_location(self, text: str) -> None:
        choices = self.form.options.choices(text)._replace(rows="")
        before = self.current.choices.location if self.current is not None else ""
        if before and not same_host(before, text):
            choices = Choices(text)  # another host must not get the credentials of this one
        candidate = Candidate(choices)
        if len(self.candidates) > 1:
            self.candidates[self._current] = candidate
        else:
            self.candidates, self._current = [candidate] if text else [], 0
        self.form.options.set_choices(candidate.choices)
        self._look_at_next()

    def _on_options(self) -> None:
        if self.current is not None:
            self.current.choices = self.form.options.choices(self.form.line.location())
            self.current.is_unsure = self.current.is_unsure and not self.current.choices.rows
            self._look_at_next()

    def _on_rows(self, rows: str) -> None:
        if self.current is not None:
            self.current.choices = self.current.choices._replace(rows=rows)
            self.current.is_unsure = False
            self.form.options.set_choices(self.current.choices)
            self._show()

    def _on_picked(self, position: int) -> None:
        self._current = position
        self._take_up_current()

    def _on_cancelled(self) -> None:
        self._surveyor.cancel()
        self._looking = None
        for candidate in self.candidates:
            if candidate.is_waiting:
                candidate.asked = candidate.choices.of_survey()
                candidate.problem = self.tr(
                    "Stopped. Press Return in the line above to look again."
                )
        self._show()

    # --- looking at tiles ---

    @property
    def current(self) -> Candidate | None:
        """The source that is shown."""
        return self.candidates[self._current] if self._current < len(self.candidates) else None

    def _take_up_current(self) -> None:
        if self.current is not None:
            self.form.line.set_location(self.current.choices.location)
            self.form.options.set_choices(self.current.choices)
        self._look_at_next()

    def _look_at_next(self) -> None:
        """Look at the source that is shown, or go on with another, if one waits."""
        waiting = [one for one in self.candidates if one.is_waiting]
        wanted = self.current if self.current in waiting else None
        going_on = next(
            (one for one in waiting if (one, one.choices.of_survey()) == self._looking), None
        )
        target = wanted or going_on or next(iter(waiting), None)
        if target is None:
            self._surveyor.cancel()
            self._looking = None
        elif self._looking != (target, target.choices.of_survey()):
            self._look_at(target)
        self._show()

    def _look_at(self, candidate: Candidate) -> None:
        choices = candidate.choices.of_survey()
        self._looking = candidate, choices
        candidate.survey, candidate.problem, candidate.note = None, "", ""

        def found(surveyed: Surveyed) -> None:
            self._looking = None
            candidate.asked = choices
            candidate.take(surveyed)
            self._look_at_next()

        def failed(text: str) -> None:
            self._looking = None
            candidate.asked, candidate.problem = choices, text
            self._look_at_next()

        self._surveyor.start(choices, middle_of_map(self._iface), found, failed)

    # --- publishing ---

    def _add(self) -> None:
        """Publish what is ready, once it is known which layers there are."""
        self.bar.clearWidgets()
        if self.current is not None and self.form.line.location() != self.current.choices.location:
            self._on_location(self.form.line.location())
        self._on_options()  # what was typed last may not have been told yet
        if any(one.is_waiting for one in self.candidates):
            return
        self._is_waiting = True
        self._controller.load(self._add_ready)

    def _add_ready(self) -> None:
        self._is_waiting = False
        ready = [one for one in self.candidates if one.can_be_added]
        bridge = self._controller.bridge
        taken = [one.identifier for one in bridge.catalogue.layers] if bridge else []
        problem = wrong_identifier([one.choices.identifier for one in ready], taken)
        if problem:
            self.bar.pushMessage(plain_text(problem), level=Qgis.MessageLevel.Warning)
            return
        self.queue.start([(one, self._layer_maker(one)) for one in ready])
        self._show()

    def _layer_maker(self, candidate: Candidate) -> Any:
        return lambda: layer_of(candidate.choices, candidate.survey)

    def _on_added(self, candidate: Candidate) -> None:
        candidate.is_done = True
        self._show()

    def _on_not_added(self, candidate: Candidate, text: str) -> None:
        self._say_failed(f"{shown_location(candidate.choices.location)}: {text}")

    def _on_failed(self, text: str) -> None:
        if self._is_waiting:  # for the catalogue, which could not be read
            self._is_waiting = False
            self._say_failed(text)

    def _say_failed(self, text: str) -> None:
        self.bar.pushMessage(plain_text(text), level=Qgis.MessageLevel.Critical)
        self._show()

    def _on_ended(self, all_well: bool) -> None:
        if all_well and all(one.is_done for one in self.candidates):
            self.candidates, self._current = [], 0
            self.form.line.set_location("")
            self.form.options.set_choices(Choices())
            self.accept()
        self._show()
