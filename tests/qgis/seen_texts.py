"""All that can be read in a window, to see whether it came through the translation."""

from __future__ import annotations

import re

from qgis.gui import (
    QgsAuthConfigSelect,
    QgsAuthSettingsWidget,
    QgsCheckableComboBox,
    QgsCollapsibleGroupBox,
    QgsExtentGroupBox,
    QgsExtentWidget,
    QgsFileWidget,
    QgsMapCanvas,
    QgsMessageBar,
    QgsPasswordLineEdit,
)
from qgis.PyQt.QtCore import QModelIndex, Qt, QTranslator
from qgis.PyQt.QtGui import QTextDocumentFragment
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextBrowser,
    QTreeView,
    QWidget,
)
from wmts_bridge.tools.translations import texts_file, translated

CLOSED = (
    QgsAuthConfigSelect,
    QgsAuthSettingsWidget,
    QgsCheckableComboBox,
    QgsExtentGroupBox,
    QgsExtentWidget,
    QgsFileWidget,
    QgsMapCanvas,
    QgsMessageBar,
    QLineEdit,
)
"""What is inside of these is QGIS's or Qt's, and they translate it."""

OF_QGIS = (QgsCollapsibleGroupBox, QgsPasswordLineEdit)
"""What is on the buttons of these is QGIS's."""

TOOL_TIP = Qt.ItemDataRole.ToolTipRole
DEEPEST = 4


class Marks(QTranslator):
    """Knows every text that there is a translation of, and puts it between «»."""

    def __init__(self):
        super().__init__()
        texts = translated(texts_file("de"))
        self._known = frozenset((text.context, text.source) for text in texts)

    def translate(self, context, source, *_):
        return f"«{source}»" if (context, source) in self._known else None

    def isEmpty(self):
        return False


def unmarked(window, data):
    """Return the texts of a window that stand outside of «», with the kinds of their widgets.

    `data` matches what is no text of ours: names, addresses.
    """
    own = {button.text() for button in window.findChildren(QAbstractButton) if is_standard(button)}
    found = set()
    for widget, text in texts_of(window):
        seen = QTextDocumentFragment.fromHtml(text).toPlainText() if "<" in text else text
        rest = data.sub("", outside_marks(seen.replace("&", "")))
        if re.search(r"[^\W\d_]{2}", rest) and text not in own:
            found.add((type(widget).__name__, text))
    return sorted(found)


def is_standard(button):
    """Tell whether it is one of those that Qt has words for."""
    box = button.parent()
    if not isinstance(box, QDialogButtonBox):
        return False
    return box.standardButton(button) != QDialogButtonBox.StandardButton.NoButton


def outside_marks(text):
    """Return what is left of a text without what is between marks, which may be nested."""
    before = None
    while text != before:
        before, text = text, re.sub("«[^«»]*»", "", text)
    return text


def texts_of(window):
    """Return (widget, text) of all that can be read in a window, or comes up as a tool tip."""
    for part in (window, *window.findChildren(QWidget), *window.findChildren(QAction)):
        if part is not window and is_of_others(part, window):
            continue
        texts = (part.text(),) if isinstance(part, QAction) else texts_on(part)
        yield from ((part, text) for text in (*texts, part.toolTip()))


def is_of_others(part, window):
    """Tell whether Qt or QGIS made it for a widget of theirs."""
    parent = part.parent()
    if isinstance(parent, OF_QGIS) and isinstance(part, QAbstractButton) and not part.text():
        return True
    while parent is not None and parent is not window:
        if isinstance(parent, CLOSED):
            return True
        parent = parent.parent()
    return isinstance(part, QgsMessageBar)


def texts_on(widget):
    """Return what is written on a widget itself."""
    for kinds, texts in READ.items():
        if isinstance(widget, kinds):
            return texts(widget)
    return ()


READ = {
    QgsExtentGroupBox: lambda box: (),  # its title ends in words of QGIS
    (QLabel, QAbstractButton): lambda part: (part.text(),),
    QGroupBox: lambda box: (box.title(),),
    (QLineEdit, QPlainTextEdit): lambda edit: (edit.placeholderText(),),
    QComboBox: lambda box: tuple(box.itemText(index) for index in range(box.count())),
    QTabWidget: lambda tabs: tuple(
        text
        for index in range(tabs.count())
        for text in (tabs.tabText(index), tabs.tabToolTip(index))
    ),
    QTextBrowser: lambda browser: (browser.toPlainText(),),
    QTreeView: lambda tree: texts_in(tree.model()) if tree.model() else (),
}


def texts_in(model, parent=None, depth=DEEPEST):
    """Yield the texts of a model's header and rows, with those of their tool tips."""
    parent = parent or QModelIndex()
    columns = range(model.columnCount(parent))
    if depth == DEEPEST:
        header = (model.headerData(column, Qt.Orientation.Horizontal) for column in columns)
        yield from (str(text or "") for text in header)
    for row in range(model.rowCount(parent)):
        for column in columns:
            index = model.index(row, column, parent)
            yield from (str(index.data() or ""), str(index.data(TOOL_TIP) or ""))
        if depth:
            yield from texts_in(model, model.index(row, 0, parent), depth - 1)
