"""Many layers and few requests: each layer gets its share, and what was left out is told."""

from __future__ import annotations

import dataclasses

import pytest
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.validator.probing import probe_layers

from .truth.service import Service, document_of, limits_at, pyramid, within

SQUARES = pyramid(10)
TRUTH = limits_at(SQUARES, BoundingBox(301_000, 102_000, 459_000, 228_000))
INSIDE = within(lambda z, x, y: TRUTH[z].contain(x, y))


class Layers(Service):
    """A service of many layers that are alike; counts what each was asked for."""

    def __init__(self, most: int) -> None:
        super().__init__(INSIDE, most)
        self.by_layer: dict[str, int] = {}

    @property
    def left(self) -> int:
        return self.most - self.asked

    def ask(self, url, headers={}):  # noqa: B006  (never changed)
        before = self.asked
        reply = super().ask(url, headers)
        name = url.partition("l=")[2]
        self.by_layer[name] = self.by_layer.get(name, 0) + self.asked - before
        return reply


def layers(count):
    """Return a document with so many layers."""
    document = document_of(SQUARES)
    (one,) = document.layers
    (resource,) = one.resource_urls
    found = []
    for number in range(count):
        template = resource._replace(template=f"{resource.template}&l={number}")
        changed = dataclasses.replace(one, identifier=f"layer{number}", resource_urls=(template,))
        found.append(changed)
    return dataclasses.replace(document, layers=tuple(found))


def probed(count, most):
    service = Layers(most)
    return service, probe_layers(layers(count), service, lambda what, done, total: None)


def test_with_enough_requests_every_layer_is_looked_at_to_the_end():
    _, found = probed(3, 100_000)
    assert found.unfinished == ""
    assert [level.limits for truth in found.truths for level in truth.levels] == 3 * TRUTH


def test_each_layer_gets_its_share():
    service, found = probed(10, 500)
    assert service.asked == 500
    assert [truth.layer for truth in found.truths] == [f"layer{n}" for n in range(10)]
    assert all(45 <= count <= 55 for count in service.by_layer.values())
    assert found.unfinished.startswith("no request is left: 10 layers looked at in part only (")


def test_what_one_layer_does_not_need_goes_to_the_others():
    alone, _ = probed(1, 100_000)
    _, found = probed(3, 3 * alone.asked)
    assert found.unfinished == ""


def test_layers_that_were_not_looked_at_are_counted_and_named():
    _, found = probed(50, 60)
    assert len(found.truths) == 3
    assert found.unfinished == (
        "no request is left: 3 layers looked at in part only ('layer0', 'layer1' and 'layer2'),"
        " 47 layers not looked at for tiles ('layer3', 'layer4', 'layer5' and 44 more layers)"
    )


def test_a_second_look_goes_on_from_the_first():
    alone, _ = probed(1, 100_000)
    service, found = probed(2, 2 * alone.asked)
    assert service.asked == 2 * alone.asked
    assert found.unfinished == ""


@pytest.mark.parametrize("most", [0, 1, 23])
def test_very_few_requests_are_no_trouble(most):
    service, found = probed(5, most)
    assert service.asked == most
    assert found.unfinished
