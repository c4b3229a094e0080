// Chromium for the tests: reads one task a line (JSON) from standard input, writes one answer a line.
// A task names a page and what to do there, in this order: click, wait for a condition, call a function
// of the page or evaluate an expression in it, take a picture.

import {createInterface} from "node:readline";
import {chromium} from "playwright-core";

const PATIENCE = 120000; // milliseconds: globes are drawn without a graphics card
const PATIENCE_WITH_ALL = 300000; // milliseconds: a page that hangs answers nothing, and keeps no limit

const browser = await chromium.launch({
  executablePath: process.argv[2],
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

// Look once a frame. Playwright's own waiting evaluates texts in the page, which our pages forbid.
async function becomesTrue(page, condition) {
  const deadline = Date.now() + PATIENCE;
  while (!(await page.evaluate(condition))) {
    if (Date.now() > deadline) {
      throw new Error(`never true: ${condition}`);
    }
    await page.evaluate("new Promise((resolve) => requestAnimationFrame(resolve))");
  }
}

async function perform(task) {
  const context = await browser.newContext({
    viewport: task.viewport || {width: 600, height: 600},
    colorScheme: task.dark ? "dark" : "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints = [];
  const requests = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (response) => requests.push([response.status(), response.url()]));
  page.on("requestfailed", (request) => requests.push([0, request.url()]));
  try {
    await page.goto(task.page);
    for (const selector of task.clicks || []) {
      await page.click(selector);
    }
    let value = null;
    if (task.until) {
      await becomesTrue(page, task.until);
    }
    if (task.evaluate) {
      value = await page.evaluate(task.evaluate);
    }
    if (task.call) {
      value = await page.evaluate(([name, given]) => window[name](given), [task.call, task.given]);
    }
    if (task.picture) {
      await page.screenshot({path: task.picture});
    }
    return {value, complaints, requests};
  } finally {
    await context.close();
  }
}

// What Playwright waits for in a page has no limit of its own.
async function performInTime(task) {
  let timer;
  const late = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing comes from ${task.page}`)), PATIENCE_WITH_ALL);
  });
  try {
    return await Promise.race([perform(task), late]);
  } finally {
    clearTimeout(timer);
  }
}

for await (const line of createInterface({input: process.stdin})) {
  let answer;
  try {
    answer = await performInTime(JSON.parse(line));
  } catch (error) {
    answer = {error: String(error)};
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await browser.close();
