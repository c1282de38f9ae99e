import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright/test";
import { findBrowser, versionOf } from "./find-browser.ts";
import { ARTICLE, DIST } from "./support/article.ts";
import { longReading, writeLongPage } from "./support/bench-pages.ts";
import { serveFolder } from "./support/serve-folder.ts";
import { VIEWPORT, median, slowedPage, timeChanges } from "./support/timings.ts";

/**
 * `npm run bench:timeline -- [entries]`: the time from a real press on the order's control to the next paint on a
 * timeline of so many entries (5,000 when left out), a thousand of them with dates in no order; without any date nothing moves.
 * The first press comes as soon as the page answers; first, second and later ones apart, over several loads.
 * Chromium, processor slowed four times, no net in the way; medians. `npm run build` comes first.
 */
const LOADS = 3;
const PRESSES = 5;
/** Drawn by the scripts alone. Source for the page: to look it up by its role takes seconds among so many nodes. */
const ANSWERS = `[...document.querySelectorAll("header button")].some((one) => one.checkVisibility() && one.textContent.includes("Settings"))`;
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
  console.log(`${versionOf(executablePath)}, processor slowed 4 times, ${entries} entries`);
  await writeLongPage(folder, longReading(Math.ceil(entries / ENTRIES_OF_A_PARAGRAPH), true), "timeline/");
  const site = await serveFolder(folder, { compress: true });
  const places = await placesOf(site.url);
  const loads: (readonly number[])[] = [];
  for (let at = 0; at < LOADS; at += 1) loads.push(await pressesOf(site.url, places));
  const told = (name: string, took: readonly number[]): string =>
    `${name} ${ms(median(took))}, worst ${ms(Math.max(...took))}`;
  const all = [
    told(
      "first press",
      loads.map(([first = Number.NaN]) => first),
    ),
    told(
      "second",
      loads.map(([, second = Number.NaN]) => second),
    ),
    told(
      "later",
      loads.flatMap((took) => took.slice(2)),
    ),
  ];
  console.log(`with dates: ${all.join("; ")}`);
  await site.close();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A page loaded anew, and how long each press took. */
async function pressesOf(site: string, places: readonly Place[]): Promise<readonly number[]> {
  const { context, page } = await slowedPage(browser, false);
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${site}a/long/timeline/`, { waitUntil: "networkidle", timeout: PATIENCE });
  // Drawn by the scripts alone: from here on a press is answered.
  await page.waitForFunction(ANSWERS);
  const took = await timeChanges(page, PRESSES, ["[data-home]", "hidden"], async (at) => {
    const [x, y] = places[at % 2 === 0 ? 1 : 0] ?? [0, 0];
    await page.mouse.click(x, y);
  });
  const order = new URL(page.url()).searchParams.get("order");
  if (order !== (PRESSES % 2 === 0 ? null : "date")) throw new Error("The presses did not change the order.");
  await context.close();
  return took;
}

type Place = readonly [x: number, y: number];

/**
 * The middles of the two choices, as told and by date: they stand where they stand in every load. Looked up among
 * 150,000 nodes on a slowed processor they would be pressed seconds later.
 */
async function placesOf(site: string): Promise<readonly Place[]> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${site}a/long/timeline/`, { waitUntil: "networkidle" });
  const labels = page.locator("fieldset label");
  const boxes = await Promise.all(
    ["As told", "By date"].map((words) => labels.filter({ hasText: words }).boundingBox()),
  );
  await page.close();
  return boxes.map((box) => {
    if (box === null) throw new Error("The order's control has no box.");
    return [box.x + box.width / 2, box.y + box.height / 2];
  });
}
