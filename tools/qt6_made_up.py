"""Names of qgis.core and qgis.gui that accept everything: can be subclassed, called, or'ed.

Copied by qt6_shim.py into the stand-in for QGIS; the names of widgets are real Qt 6 widgets.
"""

from __future__ import annotations

import os

from qgis.PyQt import QtCore, QtGui, QtWidgets

# Functions whose answer is handed to Qt or to Python, so that it must be of the right kind.
ANSWERS = {
    "getThemeIcon": lambda *args: QtGui.QIcon(),
    "getThemePixmap": lambda *args: QtGui.QPixmap(),
    "iconPath": lambda *args: "",
    "qgisSettingsDirPath": lambda *args: os.environ["HOME"],
    "translation": lambda *args: "en",
}


class _Anything(type):
    """A class whose attributes are classes like itself, made when they are first asked for."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        value = ANSWERS.get(name) or _Anything(name, (MadeUp,), {})
        setattr(cls, name, staticmethod(value) if name in ANSWERS else value)
        return value

    def __or__(cls, other):
        return cls

    __ror__ = __or__


class MadeUp(metaclass=_Anything):
    """An object that has every attribute and can be called."""

    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return ANSWERS.get(name) or MadeUp()

    def __call__(self, *args, **kwargs):
        return MadeUp()

    def __iter__(self):
        return iter(())

    def __bool__(self):
        return False


class _Lenient(type(QtCore.QObject)):
    """A real Qt class whose further attributes, such as enumerations, are made up."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything(name, (MadeUp,), {})


def _lenient(name, base):
    """A real Qt class under a QGIS name; what QGIS adds to it is made up."""

    def begin(self, *args, **kwargs):
        base.__init__(self, *(x for x in args if not isinstance(x, (MadeUp, _Anything))), **kwargs)

    names = {"__init__": begin, "__getattr__": lambda self, wanted: _method(wanted)}
    return _Lenient(name, (base,), names)


def _method(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return MadeUp()


class _Task(QtCore.QObject):
    """A task that is made and never run."""

    Flag = _Anything("Flag", (MadeUp,), {})
    taskCompleted = QtCore.pyqtSignal()
    taskTerminated = QtCore.pyqtSignal()

    def __init__(self, description="", flags=None):
        super().__init__()


REAL = {
    "QgsDockWidget": QtWidgets.QDockWidget,
    "QgsFileWidget": QtWidgets.QWidget,
    "QgsMapLayerComboBox": QtWidgets.QComboBox,
    "QgsAuthConfigSelect": QtWidgets.QWidget,
    "QgsProjectionSelectionWidget": QtWidgets.QWidget,
    "QgsExtentWidget": QtWidgets.QWidget,
    "QgsExtentGroupBox": QtWidgets.QGroupBox,
    "QgsAuthSettingsWidget": QtWidgets.QWidget,
    "QgsCheckableComboBox": QtWidgets.QComboBox,
    "QgsSpinBox": QtWidgets.QSpinBox,
    "QgsDoubleSpinBox": QtWidgets.QDoubleSpinBox,
    "QgsMapCanvas": QtWidgets.QGraphicsView,
    "QgsPasswordLineEdit": QtWidgets.QLineEdit,
    "QgsFilterLineEdit": QtWidgets.QLineEdit,
    "QgsCollapsibleGroupBox": QtWidgets.QGroupBox,
    "QgsScrollArea": QtWidgets.QScrollArea,
    "QgsMessageBar": QtWidgets.QFrame,
    "QgsOptionsPageWidget": QtWidgets.QWidget,
    "QgsSettings": QtCore.QSettings,
    "QgsTask": _Task,
    "QgsMapLayer": QtCore.QObject,
}


def namespace(module):
    """The __getattr__ of a module in which every name exists."""
    known = {}

    def __getattr__(name):
        if name.startswith("__"):
            raise AttributeError(f"qgis.{module} has no {name}")
        if name not in known:
            base = REAL.get(name)
            known[name] = _lenient(name, base) if base else _Anything(name, (MadeUp,), {})
        return known[name]

    return __getattr__
