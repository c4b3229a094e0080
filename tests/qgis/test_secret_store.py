"""Secrets lie encrypted in QGIS's authentication database, or in memory only."""

from __future__ import annotations

import sqlite3

import pytest
from qgis.core import QgsApplication
from wmts_bridge.plugin.adapters import secret_store
from wmts_bridge.plugin.adapters.secret_store import SecretStore


@pytest.fixture
def no_secrets(auth_manager):
    """Start and end without a saved secret."""
    auth_manager.removeAuthSetting(secret_store._KEY)
    yield auth_manager
    auth_manager.removeAuthSetting(secret_store._KEY)


def auth_database(manager):
    if hasattr(manager, "authenticationDatabaseUri"):  # since QGIS 3.36
        return manager.authenticationDatabaseUri().partition("://")[2]
    return QgsApplication.qgisAuthDatabaseFilePath()


def test_what_one_session_saved_the_next_one_reads(no_secrets):
    first = SecretStore()
    first.keep({"OSM_KEY": "pä$$word"})
    assert first.save()

    second = SecretStore()
    assert second.load()

    assert second.find("OSM_KEY") == "pä$$word"


def test_nothing_lies_in_clear_in_the_database(no_secrets):
    store = SecretStore()
    store.keep({"OSM_KEY": "plainly-visible"})
    assert store.save()

    with sqlite3.connect(auth_database(no_secrets)) as database:
        rows = database.execute("SELECT setting, value FROM auth_settings").fetchall()
    database.close()

    assert secret_store._KEY in [row[0] for row in rows]
    assert "plainly-visible" not in str(rows)


def test_a_second_session_adds_to_what_was_saved(no_secrets):
    first = SecretStore()
    first.keep({"ONE": "1"})
    assert first.save()
    second = SecretStore()
    second.keep({"TWO": "2"})
    assert second.save()

    third = SecretStore()
    assert third.load()

    assert (third.find("ONE"), third.find("TWO")) == ("1", "2")


def test_without_secrets_nothing_is_asked_and_nothing_is_written(no_secrets):
    store = SecretStore()

    assert store.load()
    assert store.save()

    assert not no_secrets.existsAuthSetting(secret_store._KEY)


def test_an_unknown_secret_is_none(no_secrets):
    assert SecretStore().find("NONE") is None
