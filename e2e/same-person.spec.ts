import { axeFaults } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import { addArticle } from "./support/own-article.ts";

const PIER = "The pier is shut\n\nThe pier was shut on Friday.\n\n“It is done,” said Ada Quill, the mayor.\n";
const SHOP =
  "The shop is sold\n\n“I am sorry,” said Ada Marsh, who owns it.\n\nA neighbour said that it was a pity.\n";
const BARN =
  "The barn is full\n\nA. Quill spoke. “It will stay,” said A. Quill.\n\nA neighbour said that it was good.\n";

/** Whoever knows more than the engine: people of unlike names, and offers that wait in the list. */
test.describe("Given three articles whose people may be one", () => {
  test.beforeEach(async ({ page }) => {
    for (const text of [PIER, SHOP, BARN]) await addArticle(page, text);
  });

  for (const width of [320, 1440]) {
    test(`when somebody of another name is chosen as the same person at ${width} px, by keyboard, then one page has both, and it can be taken back`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("people/?who=ada-quill");
      const main = page.getByRole("main");
      await main.getByText("Same person as …").press("Enter");
      await main.getByRole("searchbox").fill("marsh");
      await expect(main.getByRole("status").filter({ hasText: "1 person." })).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      await main
        .getByRole("button", { name: /^Ada Marsh.* is the same person as Ada Quill$/ })
        .press("Enter");
      const back = main.getByRole("button", {
        name: "Take back: Ada Quill and Ada Marsh are the same person.",
      });
      await expect(back).toBeFocused();
      await expect(main.getByRole("heading", { level: 1 })).toHaveText("Ada Quill");
      await expect(main).toContainText("I am sorry");
      await expect(main).toContainText("here: Ada Marsh");
      await expect(main.getByText("Same person as …")).toBeVisible();
      await page.reload();
      await expect(main).toContainText("I am sorry");
      await back.press("Enter");
      await expect(main).not.toContainText("I am sorry");
      await expect(
        main.getByRole("button", { name: "A. Quill is the same person as Ada Quill" }),
      ).toBeFocused();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }

  test("when there are two of one name, then the list and the choice tell them apart by their articles", async ({
    page,
  }) => {
    await page.goto("people/");
    await page.getByRole("searchbox").fill("neighbour");
    const lines = page.getByRole("main").getByRole("listitem");
    await expect(lines).toHaveCount(2);
    await expect(lines.filter({ hasText: "in “The shop is sold”" })).toHaveCount(1);
    await expect(lines.filter({ hasText: "in “The barn is full”" })).toHaveCount(1);
    await page.goto("people/?who=ada-quill");
    await page.getByText("Same person as …").press("Enter");
    await page.getByRole("searchbox").fill("neighbour");
    await expect(lines.filter({ hasText: "in “The shop is sold”" })).toHaveCount(1);
    await expect(lines.filter({ hasText: "in “The barn is full”" })).toHaveCount(1);
  });

  test("when an offer waits, then the list says so at each of the two, until the reader has decided, and nobody is merged before", async ({
    page,
  }) => {
    await page.goto("people/");
    const line = (name: string) =>
      page
        .getByRole("main")
        .getByRole("listitem")
        .filter({ has: page.getByRole("link", { name, exact: true }) });
    await expect(line("Ada Quill")).toContainText("may be the same as A. Quill");
    await expect(line("A. Quill")).toContainText("may be the same as Ada Quill");
    await expect(line("Ada Marsh")).not.toContainText("may be the same");
    await line("A. Quill").getByRole("link").press("Enter");
    await page.getByRole("button", { name: "Ada Quill is not the same person as A. Quill" }).press("Enter");
    await expect(page.getByRole("button", { name: /^Take back/ })).toBeFocused();
    await page.getByRole("link", { name: "People", exact: true }).press("Enter");
    await expect(line("Ada Quill")).toBeVisible();
    await expect(line("Ada Quill")).not.toContainText("may be the same");
  });

  test("when the two were called different and are chosen as the same after all, then only the last word stands", async ({
    page,
  }) => {
    await page.goto("people/?who=ada-quill");
    await page.getByRole("button", { name: "A. Quill is not the same person as Ada Quill" }).press("Enter");
    await expect(page.getByRole("button", { name: /^Take back: .* are two people/ })).toBeFocused();
    await page.getByText("Same person as …").press("Enter");
    await page.getByRole("searchbox").fill("a quill");
    await page.getByRole("button", { name: /^A\. Quill.* is the same person as Ada Quill$/ }).press("Enter");
    await expect(page.getByRole("button", { name: /^Take back/ })).toHaveCount(1);
    await expect(page.getByRole("button", { name: /^Take back: .* are the same person/ })).toBeFocused();
  });
});
