import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { ARTICLE, DIST, statementOf } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { card, mark } from "./support/reader.ts";
import { serveFolder } from "./support/serve-folder.ts";

const AIRSPACE = "NATO is not going to be part of the conflict";
const QUOTE_PAGE = `${ARTICLE}q/${encodeURIComponent(statementOf(AIRSPACE).id)}/`;

/** What the system's share sheet is handed: this browser has none, so it is one that keeps what it was given. */
async function sharedAddress(page: Page): Promise<string> {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.documentElement.dataset["shared"] = data?.url ?? "";
      return Promise.resolve();
    };
  });
  await page.goto(ARTICLE);
  await mark(page, AIRSPACE).click();
  await card(page, "Jens Stoltenberg").getByRole("button", { name: "Share what" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-shared", /^http/);
  return (await page.locator("html").getAttribute("data-shared")) ?? "";
}

test("Given a quote handed to the share sheet, when its address is read, then its page previews it and leads to its words", async ({
  page,
  browser,
}) => {
  const address = await sharedAddress(page);
  expect(new URL(address).pathname).toBe(`/${QUOTE_PAGE}`);
  const sent = await page.request.get(address);
  expect(await sent.text()).toContain('property="og:image"');
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(other.locator(":focus")).toHaveText(/^“NATO is not going to be part of the conflict/);
  expect(new URL(other.url()).pathname).toBe(`/${ARTICLE}`);
});

test("Given a shared quote whose page is gone since, when its address opens, then its words are still found", async ({
  page,
  browser,
}) => {
  const address = new URL(await sharedAddress(page));
  const folder = mkdtempSync(join(tmpdir(), "without-page-"));
  cpSync(DIST, folder, { recursive: true });
  rmSync(join(folder, decodeURIComponent(QUOTE_PAGE)), { recursive: true });
  const site = await serveFolder(folder);
  try {
    const other = await (await browser.newContext()).newPage();
    const answer = await other.goto(site.url + address.pathname.slice(1) + address.search + address.hash);
    expect(answer?.status()).toBe(404);
    await expect(other.locator(":focus")).toHaveText(/^“NATO is not going to be part of the conflict/);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
});
