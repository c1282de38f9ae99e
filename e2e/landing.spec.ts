import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Page } from "playwright/test";
import type { Statement } from "../src/engine/model.ts";
import { readPlain } from "../src/engine/read-article.ts";
import { span } from "../src/engine/text/span.ts";
import { textFragment } from "../src/passage/value/text-fragment.ts";
import { ARTICLE, DIST, paragraphs, reading, statementOf } from "./support/article.ts";
import { writeLongPage } from "./support/bench-pages.ts";
import { linkMadeBefore } from "./support/craft-link.ts";
import { expect, test } from "./support/journey.ts";
import { card, linkNotice, mark, queryOf } from "./support/reader.ts";
import { serveFolder } from "./support/serve-folder.ts";

// Small enough that a browser which follows the fragment has to scroll.
test.use({ viewport: { width: 900, height: 500 } });

const AIRSPACE = "NATO is not going to be part of the conflict";
const CALL = "Russia must immediately stop the war";

/** The whole address of a statement as it is handed out: passage, id and text directive; its own page holds it. */
function addressOf({ id }: Pick<Statement, "id">): string {
  const html = readFileSync(join(DIST, ARTICLE, "q", id, "index.html"), "utf8");
  const address = /href="[^"?]*(\?p=[^"]+:~:text=[^"]+)"/.exec(html)?.[1];
  if (address === undefined) throw new RangeError(`The page of ${id} holds no link to its words.`);
  return ARTICLE + address.replaceAll("&amp;", "&");
}

/** The same of a paragraph. */
function addressOfParagraph(words: string): string {
  const { article } = reading;
  const from = article.text.indexOf(words);
  const directive = textFragment(article, span(from, from + words.length));
  return `${ARTICLE}?p=${linkMadeBefore(article.text, words)}#${directive}`;
}

/** Serves the site with the article's text changed, as after an edit, while `look` looks at it. */
async function edited(
  change: (text: string) => string,
  look: (root: string) => Promise<void>,
): Promise<void> {
  const { id, text } = reading.article;
  const after = change(text);
  expect(after).not.toBe(text);
  const folder = mkdtempSync(join(tmpdir(), "landing-"));
  cpSync(DIST, folder, { recursive: true });
  await writeLongPage(folder, readPlain(after, { id }), "");
  const site = await serveFolder(folder);
  try {
    await look(site.url);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

/** What Chromium draws behind the words that it took for the linked ones; no computed style tells of it. */
const LILAC = [233, 210, 253] as const;

/** How many pixels of the window are of the browser's own mark. */
async function nativeMark(page: Page): Promise<number> {
  const image = await loadImage(await page.screenshot());
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (LILAC.every((value, channel) => data[at + channel] === value)) count += 1;
  }
  return count;
}

/** As `nativeMark`, with the words in view that the browser would have scrolled to. */
async function nativeMarkAt(page: Page, words: string): Promise<number> {
  const there = page.getByRole("main").getByText(words).first();
  await there.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  return nativeMark(page);
}

/** The page stands at its top and stays there for longer than a browser looks for the words. */
async function expectAtTop(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => scrollY)).toBe(0);
}

test("Given a figure changed since, when the whole address opens, then no other words are marked or scrolled to", async ({
  page,
}) => {
  const address = addressOf(statementOf("thanked Poland for so far"));
  await edited(
    (text) => text.replace("over 200,000", "over 300,000"),
    async (root) => {
      await page.goto(root + address);
      await expect(linkNotice(page, "is not in the article any more")).toBeVisible();
      await expectAtTop(page);
      // Whoever goes on by keyboard begins where the page does, and not at the other words.
      await expect(page.getByRole("main")).toBeFocused();
      await expect.poll(() => nativeMarkAt(page, "thanked Poland for so far")).toBe(0);
    },
  );
});

test("Given a paragraph printed twice since, when the whole address opens, then neither is marked or scrolled to", async ({
  page,
}) => {
  const address = addressOf(statementOf(CALL));
  const words = paragraphs.find((one) => one.includes(CALL)) ?? "";
  await edited(
    (text) => text.replace(words, [words, words].join("\n\n")),
    async (root) => {
      await page.goto(root + address);
      await expect(linkNotice(page, "These words stand in 2 places now")).toBeVisible();
      await expectAtTop(page);
      await expect(page.getByRole("main")).toBeFocused();
      await expect.poll(() => nativeMarkAt(page, CALL)).toBe(0);
      // The first of the two bears the statement's id, and looks as the second does.
      const looks = await page
        .locator("mark")
        .filter({ hasText: CALL })
        .evaluateAll((found) => found.map((one) => getComputedStyle(one).backgroundColor));
      expect(looks).toHaveLength(2);
      expect(looks[0]).toBe(looks[1]);
    },
  );
});

