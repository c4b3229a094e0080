"""A process of its own that seeds from a remote into a cache folder, for tests that kill it.

python seeder.py URL FOLDER FIRST LAST [OPTION=NUMBER…]: prints the report as one line of JSON.
"""

from __future__ import annotations

import importlib
import json
import signal
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

importlib.import_module("tests.conftest")  # gives the checkout its name

from wmts_bridge.plugin.core.cache.disk import CachedTiles, DiskCache  # noqa: E402
from wmts_bridge.plugin.core.cache.policy import CachePolicy  # noqa: E402
from wmts_bridge.plugin.core.cache.read_through import ReadThrough  # noqa: E402
from wmts_bridge.plugin.core.grid.limits import BoundingBox  # noqa: E402
from wmts_bridge.plugin.core.layer.published import MatrixSetLink  # noqa: E402
from wmts_bridge.plugin.core.layer.seed_plan import plan_seeding  # noqa: E402
from wmts_bridge.plugin.core.layer.seed_state import SeedState  # noqa: E402
from wmts_bridge.plugin.core.layer.seed_target import CacheTarget  # noqa: E402
from wmts_bridge.plugin.core.layer.seeding import Seeding, SeedOptions  # noqa: E402
from wmts_bridge.plugin.core.source.xyz import open_xyz  # noqa: E402
from wmts_bridge.plugin.core.transport.pooled import open_transport  # noqa: E402
from wmts_bridge.plugin.core.transport.settings import TransportSettings  # noqa: E402

EUROPE = BoundingBox(-10.0, 35.0, 30.0, 60.0)


class Seeder:
    """A remote of /z/x/y.png, a cache folder, and the job that brings one into the other."""

    def __init__(self, url: str, folder: Path, first: int, last: int, max_bytes: int = 1 << 28):
        template = f"{url}/{{z}}/{{x}}/{{y}}.png"
        transport = open_transport(TransportSettings(retries=0, read_timeout=60))
        opened = open_xyz(template, transport=transport, levels=(0, last), media_type="image/png")
        grid = opened.tile_matrix_set
        self.disk = DiskCache(folder, max_bytes)
        self.store = self.disk.store(CachedTiles("seeded", grid, "image/png", origin=template))
        policy = CachePolicy(failure_seconds=0.0)
        self.source = ReadThrough(opened.source, policy, self.store)
        self.plan = plan_seeding(MatrixSetLink(grid, grid.extent, {}), EUROPE, (first, last))
        self.target = CacheTarget(self.source, self.store, self.disk)
        self.state = SeedState(self.plan.count, folder / "seed.json")

    def job(self, **options: object) -> Seeding:
        options = {"backoff_seconds": 0.0, **options}
        return Seeding(self.plan, self.target, SeedOptions(**options), self.state)


def main() -> None:
    url, folder, first, last, *pairs = sys.argv[1:]
    options = {name: float(value) for name, _, value in (pair.partition("=") for pair in pairs)}
    for name in ("threads", "retries", "pin"):
        if name in options:
            options[name] = int(options[name])
    seeder = Seeder(url, Path(folder), int(first), int(last))
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    print("begun", flush=True)
    report = seeder.job(**options).run(is_cancelled=ended.is_set)
    seeder.disk.close()
    print(json.dumps([report.complete, report.cancelled, report.counts._asdict()]), flush=True)


if __name__ == "__main__":
    main()
