import type { Browser, Page } from "playwright/test";
import { atRest } from "./support/at-rest.ts";
import { ARTICLE, QUOTES, TIMELINE, idOf, paragraphs, reading, statementOf } from "./support/article.ts";
import { linkMadeBefore } from "./support/craft-link.ts";
import { expect, test } from "./support/journey.ts";
import { addArticle } from "./support/own-article.ts";
import { card, dismiss, linkNotice, mark, queryOf, statusLine, toggle } from "./support/reader.ts";

const AIRSPACE = "NATO is not going to be part of the conflict";
const RAU = "Zbigniew Rau";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Opens an address as someone else does who was sent it: another context, nothing kept. */
async function openElsewhere(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 900, height: 500 } });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Every place that the page is scrolled to while so many frames are drawn. */
function placesFor(page: Page, frames: number): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const places = new Set<number>();
    for (let frame = 0; frame < count; frame += 1) {
      await new Promise((drawn) => {
        requestAnimationFrame(drawn);
      });
      places.add(scrollY);
    }
    return [...places];
  }, frames);
}

/** The words have the focus, in view and not under the header that stays. */
async function expectLanded(page: Page, words: RegExp): Promise<void> {
  const passage = page.locator(":focus");
  await expect(passage).toHaveText(words);
  await expect(passage).toBeInViewport();
  const header = await page.getByRole("banner").boundingBox();
  await expect
    .poll(async () => ((await passage.boundingBox())?.y ?? 0) - ((header?.y ?? 0) + (header?.height ?? 0)))
    .toBeGreaterThanOrEqual(0);
}

test("Given a quote's card, when its link is copied and opened elsewhere, then its words are in view with the focus", async ({
  page,
  browser,
}) => {
  await page.goto(ARTICLE);
  await mark(page, AIRSPACE).click();
  await card(page, "Jens Stoltenberg").getByRole("button", { name: "Copy link to what" }).click();
  await expect(card(page, "Jens Stoltenberg").getByRole("status").filter({ hasText: "Copied." })).toHaveCount(
    1,
  );
  const address = await clipboard(page);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a\//);
  const other = await openElsewhere(browser, address);
  await expectLanded(other, /^“NATO is not going to be part of the conflict/);
  await expect(dismiss(other)).toBeHidden();
  await other.context().close();
});

test("Given the list of quotes, when a quote is copied, then it comes with speaker, article and link", async ({
  page,
  browser,
}) => {
  await page.goto(QUOTES);
  const item = page.getByRole("listitem").filter({ hasText: "Our commitment to article 5" });
  await item.getByRole("button", { name: "Copy quote of" }).click();
  await expect(item.getByRole("status").filter({ hasText: "Copied." })).toHaveCount(1);
  const lines = (await clipboard(page)).split("\n");
  expect(lines[0]).toMatch(/^“Our commitment to article 5.*NATO territory”$/);
  expect(lines[1]).toBe("— Jens Stoltenberg, NATO chief");
  expect(lines[2]).toContain("1 March 2022");
  const other = await openElsewhere(browser, lines[3] ?? "");
  await expectLanded(other, /^“Our commitment/);
  await other.context().close();
});

test("Given a timeline entry, when its link is copied and opened elsewhere, then its sentence is in view", async ({
  page,
  browser,
}) => {
  await page.goto(TIMELINE);
  await atRest(page);
  const entry = page.getByRole("listitem").filter({ hasText: "over 200,000 Ukrainian refugees" }).first();
  await entry.getByRole("button", { name: "Copy link" }).click();
  await expect(entry.getByRole("status").filter({ hasText: "Copied." })).toHaveCount(1);
  const other = await openElsewhere(browser, await clipboard(page));
  await expectLanded(other, /^The NATO chief/);
  await other.context().close();
});

