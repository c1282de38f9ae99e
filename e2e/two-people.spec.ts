import type { Page } from "playwright/test";
import { ARTICLE, countOf } from "./support/article.ts";
import { axeFaults } from "./support/axe.ts";
import { expect, faultsOf, test } from "./support/journey.ts";
import { addArticle } from "./support/own-article.ts";
import { card, mark, statusLine, toggle } from "./support/reader.ts";

/** A3: one person of the engine's who is really two. */
const NETS =
  "The quarrel over the nets\n\nAnn Quist, the skipper, came to the quay at Tern on Monday.\n\n“The nets are mine,” said Ann Quist.\n\nQuist went home at noon. “I saw it all from the wall. Nobody else did,” Quist said.\n\n“They should share them,” said Bo Lind, who keeps the inn.\n";

const who = (page: Page) => page.getByRole("dialog", { name: "Who is who" });
const panelButton = (page: Page) =>
  page.getByRole("region", { name: "Speakers" }).getByRole("button", { name: "Who is who …" });
const place = (page: Page, words: RegExp) => who(page).getByRole("checkbox", { name: words });
const notice = (page: Page, words: RegExp) => page.getByRole("status").filter({ hasText: words });

async function apart(page: Page): Promise<void> {
  await panelButton(page).click();
  await who(page).getByLabel("Who", { exact: true }).selectOption({ label: "Ann Quist" });
  await who(page).getByText("Ann Quist is really two people").click();
  await place(page, /went home at noon/).check();
  await place(page, /I saw it all from the wall/).check();
  await who(page).getByLabel("That is", { exact: true }).selectOption({ label: "Somebody else …" });
  await who(page).getByLabel("The name").fill("Eva Quist");
  await who(page).getByRole("button", { name: "Take them apart" }).click();
  await expect(notice(page, /2 places of Ann Quist are Eva Quist’s/)).toBeVisible();
}

test.describe("Given an article of one’s own in which one name means two people", () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await addArticle(page, NETS);
  });

  test("when they are taken apart, then panel, card, people and search tell them apart after a reload too, and it is undone at once", async ({
    page,
  }) => {
    await expect(toggle(page, "Ann Quist")).toHaveText(/2/);
    await apart(page);
    await expect(toggle(page, "Eva Quist")).toHaveText(/1/);
    await expect(toggle(page, "Ann Quist")).toHaveText(/1/);
    await page.reload();
    await toggle(page, "Eva Quist").click();
    await expect(statusLine(page)).toContainText("1 of 3 statements");
    await mark(page, "I saw it all from the wall").click();
    await expect(card(page, "Eva Quist")).toBeVisible();
    await expect(
      page.getByRole("link", { name: "Eva Quist, quotation, corrected by you: open card" }),
    ).toHaveCount(1);

    await page.goto("people/?who=eva-quist");
    await expect(page.getByRole("main")).toContainText("I saw it all from the wall");
    await page.goto("people/?who=ann-quist");
    await expect(page.getByRole("main")).not.toContainText("I saw it all from the wall");
    await page.goto("search/?q=wall");
    await expect(page.getByRole("main").getByText("Eva Quist").first()).toBeVisible();
    await page.goto("");
    await expect(page.getByRole("main")).toContainText("Eva Quist");

    await page.goto("keep/");
    await expect(
      page.getByRole("button", { name: /^Undo: In “.*Ann Quist is really Eva Quist/ }),
    ).toHaveCount(2);
  });

  test("when it is undone, then they are one again", async ({ page }) => {
    await apart(page);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(toggle(page, "Eva Quist")).toBeHidden();
    await expect(toggle(page, "Ann Quist")).toHaveText(/2/);
  });

  test("when nothing, everything or nobody is chosen, then it is said what is missing and nothing is changed", async ({
    page,
  }) => {
    await panelButton(page).click();
    await who(page).getByLabel("Who", { exact: true }).selectOption({ label: "Ann Quist" });
    await who(page).getByText("Ann Quist is really two people").click();
    const save = who(page).getByRole("button", { name: "Take them apart" });
    await save.click();
    await expect(who(page).getByRole("alert")).toContainText("Nothing is ticked yet");
    for (const box of await who(page).getByRole("checkbox").all()) await box.check();
    await save.click();
    await expect(who(page).getByRole("alert")).toContainText("nothing is left of Ann Quist");
    await place(page, /The nets are mine/).uncheck();
    await save.click();
    await expect(who(page).getByRole("alert")).toContainText("who the other one is");
    await page.keyboard.press("Escape");
    await expect(toggle(page, "Ann Quist")).toHaveText(/2/);
  });

  test("when the person’s page offers it, then they are taken apart there", async ({ page }) => {
    await page.goto("people/?who=ann-quist");
    await page.getByRole("button", { name: /^Two people in this article/ }).click();
    await place(page, /I saw it all from the wall/).check();
    await who(page).getByLabel("That is", { exact: true }).selectOption({ label: "Bo Lind" });
    await who(page).getByRole("button", { name: "Take them apart" }).click();
    await expect(notice(page, /1 place of Ann Quist is Bo Lind’s/)).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: /I saw it all/ })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(page.getByRole("main").getByRole("link", { name: /I saw it all/ })).toHaveCount(1);
  });
});

