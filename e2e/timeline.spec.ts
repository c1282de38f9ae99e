import type { Locator, Page, Route } from "playwright/test";
import { atRest } from "./support/at-rest.ts";
import { TIMELINE, countOf, idOf, reading } from "./support/article.ts";
import { axeFaults } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import { addArticle } from "./support/own-article.ts";
import { queryOf, toggle } from "./support/reader.ts";

const RAU = "Zbigniew Rau";

/** Entries are the list items that hold a way to their sentence. */
function entries(page: Page): Locator {
  return page
    .getByRole("region", { name: "Timeline" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "In the text" }) });
}

/** What each entry says, without its date, which stands in a heading when ordered by date. */
async function sentencesOf(page: Page): Promise<readonly string[]> {
  return entries(page).evaluateAll((items) => items.map((item) => item.id));
}

async function chooseOrder(page: Page, name: "As told" | "By date"): Promise<void> {
  await page.getByRole("group", { name: "Order" }).getByText(name, { exact: true }).click();
  await expect(page.getByRole("radio", { name })).toBeChecked();
}

test.describe("Given the timeline", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(TIMELINE);
    await atRest(page);
    await expect(page.getByRole("radio", { name: "As told" })).toBeChecked();
  });

  test("when both orders are looked at, then they hold the same entries, and nothing is dropped", async ({
    page,
  }) => {
    const told = await sentencesOf(page);
    expect(told.length).toBeGreaterThanOrEqual(reading.happenings.length);
    expect(new Set(told).size).toBe(told.length);
    await chooseOrder(page, "By date");
    const dated = await sentencesOf(page);
    expect(dated).not.toEqual(told);
    expect(dated.toSorted()).toEqual(told.toSorted());
    expect(queryOf(page).get("order")).toBe("date");
    await page.reload();
    await expect(page.getByRole("radio", { name: "By date" })).toBeChecked();
    await page.goBack();
    expect(await sentencesOf(page)).toEqual(told);
  });

  test("when ordered by date, then the beginning comes first, reckoned from the article's own words", async ({
    page,
  }) => {
    await chooseOrder(page, "By date");
    const beginning = page.getByRole("list", { name: /^24 February 2022/ });
    await expect(beginning).toContainText("now in its sixth day");
    const day = page.getByRole("heading", { name: /^24 February 2022/ }).getByRole("time");
    await expect(day).toHaveAttribute("datetime", "2022-02-24");
    await beginning
      .getByText(/(Why this date|How is the date known)\?/)
      .first()
      .click();
    await expect(beginning).toContainText("Counted from the words");
    await expect(beginning.getByRole("link", { name: "sixth day" }).first()).toBeVisible();
    const first = (await sentencesOf(page))[0];
    await expect(beginning.locator(`[id="${first}"]`)).toBeVisible();
  });

  test("when ordered by date, then the open future is a section of its own, after all that is dated", async ({
    page,
  }) => {
    await chooseOrder(page, "By date");
    const ahead = page.getByRole("list", { name: "Ahead, or only if" });
    await expect(ahead).toContainText("after the war");
    await expect(ahead).toContainText("Were the war to persist");
    await expect(ahead.getByRole("time")).toHaveCount(0);
    const headings = await page
      .getByRole("region", { name: "Timeline" })
      .getByRole("heading", { level: 3 })
      .allInnerTexts();
    const at = headings.findIndex((words) => words.startsWith("Ahead"));
    const firstDay = headings.findIndex((words) => words.includes("2022"));
    expect(firstDay).toBeGreaterThanOrEqual(0);
    expect(at).toBeGreaterThan(firstDay);
  });

  test("when an entry's sentence is asked for, then it opens in the text with the focus, and Back returns", async ({
    page,
  }) => {
    const entry = entries(page).filter({ hasText: "now in its sixth day" });
    await entry.getByRole("link", { name: "In the text" }).click();
    const landed = page.locator(":focus");
    await expect(landed).toHaveText(/^He spoke during a visit to the Lask airbase/);
    await expect(landed).toBeInViewport();
    await page.goBack();
    await expect(entry).toBeInViewport();
  });

  test("when the order is changed from inside the list, then focus stays on the same entry", async ({
    page,
  }) => {
    const link = entries(page).nth(3).getByRole("link", { name: "In the text" });
    const address = await link.getAttribute("href");
    await link.focus();
    // Back and Forward change the order while the focus is in the list.
    await chooseOrder(page, "By date");
    await page.locator(`a[href="${address}"]`).focus();
    await page.goBack();
    await expect(page.getByRole("radio", { name: "As told" })).toBeChecked();
    await expect(page.locator(":focus")).toHaveAttribute("href", address ?? "");
  });

  test("when the order is changed at its control, then the focus stays there", async ({ page }) => {
    await page.getByRole("radio", { name: "As told" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("radio", { name: "By date" })).toBeFocused();
    expect(queryOf(page).get("order")).toBe("date");
  });

  test("when arrow keys are pressed, then they go from entry to entry inside the list and scroll outside", async ({
    page,
  }) => {
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("body")).toBeFocused();
    await entries(page).nth(0).getByRole("link", { name: "In the text" }).focus();
    await page.keyboard.press("ArrowDown");
    await expect(entries(page).nth(1)).toBeFocused();
    await page.keyboard.press("End");
    await expect(entries(page).last()).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Home");
    await expect(entries(page).first()).toBeFocused();
    // Only the list's own keys are taken.
    await page.keyboard.press("Tab");
    await expect(entries(page).first().getByRole("link").first()).toBeFocused();
  });

  test("when a speaker is chosen, then only entries in which they speak are shown, and the rest is told", async ({
    page,
  }) => {
    const all = await entries(page).count();
    await toggle(page, RAU).click();
    const own = entries(page);
    await expect(own).not.toHaveCount(all);
    for (const entry of await own.all()) await expect(entry).toContainText(RAU);
    expect(await own.count()).toBeLessThanOrEqual(countOf(RAU));
    await expect(page.getByText(`${await own.count()} of ${all} entries shown`)).toBeVisible();
    await page.getByRole("button", { name: "Show all entries" }).click();
    await expect(entries(page)).toHaveCount(all);
  });
});

