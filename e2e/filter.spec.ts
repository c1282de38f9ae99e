import type { Locator, Page } from "playwright/test";
import { ARTICLE, QUOTES, countOf, idOf, paragraphs, reading } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { mark, marks, queryOf, statusLine, toggle } from "./support/reader.ts";

const STOLTENBERG = "Jens Stoltenberg";
const LE_DRIAN = "Jean-Yves Le Drian";
const RAU = "Zbigniew Rau";
const TOTAL = reading.statements.length;

const colourOf = async (page: Page, words: string): Promise<string> =>
  mark(page, words).evaluate((element) => getComputedStyle(element).color);

/** The numbers that toggles tell at the end of their names, for those who hear them. */
async function countsOn(toggles: Locator): Promise<readonly number[]> {
  const names = await toggles.evaluateAll((buttons) => buttons.map((button) => button.textContent));
  return names.map((name) => Number(/, (\d+) statements?$/.exec(name)?.[1]));
}

test.describe("Given the article", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(toggle(page, "Everyone")).toHaveAttribute("aria-pressed", "true");
  });

  test("when nothing is chosen, then the counts of all sources and of all kinds add up to the total", async ({
    page,
  }) => {
    await expect(statusLine(page)).toHaveText(new RegExp(`^${TOTAL} statements, \\d+ speakers`));
    const panel = page.getByRole("region", { name: "Speakers" });
    const numbers = await countsOn(panel.getByRole("button", { name: / statements?$/ }));
    const [everyone, ...rest] = numbers;
    expect(everyone).toBe(TOTAL);
    const kinds = rest.slice(-3);
    const sources = rest.slice(0, -3);
    expect(sources.reduce((sum, one) => sum + one, 0)).toBe(TOTAL);
    expect(kinds.reduce((sum, one) => sum + one, 0)).toBe(TOTAL);
  });

  test("when one person is chosen, then the others are dimmed, no word is removed, and focus stays", async ({
    page,
  }) => {
    const [own, other] = ["“Were the war to persist", "“a state in the pocket”"];
    const before = { own: await colourOf(page, own), other: await colourOf(page, other) };
    expect(before.own).toBe(before.other);
    await toggle(page, RAU).click();
    await expect(toggle(page, RAU)).toHaveAttribute("aria-pressed", "true");
    await expect(toggle(page, RAU)).toBeFocused();
    await expect(toggle(page, "Everyone")).toHaveAttribute("aria-pressed", "false");
    await expect(statusLine(page)).toHaveText(`${countOf(RAU)} of ${TOTAL} statements, 1 speaker`);
    await expect.poll(() => colourOf(page, other)).not.toBe(before.other);
    expect(await colourOf(page, own)).toBe(before.own);
    for (const words of paragraphs) await expect(page.getByRole("main")).toContainText(words);
    await expect(marks(page).first()).toBeVisible();
  });

  test("when two are chosen, then both are shown and told, and the address does not hang on the order", async ({
    page,
  }) => {
    await toggle(page, RAU).click();
    await toggle(page, LE_DRIAN).click();
    const both = countOf(RAU) + countOf(LE_DRIAN);
    await expect(statusLine(page)).toHaveText(`${both} of ${TOTAL} statements, 2 speakers`);
    const address = page.url();
    await toggle(page, RAU).click();
    await toggle(page, LE_DRIAN).click();
    await expect(page).toHaveURL(new RegExp(`/${ARTICLE}$`));
    await toggle(page, LE_DRIAN).click();
    await toggle(page, RAU).click();
    await expect(page).toHaveURL(address);
  });

  test("when a kind is chosen, then only it is told, and clear brings all back", async ({ page }) => {
    await toggle(page, "Quoted words").click();
    const fragments = reading.statements.filter(({ kind }) => kind === "fragment").length;
    await expect(statusLine(page)).toContainText(`${fragments} of ${TOTAL} statements`);
    expect(queryOf(page).get("kind")).toBe("fragment");
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect(statusLine(page)).toHaveText(new RegExp(`^${TOTAL} statements`));
    await expect(page).toHaveURL(new RegExp(`/${ARTICLE}$`));
  });

  test("when only one is asked for, then the others are let go", async ({ page }) => {
    await toggle(page, STOLTENBERG).click();
    await page.getByRole("button", { name: `Only ${RAU}` }).click();
    await expect(toggle(page, RAU)).toHaveAttribute("aria-pressed", "true");
    await expect(toggle(page, STOLTENBERG)).toHaveAttribute("aria-pressed", "false");
  });

  test("when a combination holds nothing, then that is said, and each way out leads to something", async ({
    page,
  }) => {
    // All that Le Drian says stands in the reporter's sentence.
    await toggle(page, LE_DRIAN).click();
    await toggle(page, "Quotations").click();
    await expect(statusLine(page)).toHaveText(`0 of ${TOTAL} statements`);
    await expect(page.getByText(`This article has no quotations by ${LE_DRIAN}.`)).toBeVisible();
    await page.getByRole("button", { name: `Show every kind (${countOf(LE_DRIAN)})` }).click();
    await expect(statusLine(page)).toHaveText(`${countOf(LE_DRIAN)} of ${TOTAL} statements, 1 speaker`);
  });

  test("when a filter is chosen, then reload keeps it and Back undoes it step by step", async ({ page }) => {
    await toggle(page, RAU).click();
    await toggle(page, LE_DRIAN).click();
    await page.reload();
    await expect(toggle(page, RAU)).toHaveAttribute("aria-pressed", "true");
    await expect(toggle(page, LE_DRIAN)).toHaveAttribute("aria-pressed", "true");
    await page.goBack();
    await expect(toggle(page, LE_DRIAN)).toHaveAttribute("aria-pressed", "false");
    await expect(toggle(page, RAU)).toHaveAttribute("aria-pressed", "true");
    await page.goBack();
    await expect(toggle(page, "Everyone")).toHaveAttribute("aria-pressed", "true");
  });

  test("when quotes only is chosen, then the same filter holds there, and leads back to the text", async ({
    page,
  }) => {
    await toggle(page, RAU).click();
    await page.getByRole("link", { name: "Quotes only" }).click();
    const items = page.getByRole("list", { name: "Statements" }).getByRole("listitem");
    await expect(items).toHaveCount(countOf(RAU));
    await expect(items.first()).toContainText("Belarus is just as responsible");
    await toggle(page, RAU).click();
    await expect(items).toHaveCount(TOTAL);
    await items.nth(3).getByRole("link", { name: "In the text" }).click();
    await expect(page.getByRole("dialog")).toContainText("Quot");
    await expect(page.getByRole("link", { name: "Article", exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
  });
});

test("Given an address with people in any order, when it is opened, then it is the same view", async ({
  page,
}) => {
  await page.goto(`${ARTICLE}?said=${idOf(RAU)},${idOf(LE_DRIAN)}`);
  const shown = `${countOf(RAU) + countOf(LE_DRIAN)} of ${TOTAL} statements, 2 speakers`;
  await expect(statusLine(page)).toHaveText(shown);
  await page.goto(`${ARTICLE}?said=${idOf(LE_DRIAN)},${idOf(RAU)}`);
  await expect(statusLine(page)).toHaveText(shown);
});

test("Given nobody is unknown, when unknown is asked for, then that is said and everything can be shown", async ({
  page,
}) => {
  await page.goto(`${QUOTES}?said=~unknown`);
  await expect(statusLine(page)).toHaveText(`0 of ${TOTAL} statements`);
  const said = page.getByText("Nothing in this article is said by an unknown speaker.").first();
  await expect(said).toBeVisible();
  await page
    .getByRole("button", { name: `Clear the filters (${TOTAL} statements)` })
    .first()
    .click();
  await expect(page.getByRole("list", { name: "Statements" }).getByRole("listitem")).toHaveCount(TOTAL);
});

test("Given a chosen person, when their count is compared, then it is the number of their statements", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  for (const name of [STOLTENBERG, LE_DRIAN, RAU]) {
    expect(await countsOn(toggle(page, name))).toEqual([countOf(name)]);
  }
});
