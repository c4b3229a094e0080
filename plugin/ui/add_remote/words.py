"""Sentences on what was published and on what a refreshed service offers now."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ...adapters.remote_publishing import Changes, Published, RemovedStore

__all__ = ["about_changes", "about_published", "about_removed"]

_MOST_NAMES = 5


def about_changes(changes: Changes) -> str:
    """Say what appeared, vanished and changed."""
    parts = (
        (_tr("new: {}"), changes.appeared),
        (_tr("gone: {}"), changes.vanished),
        (_tr("described otherwise: {}"), changes.changed),
    )
    said = [text.format(_names(names)) for text, names in parts if names]
    if not said:
        return _tr("The service offers what it offered before.")
    return _tr("The service was asked anew; {}.").format("; ".join(said))


def about_removed(removed: RemovedStore) -> str:
    """Say what is gone."""
    text = _tr("The store {} and {} layers of it are removed.")
    return text.format(removed.store.full_name, len(removed.layers))


def about_published(published: Published) -> str:
    """Say how many layers are served now, and why others are not."""
    store, count = published.store, len(published.identifiers)
    if not store.enabled:
        text = _tr("The store {} is saved with {} layers; they are served once it is enabled.")
    elif count == 1:
        text = _tr("The store {} is saved; {} layer of it is served.")
    else:
        text = _tr("The store {} is saved; {} layers of it are served.")
    said = [text.format(store.full_name, count)]
    for title, reason in published.failures[:_MOST_NAMES]:
        said.append(_tr("“{}” could not be published: {}.").format(title, reason.rstrip(".。")))
    more = len(published.failures) - _MOST_NAMES
    if more > 0:
        said.append(_tr("So it went with {} more.").format(more))
    if published.left_out:
        text = _tr("It was cancelled; not published so far: {}.")
        said.append(text.format(published.left_out))
    return " ".join(said)


def _names(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return _tr("{} and {} more").format(shown, more) if more > 0 else shown


def _tr(text: str) -> str:
    return QCoreApplication.translate("AddRemoteDialog", text)
