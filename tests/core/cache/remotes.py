"""A source for the tests of caches that changes, fails and confirms as it is told."""

from __future__ import annotations

from wmts_bridge.plugin.core.cache.kept import Kept
from wmts_bridge.plugin.core.errors import TileError
from wmts_bridge.plugin.core.tile import Answer, Tile, TileRequest

HOUR = 3600.0


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self, now: float = 1_700_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


class FakeRemote:
    """Answers with `answer`, or raises `error`; confirms a tile that has the answer's validator.

    `asked` lists how it was asked: `tile`, or `revalidated` with the validator.
    """

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.error: TileError | None = None
        self.asked: list[str] = []

    def tile(self, request: TileRequest) -> Answer:
        self.asked.append("tile")
        return self._given()

    def revalidated(self, request: TileRequest, known: Tile) -> Answer:
        self.asked.append(f"revalidated {known.validator}".strip())
        answer = self._given()
        if isinstance(answer, Tile) and known.validator and known.validator == answer.validator:
            return known._replace(expires=answer.expires, stale=False)
        return answer

    def _given(self) -> Answer:
        if self.error is not None:
            raise self.error
        return self.answer


class MapStore:
    """Keeps answers in a dict."""

    def __init__(self) -> None:
        self.kept: dict[tuple, Kept] = {}
        self.renewals = 0

    def get(self, request: TileRequest) -> Kept | None:
        return self.kept.get(request[:3])

    def put(self, request: TileRequest, kept: Kept, *, is_renewal: bool = False) -> None:
        self.kept[request[:3]] = kept
        self.renewals += is_renewal
