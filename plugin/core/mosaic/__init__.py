"""Pictures from tiles: assembling, reprojecting, over- and under-zoom; itself a tile source."""
