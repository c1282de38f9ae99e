import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright/test";
import { findBrowser, versionOf } from "./find-browser.ts";
import { ARTICLE, DIST } from "./support/article.ts";
import { longReading, writeLongPage } from "./support/bench-pages.ts";
import { serveFolder } from "./support/serve-folder.ts";
import { loadOf, median, slowedPage, timeInputs } from "./support/timings.ts";

/**
 * `npm run bench:timeline -- [entries]`: the time from a real press on the order's control to the next paint on a
 * timeline of so many entries (5,000 when left out). Chromium, processor slowed four times, no net in the way; medians.
 * `npm run build` comes first.
 */
const PRESSES = 9;
const ENTRIES_OF_A_PARAGRAPH = 4;
/** How long a page may take before a press is given up. In ms. */
const PATIENCE = 300_000;

const ms = (value: number): string => `${value.toFixed(0)} ms`;

if (!existsSync(join(DIST, ARTICLE))) throw new Error("There is no dist/: run npm run build first.");
const entries = Number(process.argv[2] ?? "5000");
const folder = mkdtempSync(join(tmpdir(), "on-the-record-bench-"));
const executablePath = findBrowser();
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
try {
  cpSync(DIST, folder, { recursive: true });
  await writeLongPage(folder, longReading(Math.ceil(entries / ENTRIES_OF_A_PARAGRAPH)), "timeline/");
  const site = await serveFolder(folder, { compress: true });
  const { context, page } = await slowedPage(browser, false);
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${site.url}a/long/timeline/`, { waitUntil: "networkidle", timeout: PATIENCE });
  const load = await loadOf(page);
  const there = await page.locator("[data-entry]").count();
  const orders = page.getByRole("group", { name: "Order" });
  const took = await timeInputs(page, PRESSES, (at) =>
    orders.getByText(at % 2 === 0 ? "By date" : "As told", { exact: true }).click(),
  );
  console.log(`${versionOf(executablePath)}, processor slowed 4 times, ${there} entries`);
  console.log(`first paint ${ms(load.firstPaint)}, blocked ${ms(load.blocked)} before it answered`);
  console.log(
    `change of order: median ${ms(median(took))}, worst ${ms(Math.max(...took))} (${took.map(ms).join(", ")})`,
  );
  await context.close();
  await site.close();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
