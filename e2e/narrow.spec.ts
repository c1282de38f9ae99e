import type { Page } from "playwright/test";
import { ARTICLE, VIEWS, reading } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { card, mark, queryOf, statusLine, toggle } from "./support/reader.ts";

/** 320 px, and a window of 1280 × 1024 at 400 %. */
const SIZES = [
  { name: "320 px wide", width: 320, height: 640 },
  { name: "at 400 %", width: 320, height: 256 },
] as const;

/** How far the page can be moved sideways, and what sticks out of it. */
async function expectNoSideways(page: Page): Promise<void> {
  const { over, wide } = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    wide: [...document.querySelectorAll("main *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30) ?? ""}`),
  }));
  expect(over, wide.join("\n")).toBe(0);
}

interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Controls smaller than 24 px a side. Links in a line of text, and the strip whose links also stand there, are exempt. */
async function smallTargets(page: Page): Promise<readonly Target[]> {
  return page.evaluate(() => {
    const inLines = new Set(
      [...document.querySelectorAll("p a, mark a, dd a, q a, blockquote a")].filter(
        (element) => getComputedStyle(element).display === "inline",
      ),
    );
    return [...document.querySelectorAll("a[href], button, summary, label:has(input)")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inLines.has(element))
      .filter((element) => element.closest("svg") === null && !element.matches('[href="#main"]'))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const name = `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent ?? ""}`;
        return { name, width, height };
      })
      .filter(({ width, height }) => width < 24 || height < 24);
  });
}

for (const { name: size, width, height } of SIZES) {
  test.describe(`Given a window ${size}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    for (const { name, path } of VIEWS) {
      test(`when ${name} opens, then nothing scrolls sideways and every target can be hit`, async ({
        page,
      }) => {
        await page.goto(path);
        await expect(page.getByRole("main")).toBeVisible();
        await expectNoSideways(page);
        expect(await smallTargets(page)).toEqual([]);
      });
    }

    test("when a quote is tapped, then its card is a sheet within the window that can be closed", async ({
      page,
    }) => {
      await page.goto(ARTICLE);
      await mark(page, "“a state in the pocket”").tap();
      const open = card(page, "Jean-Yves Le Drian");
      await expect(open).toBeInViewport();
      const box = await open.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      await expectNoSideways(page);
      expect(await smallTargets(page)).toEqual([]);
      // The words that were tapped are not hidden by their own card.
      await expect
        .poll(async () => {
          const words = await mark(page, "“a state in the pocket”").boundingBox();
          const sheet = await open.boundingBox();
          return (sheet?.y ?? 0) - (words?.y ?? 0);
        })
        .toBeGreaterThan(0);
      await open.getByRole("button", { name: "Close" }).tap();
      await expect(open).toBeHidden();
    });
  });
}

test.describe("Given a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("when the speakers' sheet is opened, used and closed, then the filter holds and the focus is back", async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    const opener = page.getByRole("button", { name: /^Speakers/ });
    await opener.tap();
    const sheet = page.getByRole("dialog", { name: "Speakers" });
    await expect(sheet).toBeVisible();
    await toggle(page, "Zbigniew Rau").tap();
    await expect(toggle(page, "Zbigniew Rau")).toHaveAttribute("aria-pressed", "true");
    await expectNoSideways(page);
    expect(await smallTargets(page)).toEqual([]);
    await sheet.getByRole("button", { name: "Close" }).tap();
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(opener).toHaveText("Speakers (filtered)");
    await expect(statusLine(page)).toHaveText(`2 of ${reading.statements.length} statements, 1 speaker`);
    expect(queryOf(page).has("said")).toBe(true);
  });

  test("when the sheet is left by Esc or a tap beside it, then it closes", async ({ page }) => {
    await page.goto(ARTICLE);
    const opener = page.getByRole("button", { name: /^Speakers/ });
    const sheet = page.getByRole("dialog", { name: "Speakers" });
    await opener.tap();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await opener.tap();
    await expect(sheet).toBeVisible();
    await page.touchscreen.tap(180, 20);
    await expect(sheet).toBeHidden();
  });

  test("when the settings are opened, then they fit and can be hit", async ({ page }) => {
    await page.goto(ARTICLE);
    await page.getByRole("button", { name: "Settings" }).tap();
    await expect(page.getByRole("dialog", { name: "How the page is set" })).toBeInViewport();
    await expectNoSideways(page);
    expect(await smallTargets(page)).toEqual([]);
  });
});
