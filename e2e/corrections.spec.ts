import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { ARTICLE, QUOTES, TIMELINE, countOf, reading } from "./support/article.ts";
import { axeFaults } from "./support/axe.ts";
import { faultsOf, expect, test } from "./support/journey.ts";
import { card, mark, statusLine, toggle } from "./support/reader.ts";

const ASSAULT = "The Russian assault is totally unacceptable";
const ALL = reading.statements.length;

/** Opens the sheet that corrects the statement with these words. */
async function openDesk(page: Page, words: string, speaker: string): Promise<void> {
  await mark(page, words).click();
  await card(page, speaker).getByRole("button", { name: "Correct this …" }).click();
  await expect(page.getByRole("dialog", { name: "Correct this" })).toBeVisible();
}

const desk = (page: Page) => page.getByRole("dialog", { name: "Correct this" });
const who = (page: Page) => page.getByRole("dialog", { name: "Who is who" });
const told = (page: Page, words: RegExp) => page.getByRole("status").filter({ hasText: words });

async function reassign(page: Page, to: string): Promise<void> {
  await openDesk(page, ASSAULT, "Jens Stoltenberg");
  await desk(page).getByLabel("Said by").selectOption({ label: to });
  await desk(page).getByRole("button", { name: "Save" }).click();
  await expect(told(page, /You corrected this/)).toBeVisible();
}

/** Opens the list of what was corrected. */
async function openList(page: Page): Promise<void> {
  await mark(page, "Russia must immediately stop the war").click();
  await page.getByRole("button", { name: "Correct this …" }).click();
  await desk(page).getByRole("button", { name: "Your corrections …" }).click();
  await expect(page.getByRole("dialog", { name: "Your corrections" })).toBeVisible();
}

const list = (page: Page) => page.getByRole("dialog", { name: "Your corrections" });

