import type { Page } from "playwright/test";
import { atRest } from "./support/at-rest.ts";
import { ARTICLE } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { addArticle } from "./support/own-article.ts";
import { card, mark } from "./support/reader.ts";

/** A button that goes with what it does away with must not take the focus to nowhere. By keyboard all of it. */

const note = (number: number): string =>
  `Note number ${number}\n\nIt rained on Friday.\n\n“Day ${number} was wet,” said Ada Quill.\n`;

async function addNotes(page: Page, count: number): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (let at = 1; at <= count; at += 1) addresses.push(await addArticle(page, note(at)));
  return addresses;
}

test("Given an article of one's own, when it is deleted and that is undone, then the focus is on what is shown, and the next stop is in it", async ({
  page,
}) => {
  await addNotes(page, 1);
  await atRest(page);
  await page.getByRole("button", { name: "Delete", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { name: "Deleted" })).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Note number 1" })).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
});

test("Given three articles in the bin, when one is restored and the others are deleted for good, then the focus goes on to the next one, and at the end stays in the bin", async ({
  page,
}) => {
  for (const address of await addNotes(page, 3)) {
    await page.goto(address);
    await page.getByRole("button", { name: "Delete", exact: true }).press("Enter");
    await expect(page.getByRole("heading", { name: "Deleted" })).toBeVisible();
  }
  await page.goto("keep/");
  await atRest(page);
  const bin = page.getByRole("region", { name: "The bin" });
  await bin.getByRole("button", { name: "Restore “Note number 3”" }).press("Enter");
  await expect(bin.getByRole("button", { name: "Restore “Note number 2”" })).toBeFocused();
  const forGood = bin.getByRole("button", { name: "Delete for good “Note number 2”" });
  await forGood.press("Enter");
  await bin.getByRole("button", { name: "No, keep it" }).press("Enter");
  await expect(forGood).toBeFocused();
  await forGood.press("Enter");
  await page.keyboard.press("Enter");
  await expect(bin.getByRole("button", { name: "Delete for good “Note number 1”" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(bin.getByText("“Note number 1” is deleted for good.")).toBeVisible();
  await expect(page.locator("body")).not.toBeFocused();
});

test("Given corrections on the page of what is kept, when each is undone, then the focus stays among them", async ({
  page,
}) => {
  for (const words of ["The Russian assault is totally unacceptable", "we do not seek conflict"]) {
    await page.goto(ARTICLE);
    await mark(page, words).click();
    await card(page, "Jens Stoltenberg").getByRole("button", { name: "Correct this …" }).click();
    const desk = page.getByRole("dialog", { name: "Correct this" });
    await desk.getByRole("button", { name: "Not a quote" }).click();
    await expect(page.getByRole("status").filter({ hasText: /is not a quote/ })).toBeVisible();
  }
  await page.goto("keep/");
  await atRest(page);
  const corrections = page.getByRole("region", { name: "Your corrections" });
  const undo = corrections.getByRole("button", { name: /^Undo: / });
  await undo.first().press("Enter");
  await expect(undo).toHaveCount(1);
  await expect(undo).toBeFocused();
  await undo.press("Enter");
  await expect(undo).toHaveCount(0);
  const back = corrections.getByRole("button", { name: "Bring it back" });
  await expect(back).toBeFocused();
  await back.press("Enter");
  await expect(undo).toHaveCount(1);
  await expect
    .poll(() => corrections.evaluate((section) => section.contains(document.activeElement)))
    .toBe(true);
});

test("Given files that were read, when one is left out, then the focus goes to the next one", async ({
  page,
}) => {
  await page.goto("add/");
  await atRest(page);
  await page.getByLabel("Open files").setInputFiles(
    [1, 2, 3].map((number) => ({
      name: `${number}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(note(number)),
    })),
  );
  const out = page.getByRole("button", { name: /^Leave out/ });
  await expect(page.getByText("3 of 3 documents read.")).toBeVisible();
  await out.nth(1).press("Enter");
  await expect(out).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Leave out Note number 3" })).toBeFocused();
});

test("Given a list of articles, when a choice that none fits is given up, or cleared, then the focus is in the box for words", async ({
  page,
}) => {
  await addNotes(page, 3);
  await page.goto("");
  const box = page.getByRole("searchbox");
  await box.fill("zzzz");
  await page.getByRole("button", { name: "Show all" }).press("Enter");
  await expect(box).toBeFocused();
  await expect(box).toHaveValue("");
  await box.fill("note");
  await page.getByRole("button", { name: "Clear", exact: true }).press("Enter");
  await expect(box).toBeFocused();
  await page.goto("search/?q=zzzz");
  await page.getByRole("button", { name: "Clear the search" }).press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.goto("search/?q=wet&said=ada-quill");
  await page.getByRole("button", { name: "Anyone" }).press("Enter");
  await expect(page.getByRole("button", { name: "Anyone" })).toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
});

test("Given a page 360 px wide with a list of articles, when it opens, then its first article is in sight; dates and order are one press away", async ({
  page,
}) => {
  await addNotes(page, 3);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("");
  const first = page.getByRole("list", { name: "Articles" }).getByRole("link").first();
  await expect(first).toBeInViewport();
  const fold = page.getByRole("button", { name: "Dates and order" });
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  await expect(page.getByLabel("Order")).toBeHidden();
  await fold.press("Enter");
  await expect(fold).toHaveAttribute("aria-expanded", "true");
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const [from, to] = [
      await page.getByLabel("From").boundingBox(),
      await page.getByLabel("To", { exact: true }).boundingBox(),
    ];
    expect(to?.y).toBeGreaterThan((from?.y ?? 0) + (from?.height ?? 0));
    expect(from?.width).toBeLessThanOrEqual(width);
  }
  await page.getByLabel("Order").selectOption({ label: "By title" });
  await expect(page).toHaveURL(/order=title/);
  await expect(page.getByText("By title", { exact: true }).first()).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(fold).toBeHidden();
  await expect(page.getByLabel("Order")).toBeVisible();
});
