import type { Browser, BrowserContext, Page } from "playwright/test";

/** MEASURE.md: an ordinary phone on a slow net, applied and not simulated. */
const SLOWER_BY = 4;
const BITS = 8;
const SLOW_4G = { latency: 150, downloadThroughput: 1_600_000 / BITS, uploadThroughput: 750_000 / BITS };
export const VIEWPORT = { width: 1440, height: 900 };
/** Above this a task keeps a reader waiting (https://web.dev/articles/tbt). In ms. */
const LONG_TASK = 50;

export interface Load {
  /** ms from the navigation's start. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Sum of shifts; 0 is none. */
  readonly shift: number;
  /** ms by which tasks after the first paint were longer than 50 ms, added up. */
  readonly blocked: number;
}

interface Slowed {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A page of its own context, with an empty cache, on a slowed processor and, if asked, a slowed net. */
export async function slowedPage(browser: Browser, slowNet: boolean): Promise<Slowed> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_BY });
  if (slowNet) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, ...SLOW_4G });
  }
  await page.addInitScript(WATCH_TIMINGS);
  return { context, page };
}

/** Keeps what the browser tells of its own timing. Source for the page, where nothing of this module is in reach. */
const WATCH_TIMINGS = `
  globalThis.timings = { largest: 0, shift: 0, tasks: [], events: [] };
  const on = (type, take, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  on("largest-contentful-paint", (entry) => { timings.largest = entry.startTime; });
  on("layout-shift", (entry) => { timings.shift += entry.value; });
  on("longtask", (entry) => timings.tasks.push([entry.startTime, entry.duration]));
  on("event", (entry) => entry.interactionId > 0 && timings.events.push(entry.duration), { durationThreshold: 16 });
`;

/** Loads an address and waits until nothing comes any more. */
export async function timeLoad(browser: Browser, url: string): Promise<Load> {
  const { context, page } = await slowedPage(browser, true);
  await page.goto(url, { waitUntil: "networkidle" });
  const load = await loadOf(page);
  await context.close();
  return load;
}

/** What a page that has come to rest tells of its load. */
export async function loadOf(page: Page): Promise<Load> {
  const told: unknown = await page.evaluate((longest) => {
    const { largest, shift, tasks } = Reflect.get(globalThis, "timings");
    const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    const blocked = tasks
      .filter(([start, length]: [number, number]) => start + length > firstPaint)
      .reduce((sum: number, [, length]: [number, number]) => sum + Math.max(0, length - longest), 0);
    return [firstPaint, largest, shift, blocked];
  }, LONG_TASK);
  const [firstPaint = Number.NaN, largestPaint = Number.NaN, shift = Number.NaN, blocked = Number.NaN] =
    Array.isArray(told) ? told.map(Number) : [];
  return { firstPaint, largestPaint, shift, blocked };
}

/** Event Timing rounds to 8 ms and does not tell of what was painted within 16 ms. */
const UNTOLD = 16;

/** ms from each of several real inputs to the next paint, by the browser's Event Timing; 16 stands for "16 or less". */
export async function timeInputs(
  page: Page,
  times: number,
  input: (at: number) => Promise<void>,
): Promise<readonly number[]> {
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await page.evaluate(() => {
      Reflect.get(globalThis, "timings").events.length = 0;
    });
    await input(at);
    // Two frames and a task later the browser has told of the input.
    const told: unknown = await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              setTimeout(() => resolve(Reflect.get(globalThis, "timings").events), 100),
            ),
          );
        }),
    );
    took.push(Math.max(UNTOLD, ...(Array.isArray(told) ? told.map(Number) : [])));
  }
  return took;
}

/**
 * ms from each of several real presses to the paint of what they change: until an attribute `name` of `selector` changes
 * and a frame with it has been drawn. Unlike `timeInputs` it also waits where a page has not answered yet.
 */
export async function timeChanges(
  page: Page,
  times: number,
  [selector, name]: readonly [selector: string, name: string],
  input: (at: number) => Promise<void>,
): Promise<readonly number[]> {
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await page.evaluate(
      ([element = "", attribute = ""]) => {
        const watched = document.querySelector(element);
        if (watched === null) throw new Error(`There is no ${element}.`);
        const changed = new Promise<number>((resolve) => {
          let from = 0;
          addEventListener(
            "pointerup",
            ({ timeStamp }) => {
              from = timeStamp;
            },
            { capture: true, once: true },
          );
          const watch = new MutationObserver(() => {
            watch.disconnect();
            // The task that follows a frame's own work comes when the frame is on its way to the screen.
            requestAnimationFrame(() =>
              Reflect.get(globalThis, "scheduler").postTask(() => resolve(performance.now() - from), {
                priority: "user-blocking",
              }),
            );
          });
          watch.observe(watched, { attributes: true, attributeFilter: [attribute] });
        });
        Reflect.set(globalThis, "changed", changed);
      },
      [selector, name],
    );
    await input(at);
    took.push(Number(await page.evaluate(() => Reflect.get(globalThis, "changed"))));
  }
  return took;
}

/** The middle of the sorted numbers; the upper of two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