test("Given words selected with the mouse, when their link is copied and opened elsewhere, then they are marked", async ({
  page,
  browser,
}) => {
  await page.goto(ARTICLE);
  const paragraph = page.getByRole("paragraph").filter({ hasText: "He spoke during a visit" });
  await paragraph.scrollIntoViewIfNeeded();
  const ends = await paragraph.evaluate((element) => {
    const text = element.firstChild;
    const at = (words: string, end: boolean) => {
      const range = new Range();
      const from = text?.textContent?.indexOf(words) ?? -1;
      if (text === null || from < 0) throw new RangeError(words);
      range.setStart(text, from);
      range.setEnd(text, from + words.length);
      const box = range.getBoundingClientRect();
      return { x: end ? box.right : box.left + 0.5, y: box.top + box.height / 2 };
    };
    return { from: at("Lask airbase", false), to: at("member Poland", true) };
  });
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 5 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Copy link to selection" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied." })).toHaveCount(1);
  const other = await openElsewhere(browser, await clipboard(page));
  await expectLanded(other, /^Lask airbase in NATO member Poland$/);
  await other.context().close();
});

test("Given words selected by keys across a quote, when Tab and Enter are pressed, then the link leads to them", async ({
  page,
  browser,
}) => {
  await page.goto(ARTICLE);
  const paragraph = page.getByRole("paragraph").filter({ hasText: "Stoltenberg stressed that" });
  // Set as caret browsing sets it, which no script can turn on.
  const selected = await paragraph.evaluate((element) => {
    const words = element.querySelector("mark")?.lastChild;
    if (element.firstChild && words) getSelection()?.setBaseAndExtent(element.firstChild, 0, words, 4);
    return getSelection()?.toString() ?? "";
  });
  expect(selected).toMatch(/^Stoltenberg stressed that/);
  const tool = page.getByRole("button", { name: "Copy link to selection" });
  await expect(tool).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(tool).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Copied." })).toHaveCount(1);
  const other = await openElsewhere(browser, await clipboard(page));
  await expectLanded(other, /^Stoltenberg stressed that/);
  await other.context().close();
});

test("Given a filter that hides a link's words, when it is opened, then they are shown, it is said, and Back restores", async ({
  page,
}) => {
  const said = idOf(RAU);
  const filtered = `2 of ${reading.statements.length} statements, 1 speaker`;
  await page.goto(`${ARTICLE}?said=${said}`);
  await expect(statusLine(page)).toHaveText(filtered);
  const p = linkMadeBefore(reading.article.text, "He spoke during a visit to the Lask airbase");
  await page.goto(`${ARTICLE}?said=${said}&p=${p}`);
  await expectLanded(page, /^He spoke during a visit/);
  await expect(
    linkNotice(page, "Your filter would hide this passage, so it is set aside here."),
  ).toBeVisible();
  await expect(toggle(page, "Everyone")).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await expect(statusLine(page)).toHaveText(filtered);
  await expect(dismiss(page)).toBeHidden();
});

test("Given a link that landed, when the reader scrolls away and loads again, then the place is theirs", async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 500 });
  const p = linkMadeBefore(reading.article.text, "The NATO chief also thanked Poland");
  await page.goto(`${ARTICLE}?p=${p}`);
  await expectLanded(page, /^The NATO chief/);
  await page.keyboard.press("Control+Home");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  expect(await placesFor(page, 60)).toEqual([0]);
  await page.reload();
  await expect(mark(page, "shattered peace in Europe")).toBeAttached();
  expect(await placesFor(page, 60)).toEqual([0]);
});

test("Given an article reworded since, when an old link opens, then it is said, with both wordings", async ({
  page,
}) => {
  const before = reading.article.text.replace(
    "during a visit to the Lask airbase",
    "during a trip to the Lask airbase",
  );
  const p = linkMadeBefore(before, "He spoke during a trip to the Lask airbase in NATO member Poland");
  await page.goto(`${ARTICLE}?p=${p}`);
  await expect(linkNotice(page, "was reworded after this link was made")).toBeVisible();
  await expect(page.getByRole("deletion").first()).toContainText("trip");
  await expect(page.getByRole("insertion").first()).toContainText("visit");
  await expect(page.locator(":focus")).toHaveText(/^He spoke during a visit/);
  await dismiss(page).click();
  await expect(dismiss(page)).toBeHidden();
});

