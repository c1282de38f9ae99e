import { atRest } from "./support/at-rest.ts";
import { expect, test } from "./support/journey.ts";
import { addArticle } from "./support/own-article.ts";

const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const TEXT = [
  `${LONG} opens`,
  `Date: 2026-03-14`,
  `The ${LONG} opened on Friday.`,
  `“We need a ${LONG} here,” said Ada ${LONG}, the ${LONG.toLowerCase()} clerk.`,
  `Bo Dun said that the ${LONG} would stay. A ${LONG} came on Monday.`,
].join("\n\n");

/** Words that no line is long enough for: names of bodies, addresses, scripts without spaces. */
test.describe("Given an article with words longer than a narrow line", () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await addArticle(page, TEXT);
  });

  test("when it is looked at on any page at 320 px, then nothing sticks out", async ({ page }) => {
    const own = page.url();
    for (const path of [
      own,
      own.replace("/own/", "/own/quotes/"),
      own.replace("/own/", "/own/timeline/"),
      "search/?q=donau",
      "search/?q=bo+dun",
      "timeline/",
      "timeline/?order=story",
      "people/",
      "people/?who=bo-dun",
      "people/?who=bo-dun&order=time",
      "people/?who=bo-dun&with=jens-stoltenberg",
      "",
      "keep/",
    ]) {
      await page.goto(path);
      await atRest(page);
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll("main *")]
          .filter((element) => {
            const { right, width } = element.getBoundingClientRect();
            return width > 1 && right > innerWidth + 1 && element.closest("svg, .sr-only") === null;
          })
          .map((element) => `${element.tagName}.${element.className}`),
      );
      expect(outside, path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
});
