import type { Locator, Page } from "playwright/test";
import { atRest } from "./support/at-rest.ts";
import { ARTICLE, idOf } from "./support/article.ts";
import { LOOKS, axeFaults } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import { addArticle } from "./support/own-article.ts";

function beside(page: Page): Locator {
  return page.getByRole("navigation", { name: "When, as you read" });
}

function marks(page: Page): Locator {
  return beside(page).locator("svg").getByRole("link");
}

/** Scrolls so that the paragraph with these words begins where a link’s passage would come to rest. */
async function readTo(page: Page, words: string): Promise<void> {
  await page
    .getByRole("main")
    .locator("p[data-from]")
    .filter({ hasText: words })
    .first()
    .evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - innerHeight * 0.3));
}

/** Two days of a year that is told, and what nobody dates. */
const DATED =
  "The quay is whole again\n\nThe quay of Tern Harbour broke on 4 March 2019. It was mended by 20 June 2021.\n\nNobody knew who paid for the lamp.\n";

test.use({ viewport: { width: 1440, height: 900 } });

test("Given a wide window, when the article is read, then the timeline beside it shows where the reader is in time", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await expect(beside(page)).toContainText("Marks fill in as you read.");
  await expect(beside(page)).toContainText(/^.*0 of \d+ dated entries told\.$/m);
  await expect(beside(page).locator("[aria-current]")).toHaveCount(0);
  await readTo(page, "All three heads of diplomacy");
  await expect(beside(page)).toContainText("“after the war”");
  const present = beside(page).locator("a[aria-current]");
  await expect(present).toHaveCount(1);
  await expect(present).toHaveAttribute("aria-label", /^“after the war”: /);
  await readTo(page, "now in its sixth day");
  await expect(beside(page)).toContainText("24 February 2022");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(beside(page)).toContainText(/(\d+) of \1 dated entries told/);
});

test("Given the timeline beside the text, when a mark is followed, then its sentence has the focus; and the caption leads to the entry", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await marks(page)
    .filter({ hasText: /^24 February 2022: / })
    .first()
    .click();
  const landed = page.locator(":focus");
  await expect(landed).toHaveText(/^He spoke during a visit to the Lask airbase/);
  await expect(landed).toBeInViewport();
  await expect(beside(page).locator("a[aria-current]")).toHaveAttribute("aria-label", /^24 February 2022: /);
  await beside(page).getByRole("link", { name: "On the timeline: 24 February 2022" }).click();
  await expect(page).toHaveURL(/\/timeline\/#/);
  await expect(page.locator("[data-entry][aria-current]")).toContainText("now in its sixth day");
});

test("Given the keyboard alone, when the timeline beside the text is reached, then it is one stop with arrow keys between marks", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await atRest(page);
  await expect(marks(page).first()).toBeVisible();
  await expect(beside(page).locator("svg a[tabindex='0']")).toHaveCount(1);
  await marks(page).first().focus();
  await page.keyboard.press("End");
  await expect(marks(page).last()).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  await expect(marks(page).first()).toBeFocused();
  const name = (await marks(page).first().getAttribute("aria-label")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.locator("#passage")).toBeFocused();
  await expect(page.locator("#passage")).toContainText(name.replace(/^.*?: …? ?/, "").slice(0, 20));
});

test("Given a speaker is chosen, when the timeline beside the text is looked at, then only entries in which they speak are on it", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await expect(marks(page).first()).toBeVisible();
  const all = await marks(page).count();
  await page.goto(`${ARTICLE}?said=${idOf("Zbigniew Rau")}`);
  await expect(marks(page).first()).toBeVisible();
  expect(await marks(page).count()).toBeLessThan(all);
  await expect(beside(page)).toContainText("0 of 2 dated entries told");
});

test("Given an article with entries without a date, when it is read, then they are counted", async ({
  page,
}) => {
  await addArticle(page, DATED);
  await expect(beside(page)).toContainText("1 of 1 without a date.");
});

test("Given a narrow window or paper, when the article is there, then the timeline beside it is not", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(ARTICLE);
  await atRest(page);
  await expect(beside(page)).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(beside(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(beside(page)).toBeHidden();
});

test("Given light, dark and forced colours, when the timeline beside the text is checked, then nothing stands in anyone's way", async ({
  page,
}) => {
  for (const media of LOOKS) {
    await page.emulateMedia(media);
    await page.goto(ARTICLE);
    await readTo(page, "All three heads of diplomacy");
    await expect(beside(page)).toContainText("“after the war”");
    expect(await axeFaults(page)).toEqual([]);
  }
});
