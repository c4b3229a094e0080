"""A tree with the explanation of the selected row beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from .tree_model import BRANCH_ROLE, Branch, TreeModel

__all__ = ["TreePage", "tree_view"]

_PAUSE_MILLISECONDS = 200
_FEW = 40
_ROWS_MEASURED = 40


class TreePage(QWidget):
    """Shows branches, explains the selected one, and a friendly sentence while there are none."""

    filtered = pyqtSignal(str)

    def __init__(
        self,
        headings: Sequence[str],
        widths: Sequence[int],
        explain: Callable[[Branch], str],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._explain = explain
        self._widths = widths
        self.model = TreeModel(headings, self)
        self.tree = tree_view(self.model, widths, self)
        self.explanation = QTextBrowser(self)
        self.explanation.setOpenLinks(False)
        self.explanation.setToolTip(_tr("What the selected row means"))
        self.empty = QLabel(self)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.stack = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.top = QHBoxLayout()
        self._lay_out()
        self.tree.selectionModel().selectionChanged.connect(lambda: self._show_chosen())

    def show_branches(self, branches: Sequence[Branch], empty: str = "") -> None:
        """Show branches, the first one open; where there are none, the sentence."""
        self.model.show(branches)
        self.empty.setText(empty)
        self.stack.setCurrentWidget(self.splitter if branches else self.empty)
        self.explanation.clear()
        rows = sum(1 + len(branch.branches) for branch in branches)
        for row, branch in enumerate(branches):
            if len(branch.texts) == 1:
                self.tree.setFirstColumnSpanned(row, QModelIndex(), True)
            if row == 0 or rows <= _FEW:
                self.tree.expand(self.model.index(row, 0))
        if branches:
            self._fit_columns()
            first = self.model.index(0, 0)
            inside = self.model.index(0, 0, first)
            self.tree.setCurrentIndex(inside if inside.isValid() else first)

    def show_nothing(self, text: str) -> None:
        """Show a sentence."""
        self.show_branches((), text)

    def selected(self) -> list[Branch]:
        """Return the selected branches, from the top."""
        return [index.data(BRANCH_ROLE) for index in self.tree.selectionModel().selectedRows()]

    def add_filter(self, placeholder: str, tool_tip: str) -> QgsFilterLineEdit:
        """Add a line above the tree; `filtered` tells what was typed after a pause."""
        line = QgsFilterLineEdit(self)
        line.setShowSearchIcon(True)
        line.setPlaceholderText(placeholder)
        line.setToolTip(tool_tip)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_PAUSE_MILLISECONDS)
        timer.timeout.connect(lambda: self.filtered.emit(line.text().strip()))
        line.textChanged.connect(lambda: timer.start())
        self.top.addWidget(line)
        return line

    def _lay_out(self) -> None:
        self.splitter.addWidget(self.tree)
        self.splitter.addWidget(self.explanation)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self.top)
        layout.addWidget(self.stack, 1)

    def _fit_columns(self) -> None:
        """Make the columns as wide as what is seen of them, within their bounds."""
        letter = self.tree.fontMetrics().averageCharWidth()
        for column, most in enumerate(self._widths):
            heading = self.tree.header().sectionSizeHint(column)
            wanted = max(self.tree.sizeHintForColumn(column), heading) + letter
            self.tree.setColumnWidth(column, min(wanted, most * letter))

    def _show_chosen(self) -> None:
        chosen = self.selected()
        self.explanation.setHtml(self._explain(chosen[0]) if chosen else "")


def tree_view(model: TreeModel, widths: Sequence[int], parent: QWidget) -> QTreeView:
    """Return a view of a tree; widths are average letters, and the last column has the rest."""
    view = QTreeView(parent)
    view.setModel(model)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    view.setAlternatingRowColors(True)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    letter = view.fontMetrics().averageCharWidth()
    for column, width in enumerate(widths):
        view.setColumnWidth(column, width * letter)
    view.header().setStretchLastSection(True)
    view.header().setResizeContentsPrecision(_ROWS_MEASURED)
    return view


def _tr(text: str) -> str:
    # Not self.tr: in a subclass that would look for the text under another name.
    return QCoreApplication.translate("TreePage", text)
