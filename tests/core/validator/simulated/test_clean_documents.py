"""Nothing is wrong with the clean document, for any client."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.judgement import Outcome
from wmts_bridge.plugin.core.validator.simulated.clients import CLIENTS
from wmts_bridge.tests.core.validator.clean import clean_subject


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_every_client_shows_every_layer_of_the_clean_document(client):
    verdicts = list(client.verdicts(clean_subject()))
    assert [verdict.layer for verdict in verdicts] == ["world", "region"]
    assert {verdict.client for verdict in verdicts} == {client.name}
    assert [verdict.outcome for verdict in verdicts] == [Outcome.SHOWS] * 2, verdicts
