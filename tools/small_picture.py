"""small_picture.py FROM TO : write a picture with 256 colours, so that it is quick to load."""

import sys

from PIL import Image

source, target = sys.argv[1:]
with Image.open(source) as picture:
    small = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
small.save(target, optimize=True)