test("Given a word corrected since, when the whole address opens, then our mark alone tells where the words are", async ({
  page,
}) => {
  const address = addressOfParagraph(paragraphs[1] ?? "");
  await edited(
    (text) => text.replace("He spoke during a visit", "He spoke during a trip"),
    async (root) => {
      await page.goto(root + address);
      await expect(linkNotice(page, "was reworded after this link was made")).toBeVisible();
      await expect(page.locator(":focus")).toHaveText(/^He spoke during a trip/);
      await expect(page.locator(":focus")).toBeInViewport();
      await expect.poll(() => nativeMark(page)).toBe(0);
    },
  );
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`Given ${colorScheme} colours, when the whole address of a quote opens, then our mark alone lies on it`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(addressOf(statementOf(AIRSPACE)));
    const passage = page.locator(":focus");
    await expect(passage).toHaveText(/^“NATO is not going to be part/);
    await expect(passage).toBeInViewport();
    await expect.poll(() => nativeMark(page)).toBe(0);
    // The quotation round the mark looks as its neighbours do, though the fragment names it.
    const look = (words: string) =>
      page
        .locator("mark")
        .filter({ hasText: words })
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await look(AIRSPACE)).toBe(await look("Our commitment to article 5"));
  });
}

test("Given a filter chosen after a link whose words are gone, when the address drops it, then nothing lights up", async ({
  page,
}) => {
  const address = addressOf(statementOf("thanked Poland for so far"));
  await page.setViewportSize({ width: 1440, height: 500 });
  await edited(
    (text) => text.replace("over 200,000", "over 300,000"),
    async (root) => {
      await page.goto(root + address);
      await expect(linkNotice(page, "is not in the article any more")).toBeVisible();
      await page.getByRole("button", { name: /^Zbigniew Rau.*statements$/ }).click();
      await expect(linkNotice(page, "is not in the article any more")).toBeHidden();
      expect(await nativeMarkAt(page, "thanked Poland for so far")).toBe(0);
    },
  );
});

test("Given a reader who has scrolled before the words were found to be gone, then they are left where they are", async ({
  page,
}) => {
  const address = addressOf(statementOf("thanked Poland for so far"));
  await edited(
    (text) => text.replace("over 200,000", "over 300,000"),
    async (root) => {
      await page.addInitScript(() => {
        addEventListener("DOMContentLoaded", () => dispatchEvent(new WheelEvent("wheel")));
      });
      await page.goto(root + address);
      await expect(linkNotice(page, "is not in the article any more")).toBeVisible();
      await page.waitForTimeout(1000);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    },
  );
});

test("Given a link, when it opens, then what reads it is asked for before the page's other scripts have run", async ({
  page,
}) => {
  const order: string[] = [];
  page.on("request", (request) => order.push(new URL(request.url()).pathname));
  await page.route(/every-page-/, async (route) => {
    await expect.poll(() => order.some((file) => file.includes("passage-room"))).toBe(true);
    await route.continue();
  });
  await page.goto(addressOf(statementOf(AIRSPACE)));
  await expect(page.locator(":focus")).toHaveText(/NATO is not going to be part/);
});

test("Given a text directive that is none of our links, when it opens, then the browser's own mark stays", async ({
  page,
}) => {
  await page.goto(`${ARTICLE}#:~:text=He%20spoke%20during`);
  await page.locator("html[data-live]").waitFor();
  await page.waitForLoadState("networkidle");
  expect(await nativeMark(page)).toBeGreaterThan(500);
});

test.describe("Given no scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("when the whole address of a quote opens, then the browser lands on it and the quote is told apart", async ({
    page,
  }) => {
    await page.goto(addressOf(statementOf(AIRSPACE)));
    const quote = page.locator("mark:target");
    await expect(quote).toHaveText(/^“NATO is not going to be part/);
    await expect(quote).toBeInViewport();
    expect(await nativeMark(page)).toBeGreaterThan(500);
  });
});

const RAU = "Belarus is just as responsible";

/** The address bar once a quote's card has been opened and the page is at rest, from the site's root on. */
async function addressWithCard(page: Page, words: string): Promise<string> {
  await page.goto(ARTICLE);
  await page.locator("html[data-live]").waitFor();
  await mark(page, words).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect.poll(() => queryOf(page).has("p")).toBe(true);
  expect(queryOf(page).get("quote")).toBe(statementOf(words).id);
  const { pathname, search, hash } = new URL(page.url());
  return pathname.slice(1) + search + hash;
}

