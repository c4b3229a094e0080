"""Pictures: media types, structure checks, blank tiles, transcoding."""
