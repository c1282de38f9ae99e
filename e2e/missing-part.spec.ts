import type { Page } from "playwright/test";
import { ARTICLE, reading } from "./support/article.ts";
import { atRest } from "./support/at-rest.ts";
import { linkMadeBefore } from "./support/craft-link.ts";
import { expect, test } from "./support/journey.ts";
import { linkNotice, mark } from "./support/reader.ts";

const STATE = "“a state in the pocket”";

const told = (page: Page) => page.getByRole("alert").filter({ hasText: "could not be fetched" });

test.use({ faultsAsked: /dynamically imported module|net::ERR_FAILED/ });

/** Fails every request for one later file until what comes back is called. */
async function without(page: Page, file: RegExp): Promise<() => Promise<void>> {
  await page.route(file, (route) => route.abort());
  return async () => page.unroute(file);
}

test("Given the margin's timeline cannot be fetched, when the article is read, then it stands, and what is missing is told", async ({
  page,
}) => {
  await without(page, /assets\/article-mini-/);
  await page.goto(ARTICLE);
  await expect(told(page)).toBeVisible();
  await expect(mark(page, STATE)).toBeVisible();
});

test("Given a card cannot be fetched, when its quote is opened, then the article stands, and loading again opens the card", async ({
  page,
}) => {
  const back = await without(page, /assets\/(?:open|quote)-card-/);
  await page.goto(ARTICLE);
  await atRest(page);
  await mark(page, STATE).click();
  await expect(told(page)).toBeVisible();
  await expect(mark(page, STATE)).toBeVisible();
  await back();
  await told(page).getByRole("button", { name: "Load the page again" }).click();
  await expect(page.getByRole("dialog", { name: "Jean-Yves Le Drian" })).toBeVisible();
  await expect(told(page)).toBeHidden();
});

test("Given a part failed while nobody wanted it, when the network is back and it is wanted, then it comes", async ({
  page,
}) => {
  const back = await without(page, /assets\/help-sheet-/);
  await page.goto(ARTICLE);
  await atRest(page);
  await back();
  await expect(told(page)).toBeHidden();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
});

test("Given what reads links cannot be fetched, when a link opens, then it is told, the address stays, and loading again finds the words", async ({
  page,
}) => {
  const missing = "reads and makes links could not be fetched";
  const back = await without(page, /assets\/passage-room-/);
  await page.goto(`${ARTICLE}?p=${linkMadeBefore(reading.article.text, STATE)}`);
  await expect(linkNotice(page, missing)).toHaveCount(1);
  await expect(page).toHaveURL(/[?&]p=/);
  await expect(mark(page, STATE)).toBeVisible();
  await page.getByRole("link", { name: "Copy link to this paragraph" }).first().press("Enter");
  await expect(linkNotice(page, missing)).toHaveCount(2);
  await back();
  await page.reload();
  await expect(page.locator("#passage")).toHaveText(STATE);
  await expect(linkNotice(page, missing)).toHaveCount(0);
});
