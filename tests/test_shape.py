"""The shape of the plugin: sizes, docstrings, errors of our own, one Qt, and its metadata."""

from __future__ import annotations

import ast
import builtins
import configparser
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "plugin"
CORE = PLUGIN / "core"
LONGEST_FILE = 300
LONGEST_FUNCTION = 40

FILES = [ROOT / "__init__.py", *sorted(PLUGIN.rglob("*.py"))]
BY_FILE = [pytest.param(file, id=str(file.relative_to(ROOT))) for file in FILES]
BY_CORE_FILE = [p for p, file in zip(BY_FILE, FILES) if CORE in file.parents]

# Errors of Python's own that say a caller broke the contract, or that Python's protocols ask for.
PYTHONS_OWN = {"AttributeError", "NotImplementedError", "StopIteration", "SystemExit"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def tree_of(file: Path) -> ast.Module:
    """The parsed file."""
    return ast.parse(file.read_text("utf-8"), str(file))


def place(file: Path, node: ast.AST) -> str:
    """Where something stands, as an editor takes it."""
    return f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


@pytest.mark.parametrize("file", BY_FILE)
def test_a_module_opens_with_a_sentence_on_what_lives_there(file):
    docstring = ast.get_docstring(tree_of(file)) or ""
    assert re.match(r"\w.{9,}", docstring), f"{place(file, tree_of(file))}: no docstring"


@pytest.mark.parametrize("file", BY_FILE)
def test_a_file_is_no_longer_than_the_rule(file):
    lines = len(file.read_text("utf-8").splitlines())
    assert lines <= LONGEST_FILE, f"{file.relative_to(ROOT)}: {lines} lines"


@pytest.mark.parametrize("file", BY_FILE)
def test_a_function_is_no_longer_than_the_rule(file):
    functions = [node for node in ast.walk(tree_of(file)) if isinstance(node, FUNCTIONS)]
    lengths = {f"{place(file, f)} {f.name}": f.end_lineno - f.lineno + 1 for f in functions}
    assert {name: n for name, n in lengths.items() if n > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("file", BY_FILE)
def test_types_are_joined_with_a_bar_in_annotations_only(file):
    """Python 3.9 leaves annotations alone but evaluates `int | None` everywhere else."""
    joined = [node for node in evaluated(tree_of(file)) if is_union(node)]
    assert not [f"{place(file, node)}: {ast.unparse(node)}" for node in joined]


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ("Answer = Tile | None", True),
        ("isinstance(value, int | str)", True),
        ("Pairs = dict[str, int] | None", True),
        ("def f(a: int | None = None) -> Tile | None: ...", False),
        ("found: Tile | None = None", False),
        ("re.I | re.M", False),
        ("READ | WRITE", False),
        ("first | {second}", False),
    ],
)
def test_a_joined_type_is_told_from_other_bars(line, caught):
    assert any(is_union(node) for node in evaluated(ast.parse(line))) is caught


def evaluated(node: ast.AST) -> Iterator[ast.AST]:
    """Every node below one but for annotations, which are not evaluated."""
    yield node
    for field, value in ast.iter_fields(node):
        if field not in ("annotation", "returns"):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield from evaluated(child)


def is_union(node: ast.AST) -> bool:
    """Whether a node joins types: one side is None or named like a class."""
    if not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)):
        return False
    return any(is_type(side) for side in (node.left, node.right))


def is_type(node: ast.AST) -> bool:
    """Whether a node is None, a builtin type, a class by its spelling, or one of these with []."""
    if isinstance(node, ast.Subscript):
        return is_type(node.value)
    if isinstance(node, ast.Name):
        builtin = isinstance(getattr(builtins, node.id, None), type)
        return builtin or (node.id[0].isupper() and not node.id.isupper())
    return isinstance(node, ast.Constant) and node.value is None


# --- errors ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", BY_CORE_FILE)
def test_core_raises_errors_of_its_own_tree(file):
    wrong = [
        f"{place(file, node)}: raise {name}"
        for node, name in raised(tree_of(file))
        if is_builtin_error(name) and name not in PYTHONS_OWN
    ]
    assert not wrong


def raised(tree: ast.Module) -> list[tuple[ast.Raise, str]]:
    """Every raise that names a class, and the name."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and node.exc is not None:
            called = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            if isinstance(called, ast.Name):
                found.append((node, called.id))
    return found


def is_builtin_error(name: str) -> bool:
    """Whether a name is one of Python's exceptions."""
    value = getattr(builtins, name, None)
    return isinstance(value, type) and issubclass(value, BaseException)


@pytest.mark.parametrize("file", BY_FILE)
def test_no_error_is_swallowed_unnamed(file):
    handlers = [node for node in ast.walk(tree_of(file)) if isinstance(node, ast.ExceptHandler)]
    assert not [place(file, node) for node in handlers if node.type is None]


# --- Qt -------------------------------------------------------------------------------------------

BOUND_TO_ONE_QT = re.compile(r"^\s*(?:from|import)\s+(?:PyQt[456]|PySide\d?|sip)\b", re.MULTILINE)
NOT_IN_QT6 = re.compile(r"\.exec_\(|\bQRegExp\b|\bQDesktopWidget\b|\bpyrcc\w*|\bresources_rc\b")


@pytest.mark.parametrize("file", BY_FILE)
@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(BOUND_TO_ONE_QT, id="Qt comes from qgis.PyQt"),
        pytest.param(NOT_IN_QT6, id="nothing that Qt 6 dropped"),
    ],
)
def test_code_suits_qt_5_and_qt_6(file, pattern):
    text = file.read_text("utf-8")
    found = [(text.count("\n", 0, m.start()) + 1, m.group()) for m in pattern.finditer(text)]
    assert found == []


# --- what QGIS reads ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def metadata():
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string((ROOT / "metadata.txt").read_text("utf-8"))
    return dict(parser.items("general"))


@pytest.mark.parametrize(
    "key",
    [
        "name",
        "description",
        "about",
        "version",
        "author",
        "email",
        "homepage",
        "tracker",
        "repository",
        "icon",
        "category",
        "hasProcessingProvider",
    ],
)
def test_the_metadata_has_what_the_portal_asks_for(metadata, key):
    assert metadata.get(key, "").strip()


def test_the_metadata_names_an_icon_that_is_there(metadata):
    assert (ROOT / metadata["icon"]).is_file()


def test_the_metadata_covers_qgis_3_22_to_4(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")


def test_the_author_has_no_slash_which_the_portal_refuses(metadata):
    assert "/" not in metadata["author"]
