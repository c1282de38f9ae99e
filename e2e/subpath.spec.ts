import type { Page } from "playwright/test";
import { atRest } from "./support/at-rest.ts";
import { ARTICLE, DIST, QUOTES, TIMELINE, VIEWS } from "./support/article.ts";
import { expect, faultsOf, test } from "./support/journey.ts";
import { card, mark, toggle } from "./support/reader.ts";
import { type Served, serveFolder } from "./support/serve-folder.ts";

const FOLDER = "/some/folder/";

let site: Served;
test.beforeAll(async () => {
  site = await serveFolder(DIST, { at: FOLDER });
});
test.afterAll(async () => {
  await site.close();
});

test.describe("Given the site in a folder of a plain host", () => {
  test("when its views are walked through, then data, links, cards and addresses work there", async ({
    page,
  }) => {
    const lost: string[] = [];
    page.on("response", (response) => {
      if (response.status() >= 400) lost.push(response.url());
    });
    await page.goto(site.url);
    await page.getByRole("list", { name: "Articles" }).getByRole("link").first().click();
    await expect(page).toHaveURL(`${site.url}${ARTICLE}`);
    await mark(page, "“a state in the pocket”").click();
    await expect(card(page, "Jean-Yves Le Drian")).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Timeline", exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`^${site.url}${TIMELINE}`));
    await expect(page.getByRole("heading", { name: "Timeline" })).toBeVisible();
    await page.getByRole("link", { name: "Quotes only" }).click();
    await toggle(page, "Zbigniew Rau").click();
    await page.reload();
    await expect(toggle(page, "Zbigniew Rau")).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("link", { name: "On the Record" }).click();
    await expect(page).toHaveURL(site.url);
    expect(lost).toEqual([]);
  });

  test("when a link is copied there, then it leads back into that folder", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], {
      origin: new URL(site.url).origin,
    });
    await page.goto(`${site.url}${QUOTES}`);
    await page.getByRole("button", { name: "Copy link to what" }).first().click();
    await expect(page.getByRole("status").filter({ hasText: "Copied." })).toHaveCount(1);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address.startsWith(`${site.url}${ARTICLE}?p=`)).toBe(true);
    await page.goto(address);
    await expect(page.locator(":focus")).toHaveText(/shattered peace in Europe/);
  });
});

/** What stands on the page: words, and where each box is. */
function standing(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll("#root *")]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const words = element.childElementCount === 0 ? element.textContent : "";
        return `${element.tagName} ${[x, y, width, height].map(Math.round).join(" ")} ${words}`;
      })
      .filter((line) => !/^\w+ \d+ \d+ 0 0 $/.test(line))
      .join("\n"),
  );
}

/** Takes away what is added once a page answers, at its end and at the foot of its margin: all else must stand as before. */
async function leaveOutLater(page: Page): Promise<void> {
  await page.evaluate(() => {
    const added =
      "nav.mini, section[aria-label='This article'], details.people-pages, #main p:has(> button:only-child):last-child, output.sr-only:has(+ output.sr-only)";
    for (const one of document.querySelectorAll(added)) one.remove();
  });
}

for (const { name, path } of VIEWS) {
  for (const query of path.includes("timeline") ? ["", "?order=date"] : [""]) {
    test(`Given ${name}${query}, when the scripts come late, then nothing that was read goes away`, async ({
      page,
    }) => {
      // The first script at once, what it asks for later: the order in which a slow net may bring them.
      const held: (() => void)[] = [];
      let entry = false;
      await page.route("**/assets/*.js", async (route) => {
        if (route.request().url().includes("/main-")) entry = true;
        else {
          await new Promise<void>((release) => {
            held.push(release);
          });
        }
        await route.continue();
      });
      await page.addInitScript(() => {
        const seen: number[] = [];
        Reflect.set(globalThis, "wordsSeen", seen);
        const look = (): void => {
          const words = document.querySelector("main")?.textContent?.length;
          if (words !== undefined && document.readyState !== "loading") seen.push(words);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await page.goto(`${site.url}${path}${query}`, { waitUntil: "commit" });
      await expect(page.getByRole("main")).toBeVisible();
      await expect.poll(() => entry).toBe(true);
      const drawn = (count: number) =>
        page.waitForFunction((least) => Reflect.get(globalThis, "wordsSeen").length > least, count);
      await drawn(20);
      for (const release of held) release();
      await drawn(60);
      const seen: unknown = await page.evaluate(() => Reflect.get(globalThis, "wordsSeen"));
      const lengths = Array.isArray(seen) ? seen.map(Number) : [];
      expect(Math.min(...lengths)).toBeGreaterThan(0.9 * (lengths[0] ?? Infinity));
    });
  }

  for (const width of [1440, 360]) {
    test(`Given ${name} at ${width} px, when scripts take it over, then nothing that is seen changes`, async ({
      browser,
    }) => {
      const viewport = { width, height: 900 };
      // The page as it was sent, with scripts to come: controls that need them may be hidden only from browsers without.
      const plain = await browser.newPage({ viewport });
      await plain.route("**/assets/*.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: "" }),
      );
      const live = await browser.newPage({ viewport });
      const faults = faultsOf(live);
      // The typeface is optional, so whether it comes in time must not tell the two apart.
      for (const one of [plain, live]) await one.route("**/*.woff2", (route) => route.abort());
      await Promise.all([plain.goto(site.url + path), live.goto(site.url + path)]);
      await atRest(live);
      // Asked again, as what is added comes when the browser is idle, on a busy machine after the last file.
      await expect(async () => {
        await leaveOutLater(live);
        expect(await live.getByRole("main").innerText()).toBe(await plain.getByRole("main").innerText());
        expect(await standing(live)).toBe(await standing(plain));
      }).toPass({ timeout: 15_000 });
      expect(faults.filter((words) => !words.includes("net::ERR_FAILED"))).toEqual([]);
      await Promise.all([plain.close(), live.close()]);
    });
  }
}
