// What a tile is called: the same place in each protocol's own counting.

// The names that stand in braces in addresses, and their values for a tile of a level.
export function countsOf(level, column, row) {
  return {
    TileMatrix: level.id,
    TileRow: row,
    TileCol: column,
    z: level.z,
    x: column,
    y: row,
    "-y": level.size[1] - 1 - row,
    quadkey: quadkeyOf(level, column, row),
  };
}

// In a grid of two squares keys count in the square around both, as MapCache has it; the coarsest level
// has none there. `null` says that a tile has no key.
function quadkeyOf({z, size: [width, height]}, column, row) {
  const isTwoSquares = width === 2 * height;
  if (isTwoSquares && z === 0) {
    return null;
  }
  const digits = isTwoSquares ? z + 1 : z;
  const down = isTwoSquares ? row + 2 ** (z - 1) : row;
  let key = "";
  for (let digit = digits - 1; digit >= 0; digit -= 1) {
    const half = 2 ** digit;
    key += (Math.floor(column / half) % 2) + 2 * (Math.floor(down / half) % 2);
  }
  return key;
}

export function filled(template, counts) {
  return template.replace(/\{([^}]+)\}/g, (_, name) => counts[name]);
}

const AS_WMTS = "TileMatrix {TileMatrix}|TileRow {TileRow}|TileCol {TileCol}";
const AS_XYZ = "z {z}|x {x}|y {y}";
const NAMES = {
  "wmts-kvp": AS_WMTS,
  "wmts-rest": AS_WMTS,
  xyz: AS_XYZ,
  tms: "z {z}|x {x}|y {-y}",
  "tms-flipped": AS_XYZ,
  quadkey: "quadkey {quadkey}",
  "wms-1.1.1": "BBOX|{bbox}",
  "wms-1.3.0": "BBOX|{bbox}",
  kml: AS_XYZ,
};

// The name of a tile in lines; `box` is that of a map by WMS, in the order in which it is asked for.
export function namesOf(form, counts, box, resolution) {
  if (form === "quadkey" && counts.quadkey === null) {
    return ["no quadkey"];
  }
  const bbox = `${told(box.slice(0, 2), resolution)},|${told(box.slice(2), resolution)}`;
  return filled(NAMES[form], {...counts, bbox}).split("|");
}

export function inOneLine(names) {
  return names.join(" · ").replaceAll(", · ", ", ");
}

// Numbers to a tenth of a pixel or finer.
function told(numbers, resolution) {
  const digits = Math.max(0, Math.ceil(1 - Math.log10(resolution)));
  return numbers.map((number) => String(Number(number.toFixed(digits)))).join(", ");
}

const IN_PATH = /[^/]+\/[^/]+\/[^/]+(?=\.\w+(?:\?|$))/g;
const COUNTED = {
  "wmts-kvp": /(?<=TILE(?:MATRIX|ROW|COL)=)[^&]*/gi,
  quadkey: /(?<=&tile=)\d*/g,
  "wms-1.1.1": /(?<=BBOX=)[^&]*/g,
  "wms-1.3.0": /(?<=BBOX=)[^&]*/g,
};

// An address in parts, those that count the tile marked: [text, isCounted]…
export function partsOf(form, address) {
  const parts = [];
  let end = 0;
  for (const found of address.matchAll(COUNTED[form] || IN_PATH)) {
    parts.push([address.slice(end, found.index), false], [found[0], true]);
    end = found.index + found[0].length;
  }
  parts.push([address.slice(end), false]);
  return parts.filter(([text]) => text !== "");
}
