"""Judges a running service as the command `validate` does, without its pauses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.validator.fetching import fetched
from wmts_bridge.plugin.core.validator.judgement import Judgement
from wmts_bridge.plugin.core.validator.judging import Depth, judge_service
from wmts_bridge.plugin.core.validator.manners.asker import PoliteAsker
from wmts_bridge.plugin.core.validator.manners.rules import Manners, polite_settings
from wmts_bridge.plugin.core.validator.subject import subject_of

Judge = Callable[..., Judgement]


@pytest.fixture(scope="session")
def judge() -> Judge:
    """Return the judgement of the service at an address."""

    def judged(address: str, depth: Depth = Depth()) -> Judgement:  # noqa: B008  (frozen)
        manners = Manners(per_second=0)
        transport = open_transport(polite_settings(TransportSettings(), manners))
        try:
            asker = PoliteAsker(transport, address, manners)
            found = fetched(address, asker)
            return judge_service(subject_of(found.body, found.url), asker, depth)
        finally:
            transport.close()

    return judged
