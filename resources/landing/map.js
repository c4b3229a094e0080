// The map of the start page: each layer through our own WMTS, in the coordinates of its own grid.

import {drawing, outlines} from "./drawing.js";
import {inDegrees, makeKnown, viewOf} from "./grids.js";

const place = document.getElementById("place");
const trouble = document.getElementById("trouble");
const edges = document.getElementById("edges");

export const map = new ol.Map({
  target: "map",
  controls: [new ol.control.Zoom(), new ol.control.Attribution({collapsible: false})],
});

let shown = null;

function complain(text) {
  trouble.textContent = text;
  trouble.hidden = text === "";
}

async function describe(layer) {
  const answer = await fetch(layer.dataset.capabilities);
  if (!answer.ok) {
    throw new Error(`its description answers ${answer.status}`);
  }
  return new ol.format.WMTSCapabilities().read(await answer.text());
}

function sourceOf(layer, link, capabilities) {
  const options = ol.source.WMTS.optionsFromCapabilities(capabilities, {
    layer: layer.dataset.layer,
    matrixSet: link.set,
  });
  if (!options) {
    throw new Error("the map viewer does not understand its description");
  }
  return new ol.source.WMTS({...options, attributions: credit(layer)});
}

// OpenLayers takes attributions for HTML.
function credit(layer) {
  const holder = document.createElement("span");
  holder.textContent = layer.dataset.credit;
  return layer.dataset.credit ? holder.innerHTML : undefined;
}

// Each tile's outline with its level, row and column as a WMTS names them.
function edgesOf(source) {
  const tileGrid = source.getTileGrid();
  return outlines({
    tileGrid,
    projection: source.getProjection(),
    levelFor: (resolution) => tileGrid.getZForResolution(resolution),
    tileAt: (coordinate) => source.getTileCoordForTileUrlFunction(coordinate),
    namesOf: ([z, column, row]) => [`level ${tileGrid.getMatrixId(z)}`, `row ${row}`, `column ${column}`],
    chosen: () => null,
  });
}

async function show(layer) {
  complain("");
  shown = layer;
  if (layer.dataset.capabilities === "") {
    map.setLayers([]);
    complain("WMTS, by which this map reads, is switched off for this layer.");
    return;
  }
  const link = JSON.parse(layer.dataset.links)[0];
  makeKnown(link);
  const capabilities = await describe(layer);
  if (shown !== layer) {
    return;
  }
  const source = sourceOf(layer, link, capabilities);
  let failed = 0;
  source.on("tileloaderror", () => {
    failed += 1;
    complain(failed === 1 ? "One tile could not be had." : `${failed} tiles could not be had.`);
  });
  const outline = edgesOf(source);
  outline.set("edges", true);
  outline.setVisible(edges.checked);
  map.setLayers([drawing(source, layer.dataset.format.includes("vector")), outline]);
  map.setView(viewOf(source.getProjection(), source.getTileGrid(), link.extent, map.getSize()));
  map.set("link", link);
  map.set("grid", source.getTileGrid());
  tellPlace();
}

function tellPlace(coordinate) {
  const link = map.get("link");
  const grid = map.get("grid");
  if (!grid) {
    return;
  }
  const level = grid.getMatrixId(grid.getZForResolution(map.getView().getResolution()));
  const digits = inDegrees(link) ? 4 : 0;
  const at = coordinate ? ` · ${coordinate.map((part) => part.toFixed(digits)).join(", ")}` : "";
  place.textContent = `${link.crs} · level ${level}${at}`;
}

map.on("pointermove", (event) => tellPlace(event.coordinate));
map.on("moveend", () => tellPlace());

edges.addEventListener("change", () => {
  map.getLayers().forEach((layer) => layer.get("edges") && layer.setVisible(edges.checked));
});

document.addEventListener("layer-chosen", (event) => {
  show(event.detail).catch((error) => complain(`This layer cannot be shown: ${error.message}.`));
});
