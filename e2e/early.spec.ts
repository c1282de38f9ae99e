import type { Page } from "playwright/test";
import { ARTICLE, QUOTES, countOf } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { statusLine, toggle } from "./support/reader.ts";

const RAU = "Zbigniew Rau";

/** Holds every script until what comes back is called. */
async function withoutScripts(page: Page, path: string): Promise<() => Promise<void>> {
  const held: (() => Promise<void>)[] = [];
  let holds = true;
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    if (holds) held.push(async () => route.continue());
    else await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  return async () => {
    holds = false;
    await Promise.all(held.map(async (go) => go()));
  };
}

test("Given a page whose scripts are slow, when a speaker is chosen before they come, then the choice holds", async ({
  page,
}) => {
  const letGo = await withoutScripts(page, ARTICLE);
  await toggle(page, RAU).click();
  await letGo();
  await expect(statusLine(page)).toContainText(String(countOf(RAU)));
  await expect(toggle(page, RAU)).toHaveAttribute("aria-pressed", "true");
});

test("Given a page whose scripts are slow, when nothing is pressed before they come, then nothing is chosen", async ({
  page,
}) => {
  const letGo = await withoutScripts(page, ARTICLE);
  await page.getByRole("heading", { level: 1 }).click();
  await letGo();
  await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
  await expect(toggle(page, RAU)).toHaveAttribute("aria-pressed", "false");
});

test("Given a page whose scripts are slow, when words are selected before they come, then their link is offered once they do", async ({
  page,
}) => {
  const letGo = await withoutScripts(page, ARTICLE);
  const paragraph = page.getByRole("paragraph").filter({ hasText: "He spoke during a visit" });
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  await letGo();
  await expect(page.getByRole("button", { name: "Copy link to selection" })).toBeVisible();
});

test("Given a page whose scripts are slow, when a quote is copied before they come, then it is copied once they do", async ({
  page,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const letGo = await withoutScripts(page, QUOTES);
  const item = page.getByRole("listitem").filter({ hasText: "Our commitment to article 5" });
  await item.getByRole("button", { name: "Copy quote of" }).click();
  await letGo();
  await expect(item.getByRole("status").filter({ hasText: "Copied." })).toHaveCount(1);
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toContain(
    "Our commitment to article 5",
  );
});
