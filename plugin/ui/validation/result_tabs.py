"""The tabs of the validation window: findings, clients, availability, coverage, the document."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from ...adapters.serving_corrected import ServedCorrected
from ...core.validator.finding import Finding, Severity
from ...core.validator.judgement import Availability, ClientVerdict
from ..later import Later, LaterTab
from ..windows import without_default_buttons
from .branches import finding_branches, outcome_words
from .corrected_page import CorrectedPage
from .coverage_page import CoveragePage
from .explained import (
    about_client,
    about_clients,
    about_finding,
    about_rule,
    about_severity,
    about_share,
)
from .pages import TreePage
from .results import Shown
from .tree_model import Branch

__all__ = ["ResultTabs"]


class ResultTabs(QTabWidget):
    """Shows one judgement; each tab says in a sentence why it is empty.

    All but the first are made once the window is seen, or when they are wanted.
    """

    warned = pyqtSignal(str)
    copy_requested = pyqtSignal(str)
    add_requested = pyqtSignal(object)  # ServedLayer
    withdraw_requested = pyqtSignal(str)  # identifier

    def __init__(self, iface: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._shown: Optional[Shown] = None
        self._make_findings()
        self.addTab(self.findings, self.tr("Findings"))
        self._clients = LaterTab(self, self.tr("Clients"), self._make_clients)
        self._availability = LaterTab(self, self.tr("Availability"), self._make_availability)
        self._coverage = LaterTab(self, self.tr("Coverage"), self._make_coverage)
        self._corrected = LaterTab(self, self.tr("Corrected Document"), self._make_corrected)
        others = (self._clients, self._availability, self._coverage, self._corrected)
        self._later = Later(self)
        self._later.do(*(tab.page for tab in others))
        self.findings.show_nothing(self._purpose_of_findings())

    @property
    def clients(self) -> TreePage:
        """What each program will show."""
        page: TreePage = self._clients.page()
        return page

    @property
    def availability(self) -> TreePage:
        """The share of tiles that come."""
        page: TreePage = self._availability.page()
        return page

    @property
    def coverage(self) -> CoveragePage:
        """Where there are tiles."""
        page: CoveragePage = self._coverage.page()
        return page

    @property
    def corrected(self) -> CorrectedPage:
        """The document put right."""
        page: CorrectedPage = self._corrected.page()
        return page

    def let_be(self) -> None:
        """Make no further pages: the window is closed."""
        self._later.forget()

    def show_nothing(self) -> None:
        """Show what each tab is for."""
        self._forget()
        for page, text in (
            (self.findings, self._purpose_of_findings()),
            (self.clients, self._purpose_of_clients()),
            (self.availability, self._purpose_of_availability()),
            (self.coverage, self._purpose_of_coverage()),
            (self.corrected, self._purpose_of_corrected()),
        ):
            page.show_nothing(text)

    def show_waiting(self) -> None:
        """Show that it is being found out."""
        self._forget()
        text = self.tr("This is being found out…")
        for page in (self.findings, self.clients, self.availability, self.coverage):
            page.show_nothing(text)
        self.corrected.show_nothing(text)

    def show_result(self, shown: Shown) -> None:
        """Show what was found."""
        self._shown = shown
        judgement = shown.judged.judgement
        self.findings.show_branches(shown.findings, self.tr("Nothing wrong was found."))
        self.clients.show_branches(shown.clients, self.tr("The document has no layers."))
        self.availability.show_branches(
            shown.availability, self.tr("No tiles were asked for: only the document was looked at.")
        )
        self.coverage.show_judged(
            shown.judged,
            shown.coverage,
            self.tr("Where there really are tiles was not looked for."),
        )
        self.corrected.show_nothing(self.tr("The document is being put right…"))
        count = len(judgement.findings)
        self.setTabText(0, self.tr("Findings ({})").format(f"{count:n}"))

    def show_served(self, served: ServedCorrected) -> None:
        """Show where the corrected document is served."""
        self.corrected.show_served(served)
        self.setCurrentWidget(self.corrected)

    def _forget(self) -> None:
        self._shown = None
        self.filter.clear()
        self.setTabText(0, self.tr("Findings"))

    def _make_findings(self) -> None:
        headings = (self.tr("Finding"), self.tr("Count"), self.tr("Code or place"))
        self.findings = TreePage(headings, (54, 7), _explained_finding, self)
        self.filter = self.findings.add_filter(
            self.tr("Filter by code, words, place or layer"),
            self.tr("Shows the findings that hold these words"),
        )
        self.findings.filtered.connect(self._filter)

    def _make_clients(self) -> TreePage:
        headings = (self.tr("Client"), self.tr("What it shows"), self.tr("Why"))
        page = TreePage(headings, (36, 20), _explained_client, self)
        page.show_nothing(self._purpose_of_clients())
        return page

    def _make_availability(self) -> TreePage:
        headings = (
            self.tr("Level"),
            self.tr("Right"),
            self.tr("With 95 % certainty"),
            self.tr("Requests"),
        )
        page = TreePage(headings, (28, 10, 22), _explained_share, self)
        page.show_nothing(self._purpose_of_availability())
        return page

    def _make_coverage(self) -> CoveragePage:
        page = CoveragePage(self._iface, self)
        without_default_buttons(page)
        page.warned.connect(self.warned)
        page.show_nothing(self._purpose_of_coverage())
        return page

    def _make_corrected(self) -> CorrectedPage:
        page = CorrectedPage(self)
        without_default_buttons(page)
        page.copy_requested.connect(self.copy_requested)
        page.add_requested.connect(self.add_requested)
        page.withdraw_requested.connect(self.withdraw_requested)
        page.show_nothing(self._purpose_of_corrected())
        return page

    def _purpose_of_findings(self) -> str:
        return self.tr("What is wrong with the service, where, what to do, and who suffers.")

    def _purpose_of_clients(self) -> str:
        return self.tr("What each program will show of each layer, and why.")

    def _purpose_of_availability(self) -> str:
        return self.tr("The share of tiles that come and are right.")

    def _purpose_of_coverage(self) -> str:
        return self.tr("Where there really are tiles, level by level.")

    def _purpose_of_corrected(self) -> str:
        return self.tr("The document put right, beside what it is now.")

    def _filter(self, wanted: str) -> None:
        if self._shown is not None:
            found = finding_branches(self._shown.judged.judgement.findings, wanted)
            empty = self.tr("No finding holds these words.")
            self.findings.show_branches(found, empty)
            if wanted:
                self.findings.tree.expandToDepth(0)


def _explained_finding(branch: Branch) -> str:
    value = branch.value
    if isinstance(value, Finding):
        return about_finding(value)
    if isinstance(value, Severity):
        return about_severity(value)
    return about_rule(value[0].rule, value)


def _explained_client(branch: Branch) -> str:
    value = branch.value
    if isinstance(value, ClientVerdict):
        return about_client(value, outcome_words(value.outcome))
    return about_clients([(one, outcome_words(one.outcome)) for one in value])


def _explained_share(branch: Branch) -> str:
    return about_share(branch.value) if isinstance(branch.value, Availability) else ""