test("Given a narrow page and the keyboard alone, when a bundled article’s speaker is taken apart from their card, then the sentence comes ticked and the other speaker gets it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(ARTICLE);
  await mark(page, "The Russian assault is totally unacceptable").click();
  const correct = card(page, "Jens Stoltenberg").getByRole("button", { name: "Correct this …" });
  await correct.press("Enter");
  await page.getByRole("button", { name: "Who Jens Stoltenberg is …" }).press("Enter");
  await expect(place(page, /The Russian assault/)).toBeChecked();
  // The focus is in the sheet, although the button that had it is gone.
  await page.keyboard.press("Tab");
  await expect(who(page).getByLabel("Who", { exact: true })).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath("who.png") });
  await who(page).getByLabel("That is", { exact: true }).selectOption({ label: "Zbigniew Rau" });
  await who(page).getByRole("button", { name: "Take them apart" }).press("Enter");
  await expect(notice(page, /1 place of Jens Stoltenberg is Zbigniew Rau’s/)).toBeVisible();
  await page.getByRole("button", { name: /^Speakers/ }).click();
  await expect(toggle(page, "Jens Stoltenberg")).toHaveText(new RegExp(`${countOf("Jens Stoltenberg") - 1}`));
});

/** Opens the list of what was corrected in the bundled article. */
async function openList(on: Page): Promise<void> {
  await mark(on, "a state in the pocket").click();
  await on.getByRole("button", { name: "Correct this …" }).click();
  const desk = on.getByRole("dialog", { name: "Correct this" });
  await desk.getByRole("button", { name: "Your corrections …" }).click();
}

const list = (on: Page) => on.getByRole("dialog", { name: "Your corrections" });

test("Given a bundled article’s speaker who was taken apart, when that is saved as a file, then another browser takes it from there", async ({
  page,
  browser,
  baseURL,
}) => {
  const STOLTENBERG = countOf("Jens Stoltenberg");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(ARTICLE);
  await panelButton(page).click();
  await who(page).getByLabel("Who", { exact: true }).selectOption({ label: "Jens Stoltenberg" });
  await who(page).getByText("Jens Stoltenberg is really two people").click();
  await place(page, /The Russian assault/).check();
  await who(page).getByLabel("That is", { exact: true }).selectOption({ label: "Somebody else …" });
  await who(page).getByLabel("The name").fill("Eva Quist");
  await who(page).getByRole("button", { name: "Take them apart" }).click();
  await expect(notice(page, /1 place of Jens Stoltenberg is Eva Quist’s/)).toBeVisible();
  await openList(page);
  const saving = page.waitForEvent("download");
  await list(page).getByRole("button", { name: "Save as a file" }).click();
  const saved = await (await saving).path();

  const elsewhere = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const other = await elsewhere.newPage();
  const faults = faultsOf(other);
  await other.goto(ARTICLE);
  await expect(toggle(other, "Jens Stoltenberg")).toHaveText(new RegExp(`${STOLTENBERG}`));
  await openList(other);
  await list(other).getByLabel("A file of corrections").setInputFiles(saved);
  await expect(notice(other, /1 correction taken from the file/)).toBeVisible();
  await expect(list(other)).toContainText("Jens Stoltenberg is really Eva Quist");
  await other.keyboard.press("Escape");
  await expect(toggle(other, "Eva Quist")).toHaveText(/1/);
  await expect(toggle(other, "Jens Stoltenberg")).toHaveText(new RegExp(`${STOLTENBERG - 1}`));
  expect(faults).toEqual([]);
  await elsewhere.close();
});

test("Given the speakers panel, when two are chosen there, then they stand side by side", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(ARTICLE);
  await panelButton(page).click();
  await who(page).getByLabel("Who", { exact: true }).selectOption({ label: "Jens Stoltenberg" });
  await who(page).getByText("Two side by side").click();
  await who(page).getByLabel("Jens Stoltenberg, side by side with").selectOption({ label: "Zbigniew Rau" });
  await who(page).getByRole("link", { name: "Read Jens Stoltenberg beside Zbigniew Rau" }).click();
  const both = page.getByRole("region", { name: "Both speak" });
  await expect(both.getByRole("heading", { level: 4, name: "Jens Stoltenberg" })).toBeVisible();
  await expect(both.getByRole("heading", { level: 4, name: "Zbigniew Rau" })).toBeVisible();
});

test("Given the end of a bundled article, when its quotes are to be exported, then it is the one that the exchange page names", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await page.getByRole("link", { name: "Export the quotes" }).click();
  await expect(page.getByRole("region", { name: "Export quotes" }).getByLabel("Which article")).toHaveValue(
    "2022-03-01-lask",
  );
});
