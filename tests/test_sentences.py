"""What users read of the core can be translated: errors, explanations, what is said of clients."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

import pytest
from wmts_bridge.plugin.core import errors
from wmts_bridge.plugin.core.clients.profiles import PROFILES
from wmts_bridge.plugin.core.clients.words import dialect_sentences, evidence_words
from wmts_bridge.tests.test_shape import BY_CORE_FILE, FUNCTIONS, ROOT, place, tree_of
from wmts_bridge.tools.translations import gathered

OF_THE_PROTOCOL = {"MessageRefused", "RequestRefused"}
"""They are for clients of the server, whose language is not known."""

FOR_USERS = {
    name
    for name in errors.__all__
    if isinstance(getattr(errors, name), type)
    and issubclass(getattr(errors, name), errors.WmtsBridgeError)
} - OF_THE_PROTOCOL


EXPLANATION = "Explanation"
GATHERED = {text.source for text in gathered(ROOT / "plugin") if text.context == "core"}


@pytest.mark.parametrize("profile", [pytest.param(x, id=x.identifier) for x in PROFILES.values()])
def test_what_is_said_of_a_client_is_among_the_texts_to_translate(profile):
    said = [profile.paste, evidence_words(profile), *dialect_sentences(profile)]
    assert {getattr(text, "template", text) for text in said if text} <= GATHERED


@pytest.mark.parametrize("file", BY_CORE_FILE)
def test_an_error_for_users_is_raised_with_a_literal_or_a_sentence(file):
    wrong = [f"{place(file, node)}: {ast.unparse(node)}" for node in glued(tree_of(file))]
    assert not wrong, "say it by sentence('…'), which can be translated"


@pytest.mark.parametrize("file", BY_CORE_FILE)
def test_a_literal_for_users_is_among_the_texts_to_translate(file):
    texts = [text for _, each in made_in(tree_of(file)) for text in each]
    assert {literal for text in texts for literal in literals(text)} <= GATHERED


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
        f"def explain(name, exc):\n"
        f"    return Explanation('cause', 'it is gone', {said.replace('glued', 'str(exc)')})\n"
    )
    assert len(list(glued(ast.parse(code)))) == 2 * is_wrong


def glued(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield each making of an error or explanation for users whose text is put together."""
    return (call for call, texts in made_in(tree) if any(map(is_glued, texts)))


def made_in(tree: ast.Module) -> Iterable[tuple[ast.Call, list[ast.expr]]]:
    """The makings of errors and explanations for users, and their texts: what names were set to."""
    found: dict[ast.Call, list[ast.expr]] = {}
    for scope in (tree, *(node for node in ast.walk(tree) if isinstance(node, FUNCTIONS))):
        named = {
            node.targets[0].id: node.value
            for node in ast.walk(scope)
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        }
        for node in ast.walk(scope):
            if isinstance(node, ast.Call):
                # Functions come after the module, the inner ones after the outer ones.
                found[node] = [meant(text, named) for text in texts_of(node)]
    return found.items()


def literals(text: ast.expr) -> Iterator[str]:
    """The literals that a text may be."""
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        yield text.value
    elif isinstance(text, (ast.IfExp, ast.BoolOp)):
        parts = text.values if isinstance(text, ast.BoolOp) else [text.body, text.orelse]
        for part in parts:
            yield from literals(part)


def texts_of(call: ast.Call) -> list[ast.expr]:
    """The texts for users of what is made by a call."""
    name = class_of(call)
    return call.args[:1] if name in FOR_USERS else call.args[1:] if name == EXPLANATION else []


def meant(text: ast.expr, named: dict[str, ast.expr]) -> ast.expr:
    """What a name was set to, or what stands there itself."""
    return named.get(text.id, text) if isinstance(text, ast.Name) else text


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
