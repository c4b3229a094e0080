"""What a picture is like that was drawn through a mesh."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.image.warp import MeshBox, blank_picture, warped

SIDE = 8
PICTURE = blank_picture(4 * SIDE, 4 * SIDE)
PICTURE.paste((10, 20, 30), (0, 0, 4 * SIDE, 4 * SIDE))
HOLED = PICTURE.copy()
HOLED.paste((0, 0, 0, 0), (SIDE, SIDE, SIDE + 1, SIDE + 1))
INSIDE = (SIDE, SIDE, SIDE, 2 * SIDE, 2 * SIDE, 2 * SIDE, 2 * SIDE, SIDE)
WHOLE = MeshBox((0, 0, SIDE, SIDE), INSIDE)
HALF = MeshBox((0, 0, SIDE // 2, SIDE), INSIDE)


@pytest.mark.parametrize(
    ("picture", "box", "mode"),
    [
        pytest.param(PICTURE, WHOLE, "RGB", id="covered"),
        pytest.param(PICTURE, HALF, "RGBA", id="covered in part"),
        pytest.param(HOLED, WHOLE, "RGBA", id="with a hole"),
    ],
)
def test_a_picture_has_alpha_where_something_is_transparent_only(picture, box, mode):
    drawn = warped(picture, (SIDE, SIDE), [box])

    assert drawn.mode == mode
    assert drawn.getpixel((SIDE // 2 - 1, SIDE // 2))[:3] == (10, 20, 30)
