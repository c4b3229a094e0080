"""What the simulations say of documents with one defect is what the real clients do."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.simulated.clients import CLIENTS
from wmts_bridge.tests.core.validator.clean import spoilt
from wmts_bridge.tests.core.validator.simulated.defects import CASES


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_simulation_does_what_the_client_does(case, client):
    base = "http://127.0.0.1:8000/wmts"
    subject = spoilt(case.document(base), base)
    (verdict,) = (one for one in client.verdicts(subject) if one.layer == case.layer)
    assert verdict.outcome is case.outcome(client.name), verdict.why
