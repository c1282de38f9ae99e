import type { Page } from "playwright/test";
import { ARTICLE, TIMELINE, VIEWS, statementOf } from "./support/article.ts";
import { axeFaults } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import { toggle } from "./support/reader.ts";

const THEMES = ["light", "sepia", "dark"] as const;
const PAGES = [
  ...VIEWS,
  { name: "an open card", path: `${ARTICLE}?quote=${statementOf("we do not seek").id}` },
  { name: "a filter", path: `${ARTICLE}?said=~unknown` },
  { name: "dates in order", path: `${TIMELINE}?order=date` },
  { name: "a damaged link", path: `${ARTICLE}?p=1` },
  { name: "no article", path: "a/never-written/" },
] as const;

async function expectClean(page: Page): Promise<void> {
  for (const { name, path } of PAGES) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (path.includes("quote=")) await expect(page.getByRole("dialog")).toBeVisible();
    expect(await axeFaults(page), name).toEqual([]);
  }
}

for (const theme of THEMES) {
  test(`Given the ${theme} theme, when each view is checked, then nothing stands in anyone's way`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript((value) => {
      localStorage.setItem("on-the-record:settings", JSON.stringify({ theme: value }));
    }, theme);
    await page.goto("");
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await expectClean(page);
  });
}

test("Given forced colours, when each view is checked, then nothing stands in anyone's way", async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ forcedColors: "active" });
  await expectClean(page);
});

test("Given a narrow window, when sheets and settings are open, then nothing stands in anyone's way", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(ARTICLE);
    await page.getByRole("button", { name: /^Speakers/ }).click();
    await expect(page.getByRole("dialog", { name: "Speakers" })).toBeVisible();
    await toggle(page, "Zbigniew Rau").click();
    expect(await axeFaults(page), `sheet, ${colorScheme}`).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Settings" }).click();
    expect(await axeFaults(page), `settings, ${colorScheme}`).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    expect(await axeFaults(page), `keys, ${colorScheme}`).toEqual([]);
    await page.goto(`${ARTICLE}?quote=${statementOf("Were the war").id}`);
    await expect(page.getByRole("dialog", { name: "Zbigniew Rau" })).toBeVisible();
    expect(await axeFaults(page), `card, ${colorScheme}`).toEqual([]);
  }
});

test("Given forced colours, when the ways to look at an article stand side by side, then only the current one is underlined", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(ARTICLE);
  const lines = await page
    .getByRole("navigation")
    .getByRole("link", { name: /^(?:Article|Quotes only|Timeline)$/u })
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link).borderBlockEndWidth === "3px")
        .map((link) => [link.hasAttribute("aria-current"), getComputedStyle(link).borderBlockEndColor]),
    );
  const [current, ...others] = lines.toSorted(([a], [b]) => Number(b) - Number(a)).map(([, color]) => color);
  expect(others).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
  expect(current).not.toBe(others[0]);
});

test("Given forced colours, when speakers are told apart, then it is by their strokes and not by colour", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(ARTICLE);
  const styles = await page
    .getByRole("main")
    .locator("mark")
    .evaluateAll((marks) =>
      marks.map((mark) => [
        mark.querySelector("a")?.getAttribute("aria-label")?.split(",")[0] ?? "",
        `${getComputedStyle(mark).textDecorationLine} ${getComputedStyle(mark).textDecorationStyle}`,
      ]),
    );
  const bySpeaker = new Map(styles.map(([name, style]) => [name, style]));
  const three = ["Jens Stoltenberg", "Jean-Yves Le Drian", "Zbigniew Rau"].map((name) => bySpeaker.get(name));
  expect(new Set(three).size).toBe(3);
  for (const style of three) expect(style).toContain("underline");
});

test.describe("Given a reader's own settings", () => {
  test("when they come back, then the page is set as they left it, before anything is drawn", async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    const plain = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.getByRole("button", { name: "Settings" }).click();
    const choose = async (group: string, words: string): Promise<void> => {
      await page.getByRole("group", { name: group }).getByText(words, { exact: true }).click();
    };
    await choose("Theme", "Dark");
    await choose("Type size", "Largest");
    await choose("Line width", "Narrow");
    const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(dark).not.toBe(plain);

    // Without the app's own scripts: what is drawn first is set right by the page's head alone.
    await page.route("**/assets/*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "" }),
    );
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (document.documentElement?.dataset["theme"] === undefined) return;
        document.documentElement.dataset["setBeforeBody"] = String(document.body === null);
        observer.disconnect();
      }).observe(document, { attributes: true, subtree: true, childList: true });
    });
    await page.goto(TIMELINE);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark);
    await expect(page.locator("html")).toHaveAttribute("data-set-before-body", "true");
    await expect(page.locator("html")).toHaveAttribute("data-size", "xl");
    await expect(page.locator("html")).toHaveAttribute("data-width", "narrow");
  });

  test("when they choose in one tab, then the other tab follows", async ({ page, context }) => {
    await page.goto(ARTICLE);
    const other = await context.newPage();
    await other.goto(TIMELINE);
    await expect(other.getByRole("radio", { name: "As told" })).toBeChecked();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("group", { name: "Theme" }).getByText("Sepia", { exact: true }).click();
    await expect(other.locator("html")).toHaveAttribute("data-theme", "sepia");
  });

  test("when highlights are off, then no stroke is drawn, and the words and cards stay", async ({ page }) => {
    await page.goto(ARTICLE);
    const stroke = () =>
      page
        .getByRole("main")
        .locator("mark")
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    expect(await stroke()).toBe("underline");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("group", { name: "Highlights" }).getByText("Off", { exact: true }).click();
    expect(await stroke()).toBe("none");
    await page.keyboard.press("Escape");
    await page.getByText("“shattered peace in Europe”").click();
    await expect(page.getByRole("dialog", { name: "Jens Stoltenberg" })).toBeVisible();
  });

  test("when what was kept is damaged, then the page is set as usual", async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem("on-the-record:settings", '{"theme":7,"size":"<b>",'),
    );
    await page.goto(ARTICLE);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("button", { name: "Settings" }).click();
    const theme = page.getByRole("group", { name: "Theme" });
    await expect(theme.getByRole("radio").first()).toBeChecked();
  });
});
