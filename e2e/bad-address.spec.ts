import { ARTICLE, TIMELINE, paragraphs, reading } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { dismiss, linkNotice, statusLine } from "./support/reader.ts";

const DAMAGED = [
  ["cut short", "1"],
  ["empty words", "1..."],
  ["a bad escape", "%E0%A4%A"],
  ["of a later version", "9.Anything-at-all"],
  ["far too long", `1.${"word-".repeat(900)}`],
  ["a sum that does not fit", "1.He-spoke-during.Poland.!!!!.AA.AA"],
] as const;
for (const [name, value] of DAMAGED) {
  test(`Given a link that is damaged (${name}), when it opens, then a sentence says so above the whole article`, async ({
    page,
  }) => {
    await page.goto(`${ARTICLE}?p=${value}`);
    await expect(linkNotice(page, /This link (is|was|names) .*\./)).toBeVisible();
    await expect(page.getByText("The article is here whole.")).toBeVisible();
    await expect(page.getByRole("main")).toContainText(paragraphs.at(-1) ?? "");
    await dismiss(page).click();
    await expect(dismiss(page)).toBeHidden();
  });
}

test("Given an address of no article, when it opens, then it says so and offers the way on", async ({
  page,
}) => {
  await page.goto("a/never-written/");
  await expect(page.getByRole("heading", { name: "No such article" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("There is no article “never-written” here.");
  await page.getByRole("link", { name: "See all articles" }).click();
  await expect(page.getByRole("list", { name: "Articles" })).toBeVisible();
});

test("Given an address of nothing, when it opens, then it says so and offers the way on", async ({
  page,
}) => {
  await page.goto("no/such/place");
  await expect(page.getByRole("heading", { name: "There is no page at this address" })).toBeVisible();
  await expect(page.getByRole("link", { name: "See all articles" })).toBeVisible();
});

const UNKNOWN_ASKED = [
  ["a person", "said=nobody-of-this-name", "a person whom the article does not know (“nobody-of-this-name”)"],
  ["a kind", "kind=shouted", "a kind of statement that there is not (“shouted”)"],
  ["a statement", "quote=q-never-said", "a statement that the article does not hold"],
] as const;
for (const [name, query, words] of UNKNOWN_ASKED) {
  test(`Given an address that asks for ${name} there is not, when it opens, then it says so and shows the article`, async ({
    page,
  }) => {
    await page.goto(`${ARTICLE}?${query}`);
    await expect(page.getByText(words)).toBeVisible();
    await expect(statusLine(page)).toContainText(`${reading.statements.length} statements`);
    await expect(page.getByRole("main")).toContainText(paragraphs.at(-1) ?? "");
  });
}

test("Given an address that asks for an order there is not, when it opens, then it says so and is as told", async ({
  page,
}) => {
  await page.goto(`${TIMELINE}?order=sideways`);
  await expect(page.getByText("an order that there is not (“sideways”)")).toBeVisible();
  await expect(page.getByRole("radio", { name: "As told" })).toBeChecked();
});