test("Given a passage deleted since, when an old link opens, then it is gone, the address stays, and nothing is marked", async ({
  page,
}) => {
  const gone = "The harbour of Odesa was closed to all ships, a clerk told our correspondent by telephone.";
  const [first = "", second = "", ...rest] = paragraphs;
  const before = [first, `${second} ${gone}`, ...rest].join("\n\n");
  const p = linkMadeBefore(before, gone);
  await page.goto(`${ARTICLE}?p=${p}`);
  const notice = linkNotice(page, "is not in the article any more");
  await expect(notice).toBeVisible();
  await expect(
    page.getByText(/^The link’s \d+ words begin: The harbour of … and end: … .*by telephone$/),
  ).toBeVisible();
  expect(page.url()).toContain(`p=${p}`);
  await expect(page.locator("#passage")).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole("link", { name: /^He spoke during/ }).click();
  await expect(page.locator(":focus")).toHaveText(/^He spoke during a visit/);
  await page.goBack();
  await expect(notice).toBeVisible();
});

test("Given a deleted sentence with a lookalike by another speaker, when its link opens, then it does not land", async ({
  page,
}) => {
  const before = `${reading.article.text}\n\n“Belarus is just as responsible as Russia for the aggression,” Ada Quill said in Oslo on the phone.`;
  const [real, copy] = [before.indexOf("“Belarus is just"), before.lastIndexOf("“Belarus is just")];
  expect(copy).toBeGreaterThan(real);
  const changed = `${before.slice(0, real)}“Nothing was agreed”${before.slice(before.indexOf("”", real) + 1)}`;
  const p = linkMadeBefore(
    changed,
    "“Belarus is just as responsible as Russia for the aggression,” Ada Quill said",
  );
  await page.goto(`${ARTICLE}?p=${p}`);
  await expect(linkNotice(page, "is not in the article any more")).toBeVisible();
  await expect(page.locator("#passage")).toHaveCount(0);
});

test("Given a quote's own page, when a reader with scripts opens it, then they are at the quote in its article", async ({
  page,
}) => {
  const { id } = statementOf("Were the war to persist");
  await page.setViewportSize({ width: 900, height: 500 });
  await page.goto(`${ARTICLE}q/${id}/`);
  await expect(page).toHaveURL(new RegExp(`/${ARTICLE}\\?p=`));
  await expectLanded(page, /^“Were the war to persist/);
  expect(queryOf(page).has("p")).toBe(true);
});

const LAMP =
  "The lamp is lit again\n\n“The naïve café lamp went out again in the night,” Zoë Ødegård said on the quay.\n\nقال كريم العطار: «سنفتح الجسر قبل العشرين من الشهر». ولم يجب عن أسئلة أخرى.\n\n沈若溪说：“裂缝在一块不承重的板上，旧桥星期二被关闭。”\n\nNobody else would say when it might burn.\n";

for (const [script, words] of [
  ["accents", "The naïve café lamp"],
  ["a script from right to left", "قال كريم العطار"],
  ["a script without blanks", "裂缝在一块不承重的板上"],
] as const) {
  test(`Given a paragraph with ${script}, when its link is copied and typed into an address line, then its words are in view`, async ({
    page,
    context,
  }) => {
    await addArticle(page, LAMP);
    const place = page.getByRole("paragraph").filter({ hasText: words });
    await place.getByRole("link", { name: "Copy link to this paragraph" }).press("Enter");
    await expect(page.getByText("Link to the paragraph copied.")).toHaveCount(1);
    const address = await clipboard(page);
    const other = await context.newPage();
    await other.goto(address);
    // As a browser has it: escaped.
    expect(new URL(other.url()).search).toMatch(/[&?]p=[^&]*%/);
    await expectLanded(other, new RegExp(words));
    await expect(dismiss(other)).toBeHidden();
  });
}
