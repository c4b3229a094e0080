"""What users read of errors can be translated: the core raises them with sentences."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from wmts_bridge.plugin.core import errors
from wmts_bridge.tests.test_shape import BY_CORE_FILE, FUNCTIONS, place, tree_of

OF_THE_PROTOCOL = {"MessageRefused", "RequestRefused"}
"""They are for clients of the server, whose language is not known."""

FOR_USERS = {
    name
    for name in errors.__all__
    if isinstance(getattr(errors, name), type)
    and issubclass(getattr(errors, name), errors.WmtsBridgeError)
} - OF_THE_PROTOCOL


@pytest.mark.parametrize("file", BY_CORE_FILE)
def test_an_error_for_users_is_raised_with_a_literal_or_a_sentence(file):
    wrong = [f"{place(file, node)}: {ast.unparse(node)}" for node in glued(tree_of(file))]
    assert not wrong, "say it by sentence('…'), which can be translated"


@pytest.mark.parametrize(
    ("said", "is_wrong"),
    [
        ("'it is gone'", False),
        ("sentence('there is no {name}', name=name)", False),
        ("sentence_of(exc)", False),
        ("text", False),
        ("f'there is no {name}'", True),
        ("'there is no ' + name", True),
        ("'there is no %s' % name", True),
        ("'there is no {}'.format(name)", True),
        ("'; '.join(names)", True),
        ("str(exc)", True),
        ("glued", True),
        ("'gone' if name else f'there is no {name}'", True),
        ("names or f'there is no {name}'", True),
    ],
)
def test_what_is_glued_together_is_told_from_sentences(said, is_wrong):
    code = (
        "def fail(name, exc):\n"
        "    text = sentence('there is no {name}', name=name)\n"
        "    glued = f'there is no {name}'\n"
        f"    raise SetupError({said})\n"
    )
    assert bool(list(glued(ast.parse(code)))) is is_wrong


def glued(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield each making of an error for users whose text is put together."""
    scopes = [tree, *(node for node in ast.walk(tree) if isinstance(node, FUNCTIONS))]
    texts = {id(call): text for scope in scopes for call, text in errors_made_in(scope)}
    for node in ast.walk(tree):
        if id(node) in texts and is_glued(texts[id(node)]):
            yield node


def errors_made_in(scope: ast.AST) -> Iterator[tuple[ast.Call, ast.expr]]:
    """Yield each making of an error for users, and its text: what a name was set to here."""
    named = {
        node.targets[0].id: node.value
        for node in ast.walk(scope)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for node in ast.walk(scope):
        if isinstance(node, ast.Call) and node.args and class_of(node) in FOR_USERS:
            text = node.args[0]
            yield node, named.get(text.id, text) if isinstance(text, ast.Name) else text


def class_of(call: ast.Call) -> str:
    """The name of what is called, if it has one."""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def is_glued(text: ast.expr) -> bool:
    """Whether a text is put together, so that nobody can look it up."""
    if isinstance(text, ast.IfExp):
        return is_glued(text.body) or is_glued(text.orelse)
    if isinstance(text, ast.BoolOp):
        return any(map(is_glued, text.values))
    if isinstance(text, ast.Call):
        if isinstance(text.func, ast.Attribute):
            return text.func.attr in ("format", "join") and isinstance(
                text.func.value, ast.Constant
            )
        return class_of(text) in ("str", "repr")
    return isinstance(text, (ast.JoinedStr, ast.BinOp))
