import { atRest } from "./support/at-rest.ts";
import { ARTICLE, reading } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { card, mark, queryOf, quoteLinks } from "./support/reader.ts";

const ASSAULT = "The Russian assault is totally unacceptable";
const UNCUED = "Russia must immediately stop the war";

test.describe("Given the article", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(ARTICLE);
    // Pressed before the scripts answer, a quotation is what it is without them: a link to its own page.
    await page.locator("html[data-live]").waitFor();
  });

  test("when a quotation is clicked, then its card tells speaker, role, kind and how it is known", async ({
    page,
  }) => {
    await mark(page, ASSAULT).click();
    const open = card(page, "Jens Stoltenberg");
    await expect(open).toBeVisible();
    await expect(open).toContainText("NATO chief");
    await expect(open).toContainText("Quotation");
    await expect(open).toContainText(`“${ASSAULT}`);
    await expect(open.getByRole("heading", { name: "How we know" })).toBeVisible();
    // “he said”: the pronoun, the cue, and the name that the pronoun was read back to.
    await expect(open).toContainText("he goes with said");
    await expect(open).toContainText("That is Jens Stoltenberg");
    expect(queryOf(page).get("quote")).toContain("the-russian-assault");
  });

  test("when words of a reporter's sentence are opened, then they are called quoted words", async ({
    page,
  }) => {
    await mark(page, "“a state in the pocket”").click();
    await expect(card(page, "Jean-Yves Le Drian")).toContainText("Quoted words");
  });

  test("when a quotation without a cue is opened, then the card says that it was carried over", async ({
    page,
  }) => {
    await mark(page, UNCUED).click();
    await expect(card(page, "Jens Stoltenberg")).toContainText("No word of saying stands beside it");
  });

  test("when reported speech is opened, then its words stand without quotation marks", async ({ page }) => {
    await mark(page, "backing Ukraine with military").click();
    const open = card(page, "Jens Stoltenberg");
    await expect(open).toContainText("Reported speech, in the reporter’s words");
    await expect(open.getByRole("blockquote")).not.toContainText(/[“”"]/);
  });

  test("when a card is opened by keyboard, then it has the focus, and Esc gives it back to the quote", async ({
    page,
  }) => {
    const link = quoteLinks(page, /^Zbigniew Rau, .*: open card$/).first();
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(card(page, "Zbigniew Rau")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(card(page, "Zbigniew Rau")).toBeHidden();
    await expect(link).toBeFocused();
    expect(queryOf(page).has("quote")).toBe(false);
  });

  test("when j and k are pressed, then the next and the previous statement open, with one way Back", async ({
    page,
  }) => {
    const at = () => queryOf(page).get("quote");
    const [first, second] = reading.statements;
    // A key that comes before the scripts do is nobody's; after them nothing is loaded any more.
    await atRest(page);
    await page.keyboard.press("j");
    await expect.poll(at).toBe(first?.id);
    await page.keyboard.press("j");
    await expect.poll(at).toBe(second?.id);
    await page.keyboard.press("k");
    await expect.poll(at).toBe(first?.id);
    await page.goBack();
    await expect(page.getByRole("dialog", { name: "Jens Stoltenberg" })).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/${ARTICLE}$`));
  });

  test("when Back is pressed, then the card closes, and Forward opens it again", async ({ page }) => {
    await mark(page, ASSAULT).click();
    await expect(card(page, "Jens Stoltenberg")).toBeVisible();
    await page.goBack();
    await expect(card(page, "Jens Stoltenberg")).toBeHidden();
    await page.goForward();
    await expect(card(page, "Jens Stoltenberg")).toContainText(ASSAULT);
  });

  test("when the page with an open card is loaded again, then the same card is open", async ({ page }) => {
    await mark(page, ASSAULT).click();
    await expect(card(page, "Jens Stoltenberg")).toBeVisible();
    await page.reload();
    await expect(card(page, "Jens Stoltenberg")).toContainText(ASSAULT);
  });

  test("when Next is pressed in the card, then it shows the next statement in the order of the text", async ({
    page,
  }) => {
    await mark(page, "“sanctions should also apply").click();
    await card(page, "Jean-Yves Le Drian").getByRole("button", { name: "Next" }).click();
    await expect(card(page, "Jean-Yves Le Drian")).toContainText("a state in the pocket");
  });

  test("when the timeline is asked for in the card, then it opens at the sentence", async ({ page }) => {
    await mark(page, ASSAULT).click();
    await card(page, "Jens Stoltenberg").getByRole("link", { name: "See on the timeline" }).click();
    await expect(page.getByRole("heading", { name: "Timeline" })).toBeVisible();
    const entry = page.getByRole("listitem").and(page.locator("[aria-current=true]"));
    await expect(entry).toContainText(ASSAULT);
    await expect(entry).toBeInViewport();
  });
});

test("Given single keys are turned off, when j is pressed, then nothing opens", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole("button", { name: "Settings" }).click();
  const keys = page.getByRole("group", { name: "Single-key shortcuts" });
  await keys.getByRole("radio", { name: "Off" }).check({ force: true });
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
  expect(queryOf(page).has("quote")).toBe(false);
});

test("Given the article, when ? is pressed, then the keys are told, and Esc closes the list", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await atRest(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("Next quote");
  await page.keyboard.press("j");
  expect(queryOf(page).has("quote")).toBe(false);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
});

for (const height of [900, 800]) {
  test(`Given a window of 1440 × ${height}, when any quote is opened, then all that can be done with it is in view`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height });
    await page.goto(ARTICLE);
    await atRest(page);
    await expect(page.getByRole("heading", { name: "When, as you read" })).toBeVisible();
    for (const { id } of reading.statements) {
      await page.keyboard.press("j");
      await expect.poll(() => queryOf(page).get("quote")).toBe(id);
      const open = page.getByRole("dialog");
      const [actions, ways] = [await open.getByRole("button").all(), await open.getByRole("link").all()];
      expect(actions.length).toBeGreaterThan(5);
      for (const action of [...actions, ...ways]) {
        // All but the empty end of a button without a frame.
        await expect(action).toBeInViewport({ ratio: 0.8 });
        // Seen whole: nothing lies over it, neither in its middle nor at its foot.
        const free = await action.evaluate((element) => {
          const { left, width, top, bottom } = element.getBoundingClientRect();
          return [(top + bottom) / 2, bottom - 2].every((y) =>
            element.contains(document.elementFromPoint(left + width / 2, y)),
          );
        });
        expect(free, `${await action.textContent()} of ${id}`).toBe(true);
      }
    }
    // Closed again, the days are back.
    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { name: "When, as you read" })).toBeVisible();
  });
}
