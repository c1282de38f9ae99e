import type { Locator, Page } from "playwright/test";
import { TIMELINE } from "./support/article.ts";
import { atRest } from "./support/at-rest.ts";
import { LOOKS, axeFaults } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import { addArticle } from "./support/own-article.ts";
import { queryOf } from "./support/reader.ts";

function axis(page: Page): Locator {
  return page.getByRole("region", { name: "The timeline drawn" });
}

function entry(page: Page, words: string): Locator {
  return page
    .getByRole("region", { name: "Timeline", exact: true })
    .getByRole("listitem")
    .filter({ hasText: words });
}

async function openTimeline(page: Page, query = ""): Promise<void> {
  await page.goto(TIMELINE + query);
  await atRest(page);
}

test("Given the drawn timeline, when a mark is followed, then its entry in the list has the focus and is marked", async ({
  page,
}) => {
  await openTimeline(page);
  const mark = axis(page)
    .getByRole("link", { name: /^24 February 2022: / })
    .first();
  await mark.click();
  const landed = entry(page, "now in its sixth day").first();
  await expect(landed).toBeFocused();
  await expect(landed).toBeInViewport();
  await expect(landed).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(landed).not.toHaveAttribute("aria-current", "true");
});

test("Given the keyboard alone, when the drawing is reached, then it is one stop with arrow keys between marks", async ({
  page,
}) => {
  await openTimeline(page);
  const links = axis(page).getByRole("link");
  await page.getByRole("radio", { name: "As told" }).focus();
  await page.keyboard.press("Tab");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(links.last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(axis(page).locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(links.first()).toBeFocused();
  const name = (await links.first().getAttribute("aria-label")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toContainText(name.replace(/^.*?: /, "").replace(/ …$/, ""));
});

test("Given a mark whose entry a filter hides, when it is followed, then the entry is shown and said so", async ({
  page,
}) => {
  await openTimeline(page, "?said=~unknown");
  await axis(page)
    .getByRole("link", { name: /^24 February 2022: / })
    .first()
    .click();
  await expect(entry(page, "now in its sixth day").first()).toBeFocused();
  await expect(page.getByText("although the filter would hide it")).toBeVisible();
});

test("Given 320 pixels, when the timeline opens, then the list is all there is and nothing goes sideways", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 720 });
  for (const query of ["", "?order=date"]) {
    await openTimeline(page, query);
    await expect(axis(page)).toBeHidden();
    await expect(entry(page, "now in its sixth day").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test("Given paper, when the timeline is printed, then every entry is there in full", async ({ page }) => {
  await openTimeline(page, "?order=date");
  const items = page.locator("[data-entry]");
  const count = await items.count();
  await page.emulateMedia({ media: "print" });
  for (const item of await items.all()) await expect(item).toBeVisible();
  expect(count).toBeGreaterThan(10);
  await expect(page.getByRole("radio", { name: "By date" })).toBeHidden();
});

test("Given light, dark and forced colours, when the drawn timeline is checked, then nothing stands in anyone's way", async ({
  page,
}) => {
  for (const media of LOOKS) {
    await page.emulateMedia(media);
    await openTimeline(page, "?order=date");
    await axis(page).getByRole("link").first().focus();
    expect(await axeFaults(page)).toEqual([]);
  }
});

test("Given the drawn timeline, when the pointer is drawn across it, then those days are looked at, and one press shows all again", async ({
  page,
}) => {
  await openTimeline(page, "?order=date");
  const all = await page.locator("[data-entry]:visible").count();
  const box = await axis(page).locator("svg").boundingBox();
  if (box === null) throw new Error("The axis has no box.");
  await page.mouse.move(box.x + 4, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.35, box.y + 12, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2022-02-\d\d&to=2022-02-\d\d/);
  await expect(page.locator("[data-entry]:visible")).not.toHaveCount(all);
  await expect(page.getByText(/^\d+ of \d+ entries shown, from \d+ Feb 2022 to \d+ Feb 2022/)).toBeVisible();
  await expect(page.getByLabel("From")).toHaveValue(queryOf(page).get("from") ?? "");
  await page.getByRole("button", { name: "Show all entries" }).click();
  await expect(page.locator("[data-entry]:visible")).toHaveCount(all);
  expect(queryOf(page).get("from")).toBeNull();
  expect(queryOf(page).get("order")).toBe("date");
});

test("Given days are looked at, when their ends are moved by keys and by the pointer, then other days are looked at", async ({
  page,
}) => {
  await openTimeline(page, "?order=date&from=2022-02-25&to=2022-02-27");
  const first = axis(page).getByRole("slider", { name: "First day looked at" });
  await expect(first).toHaveAttribute("aria-valuetext", "25 February 2022");
  // The handles stand clear of the dates' words.
  const handles = await axis(page).locator(".axis-end path").last().boundingBox();
  const words = await axis(page).locator("text").first().boundingBox();
  if (handles === null || words === null) throw new Error("The axis has no handles or no words.");
  expect(handles.y + handles.height).toBeLessThanOrEqual(words.y);
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/from=2022-02-26&to=2022-02-27/);
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute("aria-valuetext", "26 February 2022");
  const last = axis(page).getByRole("slider", { name: "Last day looked at" });
  await last.focus();
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/from=2022-02-26&to=2022-03-01/);
  const box = await last.boundingBox();
  const whole = await axis(page).locator("svg").boundingBox();
  if (box === null || whole === null) throw new Error("The axis has no box.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(whole.x + whole.width / 2, box.y + 4, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2022-02-26&to=2022-02-2[6-8]/);
  expect(await axeFaults(page)).toEqual([]);
});

test("Given entries without a date, when days are looked at, then they stay in the list and are counted", async ({
  page,
}) => {
  const told = [
    "“The weir is old,” Ann Lee said.",
    "The council met on 3 March 2021.",
    "It met on 9 May 2021.",
  ];
  const address = await addArticle(page, `The weir of Saltby\n\n${told.join("\n\n")}\n`);
  const id = encodeURIComponent(new URL(address).searchParams.get("a") ?? "");
  await page.goto(`own/timeline/?a=${id}&order=date&from=2021-05-01&to=2021-05-31`);
  await expect(
    page.getByText(/1 entry has no date and may be of any day|1 entries have no date/),
  ).toBeVisible();
  await expect(entry(page, "The weir is old")).toBeVisible();
  await expect(entry(page, "9 May 2021")).toBeVisible();
  await expect(entry(page, "3 March 2021")).toBeHidden();
});

test("Given the keyboard and 320 pixels, when days are typed, widened and taken back, then the address holds them", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await openTimeline(page, "?from=2022-02-20&to=2022-02-24&order=date");
  const form = page.locator("form").filter({ has: page.getByLabel("From") });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await form.getByLabel("To").fill("2022-02-26");
  await form.getByLabel("To").press("Enter");
  await expect(page).toHaveURL(/to=2022-02-26/);
  await form.getByLabel("From").fill("2022-03-09");
  await page.getByRole("button", { name: "Show these days" }).press("Enter");
  await expect(form.getByRole("alert")).toContainText("The first day comes after the last");
  await expect(page).toHaveURL(/to=2022-02-26/);
  await page.getByRole("button", { name: "Closer" }).press("Enter");
  await expect(page).toHaveURL(/from=2022-02-21&to=2022-02-25/);
  await expect(page.getByLabel("From")).toHaveValue("2022-02-21");
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "All days" }).press("Enter");
  await expect(page).not.toHaveURL(/from=/);
  await expect(entry(page, "now in its sixth day").first()).toBeVisible();
});

test("Given an own article of many dates, when a bar is followed here or in a new tab, then that article's days are shown", async ({
  page,
}) => {
  const days = Array.from(
    { length: 90 },
    (_, at) => `${1 + (at % 28)} ${at % 2 === 0 ? "March" : "June"} 2021`,
  );
  const text = days.map((day) => `The council of Saltby met on ${day}.`).join("\n\n");
  const address = await addArticle(page, `The weir of Saltby\n\n${text}\n`);
  const id = new URL(address).searchParams.get("a") ?? "";
  await page.goto(`own/timeline/?a=${encodeURIComponent(id)}`);
  const bar = axis(page)
    .getByRole("link", { name: /Look closer\.$/ })
    .first();
  const href = (await bar.getAttribute("href")) ?? "";
  expect(new URL(href, page.url()).searchParams.get("a")).toBe(id);
  await bar.click();
  await expect.poll(() => queryOf(page).get("from")).toMatch(/^2021-03-/);
  expect(queryOf(page).get("a")).toBe(id);
  await page.goto(new URL(href, page.url()).href);
  await expect(page.getByText(/ of 90 entries shown/)).toBeVisible();
});
