// The tiles of a layer as OpenLayers gets them by each protocol but KML.

import {drawing} from "../drawing.js";
import {countsOf, filled} from "./counting.js";

export function tileGridOf(levels, extent) {
  return new ol.tilegrid.TileGrid({
    extent,
    origins: levels.map((level) => level.origin),
    resolutions: levels.map((level) => level.resolution),
    sizes: levels.map((level) => level.size),
    tileSizes: levels.map((level) => level.tileSize),
  });
}

export function hasTile({columns, rows}, column, row) {
  return columns[0] <= column && column <= columns[1] && rows[0] <= row && row <= rows[1];
}

// What may be chosen of the layer, where it is not the default: it goes into the query of an address.
function query(layer, {style, dimensions}) {
  const found = new URLSearchParams();
  if (style !== layer.styles[0]) {
    found.set("style", style);
  }
  for (const {name, default: value} of layer.dimensions) {
    if (dimensions[name] !== value) {
      found.set(name, dimensions[name]);
    }
  }
  return String(found);
}

function byTemplate(form, layer, grid, chosen) {
  const further = query(layer, chosen);
  const plain = grid.forms[form].replaceAll("{extension}", chosen.format.extension);
  const template = further ? `${plain}${plain.includes("?") ? "&" : "?"}${further}` : plain;
  return new ol.source.TileImage({
    projection: grid.projection,
    tileGrid: grid.tileGrid,
    wrapX: false,
    tileUrlFunction: (tile) => {
      const [z, column, row] = tile || [0, -1, -1];
      const counts = countsOf(grid.levels[z], column, row);
      const isNamed = form !== "quadkey" || counts.quadkey !== null;
      return isNamed && hasTile(grid.levels[z], column, row) ? filled(template, counts) : undefined;
    },
  });
}

let described = null;

// The document is fetched once for both encodings of WMTS, and again if it could not be had.
function describe(address) {
  described ||= fetchDocument(address).catch((error) => {
    described = null;
    throw error;
  });
  return described;
}

async function fetchDocument(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`its description answers ${answer.status}`);
  }
  return new ol.format.WMTSCapabilities().read(await answer.text());
}

// OpenLayers takes the templates of all formats in turn.
function inFormat(form, urls, {extension}) {
  return form === "wmts-rest" ? urls.filter((url) => url.endsWith(`.${extension}`)) : urls;
}

async function byWmts(form, layer, grid, chosen) {
  const options = ol.source.WMTS.optionsFromCapabilities(await describe(layer.capabilities), {
    layer: layer.identifier,
    matrixSet: grid.set,
    format: chosen.format.type,
    requestEncoding: form === "wmts-rest" ? "REST" : "KVP",
  });
  if (!options) {
    throw new Error("OpenLayers does not understand its description");
  }
  const {style, dimensions} = chosen;
  const further = {style, dimensions: {...options.dimensions, ...dimensions}, wrapX: false};
  return new ol.source.WMTS({...options, urls: inFormat(form, options.urls, chosen.format), ...further});
}

// A map for each tile of the grid, so that its box is one that every service of maps can answer for.
function byWms(form, layer, grid, chosen) {
  const version = form.replace("wms-", "");
  const wanted = chosen.format.type;
  const format = layer.wmsFormats.includes(wanted) ? wanted : layer.wmsFormats[0];
  const dimensions = layer.dimensions.map(({name, wmsName}) => [wmsName, chosen.dimensions[name]]);
  return new ol.source.TileWMS({
    url: layer.wms,
    projection: wmsProjection(grid, version),
    tileGrid: grid.tileGrid,
    hidpi: false,
    wrapX: false,
    params: {
      VERSION: version,
      LAYERS: layer.identifier,
      STYLES: chosen.style,
      FORMAT: format,
      TRANSPARENT: format !== "image/jpeg",
      ...Object.fromEntries(dimensions),
    },
  });
}

// WMS has its own name for longitude before latitude, and 1.1.1 takes that for EPSG:4326.
function wmsProjection(grid, version) {
  if (!grid.urn.endsWith(":CRS84")) {
    return grid.projection;
  }
  return ol.proj.get(version === "1.1.1" ? "EPSG:4326" : "CRS:84");
}

// Whether a map by this version is asked for by northing or latitude first (OGC 06-042, 6.7.2).
export function isTurned(form, grid) {
  return form === "wms-1.3.0" && grid.northingFirst;
}

const MAKERS = {"wmts-kvp": byWmts, "wmts-rest": byWmts, "wms-1.1.1": byWms, "wms-1.3.0": byWms};

export async function tilesOf(form, layer, grid, chosen) {
  const source = await (MAKERS[form] || byTemplate)(form, layer, grid, chosen);
  const tileGrid = source.getTileGrid();
  return {
    layer: drawing(source, layer.isVector),
    tileGrid,
    levels: grid.levels,
    projection: grid.projection,
    levelFor: (resolution) => tileGrid.getZForResolution(resolution),
    addressOf: async (tile) => source.getTileUrlFunction()(tile, 1, source.getProjection()),
  };
}
