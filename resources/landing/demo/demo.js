// The page of a layer: a map for each protocol, all of the same place, and the same tile in each one's
// own counting.

import {inDegrees, makeKnown, viewOf} from "../grids.js";
import {offerChoices} from "./choices.js";
import {superOverlay} from "./kml.js";
import {MapFigure} from "./map_figure.js";
import {tileGridOf, tilesOf} from "./sources.js";

const CLOSER = 2;
const USUAL_SIZE = [400, 250];

const panel = document.getElementById("choices");
const place = document.getElementById("place");
const layer = JSON.parse(panel.dataset.layer);
const elements = Array.from(document.querySelectorAll(".demo-map"));

export const figures = elements.map((element) => new MapFigure(element));
const choices = offerChoices(layer, figures, {rebuild: show, reveal, redraw});

let view = null;
let shownGrid = null;
let pinned = null;
let pointedAt; // undefined: at the middle of the view
let turn = 0;
const filledIn = new Map(); // the turn in which each figure was filled
let isFollowing = false;

function sizeOfMaps() {
  const size = figures.find((each) => each.isShown)?.map.getSize();
  return size && ol.size.hasArea(size) ? size : USUAL_SIZE;
}

function choose(grid) {
  makeKnown(grid);
  grid.projection = ol.proj.get(grid.urn);
  grid.tileGrid = tileGridOf(grid.levels, grid.extent);
  view = viewOf(grid.projection, grid.tileGrid, grid.extent, sizeOfMaps(), CLOSER);
  view.on("propertychange", follow);
  shownGrid = grid;
  pinned = null;
  pointedAt = undefined;
}

// The degrees of KML in a view of this grid, if OpenLayers can turn them; else in a view of their own.
function overlayOf(grid) {
  const tiles = superOverlay(layer.kml);
  if (ol.proj.getTransform(tiles.projection, grid.projection)) {
    return [tiles, view];
  }
  return [tiles, viewOf(tiles.projection, tiles.tileGrid, layer.kml.extent, sizeOfMaps(), CLOSER)];
}

async function fill(figure, grid, moment) {
  try {
    const [tiles, seen] =
      figure.form === "kml" ? overlayOf(grid) : [await tilesOf(figure.form, layer, grid, choices.tiles), view];
    if (moment === turn) {
      figure.show(tiles, grid, seen, choices.lines);
      point(figure);
    }
  } catch (error) {
    if (moment === turn) {
      figure.clear(`The layer cannot be shown by it: ${error.message}.`);
    }
  }
}

function isOffered(figure, grid) {
  return figure.form in grid.forms && (figure.form !== "kml" || layer.kml !== null);
}

async function show() {
  turn += 1;
  hide();
  if (choices.grid !== shownGrid) {
    choose(choices.grid);
  }
  await fillAll();
  tellPlace(view.getCenter());
}

function reveal() {
  hide();
  fillAll();
}

function hide() {
  for (const figure of figures) {
    figure.element.hidden = !(isOffered(figure, choices.grid) && choices.wants(figure));
  }
}

// What was filled for the same choices stays as it is.
function fillAll() {
  const waiting = figures.filter((figure) => figure.isShown && filledIn.get(figure) !== turn);
  return Promise.all(
    waiting.map((figure) => {
      filledIn.set(figure, turn);
      return fill(figure, shownGrid, turn);
    }),
  );
}

function redraw() {
  figures.forEach((figure) => figure.draw(choices.lines));
}

function isLinked(figure) {
  return figure.map.getView() === view;
}

function point(figure, coordinate = pinned || view.getCenter()) {
  figure.point(isLinked(figure) ? coordinate : figure.map.getView().getCenter());
}

function pointAll(coordinate) {
  pointedAt = coordinate;
  figures.filter((figure) => figure.isShown).forEach((figure) => point(figure, coordinate));
  tellPlace(coordinate || view.getCenter());
}

// Once the view has moved, whatever was pointed at is elsewhere.
function follow() {
  pinned = null;
  if (!isFollowing) {
    isFollowing = true;
    requestAnimationFrame(() => {
      isFollowing = false;
      pointAll();
    });
  }
}

function tellPlace(coordinate) {
  const digits = inDegrees(shownGrid) ? 4 : 0;
  const level = shownGrid.levels[shownGrid.tileGrid.getZForResolution(view.getResolution())];
  const at = coordinate.map((part) => part.toFixed(digits)).join(", ");
  const advice = pinned ? "click again to let the tile go" : "click a tile to keep its addresses";
  place.textContent = `${shownGrid.crs} · level ${level.id} · ${at} · ${advice}`;
}

// The tile under the pointer is named everywhere; a click keeps it so, to have its addresses copied.
for (const figure of figures) {
  figure.map.on("pointermove", (event) => {
    if (!event.dragging && pinned === null && isLinked(figure)) {
      pointAll(event.coordinate);
    }
  });
  figure.map.on("click", (event) => {
    if (isLinked(figure)) {
      pinned = pinned === null ? event.coordinate : null;
      pointAll(event.coordinate);
    }
  });
}

// Which level KML shows is known only once its documents were read. (What a listener returns matters.)
const kml = figures.find((figure) => figure.form === "kml");
kml?.map.on("rendercomplete", () => {
  if (kml.isShown) {
    point(kml, pointedAt);
  }
});

panel.hidden = false;
show();
