"""Seeding the layers of a running bridge, with its credentials and into its caches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..catalogue.values import Catalogue
from ..errors import SetupError
from ..sentence import sentence
from .caching import Caches
from .opened_layers import OpenedLayers

if TYPE_CHECKING:
    from ..layer.seeding import SeedOptions
    from .seeding import PreparedSeeding, SeedArea

__all__ = ["SeedsLayers"]


class SeedsLayers:
    """The part of a bridge that fetches tiles before anybody asks for them."""

    _caches: Caches
    _opened: OpenedLayers

    @property
    def catalogue(self) -> Catalogue:
        """What the user set up."""
        raise NotImplementedError

    def prepare_seeding(
        self, identifier: str, area: SeedArea, options: SeedOptions
    ) -> PreparedSeeding:
        """Return the job that seeds a part of a layer; the server may run or rest meanwhile.

        Raises:
            SetupError: there is no such layer, it cannot be opened, is not kept in a folder, has
                no such area, or nothing is asked of remotes at the moment.
        """
        # Imported here: a server that seeds nothing does not need it.
        from .seeding import prepared_seeding

        settings = self.catalogue.layer(identifier)
        if settings is None:
            raise SetupError(sentence("there is no layer {layer}", layer=identifier))
        if self._caches.policy.offline:
            raise SetupError(
                sentence("offline: no tiles of {layer} can be fetched", layer=identifier)
            )
        layer = self._opened.layers.get(identifier) or self._opened.open(settings)
        return prepared_seeding(layer, self._caches, area, options)