test.describe("Given the address of a page with an open card", () => {
  test("when it opens elsewhere, then the same card is open, and closing it leaves the plain article", async ({
    page,
    browser,
  }) => {
    const address = await addressWithCard(page, RAU);
    const other = await (await browser.newContext()).newPage();
    await other.goto(new URL(address, page.url().replace(/a\/.*/, "")).href);
    await expect(card(other, "Zbigniew Rau")).toContainText(RAU);
    await expect(card(other, "Zbigniew Rau")).toBeFocused();
    await expect(other.locator("#passage")).toHaveCount(0);
    await expect(other.getByRole("button", { name: "Remove the mark" })).toHaveCount(0);
    await other.keyboard.press("Escape");
    await expect(card(other, "Zbigniew Rau")).toBeHidden();
    await expect(other).toHaveURL(new RegExp(`/${ARTICLE}$`));
    await other.context().close();
  });

  test("when the words are another's since, then no card opens and it is told", async ({ page }) => {
    const address = await addressWithCard(page, RAU);
    await edited(
      (text) =>
        text
          .replace("Zbigniew Rau, who", "Ada Quill, who")
          .replace("matter,” Rau told", "matter,” Quill told"),
      async (root) => {
        await page.goto(root + address);
        await expect(linkNotice(page, "is not in the article any more")).toBeVisible();
        await expect(page.getByRole("dialog")).toHaveCount(0);
        // The statement of that id is one press away, as any other.
        await mark(page, RAU).click();
        await expect(card(page, "Ada Quill")).toBeVisible();
      },
    );
  });

  test("when one of its words is corrected since, then it is at its words and both wordings are told", async ({
    page,
  }) => {
    const address = await addressWithCard(page, "The Russian assault");
    await edited(
      (text) => text.replace("is totally unacceptable", "is wholly unacceptable"),
      async (root) => {
        await page.goto(root + address);
        await expect(linkNotice(page, "was reworded after this link was made")).toBeVisible();
        await expect(page.locator(":focus")).toHaveText(/^“The Russian assault is wholly/);
        await expect(page.getByText("a statement that the article does not hold")).toHaveCount(0);
      },
    );
  });

  test("when Back and Forward are pressed, then the card closes and opens, with one entry for all its quotes", async ({
    page,
  }) => {
    await addressWithCard(page, RAU);
    const first = queryOf(page).get("p");
    await card(page, "Zbigniew Rau").getByRole("button", { name: "Next" }).click();
    await expect.poll(() => queryOf(page).get("p")).not.toBe(first);
    await expect.poll(() => queryOf(page).has("p")).toBe(true);
    const address = page.url();
    await page.goBack();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`/${ARTICLE}$`));
    await page.goForward();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(page.url()).toBe(address);
  });
});

test("Given an address with a quote's id alone, when it opens, then its card is open and the address carries its words", async ({
  page,
}) => {
  await page.goto(`${ARTICLE}?quote=${statementOf(RAU).id}`);
  await expect(card(page, "Zbigniew Rau")).toBeVisible();
  await expect.poll(() => queryOf(page).has("p")).toBe(true);
});

/** The colour behind the words that the page marks as the linked ones. */
const ourMark = (page: Page): Promise<string> =>
  page.locator("#passage").evaluate((one) => getComputedStyle(one).backgroundColor);
const UNMARKED = "rgba(0, 0, 0, 0)";

test.describe("Given a link that landed on its words", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(addressOfParagraph(paragraphs[1] ?? ""));
    await expect(page.locator(":focus")).toHaveText(/^He spoke during a visit/);
    expect(await ourMark(page)).not.toBe(UNMARKED);
    await expect(page.getByRole("button", { name: "Remove the mark" })).toBeVisible();
  });

  test("when Escape is pressed, then the mark goes, and the focus and the place stay", async ({ page }) => {
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.press("Escape");
    await expect.poll(() => ourMark(page)).toBe(UNMARKED);
    await expect(page.locator(":focus")).toHaveText(/^He spoke during a visit/);
    await expect(page.getByRole("button", { name: "Remove the mark" })).toBeHidden();
    expect(await page.evaluate(() => scrollY)).toBe(top);
    expect(queryOf(page).has("p")).toBe(true);
  });

  test("when the mark's control is pressed, then the mark goes and the words have the focus", async ({
    page,
  }) => {
    await page.getByRole("button", { name: "Remove the mark" }).click();
    await expect.poll(() => ourMark(page)).toBe(UNMARKED);
    await expect(page.locator(":focus")).toHaveText(/^He spoke during a visit/);
  });

  test("when Escape closes the settings, then the mark stays", async ({ page }) => {
    await page.getByRole("button", { name: "Settings" }).click();
    await expect(page.getByRole("dialog", { name: "How the page is set" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "How the page is set" })).toBeHidden();
    expect(await ourMark(page)).not.toBe(UNMARKED);
  });

  test("when words are selected and Escape is pressed twice, then the tool goes first and the mark after it", async ({
    page,
  }) => {
    await page
      .getByRole("paragraph")
      .filter({ hasText: "He spoke during a visit" })
      .evaluate((element) => getSelection()?.selectAllChildren(element));
    const tool = page.getByRole("button", { name: "Copy link to selection" });
    await expect(tool).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(tool).toBeHidden();
    expect(await ourMark(page)).not.toBe(UNMARKED);
    await page.keyboard.press("Escape");
    await expect.poll(() => ourMark(page)).toBe(UNMARKED);
  });
});

test("Given the notice of a reworded passage, when it is put away, then its mark goes and its words have the focus", async ({
  page,
}) => {
  const address = addressOfParagraph(paragraphs[1] ?? "");
  await edited(
    (text) => text.replace("He spoke during a visit", "He spoke during a trip"),
    async (root) => {
      await page.goto(root + address);
      await expect(page.locator(":focus")).toHaveText(/^He spoke during a trip/);
      await page.getByRole("button", { name: "Dismiss" }).click();
      await expect.poll(() => ourMark(page)).toBe(UNMARKED);
      await expect(page.locator(":focus")).toHaveText(/^He spoke during a trip/);
    },
  );
});
