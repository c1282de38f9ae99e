import { ARTICLE } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";

/** Per second: plenty, so that only the trips tell the lines apart. */
const BYTES = 2_000_000;
/** In ms. */
const SLOW_TRIP = 150;
const QUICK_TRIP = 20;

test.describe("Given a browser that tells of its line", () => {
  for (const { line, latency, asks } of [
    { line: "slow", latency: SLOW_TRIP, asks: false },
    { line: "quick", latency: QUICK_TRIP, asks: true },
  ]) {
    test(`when the line is ${line}, then the typeface ${asks ? "comes with" : "does not hold up"} the words`, async ({
      page,
    }) => {
      const faces: string[] = [];
      page.on("request", (request) => {
        if (request.resourceType() === "font") faces.push(request.url());
      });
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency,
        downloadThroughput: BYTES,
        uploadThroughput: BYTES,
      });
      await page.goto(ARTICLE);
      await expect(page.locator("html[data-live]")).toBeVisible();
      expect(faces.length > 0).toBe(asks);
      if (!asks) await expect(page.locator("html[data-normal=local]")).toBeVisible();
    });
  }

  test("when the typeface never comes, then the words do not wait for it", async ({ page }) => {
    await page.route("**/*.woff2", () => undefined);
    await page.goto(ARTICLE, { waitUntil: "commit" });
    await expect(
      page.locator("html[data-normal=local][data-italic=local]:not([data-waiting])"),
    ).toBeVisible();
    await expect(page.getByRole("main")).toBeVisible();
  });

  test("when an article is sent, then its words come before the scripts", async ({ request }) => {
    const sent = await (await request.get(ARTICLE)).text();
    const words = sent.indexOf("</main>");
    expect(words).toBeGreaterThan(0);
    expect(sent.search(/<script[^>]* src=|rel="modulepreload"/)).toBeGreaterThan(words);
  });
});
