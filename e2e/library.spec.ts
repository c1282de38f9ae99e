import type { Page } from "playwright/test";
import { ARTICLE, reading } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { HARBOUR, LAMP, addArticle } from "./support/own-article.ts";
import { mark } from "./support/reader.ts";

const titles = (page: Page) => page.getByRole("list", { name: "Articles" }).getByRole("heading");
const MARKET =
  "A market returns\n\nThe market at Gull Point was held again.\n\n“It is loud,” said Ada Quill, who sells bread.\n";

/** Four articles: the bundled one and three of one's own, each of a day and a place. */
async function fill(page: Page): Promise<void> {
  for (const [day, place, text] of [
    ["2026-03-14", "Tern Quay", HARBOUR],
    ["2026-02-01", "Gull Point", LAMP],
    ["2020-05-06", "Gull Point", MARKET],
  ] as const) {
    await addArticle(page, text, { details: `date: ${day}\nplace: ${place}` });
  }
  await page.goto("./");
  await expect(titles(page)).toHaveCount(4);
}

test("Given a library of four articles, when it is ordered and narrowed by person, place and time, then the list, its count and the address follow", async ({
  page,
}) => {
  await fill(page);
  const [harbour, lamp, market] = ["Harbour opens at last", "The lamp is lit again", "A market returns"];
  const bundled = reading.article.title;
  const expectTitles = async (...expected: readonly (string | undefined)[]): Promise<void> =>
    expect(titles(page)).toHaveText(expected.map((one) => one ?? ""));
  await expectTitles(harbour, lamp, bundled, market);
  await page.getByLabel("Order").selectOption("Oldest first");
  await expectTitles(market, bundled, lamp, harbour);
  await page.getByLabel("Order").selectOption("By title");
  await expectTitles(
    ...[harbour, lamp, market, bundled].toSorted((a, b) => (a ?? "").localeCompare(b ?? "", "en")),
  );
  await page.getByLabel("Order").selectOption("Most statements");
  await expect(titles(page).first()).toHaveText(bundled);
  await page.getByLabel("Order").selectOption("Newest first");

  const find = page.getByLabel("Person, place, title or source");
  await find.fill("gull point");
  await expectTitles(lamp, market);
  await expect(page.getByRole("status").filter({ hasText: "2 articles" })).toHaveCount(1);
  await find.fill("ada quill");
  await expectTitles(harbour, market);
  await page.getByLabel("From").fill("2026-01-01");
  await expectTitles(harbour);
  await expect(page).toHaveURL(/find=ada\+quill&from=2026-01-01/);
  await page.reload();
  await expectTitles(harbour);
  await find.fill("nobody of that name");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(titles(page)).toHaveCount(4);
  await page.getByLabel("To", { exact: true }).fill("2022-12-31");
  await expectTitles(bundled, market);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(titles(page)).toHaveCount(4);
});

test.describe("Given a window that lets nothing be kept", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const [where, name] of [
        [IDBFactory.prototype, "open"],
        [globalThis, "localStorage"],
        [globalThis, "sessionStorage"],
      ] as const) {
        Object.defineProperty(where, name, {
          get() {
            throw new DOMException("not here", "SecurityError");
          },
        });
      }
    });
  });

  test("when the site is read, then its articles and cards open, and the front page says what is missing", async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await mark(page, "“a state in the pocket”").click();
    await expect(page.getByRole("dialog", { name: "Jean-Yves Le Drian" })).toBeVisible();
    await page.goto("./");
    await expect(page.getByRole("main")).toContainText("does not let this site keep anything");
    await expect(titles(page)).toHaveText([reading.article.title]);
  });

  test("when an article is added, then it is read and looked over, and it is told why it cannot be kept", async ({
    page,
  }) => {
    await page.goto("add/");
    await page
      .getByLabel("Open files")
      .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(HARBOUR) });
    await expect(
      page.getByText("What is not added yet will be lost when you leave this page."),
    ).toBeVisible();
    const button = page.getByRole("button", { name: "Add this article" });
    await expect(button).toHaveAttribute("aria-disabled", "false");
    await button.click();
    await expect(page.getByRole("alert")).toContainText("does not let this site keep anything");
    await expect(page.getByLabel("Text", { exact: true })).toHaveValue(/The harbour of Tern Quay opened/);
  });
});
