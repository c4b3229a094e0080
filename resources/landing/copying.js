// Copy buttons, and the choice of the program that something is copied for.

"use strict";

const CHOSEN = "wmts-bridge-program";

function say(button, text) {
  button.textContent = text;
  button.classList.add("done");
  clearTimeout(button.timer);
  button.timer = setTimeout(() => {
    button.textContent = "Copy";
    button.classList.remove("done");
  }, 1600);
}

// Browsers offer the clipboard only to secure pages; http:// of another computer is none.
async function copy(text, code) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return true;
  }
  const selection = window.getSelection();
  selection.selectAllChildren(code);
  return document.execCommand("copy");
}

function offerCopying(part) {
  for (const button of part.querySelectorAll(".copy")) {
    const code = button.parentElement.querySelector("code");
    button.hidden = false;
    button.addEventListener("click", async () => {
      let copied = false;
      try {
        copied = await copy(code.textContent, code);
      } catch {
        window.getSelection().selectAllChildren(code);
      }
      say(button, copied ? "Copied" : "Ctrl+C");
    });
  }
}

// A browser may forbid pages to remember anything.
function remembered() {
  try {
    return localStorage.getItem(CHOSEN);
  } catch {
    return null;
  }
}

function remember(program) {
  try {
    localStorage.setItem(CHOSEN, program);
  } catch {
    // Then the first program stands there again the next time.
  }
}

// One program at a time, with a list to choose it from.
function offerChoice(programs) {
  const all = Array.from(programs.querySelectorAll(".program"));
  const list = document.createElement("select");
  list.setAttribute("aria-label", "Program");
  list.append(...all.map((each) => new Option(each.dataset.title, each.dataset.program)));
  function show() {
    for (const each of all) {
      each.hidden = each.dataset.program !== list.value;
    }
  }
  list.addEventListener("change", () => {
    remember(list.value);
    show();
  });
  const before = remembered();
  if (all.some((each) => each.dataset.program === before)) {
    list.value = before;
  }
  programs.prepend(list);
  show();
}

// The texts come when somebody wants them, so that a page of a thousand layers stays small.
async function fetchPrograms(details) {
  const link = details.querySelector("a");
  const answer = await fetch(link.href, {cache: "no-cache"});
  if (!answer.ok) {
    throw new Error(`status ${answer.status}`);
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const programs = document.adoptNode(page.querySelector(".programs"));
  offerCopying(programs);
  offerChoice(programs);
  link.parentElement.replaceWith(programs);
}

for (const details of document.querySelectorAll(".copy-for")) {
  let asked = false;
  details.addEventListener("toggle", async () => {
    if (details.open && !asked) {
      asked = true;
      try {
        await fetchPrograms(details);
      } catch {
        asked = false;
      }
    }
  });
}

offerCopying(document);
