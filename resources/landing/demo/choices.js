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

// The values of a dimension: a list, or a field to write into where there are intervals, since what is
// inside of them only a user knows. Nothing written is the default.
function offerValues(place, {name, default: first, values, intervals}, changed) {
  if (intervals.length === 0) {
    const all = [...new Set([first, ...values])].filter(Boolean);
    const value = offer(place, name, all, changed);
    return () => all[value()];
  }
  const field = document.createElement("input");
  Object.assign(field, {value: first, placeholder: first, title: [...values, ...intervals].join(", ")});
  field.addEventListener("change", changed);
  const holder = document.createElement("label");
  holder.append(name, field);
  place.append(holder);
  return () => field.value.trim() || first;
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
  const dimensions = layer.dimensions.map((dimension) => {
    const value = offerValues(selects, dimension, rebuild);
    return () => [dimension.name, value()];
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
