"""QGIS's authentication configurations become headers, or a sentence that says why not."""

from __future__ import annotations

import base64

import pytest
from qgis.core import Qgis, QgsAuthMethodConfig
from wmts_bridge.plugin.adapters.credentials import headers_of_authcfg
from wmts_bridge.plugin.core.errors import SetupError

URL = "http://127.0.0.1/tiles/0/0/0.png"
HAS_API_HEADER = Qgis.QGIS_VERSION_INT >= 32400


def stored(manager, method, **values):
    config = QgsAuthMethodConfig(method)
    config.setName(method)
    for key, value in values.items():
        config.setConfig(key, value)
    answer = manager.storeAuthenticationConfig(config)
    if isinstance(answer, tuple):
        config = answer[1]
    return config.id()


def test_a_password_becomes_a_basic_header_in_utf_8(auth_manager):
    authcfg = stored(auth_manager, "Basic", username="üser", password="pä:ss")

    headers = headers_of_authcfg(authcfg, URL)

    pair = base64.b64encode("üser:pä:ss".encode()).decode()
    assert headers == {"Authorization": f"Basic {pair}"}


def test_headers_of_an_api_come_out_where_qgis_can(auth_manager):
    authcfg = stored(auth_manager, "APIHeader", **{"X-Api-Key": "abc", "X-Other": "d"})

    if HAS_API_HEADER:
        assert headers_of_authcfg(authcfg, URL) == {"X-Api-Key": "abc", "X-Other": "d"}
    else:
        with pytest.raises(SetupError, match="This QGIS cannot use the method API Header"):
            headers_of_authcfg(authcfg, URL)


def test_an_unknown_configuration_is_named(auth_manager):
    with pytest.raises(SetupError, match="no authentication configuration zzzzzzz"):
        headers_of_authcfg("zzzzzzz", URL)


def test_a_method_that_does_more_than_add_headers_is_refused(auth_manager):
    authcfg = stored(auth_manager, "Identity-Cert", certid="none")

    with pytest.raises(SetupError, match="Identity-Cert"):
        headers_of_authcfg(authcfg, URL)
