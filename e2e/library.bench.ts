import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type CDPSession, type Page } from "playwright/test";
import { build } from "vite";
import { engineSum } from "../src/site/checks/engine-sum.ts";
import { findBrowser, versionOf } from "./find-browser.ts";
import { DIST } from "./support/article.ts";
import { serveFolder } from "./support/serve-folder.ts";
import { median } from "./support/timings.ts";

/**
 * `npm run bench:library -- [articles]`: so many generated articles (10,000 when left out) in the browser's own store;
 * then the time from a real press or key to the paint of what was asked for: the library, a search, everyone, a person,
 * what is kept. The first opening of each is told apart from the later ones.
 * Chromium, processor slowed four times, no net in the way; medians. `npm run build` comes first.
 */
const SLOWER_BY = 4;
const ROUNDS = 7;
const PATIENCE = 120_000;
const MEGABYTE = 2 ** 20;
/** Filled in parts, so that how far it has come can be told. */
const PART = 1000;

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** The code that fills the store, as one script for a page. */
async function fillingScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { ENGINE_SUM: JSON.stringify(engineSum(fileURLToPath(new URL("../", import.meta.url)))) },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL("support/fill-library.ts", import.meta.url)),
        formats: ["iife"],
        name: "filling",
      },
    },
  });
  for (const { output } of Array.isArray(built) ? built : "output" in built ? [built] : []) {
    for (const file of output) if (file.type === "chunk") return file.code;
  }
  throw new Error("The script that fills the store was not built.");
}

/**
 * Source for the page, where nothing of this module is in reach: from now on, `painted` is the time from the first press
 * or key to the paint after a selector has something. A message comes after the paint that a frame's callback is before.
 */
const WATCH = `(selector) => {
  let began = 0;
  for (const type of ["pointerdown", "keydown"])
    addEventListener(type, (event) => { began ||= event.timeStamp; }, { capture: true });
  globalThis.painted = new Promise((resolve) => {
    const look = () => {
      if (began === 0 || document.querySelector(selector) === null) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - began);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}`;

/** ms from a press or key to the paint after the page first holds what the selector says. */
async function timeUntil(page: Page, act: () => Promise<void>, shown: string): Promise<number> {
  await page.evaluate(`(${WATCH})(${JSON.stringify(shown)})`);
  await act();
  return Number(await page.evaluate("painted"));
}

/** Bytes of the page's own heap after a collection. */
async function heap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

if (!existsSync(DIST)) throw new Error("There is no dist/: run npm run build first.");
const articles = Number(process.argv[2] ?? "10000");
const executablePath = findBrowser();
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
try {
  const site = await serveFolder(DIST, { compress: true });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const filler = await context.newPage();
  filler.setDefaultTimeout(PATIENCE);
  // As a reader adds: with the page for adding open, and no list of all articles that follows every change.
  await filler.goto(`${site.url}add/`);
  await filler.evaluate(await fillingScript());
  const began = performance.now();
  let kept = 0;
  const parts: number[] = [];
  for (let from = 0; from < articles; from += PART) {
    const partBegan = performance.now();
    kept = await filler.evaluate(
      async ([start, end]) => {
        const fill: unknown = Reflect.get(globalThis, "fillLibrary");
        if (typeof fill !== "function") throw new Error("The script that fills the store did not run.");
        return Number(await fill(start, end));
      },
      [from, Math.min(from + PART, articles)],
    );
    parts.push((performance.now() - partBegan) / 1000);
  }
  const used = await filler.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  console.log(
    `${versionOf(executablePath)}, ${kept} articles kept, read and stored in ${((performance.now() - began) / 1000).toFixed(0)} s, ${(used / MEGABYTE).toFixed(0)} MB of storage`,
  );
  console.log(`adding, for each thousand: ${parts.map((seconds) => `${seconds.toFixed(1)} s`).join(", ")}`);
  await filler.close();

  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const session = await context.newCDPSession(page);
  await page.goto(`${site.url}a/2022-03-01-lask/`, { waitUntil: "networkidle" });
  const before = await heap(session);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_BY });

  const nav = page.getByRole("navigation", { name: "Site" });
  const goTo = (name: string) => async () => nav.getByRole("link", { name, exact: true }).click();
  const took: Record<string, number[]> = { library: [], people: [], person: [], search: [], keep: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    took["library"]?.push(await timeUntil(page, goTo("Articles"), ".library-list > li:nth-child(20)"));
    took["people"]?.push(await timeUntil(page, goTo("People"), ".people-list > li:nth-child(20)"));
    took["person"]?.push(
      await timeUntil(
        page,
        async () => page.locator(".people-list > li a").nth(round).click(),
        ".person-said li",
      ),
    );
    await goTo("Articles")();
    const toKeep = page.locator(".library-foot").getByRole("link");
    await toKeep.waitFor();
    took["keep"]?.push(await timeUntil(page, async () => toKeep.click(), "#keep-kept ~ .keep-figures dd"));
    await goTo("Search")();
    const box = page.getByRole("searchbox");
    await box.fill("weirx");
    await page.getByText("Nothing found.").waitFor();
    took["search"]?.push(
      await timeUntil(page, async () => box.press("Backspace"), '.search-section a[href*="case-"]'),
    );
  }
  for (const [what, times] of Object.entries(took)) {
    const [first = Number.NaN, ...later] = times;
    console.log(
      `${what.padEnd(8)} first ${ms(first)}, later median ${ms(median(later))}, worst ${ms(Math.max(...later))} (${times.map(ms).join(", ")})`,
    );
  }
  console.log(
    `memory of the page: ${(before / MEGABYTE).toFixed(1)} MB at the article, ${((await heap(session)) / MEGABYTE).toFixed(1)} MB after all of it`,
  );
  await context.close();
  await site.close();
} finally {
  await browser.close();
}
