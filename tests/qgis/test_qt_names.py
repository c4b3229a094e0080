"""Every Qt name in the plugin exists, and enumerators are named through their enumeration.

PyQt5 has `Qt.RightDockWidgetArea` and `Qt.DockWidgetArea.RightDockWidgetArea`, PyQt6 only the
latter. So each dotted name that begins with something from qgis.PyQt is looked up in the real Qt.
"""

from __future__ import annotations

import ast
import enum
import importlib
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parents[2] / "plugin"
FILES = [file for file in sorted(PLUGIN.rglob("*.py")) if "qgis.PyQt" in file.read_text("utf-8")]
MISSING = object()


def complaints(source: str) -> list[str]:
    """What is wrong with the Qt names of a module, each with its line."""
    tree = ast.parse(source)
    known = imported(tree)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            found += complaint(node, known)
    return found


def imported(tree: ast.Module) -> dict[str, object]:
    """What a module imports from qgis.PyQt, by the name it has there."""
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            for alias in node.names:
                known[alias.asname or alias.name] = named(node.module, alias.name)
    return known


def named(module: str, name: str) -> object:
    """A name of a module, be it an attribute or a module itself."""
    try:
        return getattr(importlib.import_module(module), name)
    except AttributeError:
        return importlib.import_module(f"{module}.{name}")


def complaint(node: ast.Attribute, known: dict[str, object]) -> list[str]:
    """What is wrong with one dotted name: nothing, or one thing."""
    owner = value_of(node.value, known)
    if owner is MISSING or not isinstance(owner, type):
        return []
    value = getattr(owner, node.attr, MISSING)
    name = f"line {node.lineno}: {ast.unparse(node)}"
    if value is MISSING:
        return [f"{name} is not in this Qt"]
    return [f"{name} is not scoped"] if is_enumerator(value) and not is_enumeration(owner) else []


def value_of(node: ast.AST, known: dict[str, object]) -> object:
    """What a dotted name stands for, or MISSING if it does not begin with something from Qt."""
    if isinstance(node, ast.Name):
        return known.get(node.id, MISSING)
    if isinstance(node, ast.Attribute):
        owner = value_of(node.value, known)
        return MISSING if owner is MISSING else getattr(owner, node.attr, MISSING)
    return MISSING


def is_enumerator(value: object) -> bool:
    """PyQt5's enumerators are integers of a type of their own, PyQt6's are Python's."""
    own_integer = isinstance(value, int) and type(value) not in (int, bool)
    return own_integer or isinstance(value, enum.Enum)


def is_enumeration(owner: type) -> bool:
    """Whether a class is an enumeration rather than a Qt class with enumerators in it."""
    return issubclass(owner, (enum.Enum, int))


def test_the_plugin_uses_qt_somewhere():
    assert FILES


@pytest.mark.parametrize("file", FILES, ids=[str(f.relative_to(PLUGIN)) for f in FILES])
def test_qt_names_exist_and_are_scoped(file):
    assert complaints(file.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("Qt.DockWidgetArea.RightDockWidgetArea", None),
        ("Qt.RightDockWidgetArea", "is not scoped"),
        ("QtCore.Qt.UserRole", "is not scoped"),
        ("QtCore.Qt.ItemDataRole.UserRole", None),
        ("QMessageBox.Yes", "is not scoped"),
        ("QMessageBox.StandardButton.Yes", None),
        ("QSizePolicy.Expanding", "is not scoped"),
        ("QSizePolicy.Policy.Expandin", "is not in this Qt"),
        ("QMessageBox.StandardButton.Yes.value", None),
        ("QMessageBox.question", None),
        ("other.Yes", None),
    ],
)
def test_scoped_is_told_from_unscoped(line, verdict):
    source = (
        "from qgis.PyQt import QtCore\nfrom qgis.PyQt.QtCore import Qt\n"
        f"from qgis.PyQt.QtWidgets import QMessageBox, QSizePolicy\n{line}\n"
    )
    expected = [] if verdict is None else [f"line 4: {line} {verdict}"]
    assert complaints(source) == expected
