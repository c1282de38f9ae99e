import { ARTICLE, idOf, reading } from "./support/article.ts";
import { atRest } from "./support/at-rest.ts";
import { axeFaults } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import { PIERS, addArticle } from "./support/own-article.ts";
import { card, mark } from "./support/reader.ts";

const STOLTENBERG = idOf("Jens Stoltenberg");

/** S8 and S9, and the timeline of all articles. */
test.describe("Given the people of all articles", () => {
  test("when a name is typed, then the list narrows, and the name leads to the person's page", async ({
    page,
  }) => {
    await page.goto("people/");
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: "Zbigniew Rau" })).toBeVisible();
    await page.getByRole("searchbox").fill("nato chief");
    await expect(page.getByRole("main").getByRole("status")).toHaveText("1 person.");
    await main.getByRole("link", { name: "Jens Stoltenberg" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Jens Stoltenberg" })).toBeVisible();
    await expect(main).toContainText("12 statements");
  });

  test("when a statement on a person's page is chosen, then its article opens at it", async ({ page }) => {
    await page.goto("people/?who=zbigniew-rau");
    await page.getByRole("link", { name: /Belarus is just as responsible/ }).click();
    await expect(card(page, "Zbigniew Rau")).toBeVisible();
  });

  test("when a mention is chosen, then its article opens with that sentence marked", async ({ page }) => {
    await page.goto("people/?who=vladimir-putin");
    await page.getByText(/mentions?$/).click();
    await page.getByRole("link", { name: /had “shattered peace in Europe”/ }).click();
    await expect(page.locator("[data-landed]").first()).toBeVisible();
  });

  test("when the timeline is chosen, then every sentence that they speak in or that names them stands there, in both orders", async ({
    page,
  }) => {
    await page.goto("people/?who=jens-stoltenberg");
    await page.getByText("On a timeline", { exact: true }).click();
    const timeline = page.getByRole("region", { name: "Where they speak or are named" });
    const entries = timeline.locator("[data-entry]:visible");
    const theirs = reading.happenings.filter(
      (one) =>
        one.people.includes(STOLTENBERG) ||
        reading.statements.some(
          ({ id, attribution }) => attribution.speaker === STOLTENBERG && one.statements.includes(id),
        ),
    ).length;
    expect(theirs).toBeLessThan(reading.happenings.length);
    await expect(entries).toHaveCount(theirs);
    await expect(timeline.getByRole("heading", { name: "1 March 2022", exact: true })).toBeVisible();
    await expect(page.getByRole("region", { name: "The timeline drawn" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("radio", { name: "On a timeline" })).toBeChecked();
    await timeline.getByText("As told", { exact: true }).click();
    await expect(page).toHaveURL(/who=jens-stoltenberg&order=story/);
    await expect(entries).toHaveCount(theirs);
    expect(await axeFaults(page)).toEqual([]);
    await entries.first().getByRole("link", { name: "In the text" }).click();
    await expect(page.locator("[data-landed]").first()).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("radio", { name: "As told" })).toBeChecked();
  });

  test("when some days of a person's timeline are looked at, then the address keeps them and the rest is counted", async ({
    page,
  }) => {
    await page.goto("people/?who=jens-stoltenberg&order=time&from=2022-02-20&to=2022-02-26");
    await expect(page.getByText(/^\d+ of \d+ entries shown, from 20 Feb 2022 to 26 Feb 2022/)).toBeVisible();
    await page.getByRole("button", { name: "Show all entries" }).click();
    await expect(page).toHaveURL(/\/people\/\?who=jens-stoltenberg&order=time$/);
    await page.getByText("By article", { exact: true }).click();
    await expect(page).toHaveURL(/\/people\/\?who=jens-stoltenberg$/);
  });

  for (const width of [320, 768, 1440]) {
    test(`when two are put side by side at ${width} px, then each article has what either says in it, in order, in two columns where there is room`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto("people/?who=jens-stoltenberg");
      await page.getByRole("link", { name: "side by side with Zbigniew Rau" }).press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jens Stoltenberg and Zbigniew Rau");
      const both = page.getByRole("region", { name: "Both speak" });
      await expect(both.getByRole("heading", { level: 3 })).toHaveCount(1);
      const [stoltenberg, rau] = ["Jens Stoltenberg", "Zbigniew Rau"].map((name) =>
        both.locator("[data-side]").filter({ has: page.getByRole("heading", { level: 4, name }) }),
      );
      await expect(stoltenberg?.getByRole("listitem") ?? both).toHaveCount(12);
      await expect(rau?.getByRole("listitem") ?? both).toHaveText([
        /Belarus is just as responsible/,
        /Were the war/,
      ]);
      await expect(page.getByRole("region", { name: "Only one of them speaks" })).toHaveCount(0);
      const [left, right] = [await stoltenberg?.boundingBox(), await rau?.boundingBox()];
      if (width >= 700) expect(right?.y).toBe(left?.y);
      else expect(right?.y).toBeGreaterThan((left?.y ?? 0) + (left?.height ?? 0) - 1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  test("when the address names nobody, then it says so and leads on", async ({ page }) => {
    await page.goto("people/?who=nobody-at-all");
    await expect(page.getByRole("heading", { name: "Nobody here has this address" })).toBeVisible();
    await page.getByRole("link", { name: "See everyone" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  });

  for (const path of [
    "people/",
    "people/?who=jens-stoltenberg",
    "people/?who=jens-stoltenberg&order=time",
    "timeline/",
    "",
  ]) {
    test(`when /${path} is 320 px wide, then nothing sticks out and nothing is in anyone's way`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path);
      await atRest(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
});

test("Given the timeline of all articles, when an entry's sentence is chosen, then its article opens at it", async ({
  page,
}) => {
  await page.goto("timeline/");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "What happened, and who spoke" })).toBeVisible();
  await expect(main).toContainText("24 February 2022");
  await page.getByText("As told", { exact: true }).click();
  await expect(page).toHaveURL(/order=story/);
});

test("Given one person under two names in two articles, when they are said to be the same, then one page has both under the first name, and it can be taken back", async ({
  page,
}) => {
  for (const text of PIERS) await addArticle(page, text);
  await page.goto("people/?who=ada-quill");
  await page.getByRole("button", { name: "A. Quill is the same person as Ada Quill" }).click();
  const back = page.getByRole("button", { name: /^Take back/ });
  await expect(back).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ada Quill");
  await expect(page.getByRole("main")).toContainText("Brought together by you.");
  await expect(page.getByRole("main")).toContainText("It will stay open");
  await back.press("Enter");
  await expect(page.getByRole("main")).not.toContainText("It will stay open");
  await expect(page.locator("body")).not.toBeFocused();
});

test("Given an article that mentions somebody many times, when the mentions are opened, then all of them are there, as many as are told, and each leads to its sentence", async ({
  page,
}) => {
  const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
  const waited = Array.from(
    { length: 15 },
    (_, at) => `In street number ${at + 1} they waited for Ada Quill until ${days[at % days.length]}.`,
  );
  await addArticle(
    page,
    ["A long wait", "“I am late,” said Ada Quill.", ...waited, "Nobody left."].join("\n\n"),
  );
  await page.goto("people/?who=ada-quill");
  const main = page.getByRole("main");
  // The fifteen, and the sentence that says whose words the quotation is.
  await main.getByText("16 mentions", { exact: true }).press("Enter");
  const mentions = main.getByRole("group").getByRole("link");
  await expect(mentions).toHaveCount(8);
  await main.getByText("8 more mentions", { exact: true }).press("Enter");
  await expect(mentions).toHaveCount(16);
  await main.getByRole("link", { name: /street number 15/ }).click();
  await expect(page.locator("[data-landed]").first()).toContainText("street number 15");
});

test.describe("Given an article", () => {
  test("when a quote's card is open, then its speaker's page across all articles is one press away, and leads back", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(ARTICLE);
    await mark(page, "Belarus is just as responsible").click();
    await card(page, "Zbigniew Rau")
      .getByRole("link", { name: "Zbigniew Rau in all articles" })
      .press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zbigniew Rau");
    await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").last().press("Enter");
    await expect(page).toHaveURL(new RegExp(`${ARTICLE}$`));
  });

  for (const width of [360, 1440]) {
    test(`when its speakers are looked through at ${width} px, then each and all whom it only mentions have a way to their page`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(ARTICLE);
      if (width < 1100) await page.getByRole("button", { name: "Speakers", exact: true }).press("Enter");
      const speakers = page.getByRole("region", { name: "Speakers" });
      await speakers.getByText("In all articles …").press("Enter");
      const ways = speakers.getByRole("group").getByRole("link");
      await expect(ways).toHaveText(reading.people.map(({ name }) => name));
      expect(await axeFaults(page)).toEqual([]);
      await ways.filter({ hasText: "Vladimir Putin" }).press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vladimir Putin");
    });
  }
});
