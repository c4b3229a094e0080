"""How far a job is, its buttons, and what failed: the lower half of the window."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...adapters.seed_jobs import SeedJob
from ...adapters.translated import translated, with_capital
from .words import progress_in_words, report_in_words

__all__ = ["JobPane"]

_MOST_FAILURES = 500


class JobPane(QWidget):
    """Shows a job, and pauses, resumes and stops it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: SeedJob | None = None
        self._shown: Any = ()
        self.bar = QProgressBar(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.pause = QPushButton(self)
        self.pause.setToolTip(self.tr("Ask for no further tiles until it is resumed"))
        self.stop = QPushButton(
            QgsApplication.getThemeIcon("mActionStop.svg"), self.tr("Sto&p"), self
        )
        self.stop.setToolTip(self.tr("End the job; what was fetched stays, and it can go on later"))
        self.failures = QTreeWidget(self)
        self.failures.setRootIsDecorated(False)
        self.failures.setUniformRowHeights(True)
        self.failures.setHeaderLabels(
            [self.tr("Level"), self.tr("Column"), self.tr("Row"), self.tr("Why it failed")]
        )
        self.failures.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.failures.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
        self.failures.setToolTip(self.tr("The tiles that could not be had"))
        line = QHBoxLayout()
        line.addWidget(self.bar, 1)
        line.addWidget(self.pause)
        line.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.text)
        layout.addWidget(self.failures, 100)
        layout.addStretch(1)  # while there are none
        self.pause.clicked.connect(self._pause_or_resume)
        self.stop.clicked.connect(lambda: self._job and self._job.stop())

    def show_job(self, job: SeedJob) -> None:
        """Show a job as it is now."""
        self._job = job
        progress, report = job.progress, job.report
        self.bar.setRange(0, progress.total if progress else 0)
        self.bar.setValue(progress.done if progress else 0)
        if not job.is_running and progress is None:
            self.bar.setRange(0, 1)
        self.pause.setText(self.tr("&Resume") if job.is_paused else self.tr("&Pause"))
        icon = "mActionPlay.svg" if job.is_paused else "temporal_navigation/pause.svg"
        self.pause.setIcon(QgsApplication.getThemeIcon(icon))
        self.pause.setEnabled(job.is_running and progress is not None)
        self.stop.setEnabled(job.is_running)
        self.text.setText(self._sentence(job))
        self._show_failures(report.failures if report else ())

    def _sentence(self, job: SeedJob) -> str:
        if job.problem:
            return with_capital(job.problem)
        if job.report is not None:
            return report_in_words(job.report)
        if job.progress is None:
            return self.tr("Beginning…")
        return progress_in_words(job.progress, job.is_paused)

    def _show_failures(self, failures: Any) -> None:
        self.failures.setVisible(bool(failures))
        if failures is self._shown:
            return
        self._shown = failures
        self.failures.clear()
        for failure in failures[:_MOST_FAILURES]:
            place = [failure.matrix, str(failure.column), str(failure.row)]
            self.failures.addTopLevelItem(QTreeWidgetItem([*place, translated(failure.reason)]))

    def _pause_or_resume(self) -> None:
        if self._job is not None and self._job.is_paused:
            self._job.resume()
        elif self._job is not None:
            self._job.pause()
