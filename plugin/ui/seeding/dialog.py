"""SeedDialog: fetches the tiles of an area of one layer beforehand."""

from __future__ import annotations

import dataclasses
import os
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...adapters.controller import BridgeController
from ...adapters.opening import usual_folder
from ...adapters.seed_jobs import SeedForecast, SeedJob, SeedJobs, SeedWish
from ...adapters.translated import told, with_capital
from ...core.catalogue.values import LayerSettings
from ..help import add_help
from ..icons import icon
from ..message_bar import MessageBar
from ..plain import plain_text
from ..windows import without_default_buttons
from .area_form import AreaForm
from .job_pane import JobPane
from .words import forecast_in_words

__all__ = ["SeedDialog"]


class SeedDialog(QDialog):
    """First tells what it will take, then fetches. Closed, it stops nothing: the job goes on."""

    def __init__(
        self,
        iface: Any,
        controller: BridgeController,
        jobs: SeedJobs,
        identifier: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._jobs = jobs
        self._identifier = identifier
        self._is_open = True
        self._estimated: SeedWish | None = None
        self._estimating: Any = None
        layer = self._layer()
        self.setWindowTitle(self.tr("Seed “{}”").format(layer.title or identifier))
        self.message_bar = MessageBar(self)
        self.form = AreaForm(iface.mapCanvas(), self)
        self.forecast = QLabel(self)
        self.forecast.setWordWrap(True)
        self.forecast.setTextFormat(Qt.TextFormat.PlainText)
        self.pane = JobPane(self)
        self._make_buttons()
        self._lay_out()
        published = controller.bridge.publication.layers.get(identifier)
        self.form.show_layer(layer, published, self._folder() or usual_folder())
        job = jobs.job(identifier)
        if job is not None:
            self.form.show_wish(job.wish)
            self.form.extent.setCollapsed(True)
        self._connect()
        self._renew()

    def done(self, result: int) -> None:
        """Close; a job goes on as a task of QGIS, an estimate is given up."""
        self._is_open = False
        if self._estimating is not None:
            self._estimating.forget()
            self._estimating.cancel()
        super().done(result)

    def _make_buttons(self) -> None:
        self.estimate_button = QPushButton(self.tr("&Estimate"), self)
        self.estimate_button.setToolTip(
            self.tr("Count the tiles, and tell from a few of them what they will take")
        )
        self.start_button = QPushButton(icon("seed.svg"), self.tr("S&tart"), self)
        self.start_button.setToolTip(self.tr("Fetch the tiles; estimate first what it will take"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.buttons.addButton(self.estimate_button, role)
        self.buttons.addButton(self.start_button, role)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        for widget in (self.message_bar, self.form, self.forecast):
            layout.addWidget(widget)
        layout.addWidget(self.pane, 100)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        add_help(self, "seeding", self.buttons)
        without_default_buttons(self)  # Enter in a field would take another area
        self.estimate_button.setDefault(True)

    def _connect(self) -> None:
        self.form.changed.connect(self._renew)
        self.estimate_button.clicked.connect(self._estimate)
        self.start_button.clicked.connect(self._start)
        self.buttons.rejected.connect(self.reject)
        self._jobs.changed.connect(self._renew)

    def _renew(self) -> None:
        """Bring everything in line with the job and with what is wished."""
        job = self._jobs.job(self._identifier)
        is_running = job is not None and job.is_running
        self.pane.setVisible(job is not None)
        if job is not None:
            self.pane.show_job(job)
        is_estimated = self._estimated == self._wish()
        if not is_estimated and self._estimating is None:
            self.forecast.clear()
        self.form.setEnabled(not is_running and self._estimating is None)
        self.estimate_button.setEnabled(not is_running and self._estimating is None)
        self.start_button.setEnabled(not is_running and is_estimated)

    def _wish(self) -> SeedWish:
        return self.form.wish(self._identifier)

    def _layer(self) -> LayerSettings:
        layer: LayerSettings = self._controller.bridge.catalogue.layer(self._identifier)
        return layer

    def _folder(self) -> str:
        cache = self._layer().source.cache
        return "" if cache in ("memory", "off") else cache

    def _estimate(self) -> None:
        self.message_bar.clearWidgets()
        bridge = self._controller.bridge
        if bridge is None or bridge.catalogue.layer(self._identifier) is None:
            self._complain(self.tr("The layer is not served any more."))
            return
        problem = self.form.problem()
        if problem:
            self._complain(problem)
            return
        folder = self.form.folder.filePath().strip()
        if not folder:
            self._complain(self.tr("Say in which folder the tiles are to be kept."))
        elif self._folder() and os.path.abspath(self._folder()) == os.path.abspath(folder):
            self._look()
        else:
            self._keep_in(folder)

    def _keep_in(self, folder: str) -> None:
        """Let the layer keep its tiles in this folder from now on, then estimate."""
        layer = self._layer()
        source = dataclasses.replace(layer.source, cache=folder)
        wanted = dataclasses.replace(layer, source=source)
        self.estimate_button.setEnabled(False)
        self.forecast.setText(self.tr("Estimating…"))
        self._controller.replace(
            self._identifier, wanted, lambda _: self._is_open and self._look(), self._on_error
        )

    def _look(self) -> None:
        wish = self._wish()
        self.forecast.setText(self.tr("Estimating…"))
        self._estimating = self._jobs.forecast(
            wish, lambda found: self._on_forecast(wish, found), self._on_error
        )
        self._renew()

    def _on_forecast(self, wish: SeedWish, forecast: SeedForecast) -> None:
        self._estimating, self._estimated = None, wish
        self.forecast.setText(forecast_in_words(forecast))
        size = forecast.estimate.size
        if size is not None and size > forecast.room and not wish.pin:
            self.message_bar.pushMessage(
                self.tr("That is more than the folder may take: keep these tiles, or take less."),
                Qgis.MessageLevel.Warning,
            )
        self._renew()

    def _start(self) -> None:
        job: SeedJob = self._jobs.start(self._wish())
        self._estimated = None
        self.form.extent.setCollapsed(True)  # to leave room for the job
        self.pane.show_job(job)
        self.forecast.clear()
        QTimer.singleShot(0, self._take_less_room)

    def _take_less_room(self) -> None:
        width = self.width()
        self.adjustSize()
        self.resize(width, self.height())

    def _on_error(self, error: Exception) -> None:
        self._estimating = None
        if self._is_open:
            self._complain(told(error))
            self._renew()

    def _complain(self, text: str) -> None:
        self.message_bar.clearWidgets()
        sentence = plain_text(with_capital(text))
        self.message_bar.pushMessage(sentence, Qgis.MessageLevel.Critical)
