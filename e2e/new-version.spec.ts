import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { ARTICLE, DIST, QUOTES } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { untilKept } from "./support/offline.ts";
import { HARBOUR, LAMP, addArticle } from "./support/own-article.ts";
import { entryScript, writeLeftVersion, writeSecondVersion } from "./support/second-version.ts";
import { type Served, serveFolder } from "./support/serve-folder.ts";

test.use({ serviceWorkers: "allow" });

let folder: string;
let second: string;
let left: string;
let site: Served;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "on-the-record-versions-"));
  second = join(folder, "second");
  writeSecondVersion(second);
  left = join(folder, "left");
  await writeLeftVersion(left);
});
test.afterAll(() => rmSync(folder, { recursive: true }));
test.beforeEach(async ({ page }) => {
  site = await serveFolder(DIST);
  await page.goto(`${site.url}${ARTICLE}`);
  await untilKept(page);
});
test.afterEach(() => site.close());

/** Waits through the reload, in which nothing can be asked of the page itself. */
async function expectSecond(page: Page): Promise<void> {
  await expect(page.locator('html[data-page="second"][data-script="second"]')).toBeAttached();
}

/** Of which version the page itself is, and the script that it runs. */
function versions(page: Page): Promise<readonly [string, string]> {
  return page.evaluate(() => {
    const { page: ofPage = "first", script = "first" } = document.documentElement.dataset;
    return [ofPage, script] as const;
  });
}

const ready = (page: Page) => page.getByRole("region", { name: "New version" });

test("Given a new version on the host, when a page is loaded, then it is whole of the old one and says so quietly", async ({
  page,
}) => {
  site.deploy(second);
  await page.goto(`${site.url}${QUOTES}`);
  const focused = page
    .getByRole("navigation", { name: "Ways to read this article" })
    .getByRole("link")
    .last();
  await focused.focus();
  await expect(ready(page)).toContainText("A new version of this site is ready.");
  await expect(ready(page).getByRole("status")).toHaveCount(1);
  await expect(focused).toBeFocused();
  expect(await versions(page)).toEqual(["first", "first"]);

  await page.getByRole("button", { name: "Later" }).click();
  await expect(ready(page)).toBeHidden();
  await page.goto(`${site.url}${ARTICLE}`);
  await expect(ready(page)).toBeVisible();
  expect(await versions(page)).toEqual(["first", "first"]);
});

test("Given two tabs and a new version, when one takes it, then the other says so, stays as it is and still works", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(`${site.url}${ARTICLE}`);
  await untilKept(other);
  await other.evaluate(() => Reflect.set(globalThis, "unsaved", "half a sentence"));

  site.deploy(second);
  await page.goto(`${site.url}${QUOTES}`);
  await ready(page).getByRole("button", { name: "Reload now" }).click();
  await expectSecond(page);
  await expect(ready(page)).toBeHidden();

  await expect(ready(other)).toContainText("A new version was taken in another tab.");
  expect(await other.evaluate(() => Reflect.get(globalThis, "unsaved"))).toBe("half a sentence");
  expect(await versions(other)).toEqual(["first", "first"]);
  // The host has it no longer; the page that is of its version has.
  const old = `${site.url}assets/${entryScript()}`;
  expect(await other.evaluate(async (address) => (await fetch(address)).status, old)).toBe(200);

  await ready(other).getByRole("button", { name: "Reload now" }).click();
  await expectSecond(other);

  await page.close();
  await other.close();
  const later = await context.newPage();
  await later.goto(`${site.url}${ARTICLE}`);
  await expect
    .poll(() => later.evaluate(async (address) => (await caches.match(address)) === undefined, old))
    .toBe(true);
});

test("Given a new version that nobody asked for, when every page was closed, then the next visit is of it", async ({
  page,
  context,
}) => {
  site.deploy(second);
  await page.goto(`${site.url}${ARTICLE}`);
  await expect(ready(page)).toBeVisible();
  const blank = await context.newPage();
  await page.close();
  await expect
    .poll(async () => {
      await blank.goto(`${site.url}${ARTICLE}`);
      const seen = await versions(blank);
      await blank.goto("about:blank");
      return seen;
    })
    .toEqual(["second", "second"]);
});

test("Given an article of one's own and a draft, when a new version is taken, then both are there", async ({
  page,
}) => {
  const address = await addArticle(page, HARBOUR, { site: site.url });
  await page.goto(`${site.url}add/`);
  await page
    .getByLabel("Open files")
    .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(LAMP) });
  await expect(page.getByRole("button", { name: "Add this article" })).toHaveAttribute(
    "aria-disabled",
    "false",
  );
  site.deploy(second);
  await page.goto(`${site.url}${QUOTES}`);
  await ready(page).getByRole("button", { name: "Reload now" }).click();
  await expectSecond(page);
  await page.goto(address);
  await expectSecond(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbour opens at last");
  await expect(page.getByRole("main").locator("mark").filter({ hasText: "We are glad" })).toHaveCount(1);
  await page.goto(`${site.url}add/`);
  await expect(page.getByText("What you had not added is here again")).toBeVisible();
  await expect(page.getByLabel("Headline")).toHaveValue("The lamp is lit again");
});

/** What is left of the worker, asked by a page of the site that runs no script of its own. */
async function remains(page: Page): Promise<unknown> {
  await page.goto(`${site.url}icon.svg`);
  return page.evaluate(async () => ({
    registrations: (await navigator.serviceWorker.getRegistrations()).length,
    controlled: navigator.serviceWorker.controller !== null,
    caches: await caches.keys(),
  }));
}

test("Given a site that gives its worker up, when pages that still ask for it are loaded again and again, then worker and copies go and stay away", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(`${site.url}${ARTICLE}`);
  await untilKept(other);
  site.deploy(left);
  await expect
    .poll(async () => {
      await page.goto(`${site.url}${ARTICLE}`);
      // A page of the version before asks for its worker once it has come to rest.
      await page.locator('html[data-script="second"], #offline > *').first().waitFor({ state: "attached" });
      return versions(page);
    })
    .toEqual(["second", "second"]);
  // The page that is still open goes on as it is, and is of the site as it is now once it is loaded again.
  expect(await versions(other)).toEqual(["first", "first"]);
  await other.goto(`${site.url}${QUOTES}`);
  await expectSecond(other);
  const gone = { registrations: 0, controlled: false, caches: [] };
  await expect.poll(() => remains(page)).toEqual(gone);
  await page.goto(`${site.url}${ARTICLE}`);
  await expectSecond(page);
  await other.close();
  expect(await remains(page)).toEqual(gone);
});

test("Given a host that is caught in the middle of a change, then nothing of the new version is used", async ({
  page,
}) => {
  const mixture = join(folder, "mixture");
  cpSync(second, mixture, { recursive: true });
  cpSync(join(DIST, "index.html"), join(mixture, "index.html"));
  site.deploy(mixture);
  await page.goto(`${site.url}${ARTICLE}`);
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const next = registration.installing ?? (await registration.update()).installing;
    return new Promise((resolve) => {
      next?.addEventListener("statechange", () => resolve(next.state));
    });
  });
  expect(outcome).toBe("redundant");
  await expect(ready(page)).toBeHidden();
  await page.goto(`${site.url}${QUOTES}`);
  expect(await versions(page)).toEqual(["first", "first"]);
});
// What the browser says of the file that is not what was promised.
test.use({ faultsAsked: /digest|integrity/ });
