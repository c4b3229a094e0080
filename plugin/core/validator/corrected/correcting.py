"""The document of a stranger put right: what is wrong is changed, everything else is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ...capabilities.model import Layer
from ...sentence import sentence
from ..judgement import LayerTruth
from ..subject import Subject
from .boxes import BoxCorrector
from .changes import Change, ChangeList
from .diff import diff_of, lines_of
from .layers import correct_layer
from .links import LinkCorrector
from .namespaces import with_right_names
from .numbers import trim_texts
from .schema_order import put_in_order, strange_elements
from .service import correct_addresses, correct_service
from .sets import correct_sets
from .tree import named, opened_tree, text_of, written_tree
from .true_limits import unused_levels

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Corrected", "corrected"]


class Corrected(NamedTuple):
    """A corrected document for the service's administrator.

    `body` is XML in UTF-8, `diff` a unified diff against what it was, an element a line. `left`
    says in sentences what could not be put right.
    """

    body: bytes
    changes: tuple[Change, ...]
    diff: str
    left: tuple[str, ...] = ()


def corrected(subject: Subject, truths: Sequence[LayerTruth] = ()) -> Corrected:
    """Return the document with everything put right that is known to be wrong.

    `truths` are what was found out about the service; without them only what the document itself
    shows is repaired. Correcting the result once more changes nothing.

    The service knows its tile matrix sets by their names only, so a set cannot be cut for one
    layer: a level goes if no layer linked to its set has it, else it stays with limits (see
    `true_limits.true_levels`) and a comment, by which our own server leaves it out again.

    Raises:
        DocumentError: these are no WMTS capabilities.
    """
    log = ChangeList()
    root = opened_tree(subject.body)
    before = lines_of(root)
    root = with_right_names(root, log)
    trim_texts(root, log)
    put_in_order(root, log)
    correct_service(root, subject.document, subject.url, log)
    for contents in named(root, "Contents")[:1]:
        _correct_contents(contents, subject, truths, log)
    correct_addresses(root, subject.url, log)
    _tell_of_strangers(root, log)
    return Corrected(written_tree(root), log.changes, diff_of(before, lines_of(root)), log.left)


def _correct_contents(
    contents: _Element, subject: Subject, truths: Sequence[LayerTruth], log: ChangeList
) -> None:
    document = subject.document
    unused = unused_levels(document, truths)
    boxes = BoxCorrector(document, truths, log)
    links = LinkCorrector(document, truths, unused, log)
    for element, layer in _layers(contents, document.layers):
        correct_layer(element, layer, log)
        links.correct(element, layer)
        boxes.correct(element, layer)
    correct_sets(contents, document, unused, log)
    for element in named(contents, "TileMatrixSet"):
        boxes.correct_set(element)


def _layers(contents: _Element, layers: Sequence[Layer]) -> list[tuple[_Element, Layer]]:
    """Return the layers' elements with what our reader makes of them, in the same order."""
    readable = [
        element
        for element in named(contents, "Layer")
        if text_of(element, "ows:Identifier") or text_of(element, "ows:Title")
    ]
    return list(zip(readable, layers))


def _tell_of_strangers(root: _Element, log: ChangeList) -> None:
    """Tell of elements that the OGC's schemas do not know: they may be valid by another."""
    for name, parent in strange_elements(root):
        log.leave(
            sentence(
                "{name} in {parent} is not of the OGC's schemas; it was kept",
                name=name,
                parent=parent,
            )
        )
