import { ARTICLE } from "./support/article.ts";
import { atRest } from "./support/at-rest.ts";
import { expect, test } from "./support/journey.ts";
import { PIERS, addArticle } from "./support/own-article.ts";
import { card, queryOf } from "./support/reader.ts";
import { axeFaults } from "./support/axe.ts";

/** A4, by keyboard alone where a hand would do. */
test.describe("Given the search", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("search/");
    await expect(page.getByRole("searchbox")).toBeFocused();
  });

  test("when words are typed, then statements and the article are found as one types, and a hit opens its passage", async ({
    page,
  }) => {
    await page.keyboard.type("belarus aggress");
    await expect(page.getByRole("main").getByRole("status")).toContainText("article");
    const results = page.getByRole("main");
    await expect(results.getByRole("heading", { name: /^Articles 1$/ })).toBeVisible();
    await page.getByRole("searchbox").fill("belarus responsible");
    const hit = results.getByRole("link", { name: /Belarus is just as responsible/ });
    await hit.click();
    await expect(card(page, "Zbigniew Rau")).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("searchbox")).toHaveValue("belarus responsible");
  });

  test("when a speaker is chosen, then only their statements stay, the address tells it, and it holds after a reload", async ({
    page,
  }) => {
    await page.keyboard.type("ukraine");
    const saidBy = page.getByRole("group", { name: "Said by" });
    const stoltenberg = saidBy.getByRole("button", { name: /^Jens Stoltenberg/ });
    await expect(stoltenberg).toHaveAttribute("aria-pressed", "false");
    await stoltenberg.click();
    await expect(stoltenberg).toHaveAttribute("aria-pressed", "true");
    expect(queryOf(page).get("said")).toBe("jens-stoltenberg");
    await page.reload();
    await expect(saidBy.getByRole("button", { name: /^Jens Stoltenberg/ })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    const speakers = page.getByRole("main").getByRole("link", { name: "All three heads of diplomacy" });
    await expect(speakers).toHaveCount(0);
  });

  test("when somebody is chosen under About, then what names them stays, also what names them between marks", async ({
    page,
  }) => {
    await page.keyboard.type("peace");
    const about = page.getByRole("group", { name: "About" });
    await about.getByRole("button", { name: /^Vladimir Putin/ }).click();
    expect(queryOf(page).get("about")).toBe("vladimir-putin");
    const main = page.getByRole("region", { name: /^Statements/ });
    await expect(main.getByRole("link", { name: /President Putin has shattered peace/ })).toBeVisible();
    await expect(main.getByRole("link", { name: /Russia must immediately stop the war/ })).toHaveCount(0);
  });

  test("when an article's hit is followed, then its words stand in view and are marked", async ({ page }) => {
    await page.keyboard.type("refugees");
    const articles = page.getByRole("region", { name: /^Articles/ });
    await articles.getByRole("link").first().click();
    await expect(page.locator(":focus")).toHaveText("refugees");
    await expect(page.locator(":focus")).toBeInViewport();
  });

  test("when nothing has the words, then it says so and offers the way out", async ({ page }) => {
    await page.keyboard.type("zzzzqq");
    await expect(page.getByRole("main").getByRole("status")).toHaveText("Nothing found.");
    await page.getByRole("button", { name: "Clear the search" }).click();
    await expect(page.getByRole("searchbox")).toHaveValue("");
  });

  test("when a person's name is typed, then the person is offered with the way to their page", async ({
    page,
  }) => {
    await page.keyboard.type("le drian");
    const people = page.getByRole("region", { name: /^People/ });
    await people.getByRole("link", { name: "Jean-Yves Le Drian" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Jean-Yves Le Drian" })).toBeVisible();
  });

  test("when the address carries script, then it is words and nothing else", async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    await expect(page.getByRole("main").getByRole("status")).toHaveText("Nothing found.");
    await expect(page.locator("img")).toHaveCount(0);
  });

  for (const width of [320, 1440]) {
    test(`when it is ${width} px wide, then nothing sticks out and nothing is in the way of anyone`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.keyboard.type("ukraine");
      await expect(page.getByRole("heading", { name: /^Statements/ })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
});

test("Given one person under two names in two articles, when they are said to be the same, then the search has them as one until it is taken back", async ({
  page,
}) => {
  for (const text of PIERS) await addArticle(page, text);
  const people = page.getByRole("region", { name: "People" });
  const saidBy = page.getByRole("group", { name: "Said by" });
  await page.goto("search/?q=quill");
  await expect(people.getByRole("listitem")).toHaveCount(2);

  await page.goto("people/?who=ada-quill");
  await page.getByRole("button", { name: "A. Quill is the same person as Ada Quill" }).click();
  await expect(page.getByRole("button", { name: /^Take back/ })).toBeFocused();
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("quill");
  await expect(people.getByRole("listitem")).toHaveText(
    /Ada Quill.*also A\. Quill · 2 statements · 2 articles/,
  );
  await saidBy.getByRole("button", { name: /^Ada Quill/ }).click();
  await expect(page.getByRole("region", { name: "Statements" }).getByRole("listitem")).toHaveCount(2);

  await page.goBack();
  await page.getByRole("button", { name: /^Take back/ }).click();
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("quill");
  await expect(people.getByRole("listitem")).toHaveCount(2);
});

test.describe("Given any page", () => {
  for (const path of [ARTICLE, `${ARTICLE}timeline/`, "", "people/", "add/", "keep/", "nowhere/at/all/"]) {
    test(`when / is pressed on /${path}, then the search opens with the focus in its empty box`, async ({
      page,
    }) => {
      await page.goto(path);
      await atRest(page);
      await page.keyboard.press("/");
      await expect(page).toHaveURL(/\/search\/$/);
      await expect(page.getByRole("searchbox")).toBeFocused();
      await expect(page.getByRole("searchbox")).toHaveValue("");
    });
  }

  test("when / is typed, or pressed on the search's own page, then it is a letter, or leads back into the box", async ({
    page,
  }) => {
    await page.goto("people/");
    await page.getByRole("searchbox").fill("head");
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toHaveValue("head/");
    await page.goto("search/?q=ukraine");
    await atRest(page);
    await page.getByRole("link", { name: "People", exact: true }).focus();
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await expect(page.getByRole("searchbox")).toHaveValue("ukraine");
  });

  test("when single keys are turned off, then / and ? do nothing; turned on, the list of keys names /", async ({
    page,
  }) => {
    await page.goto("people/");
    const settings = page.getByRole("button", { name: "Settings" });
    const keys = page.getByRole("group", { name: "Single-key shortcuts" });
    await settings.click();
    await keys.getByText("Off", { exact: true }).click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.press("?");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("People");
    await expect(page.getByRole("dialog", { name: "Keys" })).toHaveCount(0);
    await settings.click();
    await keys.getByText("On", { exact: true }).click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("/Search");
  });
});
