import type { Page } from "playwright/test";
import { ARTICLE, DIST, QUOTES, TIMELINE, paragraphs, statementOf } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { KEPT, cutNetwork, untilKept } from "./support/offline.ts";
import { HARBOUR, LAMP, addArticle } from "./support/own-article.ts";
import { card, mark } from "./support/reader.ts";
import { type Served, serveFolder } from "./support/serve-folder.ts";

test.use({ serviceWorkers: "allow" });

const views = (page: Page) => page.getByRole("navigation", { name: "Ways to read this article" });

/** Screens that have a page of their own, whatever their query says. */
const SCREENS = [
  "people/",
  "search/?q=harbour",
  "timeline/",
  "keep/",
  "add/?title=A&text=B",
  "own/?a=~no-such-1abcde",
];

const PLACES = [
  ["at the root", "/"],
  ["in a folder", "/some/folder/"],
] as const;

for (const [where, at] of PLACES) {
  test.describe(`Given a plain host with the site ${where}, visited once`, () => {
    let site: Served;
    test.beforeEach(async ({ page, context }) => {
      site = await serveFolder(DIST, { at });
      await page.goto(`${site.url}${ARTICLE}`);
      await untilKept(page);
      await cutNetwork(context, site);
    });

    test("when the network is cut, then the open page goes on to every view and the front page", async ({
      page,
    }) => {
      await views(page).getByRole("link", { name: "Quotes only" }).click();
      await expect(page.getByRole("button", { name: "Copy link to what" }).first()).toBeVisible();
      await views(page).getByRole("link", { name: "Timeline" }).click();
      await expect(page.getByRole("heading", { name: "Timeline" })).toBeVisible();
      await page.getByRole("link", { name: "On the Record" }).click();
      await expect(page.getByRole("list", { name: "Articles" })).toBeVisible();
    });

    test("when the network is cut, then pages load and answer: front page, article, views, any query", async ({
      page,
    }) => {
      await page.goto(site.url);
      await page.getByRole("list", { name: "Articles" }).getByRole("link").first().click();
      await expect(page).toHaveURL(`${site.url}${ARTICLE}`);
      for (const path of [ARTICLE, QUOTES, TIMELINE, `${ARTICLE}?said=zbigniew-rau`]) {
        await page.goto(`${site.url}${path}`);
        await expect(page.getByText(KEPT)).toBeAttached();
      }
      for (const path of SCREENS) {
        await page.goto(`${site.url}${path}`);
        await expect(page.getByText(KEPT)).toBeAttached();
        await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
      }
      await page.goto(`${site.url}${ARTICLE}`);
      await expect(page.getByRole("main")).toContainText(paragraphs.at(-1) ?? "");
      await mark(page, "“a state in the pocket”").click();
      await expect(card(page, "Jean-Yves Le Drian")).toBeVisible();
      expect(
        await page.evaluate(() => document.fonts.load("1em Newsreader").then(({ length }) => length)),
      ).toBe(1);
    });

    test("when the network is cut, then a quote's own page leads to the quote in its article", async ({
      page,
    }) => {
      const { id } = statementOf("Were the war");
      await page.goto(`${site.url}${ARTICLE}q/${id}/`);
      await expect(page).toHaveURL(new RegExp(`^${site.url}${ARTICLE}\\?`));
      await expect(page.getByRole("main")).toContainText("Were the war");
    });

    test("when the network is cut, then an address of nothing says so in the site's own page", async ({
      page,
    }) => {
      for (const path of ["no/such/place/at/all", "nothing", "a/never-written/"]) {
        await page.goto(`${site.url}${path}?a=1`);
        await expect(
          page.getByRole("heading", { name: /no page at this address|No such article/ }),
        ).toBeVisible();
        await expect(page.getByRole("main")).toHaveCSS("font-family", /Newsreader/);
        await page.getByRole("link", { name: "See all articles" }).click();
        await expect(page).toHaveURL(site.url);
      }
    });
  });
}

test("Given an article of one's own and no network, when it is opened, searched for and another is added, then all of it works", async ({
  page,
  context,
}) => {
  const site = await serveFolder(DIST);
  await page.goto(`${site.url}${ARTICLE}`);
  await untilKept(page);
  const address = await addArticle(page, HARBOUR, { site: site.url });
  await cutNetwork(context, site);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbour opens at last");
  await mark(page, "We are glad").click();
  await expect(card(page, "Ada Quill")).toBeVisible();
  await page.goto(`${site.url}search/?q=glad`);
  await expect(page.getByRole("main")).toContainText("We are glad that it is done");
  await addArticle(page, LAMP, { site: site.url });
  await page.goto(site.url);
  await expect(page.getByRole("list", { name: "Articles" })).toContainText("The lamp is lit again");
});

test("Given a second visit out of what is kept, then nothing shifts and no request leaves the site", async ({
  page,
  baseURL,
}) => {
  await page.goto(ARTICLE);
  await untilKept(page);
  const elsewhere: string[] = [];
  page.context().on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL ?? "").origin) elsewhere.push(request.url());
  });
  await page.goto(ARTICLE);
  await untilKept(page);
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: "layout-shift",
          buffered: true,
        });
        setTimeout(resolve, 500, 0);
      }),
  );
  expect(shifts).toBe(0);
  expect(elsewhere).toEqual([]);
});

test("Given a first visit, then the worker is asked for only once the page answers", async ({ page }) => {
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(ARTICLE);
  await untilKept(page);
  const worker = asked.indexOf("/sw.js");
  const lastScript = asked.findIndex((path) => path.includes("help-sheet"));
  expect(lastScript).toBeGreaterThan(0);
  expect(worker).toBeGreaterThan(lastScript);
});
