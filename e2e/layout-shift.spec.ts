import { EventEmitter, once } from "node:events";
import type { Page } from "playwright/test";
import { atRest } from "./support/at-rest.ts";
import { ARTICLE, QUOTES, TIMELINE, VIEWS } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { card, mark, toggle } from "./support/reader.ts";

/** Adds up every shift from the page's beginning, also those just after an input. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, "shifted", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: unknown = Reflect.get(entry, "value");
        Reflect.set(globalThis, "shifted", Number(Reflect.get(globalThis, "shifted")) + Number(value));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async () => {
    await page.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn));
        }),
    );
    return Number(await page.evaluate(() => Reflect.get(globalThis, "shifted")));
  };
}

for (const width of [360, 1440]) {
  test.describe(`Given a window of ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { name, path } of VIEWS) {
      test(`when ${name} loads with its typeface late, then nothing moves`, async ({ page }) => {
        const paint = new EventEmitter();
        const painted = once(paint, "first");
        await page.route("**/*.woff2", async (route) => {
          await painted;
          await route.continue();
        });
        const shifted = await watchShifts(page);
        await page.goto(path, { waitUntil: "domcontentloaded" });
        await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
        paint.emit("first");
        await atRest(page);
        await page.evaluate(() => document.fonts.ready);
        expect(await shifted()).toBe(0);
      });
    }

    test("when a card opens and closes, then the text stays where it is", async ({ page }) => {
      await page.goto(ARTICLE);
      const quote = mark(page, "“shattered peace in Europe”");
      await quote.scrollIntoViewIfNeeded();
      await atRest(page);
      const before = await quote.boundingBox();
      await quote.click();
      await expect(card(page, "Jens Stoltenberg")).toBeVisible();
      const within = await page.getByRole("main").evaluate((main) => main.scrollHeight);
      await page.keyboard.press("Escape");
      await expect(card(page, "Jens Stoltenberg")).toBeHidden();
      expect((await quote.boundingBox())?.x).toBe(before?.x);
      expect((await quote.boundingBox())?.width).toBe(before?.width);
      expect(await page.getByRole("main").evaluate((main) => main.scrollHeight)).toBe(within);
    });

    test("when a filter is switched, then no word of the article moves", async ({ page }) => {
      await page.goto(ARTICLE);
      await atRest(page);
      const places = () =>
        page
          .getByRole("main")
          .locator("p[data-from], h1, mark")
          .evaluateAll((all) =>
            all.map((one) => {
              const { x, y, width: wide, height } = one.getBoundingClientRect();
              return [x, y + scrollY, wide, height].map(Math.round).join(" ");
            }),
          );
      const before = await places();
      if (width < 1100) await page.getByRole("button", { name: /^Speakers/ }).click();
      await toggle(page, "Zbigniew Rau").click();
      await expect(toggle(page, "Zbigniew Rau")).toHaveAttribute("aria-pressed", "true");
      expect(await places()).toEqual(before);
    });
  });
}

test("Given the quotes and the timeline, when a link's “Copied” is shown, then its line keeps its size", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-write"]);
  for (const path of [QUOTES, TIMELINE]) {
    await page.goto(path);
    await atRest(page);
    const button = page.getByRole("button", { name: /^Copy link/ }).first();
    const item = page.getByRole("listitem").filter({ has: button }).first();
    const before = await item.boundingBox();
    const own = await button.boundingBox();
    await button.click();
    await expect(page.getByRole("status").filter({ hasText: "Copied." })).toHaveCount(1);
    const after = await item.boundingBox();
    expect(after?.height).toBe(before?.height);
    expect((await button.boundingBox())?.width).toBe(own?.width);
  }
});
