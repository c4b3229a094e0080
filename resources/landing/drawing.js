// How tiles are drawn, and the lines and names that lie over them.

const LINE = 15;
const MOST = 500;

export function drawing(source, isVector) {
  if (!isVector) {
    return new ol.layer.Tile({source});
  }
  return new ol.layer.VectorTile({
    source: new ol.source.VectorTile({
      format: new ol.format.MVT(),
      projection: source.getProjection(),
      tileGrid: source.getTileGrid(),
      tileUrlFunction: source.getTileUrlFunction(),
      wrapX: source.getWrapX(),
    }),
  });
}

// A layer that `draw` paints anew for each frame, as sharp as the screen is.
function painted(draw) {
  const canvas = document.createElement("canvas");
  Object.assign(canvas.style, {position: "absolute", width: "100%", height: "100%", pointerEvents: "none"});
  return new ol.layer.Layer({
    zIndex: 1,
    render(frame) {
      [canvas.width, canvas.height] = frame.size.map((side) => Math.round(side * frame.pixelRatio));
      const pen = canvas.getContext("2d");
      pen.scale(frame.pixelRatio, frame.pixelRatio);
      draw(pen, frame);
      return canvas;
    },
  });
}

// The outlines of tiles, each with its name in lines. Of what is drawn it is told
//   tileGrid, projection  those of the tiles
//   levelFor(resolution)  which level is on the screen, or null as long as none is
//   tileAt(coordinate)    the tile that is asked for there, or null
//   namesOf(tile)         the lines
//   chosen()              the tile that is to stand out, or null
export function outlines({tileGrid, projection, levelFor, tileAt, namesOf, chosen}) {
  return painted((pen, frame) => {
    const shown = frame.viewState;
    const extent = transformed(frame.extent, shown.projection, projection);
    const level = levelFor(shown.resolution);
    if (level === null) {
      return;
    }
    const range = tileGrid.getTileRangeForExtentAndZ(extent, level);
    if (range.getWidth() * range.getHeight() > MOST) {
      return;
    }
    const found = [];
    tileGrid.forEachTileCoord(extent, level, (coordinate) => {
      const tile = tileAt(coordinate);
      if (tile) {
        const box = transformed(tileGrid.getTileCoordExtent(coordinate), projection, shown.projection);
        found.push([tile, cornersOf(box, frame)]);
      }
    });
    const outstanding = String(chosen());
    for (const [tile, corners] of found) {
      outline(pen, corners, String(tile) === outstanding);
    }
    for (const [tile, corners] of found) {
      write(pen, corners, namesOf(tile), frame.size);
    }
  });
}

// A dashed line around a box; `boxOf(resolution)` says which, in a projection.
export function border(projection, boxOf) {
  return painted((pen, frame) => {
    const shown = frame.viewState;
    const box = boxOf(shown.resolution);
    if (box) {
      trace(pen, cornersOf(transformed(box, projection, shown.projection), frame));
      stroke(pen, 5, "rgba(255, 255, 255, 0.8)");
      pen.setLineDash([8, 5]);
      stroke(pen, 2.5, "#c8442f");
    }
  });
}

function transformed(extent, from, to) {
  return ol.proj.equivalent(from, to) ? extent : ol.proj.transformExtent(extent, from, to);
}

// The corners of a box in pixels, clockwise from its upper left.
function cornersOf([west, south, east, north], frame) {
  const [a, b, c, d, e, f] = frame.coordinateToPixelTransform;
  const corners = [[west, north], [east, north], [east, south], [west, south]];
  return corners.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f]);
}

function trace(pen, corners) {
  pen.beginPath();
  corners.forEach(([x, y]) => pen.lineTo(x, y));
  pen.closePath();
}

function stroke(pen, width, style) {
  pen.lineWidth = width;
  pen.strokeStyle = style;
  pen.stroke();
}

function outline(pen, corners, isChosen) {
  trace(pen, corners);
  stroke(pen, 2.5, "rgba(255, 255, 255, 0.6)");
  stroke(pen, 1, "#2b5c8a");
  if (isChosen) {
    pen.fillStyle = "rgba(255, 196, 0, 0.18)";
    pen.fill();
    stroke(pen, 2, "#2b5c8a");
  }
}

// The names of a tile, where it begins to be seen; none where there is no room for them.
function write(pen, corners, names, [width, height]) {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const left = Math.max(Math.min(...xs), 0);
  const top = Math.max(Math.min(...ys), 0);
  const right = Math.min(Math.max(...xs), width);
  const bottom = Math.min(Math.max(...ys), height);
  pen.font = "600 11.5px system-ui, sans-serif";
  pen.textBaseline = "middle";
  const wide = Math.max(...names.map((name) => pen.measureText(name).width)) + 12;
  const high = names.length * LINE + 6;
  if (wide + 8 > right - left || high + 8 > bottom - top) {
    return;
  }
  pen.beginPath();
  pen.roundRect(left + 4, top + 4, wide, high, 4);
  pen.fillStyle = "rgba(255, 255, 255, 0.86)";
  pen.fill();
  pen.fillStyle = "#1c4870";
  names.forEach((name, number) => pen.fillText(name, left + 10, top + 8 + (number + 0.5) * LINE));
}
