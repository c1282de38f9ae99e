import { ARTICLE, QUOTES, TIMELINE, paragraphs, reading, statementOf, textAt } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { marks, quoteLinks } from "./support/reader.ts";

test.use({ javaScriptEnabled: false, viewport: { width: 1200, height: 500 } });

test.describe("Given a browser without scripts", () => {
  test("when the article opens, then every paragraph, every mark and every speaker is there", async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    for (const words of paragraphs) {
      await expect(page.getByRole("paragraph").filter({ hasText: words })).toBeVisible();
    }
    await expect(quoteLinks(page)).toHaveCount(reading.statements.length);
    await expect(marks(page).first()).toBeVisible();
  });

  test("when a quote's link is followed, then its own page tells who, what, how and where it stands", async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await quoteLinks(page, /^Zbigniew Rau, .*: open card$/)
      .last()
      .press("Enter");
    await expect(page).toHaveURL(/\/q\/q-were-the-war/);
    await expect(page.getByRole("figure")).toContainText("“Were the war to persist");
    await expect(page.getByRole("figure")).toContainText("Zbigniew Rau");
    await page.getByRole("link", { name: /^Read it in/ }).click();
    await expect(page.getByText("Were the war to persist").first()).toBeInViewport();
  });

  test("when the list of quotes opens, then all statements are listed", async ({ page }) => {
    await page.goto(QUOTES);
    const items = page.getByRole("list", { name: "Statements" }).getByRole("listitem");
    await expect(items).toHaveCount(reading.statements.length);
  });

  test("when the timeline opens, then every sentence on it is listed with its way to the text", async ({
    page,
  }) => {
    await page.goto(TIMELINE);
    const ways = page.getByRole("main").getByRole("link", { name: "In the text" });
    expect(await ways.count()).toBeGreaterThanOrEqual(reading.happenings.length);
    const last = reading.article.paragraphs.at(-1)?.sentences.at(-1);
    await ways.last().click();
    await expect(page.getByText(last ? textAt(last).slice(0, 40) : "").first()).toBeInViewport();
  });

  test("when an address names a quote's element, then the browser goes to it by itself", async ({ page }) => {
    await page.goto(`${ARTICLE}#${statementOf("NATO is not going to be part").id}`);
    await expect(marks(page).filter({ hasText: "NATO is not going to be part" })).toBeInViewport();
  });

  test("when an address names words, then the browser goes to them by itself", async ({ page }) => {
    await page.goto(`${ARTICLE}#:~:text=thanked%20Poland`);
    await expect(page.getByText("thanked Poland for so far")).toBeInViewport();
  });

  test("when the front page opens, then it leads to the article", async ({ page }) => {
    await page.goto("");
    await page.getByRole("list", { name: "Articles" }).getByRole("link").first().click();
    await expect(page).toHaveURL(new RegExp(`/${ARTICLE}$`));
  });

  test("when an address of nothing opens, then that is said, with a way on", async ({ page }) => {
    await page.goto("no/such/place");
    await expect(page.getByRole("heading", { name: "There is no page at this address" })).toBeVisible();
    await expect(page.getByRole("link", { name: "See all articles" })).toBeVisible();
  });
});
