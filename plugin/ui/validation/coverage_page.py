"""Where there are tiles, level by level, and drawing that on the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QWidget

from ...adapters.coverage_layers import (
    Coverage,
    NotDrawable,
    draw_coverage,
    is_drawn,
    remove_coverage,
)
from ...core.validator.judgement import LayerTruth
from .explained import about_coverage, about_level
from .pages import TreePage
from .plain import one_line
from .tree_model import Branch

__all__ = ["CoveragePage"]

_MOST_DRAWN = 8
"""Layers in their sets; each takes three layers of the project."""


class CoveragePage(TreePage):
    """A tree of layers and levels with two buttons; what is drawn stays until it is removed."""

    warned = pyqtSignal(str)

    def __init__(self, iface: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(
            (_tr("Level"), _tr("Declared limits"), _tr("Found limits"), _tr("Certain")),
            (14, 36, 36),
            _explained,
            parent,
        )
        self._iface = iface
        self._judged: Any = None
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._make_buttons()

    def show_judged(self, judged: Any, branches: Sequence[Branch], empty: str) -> None:
        """Show what was found out; what was drawn before is left alone."""
        self._judged = judged
        self.show_branches(branches, empty)

    def draw(self) -> None:
        """Draw the selected layers, or all, on the map, and go there."""
        truths = self._wanted()
        if len(truths) > _MOST_DRAWN:
            text = _tr("The first {} of {} are drawn; select others to see them.")
            self.warned.emit(text.format(_MOST_DRAWN, len(truths)))
        document = self._judged.subject.document
        coverages = [
            Coverage(truth, grid)
            for truth in truths[:_MOST_DRAWN]
            for grid in [document.tile_matrix_set(truth.tile_matrix_set)]
            if grid is not None
        ]
        name = self._judged.judgement.title or _tr("a WMTS without a title")
        title = _tr("Coverage of {}").format(one_line(name, 80))
        try:
            mark = self._judged.judgement.url
            extent = draw_coverage(QgsProject.instance(), title, mark, coverages)
        except NotDrawable as exc:
            self.warned.emit(str(exc))
            return
        canvas = self._iface.mapCanvas()
        if not extent.isEmpty():
            extent.scale(1.3)
            canvas.setExtent(extent)
        canvas.refresh()
        self._enable()

    def remove(self) -> None:
        """Take what was drawn off the map, of other services as well."""
        remove_coverage(QgsProject.instance())
        self._iface.mapCanvas().refresh()
        self._enable()

    def _make_buttons(self) -> None:
        theme = QgsApplication.getThemeIcon
        self.draw_button = QPushButton(theme("mActionAddMap.svg"), _tr("&Draw on the Map"), self)
        self.draw_button.setToolTip(
            _tr("Draws the found limits and the tested tiles as temporary layers")
        )
        self.draw_button.clicked.connect(lambda: self.draw())
        self.remove_button = QPushButton(
            theme("mActionRemoveLayer.svg"), _tr("&Remove from the Map"), self
        )
        self.remove_button.setToolTip(_tr("Removes these temporary layers again"))
        self.remove_button.clicked.connect(lambda: self.remove())
        row = QHBoxLayout()
        row.addWidget(self.draw_button)
        row.addWidget(self.remove_button)
        hint = QLabel(_tr("The map shows tiles of the level that is asked for at its scale."), self)
        hint.setWordWrap(True)
        row.addWidget(hint, 1)
        self.layout().addLayout(row)
        self.model.modelReset.connect(self._enable)
        # The user may remove the group himself.
        QgsProject.instance().layersRemoved.connect(self._enable)
        self._enable()

    def _enable(self, *_: object) -> None:
        self.draw_button.setEnabled(self.model.rowCount() > 0)
        self.remove_button.setEnabled(is_drawn(QgsProject.instance()))

    def _wanted(self) -> list[LayerTruth]:
        """Return what is selected; one level stands for its whole layer."""
        chosen = [_truth_of(one) for one in self.selected()] or self._judged.judgement.truth
        return list({id(one): one for one in chosen}.values())


def _explained(branch: Branch) -> str:
    if isinstance(branch.value, LayerTruth):
        return about_coverage(branch.value)
    return about_level(_truth_of(branch), branch.value)


def _truth_of(branch: Branch) -> Any:
    above = branch.parent
    return above.value if above is not None and above.value is not None else branch.value


def _tr(text: str) -> str:
    return QCoreApplication.translate("CoveragePage", text)
