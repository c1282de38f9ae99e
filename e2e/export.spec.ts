import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { annotationFaults } from "../src/library/fixtures/annotation-rules.ts";
import { ARTICLE, reading } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { HARBOUR, addArticle } from "./support/own-article.ts";

const part = (page: Page) => page.getByRole("region", { name: "Export quotes" });

async function saved(page: Page, format: string): Promise<string> {
  await part(page).getByRole("radio", { name: format }).check();
  const saving = page.waitForEvent("download");
  await part(page).getByRole("button", { name: "Save the quotes" }).click();
  return readFileSync(await (await saving).path(), "utf8");
}

test("Given all articles, when their quotes are exported as annotations, then they keep the W3C’s rules", async ({
  page,
}) => {
  await addArticle(page, HARBOUR);
  await page.goto("keep/");
  const file: unknown = JSON.parse(await saved(page, "W3C annotations"));
  expect(annotationFaults(file)).toEqual([]);
  const count = reading.statements.length + 2;
  expect(file).toMatchObject({ total: count, label: "All articles" });
  await expect(part(page).getByRole("status")).toContainText(`with ${count} quotes.`);
});

test("Given the bundled article, when it is exported as Markdown, then a link in the file leads back to its passage", async ({
  page,
}) => {
  await page.goto("keep/");
  await part(page).getByLabel("Which article").selectOption({ label: reading.article.title });
  const text = await saved(page, "Markdown");
  expect(text).toContain("— Jens Stoltenberg");
  const link = /\]\(<([^>]+\?p=[^>]+)>\)/.exec(text)?.[1] ?? "";
  expect(new URL(link).pathname).toBe(`/${ARTICLE}`);
  await page.goto(link);
  await expect(page.getByRole("main").locator("mark").first()).toBeVisible();
});

test("Given an article of one’s own, when Export is chosen there, then it is the one to be exported, with its corrections", async ({
  page,
}) => {
  await addArticle(page, HARBOUR);
  await page.getByRole("link", { name: "Export" }).click();
  await expect(part(page).getByLabel("Which article")).toHaveValue(/^~harbour-opens-at-last/);
  const lines = (await saved(page, "Table (CSV)")).trim().split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain("“We are glad that it is done,”");
  expect(lines[1]).toContain("Ada Quill");
});
