"""Looks where the layers of a service have tiles: each gets its share of the requests left."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, overload

from ..capabilities.model import CapabilitiesDocument, Layer, TileMatrixSetLink
from ..errors import DocumentError, JudgingStopped
from ..sentence import NO_WORDS, Sentence, sentence
from .asking import Asker, Reply
from .judgement import LayerTruth
from .truth.layer import layer_truth
from .wording import listed, many, more_layers, with_commas

__all__ = ["Probed", "Progress", "looking_where", "probe_layers"]

_log = logging.getLogger(__name__)

Progress = Callable[[str, int, int], None]
"""Is told what is being done, how much of it is done, and how much there is."""

_LEAST = 24
"""With fewer requests than this nothing of a layer is found out."""

_NO_HEADERS: Mapping[str, str] = {}

_Link = tuple[Layer, TileMatrixSetLink]


class Probed(NamedTuple):
    """Where layers have tiles; `unfinished` says what was not looked at and why, or is empty."""

    truths: tuple[LayerTruth, ...]
    unfinished: Sentence = NO_WORDS


class _Share:
    """An `Asker` that makes only so many of another's requests."""

    def __init__(self, asker: Asker, most: int) -> None:
        self._asker = asker
        self._end = asker.asked + most
        self.is_used_up = False

    @property
    def asked(self) -> int:
        return self._asker.asked

    @property
    def left(self) -> int:
        return min(self._asker.left, max(0, self._end - self._asker.asked))

    @property
    def is_stopped(self) -> bool:
        return self._asker.is_stopped

    def ask(self, url: str, headers: Mapping[str, str] = _NO_HEADERS) -> Reply:
        if self._asker.asked >= self._end and self._asker.left:
            self.is_used_up = True
            raise JudgingStopped("its share of the requests was made")
        return self._asker.ask(url, headers)

    @overload
    def without_secrets(self, text: Sentence) -> Sentence: ...
    @overload
    def without_secrets(self, text: str) -> str: ...
    def without_secrets(self, text: str) -> str:
        return self._asker.without_secrets(text)


def probe_layers(document: CapabilitiesDocument, asker: Asker, progress: Progress) -> Probed:
    """Find out where all layers have tiles, in each of their sets, as far as the requests go.

    Each layer gets a fair share of the requests that are left; what one does not need goes to the
    others. A layer that was interrupted goes on from what the asker remembers.
    """
    waiting = list(_links(document))
    truths: dict[tuple[str, str], LayerTruth] = {}
    while waiting:
        later: list[_Link] = []
        for at, (layer, link) in enumerate(waiting):
            share = _Share(asker, max(asker.left // (len(waiting) - at), _LEAST))
            try:
                truth = _truth(document, layer, link, share, progress)
            except DocumentError as exc:  # the checks of the document have told of that
                _log.debug("%s is not probed: %s", layer.identifier, exc)
                continue
            truths[layer.identifier, link.tile_matrix_set] = truth
            if truth.unfinished and not share.is_used_up:
                partly = [*later, (layer, link)]
                never = [one for one in waiting[at + 1 :] if _key(one) not in truths]
                partly += [one for one in waiting[at + 1 :] if _key(one) in truths]
                return Probed(_in_order(document, truths), _left_out(truth, partly, never))
            if truth.unfinished:
                later.append((layer, link))
        waiting = later
    return Probed(_in_order(document, truths))


def looking_where(layer: Layer, link: TileMatrixSetLink) -> Sentence:
    """Return what is being done while a layer is looked at."""
    return sentence(
        "looking where {layer} has tiles in {set}",
        layer=layer.identifier,
        set=link.tile_matrix_set,
    )


def _truth(
    document: CapabilitiesDocument,
    layer: Layer,
    link: TileMatrixSetLink,
    asker: Asker,
    progress: Progress,
) -> LayerTruth:
    what = looking_where(layer, link)

    def told(done: int, total: int) -> None:
        progress(what, done, total)

    return layer_truth(document, layer, link, asker, told)


def _links(document: CapabilitiesDocument) -> Iterator[_Link]:
    """Yield what is to be probed: the first set of every layer, then the others."""
    most = max((len(layer.links) for layer in document.layers), default=0)
    for number in range(most):
        for layer in document.layers:
            if number < len(layer.links):
                yield layer, layer.links[number]


def _key(link: _Link) -> tuple[str, str]:
    return link[0].identifier, link[1].tile_matrix_set


def _in_order(
    document: CapabilitiesDocument, truths: Mapping[tuple[str, str], LayerTruth]
) -> tuple[LayerTruth, ...]:
    keys = dict.fromkeys(map(_key, _links(document)))
    return tuple(truths[key] for key in keys if key in truths)


def _left_out(truth: LayerTruth, partly: Sequence[_Link], never: Sequence[_Link]) -> Sentence:
    """Return why it ended, and which layers that concerns."""
    begun = list(dict.fromkeys(layer.identifier for layer, _ in partly))
    unseen = list(dict.fromkeys(layer.identifier for layer, _ in never))
    names = [name for name in unseen if name not in begun]
    told = []
    if begun:
        told.append(
            sentence(
                "{layers} looked at in part only ({names})",
                layers=many(len(begun), "layer"),
                names=listed(begun, more_layers),
            )
        )
    if names:
        told.append(
            sentence(
                "{layers} not looked at for tiles ({names})",
                layers=many(len(names), "layer"),
                names=listed(names, more_layers),
            )
        )
    return sentence("{reason}: {rest}", reason=truth.unfinished, rest=with_commas(told))
