import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlain } from "../src/engine/read-article.ts";
import { ARTICLE, DIST, paragraphs, reading, statementOf } from "./support/article.ts";
import { writeLongPage } from "./support/bench-pages.ts";
import { linkMadeBefore } from "./support/craft-link.ts";
import { expect, test } from "./support/journey.ts";
import { linkNotice, mark } from "./support/reader.ts";
import { serveFolder } from "./support/serve-folder.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const PAUSE = "\n\n";
const CALL = "Russia must immediately stop the war";

/** The article as it stood before: the paragraph that holds some words in the midst of paragraphs that are gone now. */
function withOtherNeighbours(words: string): string {
  const paragraph = paragraphs.find((one) => one.includes(words));
  if (paragraph === undefined) throw new RangeError(`no paragraph holds “${words}”`);
  const before = "The ferries were late and the square lay empty until noon.";
  const after = "Nobody in the harbour office would say when the boats might leave.";
  return [before, paragraph, after].join(PAUSE);
}

test("Given words with other neighbours since, when an old link opens, then it lands and says that they moved", async ({
  page,
}) => {
  const words = reading.article.text.slice(statementOf(CALL).span.from, statementOf(CALL).span.to);
  await page.goto(`${ARTICLE}?p=${linkMadeBefore(withOtherNeighbours(CALL), words)}`);
  await expect(
    linkNotice(page, "The words are as linked, but other words stand round them now."),
  ).toBeVisible();
  await expect(page.locator(":focus")).toHaveText(/^“Russia must immediately stop the war/);
});

/** Serves the site with the article edited, for as long as `visit` takes. */
async function withEdited(text: string, visit: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "edited-"));
  cpSync(DIST, folder, { recursive: true });
  await writeLongPage(folder, readPlain(text, { id: reading.article.id }), "");
  const site = await serveFolder(folder);
  try {
    await visit(site.url);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

test("Given a paragraph printed twice since, when an old link opens, then both places are offered and none is taken", async ({
  page,
}) => {
  const { text } = reading.article;
  const words = paragraphs.find((one) => one.includes(CALL)) ?? "";
  await withEdited(text.replace(words, [words, words].join(PAUSE)), async (url) => {
    await page.goto(`${url}${ARTICLE}?p=${linkMadeBefore(text, words)}`);
    await expect(linkNotice(page, "These words stand in 2 places now")).toBeVisible();
    await expect(page.locator("#passage")).toHaveCount(0);
    // Each is told by its neighbours, and is a link that leads to that one of the two.
    const second = page.getByRole("link", {
      name: /calling for peace\.”.*Russia must immediately.*He said NATO/,
    });
    await expect(
      page.getByRole("link", { name: /^… defend every inch.*Russia must immediately/ }),
    ).toBeVisible();
    await second.click();
    await expect(page.locator(":focus")).toHaveText(words);
  });
});

const CHEERS = "👩‍🚒👍🏽👍🏽 was all that the crew wrote under a picture of the lamp at Gull Point.";

test("Given a paragraph that begins with pictures of two signs, when its link is copied and opened, then its words are in view", async ({
  page,
  context,
}) => {
  await withEdited(`${reading.article.text}${PAUSE}${CHEERS}`, async (url) => {
    await page.goto(`${url}${ARTICLE}`);
    const place = page.getByRole("paragraph").filter({ hasText: CHEERS });
    await place.getByRole("link", { name: "Copy link to this paragraph" }).press("Enter");
    await expect(page.getByText("Link to the paragraph copied.")).toHaveCount(1);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    // A directive that ends inside of such a picture makes Chromium look for it for ever.
    await other.goto(address);
    await expect(other.locator(":focus")).toHaveText(CHEERS);
    await expect(other.locator(":focus")).toBeInViewport();
  });
});

test("Given a paragraph's mark, when it is pressed by key, then its link is copied and leads back to it", async ({
  page,
  browser,
}) => {
  await page.goto(ARTICLE);
  const pilcrow = page.getByRole("link", { name: "Copy link to this paragraph" }).nth(1);
  await pilcrow.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Link to the paragraph copied.")).toHaveCount(1);
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(other.locator(":focus")).toHaveText(paragraphs[1] ?? "");
});

test("Given a quote's card, when its picture is saved, then it is a PNG of 1200 × 630", async ({ page }) => {
  await page.goto(ARTICLE);
  await mark(page, CALL).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Save picture/ }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(`${statementOf(CALL).id}.png`);
  const bytes = await readFile(await saved.path());
  // The signature, then width and height in the header chunk (PNG specification, 11.2.2).
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test.describe("Given paper", () => {
  test.use({ javaScriptEnabled: false });

  test("when a quote's page is printed, then words, speaker and place stand on it", async ({ page }) => {
    await page.goto(`${ARTICLE}q/${statementOf(CALL).id}/`);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("blockquote")).toContainText(CALL);
    await expect(page.getByText("Jens Stoltenberg, NATO chief")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Where it stands" })).toBeVisible();
  });
});
