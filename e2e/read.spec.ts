import { ARTICLE, paragraphs } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { marks, quoteLinks } from "./support/reader.ts";

/** Who says what, as a careful human reads it (SPEC, The bundled article). */
const QUOTATIONS = [
  ["Jens Stoltenberg", "“shattered peace in Europe”"],
  ["Jens Stoltenberg", "“every inch of our territory”"],
  ["Jens Stoltenberg", "“President Putin has shattered peace in Europe. Allies condemn"],
  ["Jens Stoltenberg", "“The Russian assault is totally unacceptable"],
  ["Jean-Yves Le Drian", "“sanctions should also apply to Belarus”"],
  ["Jean-Yves Le Drian", "“a state in the pocket”"],
  ["Zbigniew Rau", "“Belarus is just as responsible as Russia for the aggression”"],
  ["Zbigniew Rau", "“Were the war to persist"],
  ["Jens Stoltenberg", "“we do not seek conflict with Russia”"],
  ["Jens Stoltenberg", "“Our commitment to article 5"],
  ["Jens Stoltenberg", "“Russia must immediately stop the war"],
  ["Jens Stoltenberg", "“NATO is not going to be part of the conflict."],
] as const;

const IN_MARKS = /, (quotation|quoted words): open card$/;
const REPORTED = /, reported speech: open card$/;

test.describe("Given the bundled article", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(ARTICLE);
  });

  test("when it opens, then place, date and the derived headline are told as what they are", async ({
    page,
  }) => {
    await expect(page.getByText("LASK, Poland")).toBeVisible();
    await expect(page.getByText("1 March 2022", { exact: true })).toBeVisible();
    const headline = page.getByRole("heading", { level: 1 });
    await expect(headline).toContainText("Stoltenberg: “");
    // A headline is cut between words, if at all.
    const words = (await headline.innerText()).replace(/^.*“/, "").replace(/[”…\s]*$/, "");
    expect(paragraphs.join(" ")).toMatch(new RegExp(`${words.replaceAll(/[.?]/g, "\\$&")}(?!\\p{L})`, "u"));
    await expect(page.getByText("Headline derived")).toBeVisible();
  });

  test("when it opens, then twelve quotations stand in marks, each with its speaker", async ({ page }) => {
    const quotes = marks(page).filter({ has: page.getByRole("link", { name: IN_MARKS }) });
    await expect(quotes).toHaveCount(QUOTATIONS.length);
    for (const [at, [speaker, words]] of QUOTATIONS.entries()) {
      const quote = quotes.nth(at);
      await expect(quote.getByRole("link")).toHaveAccessibleName(new RegExp(`^${speaker}, `));
      await expect(quote).toHaveText(/^“.*”$/);
      await expect(quote).toContainText(words);
    }
  });

  test("when it opens, then reported speech is told apart and stands in no marks", async ({ page }) => {
    const reports = marks(page).filter({ has: page.getByRole("link", { name: REPORTED }) });
    const byStoltenberg = quoteLinks(page, /^Jens Stoltenberg, reported speech: open card$/);
    expect(await byStoltenberg.count()).toBeGreaterThanOrEqual(4);
    await expect(reports.filter({ hasText: "rebuilding Ukraine after the war" })).toHaveCount(1);
    for (const report of await reports.all()) await expect(report).not.toHaveText(/^“|”$/);
  });

  test("when it opens wide, then speakers' names stand in the margin, beside the words and over none", async ({
    page,
  }) => {
    // Beside the first quote of each paragraph: what lies under the pointer in the margin, and on the text's edge.
    const beside = await page.getByRole("main").evaluate((main) =>
      [...main.querySelectorAll("p[data-from]")].flatMap((paragraph) => {
        const quote = paragraph.querySelector("mark");
        if (quote === null) return [];
        quote.scrollIntoView({ block: "center", behavior: "instant" });
        const { left } = paragraph.getBoundingClientRect();
        const { top } = quote.getClientRects()[0] ?? new DOMRect();
        const nameAt = (x: number) =>
          document.elementFromPoint(x, top + 10)?.getAttribute("aria-label") ?? null;
        return [
          { margin: nameAt(left - 40), text: nameAt(left + 3), own: quote.querySelector("a")?.ariaLabel },
        ];
      }),
    );
    expect(beside.length).toBeGreaterThan(8);
    for (const { margin, text, own } of beside) {
      expect(margin).toBe(own);
      expect(text).toBeNull();
    }
  });

  test("when it is read as it was sent, then every paragraph stands in the HTML whole", async ({
    browser,
    request,
  }) => {
    const html = await (await request.get(ARTICLE)).text();
    // As the browser reads it, in a page without scripts.
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.setContent(html);
    const sent = await plain.getByRole("main").locator("p[data-from]").allTextContents();
    await plain.close();
    expect(sent).toEqual(paragraphs);
  });

  test("when all of it is selected and copied, then it is the article's words alone", async ({ page }) => {
    const copied = await page.getByRole("main").evaluate((main) => {
      const all = [...main.querySelectorAll("p[data-from]")];
      const [first, last] = [all[0], all.at(-1)];
      const range = new Range();
      if (first && last) {
        range.setStartBefore(first);
        range.setEndAfter(last);
      }
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return selection?.toString() ?? "";
    });
    expect(copied.trim().split(/\n+/)).toEqual(paragraphs);
  });

  test("when a piece of the balance strip is chosen, then its card opens", async ({ page }) => {
    const strip = page.getByRole("region", { name: "Who speaks where in the article" });
    await expect(strip.getByRole("link")).not.toHaveCount(0);
    await strip.getByRole("link", { name: "Zbigniew Rau, quotation: Were the war" }).click();
    await expect(page.getByRole("dialog", { name: "Zbigniew Rau" })).toContainText("Were the war to persist");
  });
});

test("Given the front page, when the article is chosen, then it opens, and Back leads to the list", async ({
  page,
}) => {
  await page.goto("");
  await page.getByRole("list", { name: "Articles" }).getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`/${ARTICLE}$`));
  await expect(page).toHaveTitle(/Stoltenberg/);
  await expect(page.getByText("of Russia.")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who said what, and when");
});