test.describe("Given the article", () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(ARTICLE);
  });

  test("when words are given to another speaker, then text, counts and filter follow, a reload keeps it, and it can be undone", async ({
    page,
  }) => {
    await reassign(page, "Zbigniew Rau");
    await expect(card(page, "Zbigniew Rau")).toContainText("You corrected this: said by Zbigniew Rau.");
    await expect(toggle(page, "Zbigniew Rau")).toHaveText(new RegExp(`${countOf("Zbigniew Rau") + 1}`));
    await expect(toggle(page, "Jens Stoltenberg")).toHaveText(
      new RegExp(`${countOf("Jens Stoltenberg") - 1}`),
    );
    await expect(statusLine(page)).toContainText(`${ALL} statements`);

    await page.reload();
    await expect(
      page.getByRole("link", { name: "Zbigniew Rau, quotation, corrected by you: open card" }),
    ).toHaveCount(1);
    await toggle(page, "Zbigniew Rau").click();
    await expect(statusLine(page)).toContainText(`${countOf("Zbigniew Rau") + 1} of ${ALL} statements`);

    await openList(page);
    await expect(list(page)).toContainText("was said by Zbigniew Rau.");
    await list(page)
      .getByRole("button", { name: /^Undo: / })
      .click();
    await expect(list(page)).toContainText("You have corrected nothing");
    await page.keyboard.press("Escape");
    await expect(toggle(page, "Jens Stoltenberg")).toHaveText(new RegExp(`${countOf("Jens Stoltenberg")}`));
  });

  test("when words are given to somebody whom the article does not name, then that name is one of the speakers, until it is undone at once", async ({
    page,
  }) => {
    await openDesk(page, ASSAULT, "Jens Stoltenberg");
    await desk(page).getByLabel("Said by").selectOption({ label: "Somebody else …" });
    await desk(page).getByRole("button", { name: "Save" }).click();
    await expect(desk(page).getByRole("alert")).toContainText("There is no name yet");
    await desk(page).getByLabel("The name").fill("Ida Roke");
    await desk(page).getByRole("button", { name: "Save" }).click();
    await expect(toggle(page, "Ida Roke")).toBeVisible();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(toggle(page, "Ida Roke")).toBeHidden();
    await expect(card(page, "Jens Stoltenberg")).toBeVisible();
  });

  test("when a quote is none, then its mark and its card go, and undoing brings them back", async ({
    page,
  }) => {
    await openDesk(page, ASSAULT, "Jens Stoltenberg");
    await desk(page).getByRole("button", { name: "Not a quote" }).click();
    await expect(told(page, /is not a quote/)).toBeVisible();
    await expect(page.getByRole("main").locator("mark").filter({ hasText: ASSAULT })).toHaveCount(0);
    await expect(card(page, "Jens Stoltenberg")).toBeHidden();
    await expect(statusLine(page)).toContainText(`${ALL - 1} statements`);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(statusLine(page)).toContainText(`${ALL} statements`);
  });

  test("when words are selected with the keyboard, then they can be made a quote", async ({ page }) => {
    const paragraph = page.getByRole("paragraph").filter({ hasText: "He spoke during a visit" });
    // Set as caret browsing sets it, which no script can turn on.
    await paragraph.evaluate((element) => {
      if (element.firstChild) getSelection()?.setBaseAndExtent(element.firstChild, 0, element.firstChild, 23);
    });
    const button = page.getByRole("button", { name: "This is a quote …" });
    await expect(button).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(button).toBeFocused();
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: "This is a quote" });
    await form.getByLabel("Said by").selectOption({ label: "Zbigniew Rau" });
    await form.getByRole("radio", { name: "Quoted words" }).check();
    await form.getByRole("button", { name: "Save" }).click();
    await expect(statusLine(page)).toContainText(`${ALL + 1} statements`);
    await expect(
      page.getByRole("link", { name: "Zbigniew Rau, quoted words, corrected by you: open card" }),
    ).toHaveCount(1);
  });

  test("when two people are one, then everything is the first one's, and it can be taken apart", async ({
    page,
  }) => {
    await openDesk(page, ASSAULT, "Jens Stoltenberg");
    await desk(page).getByRole("button", { name: "Who Jens Stoltenberg is …" }).click();
    await who(page).getByText("Jens Stoltenberg has two names here").click();
    await who(page)
      .getByLabel("Jens Stoltenberg is the same person as")
      .selectOption({ label: "Zbigniew Rau" });
    await who(page).getByRole("button", { name: "Make them one" }).click();
    await expect(told(page, /are the same person/)).toBeVisible();
    await expect(toggle(page, "Zbigniew Rau")).toBeHidden();
    await expect(toggle(page, "Jens Stoltenberg")).toHaveText(
      new RegExp(`${countOf("Jens Stoltenberg") + countOf("Zbigniew Rau")}`),
    );
    await page
      .getByRole("region", { name: "Speakers" })
      .getByRole("button", { name: "Who is who …" })
      .click();
    await who(page).getByLabel("Who", { exact: true }).selectOption({ label: "Jens Stoltenberg" });
    await who(page)
      .getByRole("button", { name: /^Undo: .*are the same person/ })
      .click();
    await expect(toggle(page, "Zbigniew Rau")).toBeVisible();
  });

  test("when corrections are saved as a file, then another browser takes them from it", async ({
    page,
    browser,
    baseURL,
  }) => {
    await reassign(page, "Zbigniew Rau");
    await openList(page);
    const saving = page.waitForEvent("download");
    await list(page).getByRole("button", { name: "Save as a file" }).click();
    const saved = await (await saving).path();
    expect(JSON.parse(readFileSync(saved, "utf8"))).toMatchObject({
      corrections: [{ change: { what: "speaker", to: { name: "Zbigniew Rau" } } }],
    });

    const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const other = await elsewhere.newPage();
    const faults = faultsOf(other);
    await other.goto(ARTICLE);
    await openList(other);
    await list(other).getByLabel("A file of corrections").setInputFiles(saved);
    await expect(told(other, /1 correction taken from the file/)).toBeVisible();
    await expect(list(other)).toContainText("was said by Zbigniew Rau.");
    await list(other)
      .getByLabel("A file of corrections")
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await expect(told(other, /no JSON, or is cut short/)).toBeVisible();
    expect(faults).toEqual([]);
    await elsewhere.close();
  });

  test("when words are given to somebody whom the article does not name, then people, search and the front page know it too", async ({
    page,
  }) => {
    await openDesk(page, ASSAULT, "Jens Stoltenberg");
    await desk(page).getByLabel("Said by").selectOption({ label: "Somebody else …" });
    await desk(page).getByLabel("The name").fill("Ida Roke");
    await desk(page).getByRole("button", { name: "Save" }).click();
    await expect(told(page, /was said by Ida Roke/)).toBeVisible();
    await page.goto("people/?who=ida-roke");
    await expect(page.getByRole("main")).toContainText(ASSAULT);
    await page.goto("");
    // The four who say most are named, and the others counted.
    const speakers = new Set(reading.statements.flatMap(({ attribution }) => attribution.speaker ?? []));
    await expect(page.getByRole("main")).toContainText(`and ${speakers.size - 4 + 1} more`);
    await page.goto("search/?q=assault");
    await expect(page.getByRole("main").getByText("Ida Roke").first()).toBeVisible();
    await page.goto("keep/");
    await page.getByRole("button", { name: /^Undo: / }).click();
    await page.goto("people/?who=ida-roke");
    await expect(page.getByRole("main")).not.toContainText(ASSAULT);
  });

  test("when another tab corrects the article too, then neither loses the other's work", async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await other.goto(ARTICLE);
    await reassign(page, "Zbigniew Rau");
    await expect(
      other.getByRole("link", { name: "Zbigniew Rau, quotation, corrected by you: open card" }),
    ).toHaveCount(1);
    await openDesk(other, "a state in the pocket", "Jean-Yves Le Drian");
    await desk(other).getByRole("button", { name: "Not a quote" }).click();
    await expect(statusLine(page)).toContainText(`${ALL - 1} statements`);
    await openList(page);
    await expect(list(page).getByRole("listitem")).toHaveCount(2);
    await other.close();
  });
});

