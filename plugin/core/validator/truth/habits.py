"""How a service says that there is no tile: learnt from its answers, for each has its own way."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple, Optional

from ..judgement import Presence
from .looks import Kind, Look

__all__ = ["Habits", "Spot"]

_REPEATED = 4
"""At so many places far from each other one picture of several colours is no map."""

_REPEATED_OUTSIDE = 2
"""The same where no tile is to be expected."""

_SAME_TARGET = 2
"""So many tiles redirected to one address make it a placeholder's."""

_FAR = 2
"""Tiles further apart than this are not neighbours."""

_OTHERS = 3
"""So many pictures seen once only have to be there, before a repeated one counts as no map."""

_LIGHT, _DARK = 0xE0, 4
"""Greys lighter or darker than this fill what is empty; another colour may be the sea."""

_SAYS_NO = (Kind.NOTHING, Kind.OUT_OF_RANGE, Kind.UNKNOWN_LEVEL)


class Spot(NamedTuple):
    """Where a tile was asked for.

    `is_legal` says that the document's limits allow it, `is_outside` that by all the document says
    there is no tile.
    """

    tile_matrix: str
    column: int
    row: int
    is_legal: bool
    is_outside: bool = False


class Habits:
    """What was seen of a layer's answers, and what they therefore mean.

    The meaning of an answer may change as more is seen: `version` rises when it does.
    """

    def __init__(self) -> None:
        """Start without knowing anything."""
        self.version = 0
        self._spots: dict[str, list[Spot]] = defaultdict(list)
        self._outside: dict[str, set[str]] = defaultdict(set)
        self._targets: dict[str, int] = defaultdict(int)
        self._refused_outside = 0
        self._says_no_inside = False
        self._says_no_outside = False
        self._says_no_elsewhere = False
        self._trusts_pictures = False
        self._repeated: set[str] = set()
        self._repeated_outside: set[str] = set()
        self._placeholders: set[str] = set()
        self._mixed: set[str] = set()

    def note(self, spot: Spot, look: Look) -> None:
        """Learn from one more answer."""
        before = self._known()
        if look.kind in _SAYS_NO:
            self._says_no_inside |= spot.is_legal
            self._says_no_elsewhere |= not spot.is_legal
            self._says_no_outside |= spot.is_outside
        if look.kind is Kind.REFUSED and spot.is_outside:
            self._refused_outside += 1
        if look.moved_to:
            self._targets[look.moved_to] += 1
            if self._targets[look.moved_to] == _SAME_TARGET:
                self._placeholders.add(look.moved_to)
        if look.digest:
            self._note_picture(spot, look)
        self.version += self._known() != before

    def _known(self) -> tuple[object, ...]:
        """Return what the meaning of answers hangs on."""
        return (
            bool(self._spots),
            self._refused_outside >= _REPEATED,
            self._says_no_inside,
            self._says_no_outside,
            self._says_no_elsewhere,
            self._trusts_pictures,
            len(self._repeated),
            len(self._repeated_outside),
            len(self._placeholders),
            len(self._mixed),
        )

    @property
    def has_seen_pictures(self) -> bool:
        """Whether any picture came at all."""
        return bool(self._spots)

    @property
    def can_say_no(self) -> bool:
        """Whether the service says somewhere, in another way than by a picture: no such tile."""
        return self._says_no_inside or self._says_no_elsewhere

    def trust_pictures(self) -> None:
        """From now on every picture stands for a tile: there is nothing else it could be."""
        self._trusts_pictures = True
        self.version += 1

    def presence(self, look: Look) -> Presence:
        """Return what an answer says of its tile."""
        if look.moved_to in self._placeholders:
            return Presence.PLACEHOLDER
        if look.kind in _SAYS_NO:
            return Presence.ABSENT
        if look.kind is Kind.REFUSED:
            is_usual = self._refused_outside >= _REPEATED and bool(self._spots)
            return Presence.ABSENT if is_usual else Presence.FAILED
        if look.kind is Kind.FAILED:
            return Presence.FAILED
        if look.kind in (Kind.CLEAR, Kind.FLAT):
            return Presence.BLANK
        return Presence.PLACEHOLDER if self._stands_for_nothing(look) else Presence.TILE

    def is_there(self, look: Look) -> Optional[bool]:
        """Tell whether the answer stands for a tile; None if it failed.

        A blank picture stands for one if it may: if it is not what the service sends for nothing,
        and the service says "nothing" in another way, or the colour is not white or black. One that
        hides what lies below is taken for a tile even if that is only said beyond the limits.
        """
        presence = self.presence(look)
        if presence is Presence.FAILED:
            return None
        if presence is Presence.BLANK:
            return self._may_be_map(look)
        return presence is Presence.TILE

    def _may_be_map(self, look: Look) -> bool:
        if self._stands_for_nothing(look):
            return False
        if self._trusts_pictures or self._says_no_inside or not _is_plain(look):
            return True
        return look.kind is Kind.FLAT and self._says_no_elsewhere

    def _stands_for_nothing(self, look: Look) -> bool:
        """Tell whether a picture is sent again and again where there is no tile.

        It is, if it is repeated beyond all boxes and nothing else is seen there. With other answers
        there, it is the boxes that are wrong.
        """
        if self._trusts_pictures:
            return False
        if look.digest in self._repeated and not self._says_no_inside:
            return True
        if look.digest not in self._repeated_outside or self._says_no_outside:
            return False
        return not any(look.digest in self._outside[level] for level in self._mixed)

    def _note_picture(self, spot: Spot, look: Look) -> None:
        """Remember where a picture was seen, if far from where it was seen before."""
        if spot.is_outside:
            self._outside[spot.tile_matrix].add(look.digest)
            if len(self._outside[spot.tile_matrix]) > 1:
                self._mixed.add(spot.tile_matrix)
        spots = self._spots[look.digest]
        if len(spots) >= 2 * _REPEATED or any(_are_near(spot, other) for other in spots):
            return
        spots.append(spot)
        if sum(one.is_outside for one in spots) >= _REPEATED_OUTSIDE:
            self._repeated_outside.add(look.digest)
        if look.kind is Kind.PICTURE and len(spots) >= _REPEATED and self._has_others():
            self._repeated.add(look.digest)

    def _has_others(self) -> bool:
        return sum(len(spots) == 1 for spots in self._spots.values()) >= _OTHERS


def _is_plain(look: Look) -> bool:
    if look.kind is Kind.CLEAR or look.colour is None:
        return True
    low, high = min(look.colour[:3]), max(look.colour[:3])
    return high - low <= _DARK and (low >= _LIGHT or high <= _DARK)


def _are_near(one: Spot, other: Spot) -> bool:
    if one.tile_matrix != other.tile_matrix:
        return False
    return max(abs(one.column - other.column), abs(one.row - other.row)) <= _FAR
