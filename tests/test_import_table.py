"""The imports of the plugin, held against the import table of the design.

A package of this checkout that is not in the table fails, and so does a third-party package that
QGIS's own installers do not carry. Where the table is wrong, change it here and in the design.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "plugin"

# What a package of core may import from core, besides itself and sentence.
CORE = {
    "sentence": "",
    "errors": "errors",
    "tile": "errors",
    "secrets": "",
    "grid": "errors tile",
    "image": "errors tile",
    "web": "errors tile",
    "mosaic": "grid image tile errors",
    "mbtiles": "grid image tile errors",
    "transport": "web secrets errors",
    "capabilities": "grid web errors",
    "clients": "grid errors",
    "source": "transport web capabilities grid image mosaic mbtiles secrets tile errors",
    "cache": "tile grid image mbtiles errors",
    "layer": "tile cache capabilities grid image mosaic errors",
    "store": "transport capabilities source secrets tile errors",
    "export": "tile cache catalogue grid image layer errors",
    "catalogue": "grid secrets errors",
    "service": "layer clients doctor capabilities mosaic web grid image tile errors",
    "server": "service layer web errors",
    "doctor": "layer clients web grid secrets errors",
    "validator": "transport web capabilities clients grid image secrets errors",
    "assembly": "errors secrets tile grid image web mosaic mbtiles transport capabilities clients"
    " source cache layer store export catalogue service server doctor",
}
# What the rooms around core may import: core as a whole or named packages of it, and each other.
ROOMS = {
    "adapters": "core",
    "algorithms": "core adapters",
    "ui": "core.catalogue core.clients core.validator core.grid adapters",
    "cli": "core",
    "__main__": "cli",
    "main": "core adapters algorithms ui",
}
# Which parts of QGIS and Qt each room may import; core and the command line: none.
QGIS = {
    "adapters": ("qgis.core", "qgis.PyQt"),
    "algorithms": ("qgis.core", "qgis.PyQt.QtCore"),
    "ui": ("qgis",),
    "main": ("qgis",),
}
FORBIDDEN_QT = {"adapters": ("qgis.PyQt.QtWidgets",)}
THIRD_PARTY = {"lxml", "pyproj", "PIL", "urllib3", "certifi"}


class Import(NamedTuple):
    """One import as it stands in a file: what it names, dotted, and how many dots it began with."""

    file: Path
    line: int
    target: str
    dots: int

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line}: imports {'.' * self.dots}{self.target}"


def imports_of(file: Path) -> list[Import]:
    """Every import of a file, those inside functions and under TYPE_CHECKING included."""
    found = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"), str(file))):
        if isinstance(node, ast.Import):
            found += [Import(file, node.lineno, alias.name, 0) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            for alias in node.names:
                target = f"{base}.{alias.name}" if base else alias.name
                found.append(Import(file, node.lineno, target, node.level))
    return found


def package_parts(file: Path) -> tuple[str, ...]:
    """The package that relative imports of a file start from, as ("plugin", "core", …)."""
    return file.relative_to(ROOT).parent.parts


def resolved(one: Import) -> str:
    """A relative import as a path from plugin/: core.grid.limits.Limits."""
    parts = package_parts(one.file)
    base = parts[: len(parts) - (one.dots - 1)]
    assert base[:1] == ("plugin",), f"{one}: leaves plugin/"
    return ".".join((*base[1:], one.target))


def room_of(file: Path) -> str:
    """The row of the table a file belongs to: core.grid, adapters, cli, …; "" for plugin itself."""
    parts = file.relative_to(PLUGIN).with_suffix("").parts
    if parts == ("__init__",):
        return ""
    return ".".join(parts[:2]) if parts[0] == "core" and len(parts) > 1 else parts[0]


def allowed_rooms(room: str) -> list[str]:
    """The prefixes, from plugin/, that a file of the room may import from this checkout."""
    if room == "core.__init__":
        return []
    if room.startswith("core."):
        return [room, "core.sentence", *(f"core.{name}" for name in CORE[room[5:]].split())]
    return [room, *ROOMS[room].split()]


def under(target: str, prefixes: object) -> bool:
    """Whether a dotted name is one of the prefixes or lies below it."""
    return any(target == one or target.startswith(f"{one}.") for one in prefixes)


FILES = sorted(PLUGIN.rglob("*.py"))
BY_FILE = [pytest.param(file, id=str(file.relative_to(ROOT))) for file in FILES]
FOREIGN = {*CORE, *ROOMS, "plugin", "wmts_bridge"}


def test_the_plugin_has_files():
    assert FILES


@pytest.mark.parametrize("file", BY_FILE)
def test_a_package_is_in_the_table(file):
    room = room_of(file)
    known = {"", "core.__init__", *ROOMS, *(f"core.{name}" for name in CORE)}
    assert room in known, f"{file.relative_to(ROOT)}: the import table has no row for {room}"


@pytest.mark.parametrize("file", BY_FILE)
def test_imports_from_this_checkout_are_in_the_table(file):
    room = room_of(file)
    wrong = [
        str(one)
        for one in imports_of(file)
        if one.dots and not under(resolved(one), allowed_rooms(room) if room else ())
    ]
    assert not wrong


@pytest.mark.parametrize("file", BY_FILE)
def test_imports_from_this_checkout_are_relative(file):
    wrong = [str(i) for i in imports_of(file) if not i.dots and i.target.split(".")[0] in FOREIGN]
    assert not wrong


@pytest.mark.parametrize("file", BY_FILE)
def test_other_imports_are_the_standard_librarys_or_in_every_qgis(file):
    room = room_of(file)
    wrong = [
        str(one)
        for one in imports_of(file)
        if not one.dots
        and one.target.split(".")[0] not in sys.stdlib_module_names | THIRD_PARTY | {"__future__"}
        and not (
            under(one.target, QGIS.get(room, ()))
            and not under(one.target, FORBIDDEN_QT.get(room, ()))
        )
    ]
    assert not wrong


def test_the_package_itself_imports_nothing_when_it_is_imported():
    for file in (ROOT / "__init__.py", PLUGIN / "__init__.py", PLUGIN / "core" / "__init__.py"):
        tree = ast.parse(file.read_text("utf-8"))
        wrong = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
        assert not wrong, f"{file.relative_to(ROOT)}: line {wrong[0].lineno}"


def test_the_table_has_no_circle():
    reached = {name: set(row.split()) - {name} for name, row in CORE.items()}
    settled: set[str] = set()
    while len(settled) < len(reached):
        ready = {name for name, needs in reached.items() if needs <= settled} - settled
        assert ready, f"these import each other: {sorted(set(reached) - settled)}"
        settled |= ready


@pytest.mark.parametrize(
    ("room", "target", "allowed"),
    [
        ("core.grid", "core.errors.GridError", True),
        ("core.grid", "core.web.url", False),
        ("core.gridlock", "core.grid", None),
        ("core.validator", "core.service.wmts", False),
        ("ui", "core.grid.limits", True),
        ("ui", "core.service.wmts", False),
        ("adapters", "core.assembly.bridge", True),
        ("adapters", "ui.dock", False),
        ("algorithms", "ui.dock", False),
    ],
)
def test_the_table_is_read_as_it_is_meant(room, target, allowed):
    if allowed is None:
        with pytest.raises(KeyError):
            allowed_rooms(room)
    else:
        assert under(target, allowed_rooms(room)) is allowed
