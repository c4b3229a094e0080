"""The panel's tool bar, with two buttons that open a menu as well."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QToolButton, QWidget

from .layer_actions import LayerActions

__all__ = ["PanelBar"]


class PanelBar(QToolBar):
    """What adds layers, what runs the server, what is done with layers."""

    def __init__(self, actions: LayerActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(16, 16))
        self.addWidget(self._split(actions.serve, _menu(actions.adding(), self)))
        self.addSeparator()
        self.addActions([actions.start, actions.stop, actions.keep])
        self.addSeparator()
        self.addWidget(self._split(actions.copy, actions.copy_for))
        self.addActions([actions.add_to_project, actions.browse, actions.demo])
        self.addSeparator()
        self.addActions([actions.validate, actions.seed, actions.edit, actions.remove])

    def _split(self, action: QAction, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setAutoRaise(True)
        return button


def _menu(actions: Iterable[QAction], parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.addActions(list(actions))
    menu.setToolTipsVisible(True)
    return menu
