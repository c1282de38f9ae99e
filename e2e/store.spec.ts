import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { readArticle } from "../src/engine/read-article.ts";
import { expect, faultsOf, test } from "./support/journey.ts";
import { HARBOUR, LAMP, addArticle } from "./support/own-article.ts";
import { card, mark } from "./support/reader.ts";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const figure = (page: Page, name: string) =>
  part(page, "In this browser").locator("div").filter({ hasText: name }).getByRole("definition");

test("Given what the first release stored, when this one opens it, then every article is there, read by the present engine", async ({
  page,
}) => {
  const id = "~harbour-opens-at-last-aaaaaa";
  const source = `title: ${HARBOUR}`;
  // As an engine kept it that found nobody: what stands there afterwards is this one's finding.
  const reading = { ...readArticle(source, { id }), statements: [], people: [], happenings: [] };
  // A page of this site that opens no storage of its own.
  await page.goto("icon.svg");
  await page.evaluate(
    async (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("on-the-record", 1);
        opening.addEventListener("upgradeneeded", () => {
          opening.result.createObjectStore("articles", { keyPath: "id" }).put(record);
        });
        opening.addEventListener("success", () => {
          opening.result.close();
          resolve();
        });
        opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
      }),
    { id, source, added: "2026-01-02T03:04:05.000Z", reading },
  );
  await page.goto("");
  await page.getByRole("link", { name: "Harbour opens at last" }).click();
  await expect(mark(page, "We are glad that it is done")).toBeVisible();
  await page.goto("people/");
  await expect(page.getByRole("link", { name: "Ada Quill" })).toBeVisible();
  await page.goto("keep/");
  await expect(figure(page, "Articles of your own")).toHaveText("1");
});

/** Far below what a browser allows, and far above what a short article takes. In bytes. */
const LITTLE_ROOM = 300_000;
/** An article for which that is not enough. */
const LONG = `A long report\n\n${"The committee met and went home, met and went home once more, and that is all there is to tell of it.\n\n".repeat(4000)}“Nobody asked me,” said Bram Oake.\n`;

/** Leaves the site little room; what comes back gives it room again. Set before the first write, whose sum is kept a while. */
async function littleRoom(page: Page, baseURL: string | undefined): Promise<() => Promise<void>> {
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? "");
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: LITTLE_ROOM });
  return async () => void (await browser.send("Storage.overrideQuotaForOrigin", { origin }));
}

test("Given a browser without room, when an article is added, then it is told in words, nothing is lost, and it can be added once there is room", async ({
  page,
  baseURL,
}) => {
  const giveRoom = await littleRoom(page, baseURL);
  await addArticle(page, HARBOUR);
  await page.goto("add/");
  await page
    .getByLabel("Open files")
    .setInputFiles({ name: "b.txt", mimeType: "text/plain", buffer: Buffer.from(LONG) });
  const button = page.getByRole("button", { name: "Add this article" });
  await expect(button).toHaveAttribute("aria-disabled", "false");
  await button.press("Enter");
  // The draft has no room either, which is told before: only the alert answers the press.
  await expect(page.getByRole("alert")).toContainText("This browser has no room left for it");
  await giveRoom();
  await button.press("Enter");
  await expect(page).toHaveURL(/\/own\/\?a=~a-long-report/);
  await page.goto("keep/");
  await expect(figure(page, "Articles of your own")).toHaveText("2");
});

test("Given a browser without room, when a backup is taken in, then it is told in words, what is here stays, and it can be taken once there is room", async ({
  page,
  baseURL,
}) => {
  const giveRoom = await littleRoom(page, baseURL);
  await addArticle(page, HARBOUR);
  await page.goto("keep/");
  const backup = {
    format: "on-the-record-backup",
    version: 1,
    articles: ["~long-a"].map((id) => ({
      id,
      source: `title: ${LONG}`,
      origin: { how: "paste", name: null },
      added: "2026-01-02T03:04:05.000Z",
      changed: "2026-01-02T03:04:05.000Z",
      revision: 1,
    })),
    corrections: [],
    decisions: [],
    settings: {},
  };
  const buffer = Buffer.from(JSON.stringify(backup));
  await page
    .getByLabel("A backup’s file")
    .setInputFiles({ name: "long.json", mimeType: "application/json", buffer });
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(part(page, "Backup").getByRole("alert")).toContainText("no room left for it");
  await expect(figure(page, "Articles of your own")).toHaveText("1");
  await giveRoom();
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(part(page, "Backup")).toContainText("Taken from the backup: 1 article.");
  await expect(figure(page, "Articles of your own")).toHaveText("2");
});

test("Given two tabs, when one adds and the other deletes, then each sees both at once and neither loses anything", async ({
  page,
  context,
}) => {
  await addArticle(page, HARBOUR);
  const other = await context.newPage();
  const faults = faultsOf(other);
  await other.goto("keep/");
  await expect(figure(other, "Articles of your own")).toHaveText("1");
  await addArticle(page, LAMP);
  await expect(figure(other, "Articles of your own")).toHaveText("2");
  await page.goto("");
  await expect(page.getByRole("link", { name: "Harbour opens at last" })).toBeVisible();
  await other.goto("");
  await other.getByRole("link", { name: "Harbour opens at last" }).click();
  await other.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("link", { name: "Harbour opens at last" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "The lamp is lit again" })).toBeVisible();
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Harbour opens at last" })).toBeVisible();
  await other.goto("keep/");
  await expect(figure(other, "Articles of your own")).toHaveText("2");
  await expect(figure(other, "In the bin")).toHaveText("0");
  expect(faults).toEqual([]);
  await other.close();
});

test("Given a correction of an article of one’s own, when its words are no longer there, then it is told, and the others hold", async ({
  page,
}) => {
  const address = await addArticle(page, HARBOUR);
  await mark(page, "We are glad").click();
  await card(page, "Ada Quill").getByRole("button", { name: "Correct this …" }).click();
  const desk = page.getByRole("dialog", { name: "Correct this" });
  await desk.getByLabel("Said by").selectOption({ label: "Sten Lund" });
  await desk.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "was said by Sten Lund" })).toBeVisible();

  // The same article with other words, out of a backup: the way in which a text of one's own can change.
  await page.goto("keep/");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup" }).click();
  const text = readFileSync(await (await saving).path(), "utf8");
  const changed = text.replace("“We are glad that it is done,”", "“Nobody ever told us anything of it,”");
  expect(changed).not.toBe(text);
  await page
    .getByLabel("A backup’s file")
    .setInputFiles({ name: "changed.json", mimeType: "application/json", buffer: Buffer.from(changed) });
  await page.getByRole("radio", { name: "Take the backup’s" }).check();
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(part(page, "Backup")).toContainText("Taken from the backup: 1 article");
  const list = part(page, "Your corrections");
  await expect(list).toContainText("“We are glad that it is done” was said by Sten Lund.");
  await expect(list).toContainText("Not applied: The words it is about are no longer in the article.");
  await page.goto(address);
  await mark(page, "Nobody ever told us").click();
  await expect(card(page, "Ada Quill")).toBeVisible();
});
