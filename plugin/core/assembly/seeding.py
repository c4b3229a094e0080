"""From a published layer, or the settings of one, to a job that seeds its cache on disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Optional

from ..catalogue.values import LayerSettings
from ..errors import SetupError
from ..grid.limits import BoundingBox
from ..layer.published import MatrixSetLink, PublishedLayer
from ..layer.seed_estimate import SeedEstimate, estimate_seeding
from ..layer.seed_plan import SeedPlan, plan_seeding
from ..layer.seed_state import SeedState
from ..layer.seed_target import CacheTarget
from ..layer.seeding import Seeding, SeedOptions
from ..layer.zoomed import ZoomedSource
from ..sentence import sentence
from .caching import MEMORY, OFF, Caches
from .publishing import REMOTE_KINDS
from .unserved import UnservedLayers

__all__ = [
    "LayersToSeed",
    "PreparedSeeding",
    "SeedArea",
    "chosen_dimensions",
    "chosen_link",
    "prepared_seeding",
]


class SeedArea(NamedTuple):
    """What of a layer is to be seeded; what is left out is all of it, or the layer's default.

    `bounds` is longitude and latitude: west, south, east, north; `levels` the first and the last.
    """

    bounds: Optional[BoundingBox] = None
    levels: Optional[tuple[int, int]] = None
    matrix_set: str = ""
    style: str = ""
    dimensions: Mapping[str, str] = {}


class PreparedSeeding(NamedTuple):
    """A job that can be estimated and run."""

    plan: SeedPlan
    target: CacheTarget
    options: SeedOptions
    state: SeedState

    def estimate(self, is_cancelled: Callable[[], bool] = lambda: False) -> SeedEstimate:
        """Count the tiles, and tell from some of them what they will take."""
        return estimate_seeding(self.plan, self.target, self.options, is_cancelled)

    def job(self) -> Seeding:
        """Return the job, which runs once."""
        return Seeding(self.plan, self.target, self.options, self.state)


def prepared_seeding(
    layer: PublishedLayer, caches: Caches, area: SeedArea, options: SeedOptions
) -> PreparedSeeding:
    """Return the job that seeds a part of a layer made with these caches.

    Raises:
        SetupError: the layer has no such style, matrix set, dimension or level, nothing inside the
            bounds, or no cache on disk.
    """
    link = chosen_link(layer, area.matrix_set)
    style = area.style or layer.styles[0].identifier
    source = link.sources.get((style, layer.formats[0]))
    if source is None:
        raise SetupError(
            sentence(
                "the layer {layer} has no style {style!r:.80}", layer=layer.identifier, style=style
            )
        )
    target = caches.target_of(source.own if isinstance(source, ZoomedSource) else source)
    if target is None:
        raise SetupError(
            sentence(
                "the layer {layer} cannot be seeded: its tiles are not kept in a folder",
                layer=layer.identifier,
            )
        )
    dimensions = chosen_dimensions(layer, area.dimensions)
    plan = plan_seeding(link, area.bounds, area.levels, dimensions)
    path = target.path(plan.dimensions)
    file = path.with_name(f"seed-{plan.digest(path.name)}.json")
    return PreparedSeeding(plan, target, options, SeedState(plan.count, file))


def chosen_link(layer: PublishedLayer, name: str) -> MatrixSetLink:
    """Return the layer in the tile matrix set of this name, or in its first if there is no name.

    Raises:
        SetupError: it has no such set.
    """
    for link in layer.links:
        grid = link.tile_matrix_set
        if not name or name in (grid.identifier, grid.parent, *grid.aliases):
            return link
    names = ", ".join(link.tile_matrix_set.identifier for link in layer.links)
    raise SetupError(
        sentence(
            "the layer {layer} has no matrix set {name!r:.80}, but: {names}",
            layer=layer.identifier,
            name=name,
            names=names,
        )
    )


def chosen_dimensions(layer: PublishedLayer, chosen: Mapping[str, str]) -> Mapping[str, str]:
    """Return a value for each dimension, as a client's request without it would have.

    Raises:
        SetupError: there is no such dimension.
    """
    unknown = set(chosen) - {dimension.identifier for dimension in layer.dimensions}
    if unknown:
        raise SetupError(
            sentence(
                "the layer {layer} has no dimension {name!r:.80}",
                layer=layer.identifier,
                name=min(unknown),
            )
        )
    return {x.identifier: chosen.get(x.identifier, x.default) for x in layer.dimensions}


class LayersToSeed(UnservedLayers):
    """Opens layers whose tiles can be fetched into a folder."""

    def open(self, settings: LayerSettings) -> PublishedLayer:
        """Open a layer; without an identifier it gets the one that the server would give it.

        Raises:
            SetupError: it cannot be opened, or is not kept in a folder.
        """
        settings = self.named(settings)
        name, source = settings.identifier, settings.source
        if self.caches.policy.offline:
            raise SetupError(sentence("offline: no tiles of {name} can be fetched", name=name))
        if source.kind not in REMOTE_KINDS:
            raise SetupError(
                sentence("the tiles of {name} are on this computer already", name=name)
            )
        if source.cache in (MEMORY, OFF):
            raise SetupError(
                sentence("say in which folder the tiles of {name} are to be kept", name=name)
            )
        return super().open(settings)
