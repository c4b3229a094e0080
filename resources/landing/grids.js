// Tile grids and their coordinate systems as OpenLayers has to be told of them.

// OpenLayers knows few systems by itself. In the view of a grid nothing is reprojected, so that its
// name, units and axis order are all it needs; the server tells them.
export function makeKnown(link) {
  if (ol.proj.get(link.urn)) {
    return;
  }
  ol.proj.addProjection(
    new ol.proj.Projection({
      code: link.urn.startsWith("urn:ogc:def:crs:EPSG:") ? link.crs : link.urn,
      units: inDegrees(link) ? "degrees" : "m",
      metersPerUnit: link.metresPerUnit,
      axisOrientation: link.northingFirst ? "neu" : "enu",
      extent: link.gridExtent,
    }),
  );
}

export function inDegrees(link) {
  return link.metresPerUnit > 1000;
}

// A view that stops at the levels of a grid, one coarser and three finer; `closer` levels nearer than
// one that shows the whole extent, as far as the grid goes.
export function viewOf(projection, tileGrid, extent, size, closer = 0) {
  const levels = tileGrid.getResolutions();
  const resolutions = [levels[0] * 2, ...levels];
  for (let further = 0; further < 3; further += 1) {
    resolutions.push(resolutions[resolutions.length - 1] / 2);
  }
  const view = new ol.View({
    projection,
    resolutions,
    constrainResolution: true,
    multiWorld: true,
    center: ol.extent.getCenter(extent),
  });
  view.fit(extent, {size, nearest: true});
  const finest = levels.length; // counted as the view does, from the coarser one on
  view.setZoom(Math.max(view.getZoom(), Math.min(view.getZoom() + closer, finest)));
  const [world, north] = projection.getUnits() === "degrees" ? [179, closer ? 22 : 0] : [4e7, 2.5e6];
  if (ol.extent.getHeight(extent) > world) {
    view.setCenter([ol.extent.getCenter(extent)[0], north]); // most of the world's land lies north
  }
  return view;
}
