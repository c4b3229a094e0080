// The map of the start page: each layer through our own WMTS, in the coordinates of its own grid.

"use strict";

const place = document.getElementById("place");
const trouble = document.getElementById("trouble");
const edges = document.getElementById("edges");

const map = new ol.Map({
  target: "map",
  controls: [new ol.control.Zoom(), new ol.control.Attribution({collapsible: false})],
});

let shown = null;

function complain(text) {
  trouble.textContent = text;
  trouble.hidden = text === "";
}

// OpenLayers knows few systems by itself. In the view of a grid nothing is reprojected, so that its
// name, units and axis order are all it needs; the server tells them.
function makeKnown(link) {
  if (ol.proj.get(link.urn)) {
    return;
  }
  ol.proj.addProjection(
    new ol.proj.Projection({
      code: link.urn.startsWith("urn:ogc:def:crs:EPSG:") ? link.crs : link.urn,
      units: link.metresPerUnit > 1000 ? "degrees" : "m",
      metersPerUnit: link.metresPerUnit,
      axisOrientation: link.northingFirst ? "neu" : "enu",
      extent: link.gridExtent,
    }),
  );
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

function drawing(layer, source) {
  if (!layer.dataset.format.includes("vector")) {
    return new ol.layer.Tile({source});
  }
  return new ol.layer.VectorTile({
    source: new ol.source.VectorTile({
      format: new ol.format.MVT(),
      projection: source.getProjection(),
      tileGrid: source.getTileGrid(),
      tileUrlFunction: source.getTileUrlFunction(),
    }),
  });
}

// Each tile's outline with its level, row and column as a WMTS names them.
function outlines(source) {
  const grid = source.getTileGrid();
  const sizes = grid.getResolutions().map((_, z) => [grid.getTileSize(z)].flat());
  const found = new ol.source.ImageTile({
    projection: source.getProjection(),
    tileGrid: grid,
    wrapX: source.getWrapX(),
    transition: 0,
    loader: (z, column, row) => {
      const text = `level ${grid.getMatrixId(z)}, row ${row}, column ${column}`;
      return Promise.resolve(outline(sizes[z][0], sizes[z][1] || sizes[z][0], text));
    },
  });
  found.setTileSizes(sizes.map(([width, height]) => [width, height || width]));
  return found;
}

function outline(width, height, text) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  pen.strokeStyle = pen.fillStyle = "#2b5c8a";
  pen.strokeRect(0.5, 0.5, width, height);
  pen.font = "12px system-ui, sans-serif";
  pen.strokeStyle = "rgba(255, 255, 255, 0.85)";
  pen.lineWidth = 4;
  pen.lineJoin = "round";
  pen.strokeText(text, 8, 18);
  pen.fillText(text, 8, 18);
  return canvas;
}

function viewOf(source, extent) {
  const resolutions = source.getTileGrid().getResolutions().slice();
  resolutions.unshift(resolutions[0] * 2);
  for (let further = 0; further < 3; further += 1) {
    resolutions.push(resolutions[resolutions.length - 1] / 2);
  }
  const view = new ol.View({
    projection: source.getProjection(),
    resolutions,
    constrainResolution: true,
    multiWorld: true,
    center: ol.extent.getCenter(extent),
  });
  view.fit(extent, {size: map.getSize(), nearest: true});
  if (source.getProjection().getCode() === "EPSG:3857" && ol.extent.getHeight(extent) > 4e7) {
    view.setCenter([extent[0] / 2 + extent[2] / 2, 2.5e6]); // most of the world's land lies north
  }
  return view;
}

async function show(layer) {
  complain("");
  shown = layer;
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
  const outline = new ol.layer.Tile({source: outlines(source), visible: edges.checked, zIndex: 1});
  outline.set("edges", true);
  map.setLayers([drawing(layer, source), outline]);
  map.setView(viewOf(source, link.extent));
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
  const digits = link.metresPerUnit > 1000 ? 4 : 0;
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
