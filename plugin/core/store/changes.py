"""What a refreshed store finds to have appeared, vanished or changed."""

from __future__ import annotations

from typing import NamedTuple

from ..capabilities.model import CapabilitiesDocument

__all__ = ["StoreChanges", "changes_between"]


class StoreChanges(NamedTuple):
    """Identifiers of the remote's layers, as the remote spells them."""

    appeared: tuple[str, ...] = ()
    vanished: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything differs."""
        return bool(self.appeared or self.vanished or self.changed)


def changes_between(before: CapabilitiesDocument, after: CapabilitiesDocument) -> StoreChanges:
    """Compare two documents of one remote.

    A layer has changed if anything said of it has, or of a tile matrix set that it is linked to.
    """
    old = {layer.identifier: layer for layer in before.layers}
    new = {layer.identifier: layer for layer in after.layers}
    changed_sets = {
        found.identifier
        for found in after.tile_matrix_sets
        if before.tile_matrix_set(found.identifier) != found
    }
    return StoreChanges(
        appeared=tuple(name for name in new if name not in old),
        vanished=tuple(name for name in old if name not in new),
        changed=tuple(
            name
            for name, layer in new.items()
            if name in old
            and (
                layer != old[name]
                or any(link.tile_matrix_set in changed_sets for link in layer.links)
            )
        ),
    )
