import type { Page } from "playwright/test";
import { ARTICLE, VIEWS } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { card, queryOf, quoteLinks, statusLine, toggle } from "./support/reader.ts";

/** More stops than any page here has. */
const MANY = 200;

interface Stop {
  readonly name: string;
  readonly seen: boolean;
  readonly inView: boolean;
}

/** What has the focus, whether a ring or its like shows that, and whether it is in view, clear of the header. */
function stopAt(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return null;
    const rings = [at, at.closest("label"), at.parentElement, ...at.querySelectorAll("*")].flatMap(
      (element) =>
        element === null
          ? []
          : [null, "::before", "::after"].map((part) => {
              const { outlineStyle, outlineWidth, boxShadow, stroke } = getComputedStyle(element, part);
              const ring = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
              const focusColour =
                getComputedStyle(document.documentElement).getPropertyValue("--focus") !== "";
              return (
                ring || boxShadow !== "none" || (focusColour && element.matches("rect") && stroke !== "none")
              );
            }),
    );
    const sibling = at.matches("input") ? at.nextElementSibling : null;
    const siblingRing = sibling !== null && getComputedStyle(sibling).outlineStyle !== "none";
    const { top, bottom, left, right } = at.getBoundingClientRect();
    const header = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
    const inHeader = at.closest("header") !== null || at.matches('[href="#main"]');
    return {
      name: `${at.tagName} ${at.getAttribute("aria-label") ?? at.textContent?.slice(0, 40) ?? ""}`,
      seen: siblingRing || rings.some(Boolean),
      inView: bottom > (inHeader ? 0 : header) && top < innerHeight && right >= 0 && left <= innerWidth,
    };
  });
}

for (const { name, path } of VIEWS) {
  for (const width of [1440, 360]) {
    test(`Given ${name} at ${width} px, when Tab is pressed to the end, then each stop is seen and none is a trap`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const stops: Stop[] = [];
      for (let press = 0; press < MANY; press += 1) {
        await page.keyboard.press("Tab");
        const stop = await stopAt(page);
        if (stop === null) break;
        stops.push(stop);
      }
      expect(stops.length).toBeGreaterThan(3);
      expect(stops.length, "the end is reached").toBeLessThan(MANY);
      expect(stops[0]?.name).toContain("Skip to");
      expect(stops.filter(({ seen }) => !seen)).toEqual([]);
      expect(stops.filter(({ inView }) => !inView)).toEqual([]);
      // And the same way back.
      await page.keyboard.press("Shift+Tab");
      expect(await stopAt(page)).not.toBeNull();
    });
  }
}

test("Given the article, when the skip link is used, then the next stop is inside the article", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the article" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inMain = await page.getByRole("main").evaluate((main) => main.contains(document.activeElement));
  expect(inMain).toBe(true);
});

test("Given only a keyboard, when a reader filters, opens a quote, turns to the timeline and back, then all of it works", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await toggle(page, "Zbigniew Rau").focus();
  await page.keyboard.press("Space");
  await expect(statusLine(page)).toContainText("1 speaker");
  await expect(toggle(page, "Zbigniew Rau")).toBeFocused();
  await quoteLinks(page, /^Zbigniew Rau, .*: open card$/)
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(card(page, "Zbigniew Rau")).toBeFocused();
  // j and k stay inside the filter.
  await page.keyboard.press("j");
  await expect(card(page, "Zbigniew Rau")).toContainText("Were the war to persist");
  await page.keyboard.press("Escape");
  await page.getByRole("main").getByRole("link", { name: "Timeline", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Timeline" })).toBeVisible();
  expect(queryOf(page).get("said")).not.toBeNull();
  await page.getByRole("radio", { name: "As told" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "By date" })).toBeChecked();
  await page.getByRole("link", { name: "In the text" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Article", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await expect(page.locator(":focus")).toHaveText(/^He spoke in the central city of Lodz/);
});

test("Given the balance strip, when arrow keys are pressed, then one stop leads along all of it", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const parts = page.getByRole("region", { name: "Who speaks where in the article" }).getByRole("link");
  await parts.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(parts.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(parts.last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Jens Stoltenberg" })).toBeFocused();
});

test("Given the settings, when they are opened and closed by keys, then the focus is back on their button", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const button = page.getByRole("button", { name: "Settings" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "How the page is set" })).toBeVisible();
  const theme = page.getByRole("group", { name: "Theme" });
  await expect(theme.getByRole("radio", { checked: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});
