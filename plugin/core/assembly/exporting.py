"""From a published layer to a folder that any web server can serve as a WMTS."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, Optional
from urllib.parse import quote

from ..catalogue.values import SourceSettings
from ..errors import SetupError, TileError
from ..export.files import UNFINISHED, WholeFiles
from ..export.mark import check_mark, mark_of
from ..export.names import export_names
from ..export.tile_folder import Sample, TileFolder
from ..export.written import limits_written
from ..grid.limits import Limits
from ..image.media_types import extension_of
from ..layer.published import MatrixSetLink, PublishedLayer
from ..layer.seed_estimate import SeedEstimate, estimate_seeding
from ..layer.seed_plan import SeedPlan, plan_seeding
from ..layer.seed_report import SeedProgress, SeedReport
from ..layer.seed_state import SeedState
from ..layer.seeding import Seeding, SeedOptions
from ..secrets import redact
from ..sentence import sentence
from ..server.addressing import split_public_url
from ..tile import TileSource
from .seeding import SeedArea, chosen_dimensions, chosen_link
from .static_document import StaticLayer, static_document

__all__ = ["ExportOptions", "Exported", "PreparedExport", "origin_of", "prepared_export"]

_TILES = "1.0.0"
_DOCUMENT = "WMTSCapabilities.xml"
_OF_ADDRESSES = "/:%[]@!$&'()*+,;=~"
"""What stands in addresses as it is, besides letters, digits, `_`, `.` and `-` (RFC 3986, 2)."""


class ExportOptions(NamedTuple):
    """How to export: for which address of the folder, in which format (empty: the layer's own).

    What is there is left alone, or replaced. `most_tiles` and `most_bytes` bound the export.
    """

    public_url: str
    media_type: str = ""
    replace: bool = False
    most_tiles: int = 100_000
    most_bytes: int = 1_000_000_000
    seeding: SeedOptions = SeedOptions()


class Exported(NamedTuple):
    """What came of an export: the document's file, if there is any tile, and where tiles are.

    `failures` of the report are tiles that are missing though they exist.
    """

    report: SeedReport
    document: Optional[Path]
    limits: Mapping[str, Limits]


class PreparedExport(NamedTuple):
    """An export that can be estimated and run; what is in the folder already is gone on with."""

    plan: SeedPlan
    static: StaticLayer
    folder: TileFolder
    files: WholeFiles
    mark: str
    options: ExportOptions

    @property
    def address(self) -> str:
        """The address of the document, once the folder is served."""
        return f"{self.options.public_url}/{_TILES}/{_DOCUMENT}"

    def estimate(self, is_cancelled: Callable[[], bool] = lambda: False) -> SeedEstimate:
        """Count the tiles and look at some of them.

        Raises:
            SetupError: they are more, or larger, than the options allow.
        """
        count, most = self.plan.count, self.options.most_tiles
        if count > most:
            raise SetupError(
                sentence(
                    "these are {count:,} tiles, more than the {most:,} that are allowed: choose "
                    "fewer levels or a smaller extent, or allow more",
                    count=count,
                    most=most,
                )
            )
        sample = Sample(self.folder)
        found = estimate_seeding(self.plan, sample, self.options.seeding, is_cancelled)
        if found.size is not None and found.size > self.options.most_bytes:
            raise SetupError(
                sentence(
                    "{count:,} tiles take about {size:,.0f} MB, more than the {most:,.0f} MB that "
                    "are allowed: choose fewer levels or a smaller extent, or allow more",
                    count=count,
                    size=found.size / 1e6,
                    most=self.options.most_bytes / 1e6,
                )
            )
        return found

    def run(
        self, progress: Callable[[SeedProgress], None], is_cancelled: Callable[[], bool]
    ) -> Exported:
        """Write the tiles, then the document that says which there are, also if it is cancelled.

        Raises:
            SetupError: the folder holds something else, or cannot be written.
        """
        try:
            check_mark(self.files, self.mark)
            unfinished = self.files.folder / UNFINISHED / f"{self.mark}.json"
            state = SeedState(self.plan.count, unfinished)
            job = Seeding(self.plan, self.folder, self.options.seeding, state)
            report = job.run(progress, is_cancelled)
            if self.folder.problem:
                report = report._replace(gave_up=self.folder.problem)
            return self._described(report)
        except OSError as exc:
            reason = exc.strerror or exc
            raise SetupError(
                sentence(
                    "{path} cannot be written: {reason}", path=self.files.folder, reason=reason
                )
            ) from exc
        finally:
            self.files.clear()

    def _described(self, report: SeedReport) -> Exported:
        static, folder = self.static, self.folder
        extension = extension_of(static.media_type)
        limits = limits_written(folder.root, static.grid, static.names.matrices, extension)
        if not limits:
            return Exported(report, None, limits)
        static = self._with_legend()
        path = self.files.folder / _TILES / _DOCUMENT
        self.files.write(path, static_document(static, limits, self.options.public_url))
        return Exported(report, path, limits)

    def _with_legend(self) -> StaticLayer:
        """Write the picture of the legend, where there is one and it can be had."""
        static = self.static
        legend = static.layer.legends.get(static.style)
        if legend is None:
            return static
        try:
            picture = legend.picture()
        except TileError:
            return static
        name = f"legend.{extension_of(legend.media_type)}"
        self.files.write(self.folder.root.parent / name, picture.body)
        return static._replace(legend=legend)


def prepared_export(
    layer: PublishedLayer, origin: str, folder: Path, area: SeedArea, options: ExportOptions
) -> PreparedExport:
    """Return the job that exports a part of a layer; `origin` tells its source from others.

    Raises:
        SetupError: the layer has no such style, matrix set, dimension, level or format, nothing
            inside the bounds, or the address is none.
    """
    options = options._replace(public_url=_public_url(options.public_url))
    link = chosen_link(layer, area.matrix_set)
    style, media_type = area.style or layer.styles[0].identifier, options.media_type
    media_type = media_type or layer.formats[0]
    source = _source_of(layer, link, style, media_type)
    dimensions = chosen_dimensions(layer, area.dimensions)
    # Here, levels that are drawn from others are as good as those that the source has.
    every = dataclasses.replace(link, drawn=frozenset())
    plan = plan_seeding(every, area.bounds, area.levels, dimensions)
    first, last = plan.levels[0].matrix.identifier, plan.levels[-1].matrix.identifier
    grid = link.tile_matrix_set.trimmed(first, last)
    names = export_names(style, grid)
    files = WholeFiles(folder)
    tiles = TileFolder(
        source,
        files,
        folder / _TILES / layer.identifier / names.style / names.matrix_set,
        names.matrices,
        media_type,
        since=time.time() if options.replace else 0.0,
        most_bytes=options.most_bytes,
    )
    static = StaticLayer(layer, link, grid, style, media_type, dimensions, names)
    mark = mark_of(origin, layer.identifier, style, grid, media_type, dimensions)
    return PreparedExport(plan, static, tiles, files, mark, options)


def _source_of(
    layer: PublishedLayer, link: MatrixSetLink, style: str, media_type: str
) -> TileSource:
    source = link.sources.get((style, media_type))
    if source is None:
        raise SetupError(
            sentence(
                "{layer} cannot be had in style {style!r:.80} as {media_type}",
                layer=layer.identifier,
                style=style,
                media_type=media_type,
            )
        )
    return source


def origin_of(source: SourceSettings) -> str:
    """Return a text that tells a source from others, without its secrets."""
    remote = source.remote
    of_remote = (remote.store, remote.layer, remote.style) if remote else ()
    return " ".join((source.kind, redact(source.location), *of_remote))


def _public_url(text: str) -> str:
    url = text.strip()
    for ending in (f"/{_TILES}/{_DOCUMENT}", f"/{_TILES}/", f"/{_TILES}"):
        url = url[: -len(ending)] if url.endswith(ending) else url
    try:
        # Braces would be taken for variables of the template, and spaces end an address.
        return quote(split_public_url(url), safe=_OF_ADDRESSES)
    except SetupError as exc:
        raise SetupError(
            sentence(
                "not a public address: {text!r:.200} (try https://maps.example/tiles)",
                text=redact(url),
            )
        ) from exc
