import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { ARTICLE } from "./support/article.ts";
import { axeFaults } from "./support/axe.ts";
import { expect, faultsOf, test } from "./support/journey.ts";
import { HARBOUR, LAMP, addArticle } from "./support/own-article.ts";
import { card, mark } from "./support/reader.ts";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const figure = (page: Page, name: string) =>
  part(page, "In this browser").locator("div").filter({ hasText: name }).getByRole("definition");

async function savedBackup(page: Page): Promise<string> {
  const saving = page.waitForEvent("download");
  await part(page, "Backup").getByRole("button", { name: "Save a backup" }).click();
  const path = await (await saving).path();
  return path;
}

/** Says of the quote with these words that it is none. */
async function notAQuote(page: Page, words: string, speaker: string): Promise<void> {
  await mark(page, words).click();
  await card(page, speaker).getByRole("button", { name: "Correct this …" }).click();
  await page
    .getByRole("dialog", { name: "Correct this" })
    .getByRole("button", { name: "Not a quote" })
    .click();
  await expect(page.getByRole("status").filter({ hasText: /is not a quote/ })).toBeVisible();
}

const ASSAULT = "The Russian assault is totally unacceptable";

test("Given articles, corrections and settings, when they are saved and opened in another browser, then a backup of that is the very same", async ({
  page,
  browser,
  baseURL,
}) => {
  await addArticle(page, HARBOUR);
  await notAQuote(page, "We are glad", "Ada Quill");
  await addArticle(page, LAMP);
  await page.goto(ARTICLE);
  await notAQuote(page, ASSAULT, "Jens Stoltenberg");
  await page.evaluate(() => localStorage.setItem("on-the-record:settings", '{"theme":"dark","size":"l"}'));
  await page.goto("keep/");
  await expect(figure(page, "Articles of your own")).toHaveText("2");
  await expect(figure(page, "Corrections")).toHaveText("2");
  await expect(figure(page, "Room used")).toContainText("that the browser allows");
  const saved = await savedBackup(page);

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await elsewhere.newPage();
  const faults = faultsOf(other);
  await other.goto("keep/");
  await expect(part(other, "In this browser")).toContainText("no article and no correction of yours");
  await other.getByLabel("A backup’s file").setInputFiles(saved);
  await expect(part(other, "Backup")).toContainText("2 articles: 2 new here.");
  await expect(part(other, "Backup")).toContainText("2 corrections: 2 new here.");
  await expect(figure(other, "Articles of your own")).toHaveText("0");
  await other.getByRole("button", { name: "Take it in" }).click();
  await expect(part(other, "Backup")).toContainText("Taken from the backup: 2 articles");
  await expect(figure(other, "Articles of your own")).toHaveText("2");
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  const again = await savedBackup(other);
  expect(readFileSync(again, "utf8")).toBe(readFileSync(saved, "utf8"));

  await other.getByLabel("A backup’s file").setInputFiles(again);
  await expect(part(other, "Backup")).toContainText("All of it is here already.");
  await expect(other.getByRole("button", { name: "Take it in" })).toHaveCount(0);
  await other.goto("");
  await other.getByRole("link", { name: "Harbour opens at last" }).click();
  await expect(other.getByRole("main").locator("mark").filter({ hasText: "We are glad" })).toHaveCount(0);
  expect(faults).toEqual([]);
  await elsewhere.close();
});

test("Given another version of an article here, when a backup is opened, then mine stays unless I say otherwise", async ({
  page,
}) => {
  const address = await addArticle(page, LAMP);
  await page.goto("keep/");
  const saved = await savedBackup(page);
  await page.goto(address);
  await page.getByRole("button", { name: "Details" }).click();
  const sheet = page.getByRole("dialog", { name: "Details of this article" });
  await sheet.getByLabel("Headline").fill("A name of mine");
  await sheet.getByRole("button", { name: "Save" }).click();
  await expect(sheet.getByRole("status")).toHaveText("The article has these details now.");
  await expect(page.locator("h1")).toHaveText("A name of mine");
  await page.goto("keep/");
  await page.getByLabel("A backup’s file").setInputFiles(saved);
  await expect(part(page, "Backup")).toContainText("1 article: 1 here in another version.");
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(part(page, "Backup")).toContainText("Nothing was taken");
  await page.getByLabel("A backup’s file").setInputFiles(saved);
  await page.getByRole("radio", { name: "Take the backup’s" }).check();
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(part(page, "Backup")).toContainText("Taken from the backup: 1 article.");
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The lamp is lit again");
});

