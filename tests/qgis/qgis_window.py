"""A stand-in for QGIS's interface with a real main window, menus, toolbar and message bar."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QTextDocumentFragment
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton


class _Interface(QObject):
    initializationCompleted = pyqtSignal()


class QgisWindow:
    """What the plugin uses of `iface`, as it behaves in QGIS: it keeps what it was given."""

    def __init__(self):
        self.window = QMainWindow()
        self.toolbar = self.window.addToolBar("Web")
        self.web_menu = self.window.menuBar().addMenu("Web")
        self.bar = QgsMessageBar(self.window)
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.hide()
        self.layer = None
        self.layer_actions = []
        self.docks = []
        self.plugin_menus = {}
        self.options = []
        self._interface = _Interface()
        self.initializationCompleted = self._interface.initializationCompleted

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return self.layer

    def addWebToolBarIcon(self, action):
        self.toolbar.addAction(action)

    def removeWebToolBarIcon(self, action):
        self.toolbar.removeAction(action)

    def addPluginToWebMenu(self, name, action):
        if name not in self.plugin_menus:
            self.plugin_menus[name] = self.web_menu.addMenu(name)
        self.plugin_menus[name].addAction(action)

    def removePluginWebMenu(self, name, action):
        menu = self.plugin_menus[name]
        menu.removeAction(action)
        if not menu.actions():
            self.web_menu.removeAction(menu.menuAction())
            self.plugin_menus.pop(name).deleteLater()

    def addCustomActionForLayerType(self, action, menu, layer_type, all_layers):
        self.layer_actions.append((action, layer_type))

    def removeCustomActionForLayerType(self, action):
        self.layer_actions = [pair for pair in self.layer_actions if pair[0] is not action]

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()  # as QGIS does
        self.docks.append(dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)
        self.docks.remove(dock)

    def registerOptionsWidgetFactory(self, factory):
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.options.remove(factory)

    def message(self):
        """Return the text of the message that is shown, as it is seen, or an empty text."""
        item = self.bar.currentItem()
        text = item.text() if item else ""
        is_rich = Qt.mightBeRichText(text)
        return QTextDocumentFragment.fromHtml(text).toPlainText() if is_rich else text

    def message_level(self):
        """Return how grave the shown message is."""
        return self.bar.currentItem().level()

    def message_button(self):
        """Return the button of the shown message."""
        return self.bar.currentItem().findChild(QPushButton)
