"""Which headers and parameters are secret."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.secrets import (
    is_secret_header,
    is_secret_parameter,
    replaced_in_address,
)


@pytest.mark.parametrize(
    "name",
    [
        *("key", "KEY", "apikey", "api_key", "api-key", "map.key", "subscription-key", "authkey"),
        *("token", "access_token", "accessToken", "X-Amz-Security-Token", "jwt", "sid"),
        *("password", "pwd", "pass", "client_secret", "sig", "X-Amz-Signature", "X-Amz-Credential"),
        *("auth", "session", "app_id", "AWSAccessKeyId"),
    ],
)
def test_parameters_that_carry_secrets(name):
    assert is_secret_parameter(name)


@pytest.mark.parametrize(
    "name",
    ["layer", "quadkey", "QuadKey", "style", "time", "monkeys", "tokens_per_day", "user", "z", ""],
)
def test_parameters_that_carry_none(name):
    assert not is_secret_parameter(name)


@pytest.mark.parametrize("name", ["Authorization", "Cookie", "X-Api-Key", "PRIVATE-TOKEN", "X-Any"])
def test_headers_that_carry_secrets(name):
    assert is_secret_header(name)


@pytest.mark.parametrize("name", ["Referer", "USER-AGENT", "Accept", "accept-language", "Origin"])
def test_headers_that_carry_none(name):
    assert not is_secret_header(name)


def test_an_address_can_be_shown_without_its_secrets():
    address = "https://me:word@tile.example/{z}/{x}/{y}.png?style=a&key=b&token=c#d"
    assert replaced_in_address(address, lambda name, value: "***") == (
        "https://me:***@tile.example/{z}/{x}/{y}.png?style=a&key=***&token=***#d"
    )
