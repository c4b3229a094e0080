// page_picture.cjs URL FILE [HEIGHT] : a picture of a page of ours once its tiles have come, taken with Debian's Chromium.
"use strict";
const { createRequire } = require("node:module");
const path = require("node:path");
const web = createRequire(path.join(__dirname, "..", "tests", "clients", "web", "package.json"));
const { chromium } = web("playwright-core");

async function main(url, file, height = 800) {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium" });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: Number(height) } });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

main(...process.argv.slice(2));
