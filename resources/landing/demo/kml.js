// A super-overlay in OpenLayers: its documents are read from the root on, and their pictures shown.

import {tileGridOf} from "./sources.js";

const MOST = 64; // pictures at a time: whoever is farther away sees none
const SIDES = ["west", "south", "east", "north"];

function textOf(element, name) {
  return element.getElementsByTagName(name)[0]?.textContent.trim() || "";
}

function boxOf(element) {
  return SIDES.map((side) => Number(textOf(element, side)));
}

function holds([west, south, east, north], [x, y]) {
  return west <= x && x <= east && south <= y && y <= north;
}

// What a document says: its picture, and where to go on.
function read(text) {
  const kml = new DOMParser().parseFromString(text, "text/xml");
  const overlay = kml.getElementsByTagName("GroundOverlay")[0];
  const links = Array.from(kml.getElementsByTagName("NetworkLink"));
  return {
    picture: overlay && {href: textOf(overlay, "href"), box: boxOf(overlay.getElementsByTagName("LatLonBox")[0])},
    links: links.map((link) => ({
      href: textOf(link, "href"),
      box: boxOf(link.getElementsByTagName("LatLonAltBox")[0]),
    })),
  };
}

async function fetchDocument(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`a document answers ${answer.status}`);
  }
  return read(await answer.text());
}

// The documents of a layer, each fetched once.
class SuperOverlay {
  constructor(root) {
    this.root = root;
    this.known = new Map();
  }

  document(address) {
    if (!this.known.has(address)) {
      const found = fetchDocument(address).catch((error) => {
        this.known.delete(address);
        throw error;
      });
      this.known.set(address, found);
    }
    return this.known.get(address);
  }

  // The picture that fills a box, or null: from document to document, each inside of the one before.
  async pictureIn(box) {
    const center = ol.extent.getCenter(box);
    let found = await this.document(this.root);
    while (!found.picture || ol.extent.getWidth(found.picture.box) > ol.extent.getWidth(box) * 1.5) {
      const next = found.links.find((link) => holds(link.box, center));
      if (!next) {
        return null;
      }
      found = await this.document(next.href);
    }
    return found.picture;
  }
}

function loaded(address) {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener("load", () => resolve(image));
    image.addEventListener("error", () => reject(new Error("a picture could not be had")));
    image.src = address;
  });
}

// The tiles of a level in an extent; no more are listed than tell that they are too many.
function tilesIn(tileGrid, extent, level) {
  if (ol.extent.isEmpty(extent)) {
    return [];
  }
  const {minX, maxX, minY, maxY} = tileGrid.getTileRangeForExtentAndZ(extent, level);
  const tiles = [];
  for (let x = minX; x <= maxX && tiles.length <= MOST; x += 1) {
    for (let y = minY; y <= maxY && tiles.length <= MOST; y += 1) {
      tiles.push([level, x, y]);
    }
  }
  return tiles;
}

// The pictures of some tiles of a level, put together as they are.
async function together(overlay, tileGrid, level, tiles) {
  const boxes = tiles.map((tile) => tileGrid.getTileCoordExtent(tile));
  const whole = boxes.reduce((all, box) => ol.extent.extend(all, box), ol.extent.createEmpty());
  const resolution = tileGrid.getResolution(level);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(ol.extent.getWidth(whole) / resolution);
  canvas.height = Math.round(ol.extent.getHeight(whole) / resolution);
  const pen = canvas.getContext("2d");
  await Promise.all(boxes.map(async (box) => {
    const picture = await overlay.pictureIn(box);
    if (picture) {
      const [west, south, east, north] = picture.box;
      const at = [(west - whole[0]) / resolution, (whole[3] - north) / resolution];
      const size = [(east - west) / resolution, (north - south) / resolution];
      pen.drawImage(await loaded(picture.href), ...at.map(Math.round), ...size.map(Math.round));
    }
  }));
  return {image: canvas, extent: whole, resolution, pixelRatio: 1};
}

// KML is in degrees; OpenLayers itself turns them into Web Mercator, and into nothing else.
export function superOverlay({document: root, extent, levels}) {
  const overlay = new SuperOverlay(root);
  const tileGrid = tileGridOf(levels, extent);
  let shown = null; // which level that is, once its documents were read
  const source = new ol.source.Image({
    projection: "EPSG:4326",
    loader: async (wanted, resolution) => {
      const level = tileGrid.getZForResolution(resolution);
      const inside = ol.extent.getIntersection(wanted, tileGrid.getExtent());
      const tiles = tilesIn(tileGrid, inside, level);
      if (tiles.length === 0 || tiles.length > MOST) {
        shown = null;
        return document.createElement("canvas");
      }
      const found = await together(overlay, tileGrid, level, tiles);
      shown = level;
      return found;
    },
  });
  return {
    layer: new ol.layer.Image({source}),
    tileGrid,
    levels,
    projection: ol.proj.get("EPSG:4326"),
    levelFor: () => shown,
    addressOf: async (tile) => (await overlay.pictureIn(tileGrid.getTileCoordExtent(tile)))?.href,
  };
}
