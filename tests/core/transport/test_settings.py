"""Settings of a transport: which are secret, and what is left of them for other hosts."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings, user_agent

SECRET = TransportSettings(
    headers={"Authorization": "hidden", "Referer": "here", "X-Anything": "hidden"},
    user="me",
    password="hidden",
    query={"k": "hidden"},
    proxy="http://u:hidden@127.0.0.1:1",
    proxy_headers={"Proxy-Authorization": "hidden"},
)


def test_secrets_do_not_show():
    assert "hidden" not in repr(SECRET)


def test_other_hosts_get_what_is_harmless():
    left = SECRET.without_credentials()
    assert left.headers == {"Referer": "here"}
    assert (left.user, left.password, left.query) == ("", "", {})
    assert (left.proxy, left.proxy_headers) == (SECRET.proxy, SECRET.proxy_headers)
    assert SECRET.carries_credentials
    assert not left.carries_credentials


def test_we_say_who_asks():
    assert user_agent().startswith("WMTS-Bridge/")
    assert user_agent().partition("/")[2][0].isdigit()


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param({"headers": {"X": "a\r\nY: b"}}, id="line break in a header"),
        pytest.param({"headers": {"X Y": "a"}}, id="blank in a header's name"),
        pytest.param({"headers": {"": "a"}}, id="header without a name"),
        pytest.param({"proxy_headers": {"X": "a\0"}}, id="proxy header"),
        pytest.param({"proxy": "socks5://127.0.0.1:1080"}, id="socks"),
        pytest.param({"proxy": "http://"}, id="proxy without host"),
        pytest.param({"ca_file": "/does/not/exist.pem"}, id="no certificate file"),
        pytest.param({"ca_file": __file__}, id="no certificates in it"),
    ],
)
def test_what_cannot_be_used_is_refused_at_once(settings):
    with pytest.raises(SetupError):
        open_transport(TransportSettings(**settings))
