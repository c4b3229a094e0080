// What is chosen above the maps: a tile matrix set, a format, a style, values of dimensions, and which
// maps and lines are shown.

// A list to choose from; where there is nothing to choose there is no list.
function offer(place, label, options, changed) {
  const list = document.createElement("select");
  list.append(...options.map((text, number) => new Option(text, number)));
  list.addEventListener("change", changed);
  if (options.length > 1) {
    const holder = document.createElement("label");
    holder.append(label, list);
    place.append(holder);
  }
  return () => Number(list.value);
}

function tick(place, label, name, changed) {
  const box = document.createElement("input");
  Object.assign(box, {type: "checkbox", checked: true, name});
  box.addEventListener("change", changed);
  const holder = document.createElement("label");
  holder.append(box, label);
  place.append(holder);
  return box;
}

export function offerChoices(layer, figures, {rebuild, reveal, redraw}) {
  const selects = document.getElementById("selects");
  const shown = document.getElementById("shown");
  const grids = layer.grids.map((grid) => `${grid.set} (${grid.crs})`);
  const grid = offer(selects, "Tile matrix set", grids, rebuild);
  const format = offer(selects, "Format", layer.formats.map((one) => one.type), rebuild);
  const style = offer(selects, "Style", layer.styles, rebuild);
  const dimensions = layer.dimensions.map(({name, default: first, values}) => {
    const all = [...new Set([first, ...values])].filter(Boolean);
    const value = offer(selects, name, all, rebuild);
    return () => [name, all[value()]];
  });
  const boxes = new Map(figures.map((each) => [each, tick(shown, each.title, each.form, reveal)]));
  const edges = tick(selects, "Tile grid", "edges", redraw);
  const limits = tick(selects, "Limits", "limits", redraw);
  return {
    get grid() {
      return layer.grids[grid()];
    },
    get tiles() {
      const values = dimensions.map((value) => value());
      return {
        format: layer.formats[format()],
        style: layer.styles[style()],
        dimensions: Object.fromEntries(values),
      };
    },
    get lines() {
      return {edges: edges.checked, limits: limits.checked};
    },
    wants(figure) {
      return boxes.get(figure).checked;
    },
  };
}
