import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Page, chromium } from "playwright/test";
import { findBrowser, versionOf } from "./find-browser.ts";
import { ARTICLE, DIST, TIMELINE } from "./support/article.ts";
import { longReading, writeLongPage, writePlainPage } from "./support/bench-pages.ts";
import { serveFolder } from "./support/serve-folder.ts";
import { type Load, loadOf, median, slowedPage, timeInputs, timeLoad } from "./support/timings.ts";

/**
 * First and largest paint of the built article beside a plain page of the same text, and the time from a real input to
 * the next paint, also in an article of 5,000 paragraphs and 20,000 marks. Chromium, processor slowed four times, slow
 * 4G for the loads, brotli as a host sends it; loads alternate, medians. `npm run build` comes first.
 */
const RUNS = 9;
const INPUTS = 7;
const LONG_PARAGRAPHS = 5000;
/** How long a page of 20,000 marks may take before a press is given up. In ms. */
const PATIENCE = 180_000;

const ms = (value: number): string => `${value.toFixed(0)} ms`;

function row(name: string, loads: readonly Load[]): Record<string, string> {
  const of = (key: keyof Load): number => median(loads.map((load) => load[key]));
  return {
    page: name,
    "first paint": ms(of("firstPaint")),
    "largest paint": ms(of("largestPaint")),
    shift: String(of("shift")),
    blocked: ms(of("blocked")),
  };
}

async function paints(browser: Browser, site: string, plain: string): Promise<void> {
  const ours: Load[] = [];
  const theirs: Load[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await timeLoad(browser, site + ARTICLE));
    theirs.push(await timeLoad(browser, plain));
  }
  const ratio = (key: "firstPaint" | "largestPaint"): string =>
    (median(ours.map((load) => load[key])) / median(theirs.map((load) => load[key]))).toFixed(3);
  console.log(`\nLoads, slow 4G, medians of ${RUNS}`);
  console.table([
    row("article", ours),
    row("plain page of the same text", theirs),
    { page: "ratio", "first paint": ratio("firstPaint"), "largest paint": ratio("largestPaint") },
  ]);
}

/** Switches between two speakers, so that each press changes what is dimmed. */
function filterBy(page: Page): (at: number) => Promise<void> {
  const toggles = page
    .getByRole("region", { name: "Speakers" })
    .getByRole("button", { name: /statements?$/ });
  return (at) => toggles.nth(1 + (at % 2)).click();
}

/** The scripts come after the words: a long page's net can be silent before they are asked for. */
async function gotoLive(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator("html[data-live]").waitFor();
  await page.waitForLoadState("networkidle");
}

async function inputs(browser: Browser, name: string, text: string, timeline: string | null): Promise<void> {
  const { context, page } = await slowedPage(browser, false);
  page.setDefaultTimeout(PATIENCE);
  await gotoLive(page, text);
  const load = await loadOf(page);
  const took: Record<string, readonly number[]> = {};
  took["switch a filter"] = await timeInputs(page, INPUTS, filterBy(page));
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  const quotes = page.getByRole("main").locator("mark");
  took["open a quote"] = await timeInputs(page, INPUTS, (at) => quotes.nth(at).click());
  if (timeline !== null) {
    await gotoLive(page, timeline);
    const orders = page.getByRole("group", { name: "Order" });
    took["change the order"] = await timeInputs(page, INPUTS, (at) =>
      orders.getByText(at % 2 === 0 ? "By date" : "As told", { exact: true }).click(),
    );
  }
  console.log(
    `\n${name}: first paint ${ms(load.firstPaint)}, blocked ${ms(load.blocked)} (no net in the way)`,
  );
  console.table(
    Object.entries(took).map(([input, all]) => ({
      input,
      median: ms(median(all)),
      worst: ms(Math.max(...all)),
    })),
  );
  await context.close();
}

if (!existsSync(join(DIST, ARTICLE))) throw new Error("There is no dist/: run npm run build first.");
const folder = mkdtempSync(join(tmpdir(), "on-the-record-bench-"));
const executablePath = findBrowser();
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
try {
  console.log(`${versionOf(executablePath)}, processor slowed 4 times`);
  cpSync(DIST, join(folder, "site"), { recursive: true });
  cpSync(join(DIST, "icon.svg"), join(folder, "plain/icon.svg"));
  writePlainPage(join(folder, "plain"));
  const site = await serveFolder(join(folder, "site"), { compress: true });
  const plain = await serveFolder(join(folder, "plain"), { compress: true });
  await paints(browser, site.url, plain.url);
  await inputs(browser, "The bundled article", site.url + ARTICLE, site.url + TIMELINE);
  const long = longReading(LONG_PARAGRAPHS);
  await writeLongPage(join(folder, "site"), long, "");
  // A timeline of this length takes hours to write while each of its entries' links reads the whole article.
  const name = `An article of ${long.article.paragraphs.length} paragraphs and ${long.statements.length} marks`;
  await inputs(browser, name, `${site.url}a/long/`, null);
  await Promise.all([site.close(), plain.close()]);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
