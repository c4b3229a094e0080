"""The texts that the core has for users: it knows no Qt, so adapters/translated.py translates them.

Texts with values are said by `sentence("…")`. Without values they may also stand as they are in
what the table below names, and in errors: as literals, or by a name that a literal was given to.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import Formatter

__all__ = ["core_texts"]

SENTENCE = "sentence"
ERRORS = ("Error", "Damaged", "Refused", "Resting", "Stopped", "Timeout", "Unavailable")
"""How the names of errors end (core/errors.py)."""

COUNTED = "many"
"""`many(count, "level", "levels")` says `1 level` or `{count} levels` (validator/wording.py)."""

TEXTS: dict[str, tuple[str, ...]] = {
    "Rule": ("", "", "title", "clause", "remedy"),
    "Effect": ("", "text"),
    "Explanation": ("", "text", "remedy"),
    "ClientProfile": ("", "", "", "paste"),
    "not_found": ("text",),
    "refusal": ("text",),
}
"""Of which arguments, by place and name, a text is told; those without a name are none."""


def core_texts(tree: ast.Module, file: Path) -> Iterator[str]:
    """Yield the texts of a module, in its order.

    Raises:
        SystemExit: a sentence is put together before it is said: nobody could translate it. Or its
            values are not those that it names.
    """
    try:
        yield from _texts_below(tree, dict(_constants(tree.body)))
    except ValueError as exc:
        raise SystemExit(f"{file}: {exc}") from None


def _constants(statements: Iterable[ast.AST]) -> Iterator[tuple[str, str]]:
    for node in statements:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            text = _literal(node.value, {})
            if text is not None:
                yield node.targets[0].id, text


def _texts_below(node: ast.AST, constants: dict[str, str]) -> Iterator[str]:
    """Yield the texts below a node in order; a name means what it was given last before."""
    if isinstance(node, ast.Call):
        yield from _texts_of(node, constants)
    if isinstance(node, (ast.FunctionDef, ast.Lambda)):
        constants = dict(constants)
    for child in ast.iter_child_nodes(node):
        constants.update(_constants([child]))
        yield from _texts_below(child, constants)


def _texts_of(call: ast.Call, constants: dict[str, str]) -> Iterator[str]:
    name = _name_of(call.func)
    if name == SENTENCE:
        template = _required(call.args[0], constants)
        _check_values(call, template)
        yield template
    elif name == COUNTED:
        yield from _counted(call, constants)
    elif name in TEXTS:
        yield from filter(None, (_literal(one, constants) for one in _arguments(call, TEXTS[name])))
    elif name.endswith(ERRORS) and call.args:
        yield from filter(None, [_literal(call.args[0], constants)])


def _counted(call: ast.Call, constants: dict[str, str]) -> Iterator[str]:
    one, *more = (_literal(argument, constants) for argument in call.args[1:])
    if one is not None:
        yield f"{{count:,}} {one}"
        yield f"{{count:,}} {more[0] if more else f'{one}s'}"


def _arguments(call: ast.Call, names: tuple[str, ...]) -> Iterator[ast.expr]:
    yield from (argument for name, argument in zip(names, call.args) if name)
    yield from (one.value for one in call.keywords if one.arg and one.arg in names)


def _required(node: ast.expr, constants: dict[str, str]) -> str:
    text = _literal(node, constants)
    if text is None:
        raise ValueError(f"line {node.lineno}: {ast.unparse(node)} is not written out")
    return text


def _check_values(call: ast.Call, template: str) -> None:
    """Hold a sentence to have a value for each of its fields, and no other."""
    given = {one.arg for one in call.keywords}
    if not given or None in given:  # without values braces stand for themselves
        return
    named = {part[1] for part in Formatter().parse(template) if part[1] is not None}
    if named != given:
        wrong = ", ".join(sorted(map(str, named ^ given)))
        raise ValueError(f"line {call.lineno}: {template!r} and its values differ in {wrong}")


def _literal(node: ast.expr, constants: dict[str, str]) -> str | None:
    if isinstance(node, ast.Name):
        return constants.get(node.id)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _name_of(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