for (const [name, content, words] of [
  ["no backup", "Dear reader,", /no backup, or it is cut short/],
  ["another site’s file", '{"format":"bookmarks"}', /not a backup of this site/],
  ["a newer version’s", '{"format":"on-the-record-backup","version":9}', /newer version of this site/],
] as const) {
  test(`Given ${name}, when it is opened as a backup, then it is refused in words`, async ({ page }) => {
    await page.goto("keep/");
    await page
      .getByLabel("A backup’s file")
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await expect(part(page, "Backup")).toContainText(words);
    await expect(page.getByRole("button", { name: "Take it in" })).toHaveCount(0);
  });
}

test("Given deleted articles, when the bin is opened, then one comes back and another goes for good only when asked twice", async ({
  page,
}) => {
  for (const text of [HARBOUR, LAMP]) {
    await addArticle(page, text);
    await page.getByRole("button", { name: "Delete" }).click();
    await expect(page.getByText("is in the bin")).toBeVisible();
  }
  await page.goto("keep/");
  const bin = part(page, "The bin");
  await bin.getByRole("button", { name: "Restore “Harbour opens at last”" }).click();
  await expect(bin).toContainText("“Harbour opens at last” is back among your articles.");
  await expect(figure(page, "In the bin")).toHaveText("1");
  await bin.getByRole("button", { name: "Delete for good “The lamp is lit again”" }).click();
  await bin.getByRole("button", { name: "No, keep it" }).click();
  await expect(bin).toContainText("The lamp is lit again");
  await bin.getByRole("button", { name: "Delete for good “The lamp is lit again”" }).click();
  await bin.getByRole("button", { name: "Yes, delete for good “The lamp is lit again”" }).click();
  await expect(bin).toContainText("“The lamp is lit again” is deleted for good.");
  await expect(bin).toContainText("The bin is empty.");
  await page.goto("");
  await expect(page.getByRole("link", { name: "Harbour opens at last" })).toBeVisible();
  await expect(page.getByRole("link", { name: "The lamp is lit again" })).toHaveCount(0);
});

test("Given corrections in two articles, when one is undone where all are listed, then it can be brought back, and its article follows", async ({
  page,
}) => {
  await addArticle(page, HARBOUR);
  await notAQuote(page, "We are glad", "Ada Quill");
  await page.goto(ARTICLE);
  await notAQuote(page, ASSAULT, "Jens Stoltenberg");
  await page.goto("keep/");
  const list = part(page, "Your corrections");
  await expect(list.getByRole("heading", { level: 3 })).toHaveCount(2);
  const undo = list.getByRole("button", { name: /^Undo: “We are glad/ });
  await undo.click();
  await expect(list.getByRole("status")).toContainText("Undone: “We are glad");
  await expect(figure(page, "Corrections")).toHaveText("1");
  await list.getByRole("button", { name: "Bring it back" }).click();
  await expect(figure(page, "Corrections")).toHaveText("2");
  await undo.click();
  await expect(figure(page, "Corrections")).toHaveText("1");
  // The number and the list are asked for apart, and either may be there first.
  await expect(list.getByRole("link", { name: "In the text" })).toHaveCount(1);
  await list.getByRole("link", { name: "In the text" }).click();
  await expect(page).toHaveURL(/\/a\/2022-03-01-lask\/\?p=/);
  await page.goto("");
  await page.getByRole("link", { name: "Harbour opens at last" }).click();
  await expect(mark(page, "We are glad")).toBeVisible();
});

for (const width of [360, 768, 1440]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`Given what is kept, ${width} px wide and ${colorScheme}, then nothing sticks out and axe finds nothing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await addArticle(page, LAMP);
      await page.getByRole("button", { name: "Delete" }).click();
      await expect(page.getByText("is in the bin")).toBeVisible();
      await addArticle(page, HARBOUR);
      await notAQuote(page, "We are glad", "Ada Quill");
      await page.goto("keep/");
      const saved = await savedBackup(page);
      await page.getByLabel("A backup’s file").setInputFiles(saved);
      await expect(part(page, "Backup")).toContainText("All of it is here already.");
      await page.getByRole("button", { name: /^Delete for good/ }).click();
      expect(await axeFaults(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await page.screenshot({ path: test.info().outputPath("keep.png"), fullPage: true });
    });
  }
}
