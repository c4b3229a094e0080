"""Finds a font of this computer that has the letters of a text."""

from __future__ import annotations

import functools
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Optional

from ..errors import ImageError
from ..sentence import sentence
from .pillow import pillow

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

__all__ = ["font_for"]

# In the order in which they are tried: for most of Europe, then for East Asia, then for the rest.
_WELCOME = (
    "dejavusans.ttf", "notosans-regular.ttf", "liberationsans-regular.ttf",
    "opensans-regular.ttf", "ubuntu-r.ttf", "segoeui.ttf", "arial.ttf", "tahoma.ttf",
    "helveticaneue.ttc", "helvetica.ttc", "notosanscjk-regular.ttc", "notosanscjksc-regular.otf",
    "wqy-microhei.ttc", "wqy-zenhei.ttc", "droidsansfallbackfull.ttf", "droidsansfallback.ttf",
    "msyh.ttc", "yugothm.ttc", "msgothic.ttc", "malgun.ttf", "simsun.ttc", "pingfang.ttc",
    "hiraginosansgb.ttc", "applesdgothicneo.ttc", "arialunicode.ttf", "freesans.ttf",
    "unifont.otf", "nirmala.ttf", "leelawui.ttf", "ebrima.ttf",
)  # fmt: skip
_ENDINGS = (".ttf", ".otf", ".ttc")
_MOST_FILES, _MOST_TRIED = 20_000, 400
_TEST_SIZE = 16
_NO_LETTER = "\U0010ffff"
"""A code point that no font has a picture of (Unicode 15.0, 23.7: noncharacters)."""


def font_for(text: str, size: int, file: str = "") -> FreeTypeFont:
    """Return a font of `size` pixels, the one in `file`, or one that has all letters of `text`.

    Raises:
        ImageError: `file` is no font, no font here has the letters, or Pillow is missing or was
            built without FreeType.
    """
    library = _font_library()
    if file:
        font = _opened(library, file, size)
        if font is None:
            raise ImageError(sentence("{file} is no font that can be used", file=file))
        return font
    found = _file_with(frozenset(filter(_is_visible, text)))
    if found is None:
        # Pillow from 10.1 on brings a font of its own, for Western letters.
        return library.load_default(size)
    font = _opened(library, found, size)
    if font is None:
        raise ImageError(sentence("the font {found} has gone", found=found))
    return font


@functools.lru_cache(maxsize=256)
def _file_with(letters: frozenset[str]) -> Optional[str]:
    """Return the file of a font with these letters; None stands for Pillow's own font.

    Raises:
        ImageError: there is none.
    """
    library = _font_library()
    missing = letters
    for path in _candidates():
        font = _opened(library, path, _TEST_SIZE)
        if font is not None:
            lacking = _lacking(font, letters)
            if not lacking:
                return path
            missing = min(missing, lacking, key=len)
    own = _own_font(library)
    if own is not None and not _lacking(own, letters):
        return None
    shown = "".join(sorted(missing))[:20]
    raise ImageError(
        sentence(
            "no font of this computer has the letters {letters}; install one that has, such "
            "as a Noto font, or name its file",
            letters=shown,
        )
    )


def _font_library() -> Any:
    pillow()
    from PIL import ImageFont

    return ImageFont


def _opened(library: Any, path: str, size: int) -> Optional[FreeTypeFont]:
    """Return the font, or None if it is not one that is drawn from outlines."""
    try:
        return library.truetype(path, size)
    except OSError:
        return None
    except ImportError as exc:
        raise ImageError("to write into pictures, Pillow must be built with FreeType") from exc


def _own_font(library: Any) -> Optional[FreeTypeFont]:
    try:
        return library.load_default(_TEST_SIZE)
    except (TypeError, OSError, ImportError):  # before 10.1 it takes no size
        return None


def _is_visible(letter: str) -> bool:
    return unicodedata.category(letter)[0] not in "ZCM"


def _lacking(font: FreeTypeFont, letters: Iterable[str]) -> frozenset[str]:
    """Return the letters of which the font only has the picture for what it lacks."""
    nothing = _picture(font, _NO_LETTER)
    return frozenset(letter for letter in letters if _picture(font, letter) in (nothing, None))


def _picture(font: FreeTypeFont, letter: str) -> Optional[tuple[object, bytes]]:
    try:
        mask = font.getmask(letter, mode="L")
    except (OSError, ValueError):
        return None
    return mask.size, bytes(mask)


def _candidates() -> Iterator[str]:
    files = _font_files()
    by_name = {os.path.basename(path).lower().replace(" ", ""): path for path in reversed(files)}
    welcome = [by_name[name] for name in _WELCOME if name in by_name]
    yield from welcome
    others = sorted(set(files) - set(welcome), key=_upright_first)
    yield from others[:_MOST_TRIED]


def _upright_first(path: str) -> tuple[bool, str]:
    name = os.path.basename(path).lower()
    return any(word in name for word in ("bold", "italic", "oblique", "mono")), name


@functools.lru_cache(maxsize=1)
def _font_files() -> tuple[str, ...]:
    """Return the font files of this computer; fonts installed later count after a restart."""
    found: list[str] = []
    for folder in _folders():
        for place, _, names in os.walk(folder):
            found += [os.path.join(place, x) for x in names if x.lower().endswith(_ENDINGS)]
            if len(found) > _MOST_FILES:
                return tuple(found)
    return tuple(found)


def _folders() -> tuple[str, ...]:
    """Return where fonts are kept: Windows, macOS, and the XDG Base Directory Specification."""
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", os.path.join(home, "AppData", "Local"))
        windows = os.environ.get("WINDIR", r"C:\Windows")
        user = os.path.join(local, "Microsoft", "Windows", "Fonts")
        return os.path.join(windows, "Fonts"), user
    if sys.platform == "darwin":
        return "/System/Library/Fonts", "/Library/Fonts", os.path.join(home, "Library", "Fonts")
    user = os.environ.get("XDG_DATA_HOME") or os.path.join(home, ".local", "share")
    system = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    shares = [user, *system.split(":")]
    return (os.path.join(home, ".fonts"), *(os.path.join(share, "fonts") for share in shares))
