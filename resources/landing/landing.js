// The start page without its map: finding a layer, one layer open at a time, health.

"use strict";

const layers = Array.from(document.querySelectorAll(".layer"));

document.getElementById("filter").addEventListener("input", (event) => {
  const wanted = event.target.value.trim().toLowerCase();
  let shown = 0;
  for (const layer of layers) {
    const title = layer.querySelector(".title").textContent;
    layer.hidden = !`${title} ${layer.dataset.layer}`.toLowerCase().includes(wanted);
    shown += layer.hidden ? 0 : 1;
  }
  document.getElementById("no-match").hidden = shown > 0;
});

function choose(layer) {
  for (const other of layers) {
    if (other !== layer) {
      other.querySelector("details").open = false;
    }
  }
  history.replaceState(null, "", `#${encodeURIComponent(layer.dataset.layer)}`);
  document.dispatchEvent(new CustomEvent("layer-chosen", {detail: layer}));
}

for (const layer of layers) {
  const details = layer.querySelector("details");
  details.addEventListener("toggle", () => {
    if (details.open) {
      choose(layer);
    }
  });
}

// The map listens only after its own script has run, so open the first layer after all of them.
document.addEventListener("DOMContentLoaded", () => {
  const named = decodeURIComponent(location.hash.slice(1));
  const first = layers.find((layer) => layer.dataset.layer === named) || layers[0];
  if (first) {
    first.querySelector("details").open = true;
  }
});

async function lookAtHealth() {
  let healthy = false;
  let text = "Not answering";
  try {
    const answer = await fetch("healthz", {cache: "no-store"});
    const state = await answer.json();
    healthy = answer.ok;
    text = healthy ? "Answering" : `Failing: ${state.reason}`;
  } catch {
    // Said by the text above.
  }
  document.getElementById("health").classList.toggle("failing", !healthy);
  document.getElementById("health-text").textContent = text;
}

lookAtHealth();
setInterval(() => document.visibilityState === "visible" && lookAtHealth(), 15000);
