"""Gather the plugin's texts, keep what is translated, and compile it for Qt.

translations.py            brings resources/i18n up to date with the code, .ts and .qm
translations.py --missing  prints what is not translated yet, and changes nothing

A text counts where Qt looks for it: `self.tr("…")` under the name of the object's own class, which
may be a subclass of the one that says it; `_tr("…")` under the name that the file's `_tr` gives,
an imported `tr("…")` under that of the file it comes from; the core's texts (core_texts.py) under
`core`. pylupdate knows the first form alone, and no subclasses. Exit 1 if something is not
translated.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from lxml import etree

from .core_texts import core_texts

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "zh-Hans")
LRELEASE = "/usr/lib/qt5/bin/lrelease"  # of Debian's qttools5-dev-tools
SAYING = {"tr", "_tr"}


class Text(NamedTuple):
    """What Qt is asked for: a text in English, and the context it looks under."""

    context: str
    source: str


def main(arguments: list[str]) -> int:
    """Do what the arguments say, and tell of each language how much is left."""
    texts = gathered(ROOT / "plugin")
    left = 0
    for language in LANGUAGES:
        file = texts_file(language)
        words = completed(texts, translated(file))
        missing = {text.source for text in texts if text not in words}
        left += len(missing)
        if "--missing" in arguments:
            print("\n".join(repr(source) for source in sorted(missing)))
        else:
            file.write_text(as_ts(language, texts, words), "utf-8")
            subprocess.run([LRELEASE, "-silent", file], check=True)
        print(f"{language}: {len(texts)} texts, {len(missing)} not translated", file=sys.stderr)
    return 1 if left else 0


def texts_file(language: str) -> Path:
    """Where the translations into a language are kept."""
    return FOLDER / f"wmts_bridge_{language}.ts"


# --- the texts in the code ------------------------------------------------------------------------


def gathered(folder: Path) -> dict[Text, str]:
    """Every text of the code below folder, in order, with the first file that says it."""
    trees = {file: ast.parse(file.read_text("utf-8"), str(file)) for file in modules(folder)}
    wrapped = {file: context_given(tree) for file, tree in trees.items()}
    heirs = subclasses(trees.values())
    found: dict[Text, str] = {}
    for file, tree in trees.items():
        by_name = wrapped[file] or context_imported(file, tree, wrapped)
        for context, source in texts_below(tree, file, by_name):
            for name in {context, *heirs.get(context, ())}:
                found.setdefault(Text(name, source), file.relative_to(folder).as_posix())
    for file in sorted((folder / "core").rglob("*.py")):
        for source in core_texts(ast.parse(file.read_text("utf-8")), file):
            found.setdefault(Text("core", source), file.relative_to(folder).as_posix())
    return {text: found[text] for text in sorted(found)}


def modules(folder: Path) -> list[Path]:
    """The modules that know Qt."""
    core = (folder / "core", folder / "cli")
    return [file for file in sorted(folder.rglob("*.py")) if not {*core} & {*file.parents}]


def texts_below(node: ast.AST, file: Path, by_name: str, cls: str = "") -> Iterator[Text]:
    """The texts said below a node: by_name is what `_tr` looks under, cls the class we are in.

    Raises:
        SystemExit: a text is put together before it is translated: nobody could translate it.
    """
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (is_translate(child) or name_of(child.func) in SAYING):
            context = context_of(child, by_name, cls)
            said = child.args[-1] if child.args else child
            if context and isinstance(said, ast.Constant):
                yield Text(context, said.value)
            elif not (is_translate(child) and isinstance(said, ast.Name)):  # but for `_tr` itself
                raise SystemExit(f"{file}:{child.lineno}: {ast.unparse(child)}")
        inner = child.name if isinstance(child, ast.ClassDef) else cls
        yield from texts_below(child, file, by_name, inner)


def context_of(call: ast.Call, by_name: str, cls: str) -> str:
    """What Qt looks under for the text of a call, or nothing if that cannot be told."""
    if is_translate(call):
        context = call.args[0]
        return context.value if isinstance(context, ast.Constant) else ""
    if isinstance(call.func, ast.Attribute):
        return cls if name_of(call.func.value) == "self" else ""
    return by_name


def is_translate(call: ast.Call) -> bool:
    """Whether it is Qt's function that is told the context."""
    return name_of(call.func) == "translate" and len(call.args) > 1


def name_of(node: ast.AST) -> str:
    """The last part of a dotted name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def context_given(tree: ast.Module) -> str:
    """The context that a module's own `_tr` or `tr` gives, or nothing."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name in SAYING:
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and name_of(call.func) == "translate":
                    return str(ast.literal_eval(call.args[0]))
    return ""


def context_imported(file: Path, tree: ast.Module, wrapped: dict[Path, str]) -> str:
    """The context of the `tr` that a module imports from another one, or nothing."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and SAYING & {one.name for one in node.names}:
            folder = file.parents[node.level - 1]
            return wrapped[folder.joinpath(*(node.module or "").split(".")).with_suffix(".py")]
    return ""


def subclasses(trees: Iterable[ast.Module]) -> dict[str, set[str]]:
    """Of each class, the names of all classes below it."""
    below: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for base in node.bases:
                    below.setdefault(name_of(base), set()).add(node.name)

    return {name: reached(name, below) for name in below}


def reached(name: str, below: dict[str, set[str]]) -> set[str]:
    """All names below one, itself among them if a class is called like what it comes from."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        new = below.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found


# --- the translations -----------------------------------------------------------------------------


def translated(file: Path) -> dict[Text, str]:
    """What a .ts file has translated."""
    if not file.exists():
        return {}
    found = {}
    for context in etree.parse(str(file)).iter("context"):
        for message in context.iter("message"):
            text = Text(context.findtext("name", ""), message.findtext("source", ""))
            if translation := message.findtext("translation"):
                found[text] = translation
    return found


def completed(texts: Iterable[Text], known: dict[Text, str]) -> dict[Text, str]:
    """Only the texts that there are; one not translated is as the same words are elsewhere."""
    elsewhere = {text.source: words for text, words in known.items()}
    found = {text: known.get(text) or elsewhere.get(text.source) for text in texts}
    return {text: words for text, words in found.items() if words}


def as_ts(language: str, texts: dict[Text, str], words: dict[Text, str]) -> str:
    """A .ts file as Qt Linguist reads it; without line numbers, which change all the time."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language.replace("-", "_")}" sourcelanguage="en">')
    for name in dict.fromkeys(text.context for text in texts):
        lines += ["<context>", f"    <name>{name}</name>"]
        for text in (one for one in texts if one.context == name):
            lines += [
                "    <message>",
                f'        <location filename="../../plugin/{texts[text]}"/>',
                f"        <source>{escape(text.source)}</source>",
                f"        <translation>{escape(words[text])}</translation>"
                if text in words
                else '        <translation type="unfinished"></translation>',
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
