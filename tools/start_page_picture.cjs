// start_page_picture.cjs URL FILE : a picture of the start page once its tiles have come, taken with Debian's Chromium.
"use strict";
const { createRequire } = require("node:module");
const path = require("node:path");
const web = createRequire(path.join(__dirname, "..", "tests", "clients", "web", "package.json"));
const { chromium } = web("playwright-core");

async function main(url, file) {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium" });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

main(...process.argv.slice(2));