for (const width of [360, 1440]) {
  test(`Given a page ${width} px wide, when words are given to another speaker, then the text and the list of quotes say whose doing it is, and copied text does not`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(ARTICLE);
    await reassign(page, "Zbigniew Rau");
    const link = page.getByRole("link", { name: "Zbigniew Rau, quotation, corrected by you: open card" });
    const note = await link.evaluate((element) => {
      const { content, display, float } = getComputedStyle(element, "::after");
      return { content, shown: display !== "none" && display !== "inline", float };
    });
    expect(note.content).toContain("corrected by you");
    expect(note.shown).toBe(true);
    const copied = await page.getByRole("main").evaluate((main) => {
      getSelection()?.selectAllChildren(main);
      return getSelection()?.toString() ?? "";
    });
    expect(copied).toContain(ASSAULT);
    expect(copied).not.toContain("corrected by you");
    await page.goto(QUOTES);
    await expect(page.getByRole("listitem").filter({ hasText: ASSAULT })).toContainText("corrected by you");
    await expect(page.getByRole("listitem").filter({ hasText: "Belarus is just" })).not.toContainText(
      "corrected",
    );
  });
}

test("Given the timeline, when a date is fixed, then a wrong one is told, the entry says whose it is, and a reload keeps it", async ({
  page,
}) => {
  await page.goto(TIMELINE);
  const entry = page.locator("[data-entry]").first();
  await entry.getByRole("button", { name: /(?:Fix the|Give a) date …/ }).click();
  const form = page.getByRole("dialog", { name: "Fix the date" });
  await form.getByLabel("It happened").fill("31 February 2022");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByRole("alert")).toContainText("There is no such day");
  await form.getByLabel("It happened").fill("21 February 2022");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(entry).toContainText("21 February 2022");
  await expect(entry).toContainText("You gave this date.");
  await page.reload();
  await expect(entry).toContainText("You gave this date.");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1440]) {
    test(`Given a ${colorScheme} page ${width} px wide, when something is corrected, then no barrier stands in sheet, notice and list`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(ARTICLE);
      await openDesk(page, ASSAULT, "Jens Stoltenberg");
      expect(await axeFaults(page)).toEqual([]);
      await page.screenshot({ path: test.info().outputPath("desk.png") });
      await desk(page).getByLabel("Said by").selectOption({ label: "Somebody else …" });
      await desk(page).getByLabel("The name").fill("Ida Roke");
      await desk(page).getByRole("button", { name: "Save" }).click();
      await expect(told(page, /You corrected this/)).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      await page.screenshot({ path: test.info().outputPath("notice.png") });
      await page.getByRole("button", { name: "Your corrections", exact: true }).click();
      await expect(list(page)).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      await page.screenshot({ path: test.info().outputPath("list.png") });
      await page.keyboard.press("Escape");
      await expect(list(page)).toBeHidden();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });
  }
}
