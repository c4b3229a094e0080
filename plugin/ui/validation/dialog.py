"""The validation window: starts and stops the judge, and shows what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.controller import BridgeController
from ...adapters.translated import told, translated
from ...adapters.validating import JobStop, NotReady, Ticker, Wish, judge, reach, wish_of
from .alive import while_alive
from .file_choice import choose_file
from .frame import ValidationFrame
from .plain import one_line
from .results import Mended, Shown, mended, shown
from .serving import CorrectedServer

if TYPE_CHECKING:
    from ...core.validator.sitting import Judged

__all__ = ["ValidationDialog"]

_LOOK_MILLISECONDS = 200
_LET_GO_MILLISECONDS = 800


class ValidationDialog(ValidationFrame):
    """Judges any address, file or layer; not modal, and closed at any time.

    With an address it is ready to start; `start` starts. What runs is one `_run`: results of
    another one come too late and are thrown away.
    """

    judged = pyqtSignal()
    corrected = pyqtSignal()
    saved = pyqtSignal(str)

    def __init__(
        self,
        iface: Any,
        controller: BridgeController,
        parent: Optional[QWidget] = None,
        address: str = "",
        layer: str = "",
    ) -> None:
        super().__init__(iface, parent)
        self._iface = iface
        self._controller = controller
        self._run: Optional[JobStop] = None
        self.ticker = Ticker()
        self._wish = Wish("")
        self.outcome: Optional[Shown] = None
        self.mended: Optional[Mended] = None
        self.server = CorrectedServer(controller, self)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._connect()
        self.options.show_wish(Wish(address, layer))
        own = controller.view().url
        if own and address.startswith(own):
            self.options.rate.setValue(0)  # there is nobody to be polite to
        self._enable()

    def show_wish(self, wish: Wish) -> None:
        """Show what is to be judged and as whom; see `wish_of`."""
        self.options.show_wish(wish)

    def start(self) -> None:
        """Judge what the window says."""
        if self._run is not None:
            return
        wish = self.options.wish()
        try:
            settings = reach(wish)
        except NotReady as exc:
            self.warn(told(exc))
            return
        self.bar.clearWidgets()
        self._wish, self.outcome, self.mended = wish, None, None
        run, ticker = JobStop(), Ticker()
        self.destroyed.connect(run.set)
        self._run, self.ticker = run, ticker

        def job(is_cancelled: Callable[[], bool]) -> Shown:
            run.is_cancelled = is_cancelled
            return shown(judge(wish, settings, run, ticker))

        self.tabs.show_waiting()
        self.strip.begin()
        self._timer.start()
        self._controller.run(
            self.tr("Validating a WMTS"),
            job,
            while_alive(self, lambda result: self._on_judged(run, result)),
            while_alive(self, lambda error: self._on_failed(run, error)),
        )
        self._enable()
        self.stop_button.setFocus()

    def stop(self) -> None:
        """Stop; what was found so far is shown within a moment."""
        run = self._run
        if run is not None:
            run.set()
            self._look()
            self._enable()
            let_go = while_alive(self, lambda _: self._let_go(run))
            QTimer.singleShot(_LET_GO_MILLISECONDS, lambda: let_go(None))

    def save_to(self, path: str) -> None:
        """Save what the name of the file says; ends in `saved` or a message."""
        from ...adapters.validation_reports import save_report

        known, document = self.outcome, self.mended
        if known is None or document is None:
            return
        judgement, corrected = known.judged.judgement, document.corrected
        self._controller.run(
            self.tr("Saving a report"),
            lambda _: save_report(path, judgement, corrected),
            while_alive(self, self._on_saved),
            while_alive(self, lambda error: self.warn(told(error))),
        )

    def serve_corrected(self) -> None:
        """Serve the document put right, at an address of ours."""
        if self.outcome is not None and self.mended is not None:
            judged = self.outcome.judged
            self.server.serve(self._wish.source, judged, self.mended.corrected.body)

    def done(self, result: int) -> None:
        """Stop what runs, and close."""
        self.tabs.let_be()
        if self._run is not None:
            self._run.set()
            self._give_up()
        super().done(result)

    def _connect(self) -> None:
        self.start_button.clicked.connect(lambda: self.start())
        self.stop_button.clicked.connect(lambda: self.stop())
        self.save_button.clicked.connect(lambda: self._choose_and_save())
        self.serve_button.clicked.connect(lambda: self.serve_corrected())
        self.buttons.rejected.connect(self.reject)
        self.options.submitted.connect(self.start)
        self.options.layer_wanted.connect(self._take_layer)
        self._timer.timeout.connect(self._look)
        self.tabs.warned.connect(self.warn)
        self.tabs.copy_requested.connect(self._copy)
        self.tabs.add_requested.connect(self._add)
        self.tabs.withdraw_requested.connect(self.server.withdraw)
        self.server.served.connect(self._on_served)
        self.server.withdrawn.connect(lambda: self.tabs.corrected.show_served(None))
        self.server.failed.connect(self.warn)

    def _enable(self) -> None:
        runs, is_mended = self._run is not None, self.mended is not None
        self.options.setEnabled(not runs)
        self.start_button.setVisible(not runs)
        self.stop_button.setVisible(runs)
        self.stop_button.setEnabled(self._run is not None and not self._run.is_set())
        self.save_button.setEnabled(is_mended)
        self.serve_button.setEnabled(is_mended)

    def _look(self) -> None:
        if self._run is not None:
            self.strip.show_moment(self.ticker.moment, self._run.is_set())

    def _take_layer(self) -> None:
        try:
            self.options.show_wish(wish_of(self._iface.activeLayer()))
        except NotReady as exc:
            self.warn(told(exc))

    def _on_judged(self, run: JobStop, result: Shown) -> None:
        if run is not self._run:
            return
        was_stopped = run.is_set() and result.judged.was_stopped
        self._end()
        self.outcome = result
        self.strip.show_verdict(result.judged.judgement, was_stopped)
        self.tabs.show_result(result)
        self._put_right(result.judged)
        self.judged.emit()

    def _let_go(self, run: JobStop) -> None:
        """Wait no longer for a document that takes long to be read: nothing was asked yet."""
        if run is self._run and not self.ticker.moment.total:
            self._give_up()

    def _give_up(self) -> None:
        self._end()
        self.strip.show_hint(self.tr("Stopped before anything was found."))
        self.tabs.show_nothing()
        self.judged.emit()

    def _on_failed(self, run: JobStop, error: Exception) -> None:
        if run is not self._run:
            return
        if run.is_set():
            self._give_up()
            return
        self._end()
        self.strip.show_failure(told(error))
        self.tabs.show_nothing()
        self.judged.emit()

    def _end(self) -> None:
        had_focus = self.stop_button.hasFocus()
        self._timer.stop()
        self._run = None
        self._enable()
        if had_focus:
            self.tabs.setFocus()

    def _put_right(self, judged: Judged) -> None:
        def keep(result: Mended) -> None:
            if self.outcome is not None and self.outcome.judged is judged:
                self.mended = result
                self.tabs.corrected.show_mended(result)
                self._enable()
                self.corrected.emit()

        def tell(error: Exception) -> None:
            if self.outcome is not None and self.outcome.judged is judged:
                self.tabs.corrected.show_nothing(told(error))

        description = self.tr("Putting a document right")
        self._controller.run(
            description,
            lambda _: mended(judged),
            while_alive(self, keep),
            while_alive(self, tell),
        )

    def _choose_and_save(self) -> None:
        title = self.outcome.judged.judgement.title if self.outcome is not None else ""
        path = choose_file(self, title)
        if path:
            self.save_to(path)

    def _on_saved(self, path: str) -> None:
        self.tell(self.tr("Saved in {}").format(path))
        self.saved.emit(path)

    def _on_served(self, served: Any) -> None:
        self.tabs.show_served(served)
        text = self.tr("The corrected document is served while QGIS runs.")
        self.tell(" ".join([text, *map(translated, served.notes[:2])]))

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self.tell(self.tr("The address is on the clipboard. Paste it into the other program."))

    def _add(self, layer: Any) -> None:
        found = self._iface.addRasterLayer(layer.uri, one_line(layer.title, 100), "wms")
        if found is None or not found.isValid():
            self.warn(self.tr("QGIS cannot read “{}”.").format(layer.title))
