import type { Page } from "playwright/test";
import { ARTICLE } from "./support/article.ts";
import { atRest } from "./support/at-rest.ts";
import { expect, test } from "./support/journey.ts";
import { mark } from "./support/reader.ts";

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
