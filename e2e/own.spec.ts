import type { Locator, Page } from "playwright/test";
import { axeFaults } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import { addArticle } from "./support/own-article.ts";
import { mark } from "./support/reader.ts";

const TEXT =
  "Harbour opens at last\n\nThe harbour of Tern Quay opened on Friday after two years of work.\n\n“We are glad that it is done,” said Ada Quill, who has kept the harbour since 2019.";

/** The sheet with all that was taken for the article's details. */
async function openDetails(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Details" }).click();
  const sheet = page.getByRole("dialog", { name: "Details of this article" });
  await expect(sheet.getByLabel("Headline")).toBeVisible();
  return sheet;
}

test("Given an article of one's own, when it is renamed, deleted and brought back, then it has its new name and old address", async ({
  page,
}) => {
  await addArticle(page, TEXT);
  const address = page.url();
  const sheet = await openDetails(page);
  await sheet.getByLabel("Headline").fill("The quay is open");
  await sheet.getByRole("button", { name: "Save" }).click();
  await expect(sheet.getByRole("status")).toHaveText("The article has these details now.");
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The quay is open");
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("“The quay is open” is in the bin")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The quay is open");
  expect(page.url()).toBe(address);
});

test("Given a stored article, when its day is put right, then it is read anew from that day, with the corrections made before, and undone", async ({
  page,
}) => {
  const address = await addArticle(page, TEXT);
  await mark(page, "We are glad").click();
  await page.getByRole("button", { name: "Correct this …" }).click();
  await page.getByRole("button", { name: "Not a quote" }).click();
  await expect(mark(page, "We are glad")).toHaveCount(0);
  const sheet = await openDetails(page);
  await sheet.getByLabel("Published").fill("2026-02-30");
  await expect(sheet.getByText("is not a date")).toBeVisible();
  await sheet.getByLabel("Published").fill("2026-03-14");
  await sheet.getByLabel("Place").fill("Tern Quay");
  await sheet.getByRole("button", { name: "Save" }).click();
  await expect(sheet.getByRole("status")).toHaveText("The article has these details now.");
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("main")).toContainText("14 March 2026");
  await expect(mark(page, "We are glad")).toHaveCount(0);
  await page.goto(address.replace("/own/", "/own/timeline/"));
  // “on Friday”, before Saturday 14 March.
  await expect(page.getByRole("main")).toContainText("13 March 2026");
  const again = await openDetails(page);
  await again.getByLabel("Published").fill("2026-03-21");
  await again.getByRole("button", { name: "Save" }).click();
  await expect(again.getByRole("status")).toHaveText("The article has these details now.");
  await again.getByRole("button", { name: "Undo" }).click();
  await expect(again.getByRole("status")).toHaveText("The article is as it was before.");
  await expect(again.getByLabel("Published")).toHaveValue("2026-03-14");
});

test("Given its details open in two tabs, when both are saved, then the second is told and writes nothing over the first", async ({
  page,
}) => {
  await addArticle(page, TEXT);
  const other = await page.context().newPage();
  await other.goto(page.url());
  const [mine, theirs] = [await openDetails(page), await openDetails(other)];
  await theirs.getByLabel("Headline").fill("Of the other tab");
  await mine.getByLabel("Place").fill("Tern Quay");
  await theirs.getByRole("button", { name: "Save" }).click();
  await expect(theirs.getByRole("status")).toHaveText("The article has these details now.");
  await expect(mine.getByRole("alert")).toContainText("changed in another tab");
  await expect(mine.getByRole("button", { name: "Save" })).toBeDisabled();
  await expect(mine.getByLabel("Place")).toHaveValue("Tern Quay");
  await mine.getByRole("button", { name: "Show it as it is now" }).click();
  await expect(mine.getByLabel("Headline")).toHaveValue("Of the other tab");
  await mine.getByLabel("Place").fill("Tern Quay");
  await mine.getByRole("button", { name: "Save" }).click();
  await expect(mine.getByRole("status")).toHaveText("The article has these details now.");
  await mine.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Of the other tab");
  await other.close();
});

test("Given an article that was deleted in another tab, when its page is looked at, then it says so and brings it back", async ({
  page,
}) => {
  await addArticle(page, TEXT);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Harbour opens at last");
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("“Harbour opens at last” is in the bin")).toBeVisible();
  await expect(other.getByText("“Harbour opens at last” is in the bin")).toBeVisible();
  await page.reload();
  await expect(page.getByText("“Harbour opens at last” is in the bin")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbour opens at last");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Harbour opens at last");
});

test("Given a link to a passage of one's own article, when it opens elsewhere, then it says so and shows the words", async ({
  page,
  browser,
  baseURL,
}) => {
  await addArticle(page, TEXT);
  await page.goto(page.url().replace("/own/", "/own/quotes/"));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page
    .getByRole("button", { name: /^Copy link to/ })
    .first()
    .click();
  await expect(page.getByRole("status").filter({ hasText: "Copied." })).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/own\/\?a=~harbour[^&]*&p=/);
  await page.goto(link);
  await expect(page.locator("mark").filter({ hasText: "We are glad" }).first()).toBeInViewport();
  const elsewhere = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(
    "This article is kept in another browser",
  );
  await expect(elsewhere.getByRole("blockquote")).toContainText("We are glad that it is done");
  await elsewhere.getByRole("link", { name: "Add an article" }).click();
  await expect(elsewhere.getByLabel("Paste an article")).toBeVisible();
  await elsewhere.context().close();
});

for (const [width, height] of [
  [320, 640],
  [1440, 900],
] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`Given the add page with a draft, ${width} px wide and ${colorScheme}, then nothing sticks out and axe finds nothing`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await page.goto("add/");
      await page.getByLabel("Open files").setInputFiles([
        { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(TEXT) },
        { name: "b.txt", mimeType: "text/plain", buffer: Buffer.from("%PDF-") },
      ]);
      await page.getByRole("button", { name: /^Look over/ }).click();
      await expect(page.getByRole("button", { name: "Add this article" })).toHaveAttribute(
        "aria-disabled",
        "false",
      );
      await page.getByText("Add the page that you are reading").click();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}

test("Given only a keyboard, when an article is pasted, corrected and added, then it is read", async ({
  page,
}) => {
  await page.goto("add/");
  await page.getByLabel("Paste an article").focus();
  await page.keyboard.type("The harbour opened. “We are glad,” said Ada Quill.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const button = page.getByRole("button", { name: "Add this article" });
  await expect(button).toHaveAttribute("aria-disabled", "false");
  await expect(page.getByRole("heading", { name: "Look it over" })).toBeFocused();
  for (let i = 0; i < 12 && !(await button.evaluate((one) => one === document.activeElement)); i += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/own\/\?a=~/);
});
