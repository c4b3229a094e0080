// One of the maps: a protocol's tiles, their names, and the address of the tile that is pointed at.

import {border, outlines} from "../drawing.js";
import {countsOf, inOneLine, namesOf, partsOf} from "./counting.js";
import {hasTile, isTurned} from "./sources.js";

const TURNED = [1, 0, 3, 2];

// The wheel and fingers move a map only once it was chosen, or nobody could scroll past so many.
function makeMap(frame) {
  frame.addEventListener(
    "pointerdown",
    (event) => event.pointerType === "mouse" && frame.focus({preventScroll: true}),
    {capture: true},
  );
  return new ol.Map({
    target: frame,
    controls: [new ol.control.Zoom()],
    interactions: ol.interaction.defaults.defaults({
      onFocusOnly: true,
      altShiftDragRotate: false,
      pinchRotate: false,
    }),
  });
}

// An address breaks before its parts; what is copied stays the same.
function breakable(text) {
  return text.split(/(?<=[^/:])(?=[/&?])/).flatMap((part) => [document.createElement("wbr"), part]);
}

export class MapFigure {
  constructor(element) {
    this.element = element;
    this.form = element.dataset.form;
    this.title = element.querySelector("h3").textContent;
    this.counted = element.querySelector(".counted");
    this.address = element.querySelector("code");
    this.trouble = element.querySelector(".trouble");
    const frame = element.querySelector(".frame");
    frame.hidden = this.counted.hidden = false;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", `Map by ${this.title}`);
    this.map = makeMap(frame);
    this.tiles = null;
    this.grid = null;
    this.pointed = null;
    this.telling = null;
  }

  get isShown() {
    return !this.element.hidden;
  }

  complain(text) {
    this.trouble.textContent = text;
    this.trouble.hidden = text === "";
  }

  // Show tiles of a grid in a view, with or without the lines over them.
  show(tiles, grid, view, lines) {
    this.complain("");
    this.tiles = tiles;
    this.grid = grid;
    this.pointed = null;
    let failed = 0;
    tiles.layer.getSource().on(["tileloaderror", "imageloaderror"], () => {
      failed += 1;
      this.complain(failed === 1 ? "One tile could not be had." : `${failed} tiles could not be had.`);
    });
    this.edges = outlines({
      ...tiles,
      tileAt: (tile) => (this.has(tile) ? tile : null),
      namesOf: (tile) => this.namesOf(tile),
      chosen: () => this.pointed,
    });
    this.limits = border(tiles.projection, (resolution) => this.limitsAt(tiles.levelFor(resolution)));
    this.map.setLayers([tiles.layer, this.edges, this.limits]);
    this.map.setView(view);
    this.draw(lines);
  }

  draw(lines) {
    this.edges?.setVisible(lines.edges);
    this.limits?.setVisible(lines.limits);
  }

  clear(text) {
    this.tiles = null;
    this.map.setLayers([]);
    this.complain(text);
  }

  has([z, column, row]) {
    const level = this.tiles.levels[z];
    return level !== undefined && hasTile(level, column, row);
  }

  namesOf(tile) {
    const [z, column, row] = tile;
    const box = this.tiles.tileGrid.getTileCoordExtent(tile);
    const ordered = isTurned(this.form, this.grid) ? TURNED.map((side) => box[side]) : box;
    const level = this.tiles.levels[z];
    return namesOf(this.form, countsOf(level, column, row), ordered, level.resolution);
  }

  limitsAt(z) {
    if (z === null) {
      return null;
    }
    const {columns, rows} = this.tiles.levels[z];
    const first = this.tiles.tileGrid.getTileCoordExtent([z, columns[0], rows[0]]);
    return ol.extent.extend(first, this.tiles.tileGrid.getTileCoordExtent([z, columns[1], rows[1]]));
  }

  // Name the tile at a place of the view, and tell its address; the promise is kept once that is told.
  point(coordinate) {
    const view = this.map.getView();
    const level = this.tiles ? this.tiles.levelFor(view.getResolution()) : null;
    if (level === null) {
      return Promise.resolve();
    }
    const at = ol.proj.transform(coordinate, view.getProjection(), this.tiles.projection);
    const tile = this.tiles.tileGrid.getTileCoordForCoordAndZ(at, level);
    if (String(tile) !== String(this.pointed)) {
      this.pointed = tile;
      this.map.render();
      this.telling = this.name(tile);
    }
    return this.telling;
  }

  async name(tile) {
    const isThere = this.has(tile);
    this.counted.textContent = isThere ? inOneLine(this.namesOf(tile)) : "no tile here";
    let address = "";
    try {
      address = (isThere && (await this.tiles.addressOf(tile))) || "";
    } catch {
      // Then the map itself says that it could not be had.
    }
    if (this.pointed === tile) {
      this.tell(address);
    }
  }

  tell(address) {
    this.address.replaceChildren(
      ...partsOf(this.form, address).map(([text, isCounted]) => {
        const part = document.createElement(isCounted ? "mark" : "span");
        part.append(...breakable(text));
        return part;
      }),
    );
  }
}