test("Given a link to an entry and a filter that would hide it, when it opens, then it is shown and said so", async ({
  page,
}) => {
  await page.goto(TIMELINE);
  const id = await entries(page).filter({ hasText: "now in its sixth day" }).getAttribute("id");
  await page.goto("about:blank");
  await page.goto(`${TIMELINE}?said=${idOf(RAU)}#${id}`);
  await expect(entries(page).filter({ hasText: "now in its sixth day" })).toBeInViewport();
  await expect(page.getByText("although the filter would hide it")).toBeVisible();
});

test("Given viewers at the ends of the earth, when they open each view, then all dates are in the same words", async ({
  browser,
  baseURL,
}) => {
  const seen = await Promise.all(
    ["Pacific/Pago_Pago", "UTC", "Pacific/Kiritimati"].map(async (timezoneId) => {
      const context = await browser.newContext({ timezoneId, ...(baseURL === undefined ? {} : { baseURL }) });
      const page = await context.newPage();
      const words: string[] = [];
      for (const path of [TIMELINE, `${TIMELINE}?order=date`, ""]) {
        // With what comes later too: the tools below the article.
        await page.goto(path);
        await atRest(page);
        await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
        if (path !== "") await expect(page.getByText("Your corrections …")).toBeVisible();
        if (path.includes("order")) await expect(page.getByRole("radio", { name: "By date" })).toBeChecked();
        words.push(await page.getByRole("main").innerText());
      }
      await context.close();
      return words;
    }),
  );
  expect(seen[0]?.join(" ")).toContain("24 February 2022");
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

test("Given a press on the order before the scripts come, when they come, then the order is the one that was pressed", async ({
  page,
}) => {
  const scripts = /\/assets\/.*\.js$/;
  const held: Route[] = [];
  let holds = true;
  await page.route(scripts, async (route) => {
    if (holds) held.push(route);
    else await route.continue();
  });
  await page.goto(`${TIMELINE}?said=${idOf(RAU)}`, { waitUntil: "commit" });
  await page.getByRole("group", { name: "Order" }).getByText("By date", { exact: true }).click();
  await expect(page.getByRole("radio", { name: "By date" })).toBeChecked();
  holds = false;
  for (const route of held) await route.continue();
  await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
  await expect(page).toHaveURL(/order=date/);
  await expect(page.getByRole("radio", { name: "By date" })).toBeChecked();
  // What the address asked for besides is kept.
  expect(queryOf(page).get("said")).toBe(idOf(RAU));
});

test("Given entries of one occasion, when read as told, then they stand together under its words, which lead to their sentence; by date each tells it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto(TIMELINE);
  await atRest(page);
  const separate = page.getByRole("list", { name: "In a separate press conference in Poland" });
  await expect(separate.getByRole("listitem")).not.toHaveCount(0);
  await expect(separate).toContainText("Were the war to persist");
  // What the heading says is not said again.
  await expect(separate.locator(".entry-occasion:visible")).toHaveCount(0);
  const visit = page.getByRole("heading", { level: 4, name: "During a visit to the Lask airbase" });
  await expect(visit.first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axeFaults(page)).toEqual([]);
  await chooseOrder(page, "By date");
  await expect(page.getByRole("heading", { level: 4 })).toHaveCount(0);
  await expect(
    page.getByRole("list", { name: "Ahead, or only if" }).locator(".entry-occasion:visible").first(),
  ).toHaveText("in a separate press conference in Poland", { ignoreCase: true });
  await chooseOrder(page, "As told");
  await page.setViewportSize({ width: 1200, height: 900 });
  await toggle(page, RAU).click();
  await expect(visit).toHaveCount(0);
  await page.getByRole("link", { name: "In a separate press conference in Poland", exact: true }).click();
  await expect(page.locator("[data-landed]").first()).toContainText("In a separate press conference");
});

test("Given dates that cannot be so, when their entries are looked at, then each says so and stands where the rest places it", async ({
  page,
}) => {
  const told = [
    "The weir opened on 30 February 2021.",
    "The mill opened on 31 June 2020 and closed on 3 March 2021.",
    "The lock opened on 2 March 2021 and closed on 4 March 2021.",
  ];
  const address = await addArticle(page, `The weir of Saltby\n\n${told.join("\n\n")}\n`);
  const id = encodeURIComponent(new URL(address).searchParams.get("a") ?? "");
  await page.goto(`own/timeline/?a=${id}&order=date`);
  const undated = page.getByRole("list", { name: "Without a date" });
  await expect(undated).toContainText("The weir opened");
  await expect(undated).toContainText("“30 February 2021” cannot be: February 2021 has no day 30.");
  const dated = page.getByRole("list", { name: /^3 March 2021/ });
  await expect(dated).toContainText("“31 June 2020” cannot be: June 2020 has no day 31.");
  await expect(entries(page).filter({ hasText: "The lock opened" })).not.toContainText("cannot be");
});

test("Given a sentence of two happenings, when its timeline is read, then each has its own date and leads to its own words", async ({
  page,
}) => {
  const told = "Ann Lee was born on 3 May 1950 and died on 2 March 2020.";
  const address = await addArticle(
    page,
    `The weir of Saltby\n\n${told}\n\nThe council met on 9 March 2020.\n`,
  );
  const id = encodeURIComponent(new URL(address).searchParams.get("a") ?? "");
  await page.goto(`own/timeline/?a=${id}&order=date`);
  await expect(entries(page)).toHaveCount(3);
  await expect(page.getByRole("list", { name: /^3 May 1950/ })).toContainText("Ann Lee was born");
  const death = page.getByRole("list", { name: /^2 March 2020/ });
  await expect(death).toContainText("died on 2 March 2020");
  await death.getByRole("link", { name: "In the text" }).click();
  await expect(page.locator("[data-landed]").first()).toHaveText(/^died on 2 March 2020/);
});
