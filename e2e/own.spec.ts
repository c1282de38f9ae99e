import { axeFaults } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import { addArticle } from "./support/own-article.ts";

const TEXT =
  "Harbour opens at last\n\nThe harbour of Tern Quay opened on Friday after two years of work.\n\n“We are glad that it is done,” said Ada Quill, who has kept the harbour since 2019.";

test("Given an article of one's own, when it is renamed, deleted and brought back, then it has its new name and old address", async ({
  page,
}) => {
  await addArticle(page, TEXT);
  const address = page.url();
  await page.getByRole("button", { name: "Rename" }).click();
  const sheet = page.getByRole("dialog", { name: "Rename this article" });
  await sheet.getByLabel("Headline").fill("The quay is open");
  await sheet.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The quay is open");
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("“The quay is open” is in the bin")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The quay is open");
  expect(page.url()).toBe(address);
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
