import { ARTICLE, QUOTES, TIMELINE, VIEWS, paragraphs, statementOf } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";
import { mark, toggle } from "./support/reader.ts";
import { watch } from "./support/watch.ts";

test("Given every view and what can be done in it, when requests are watched, then none leaves the site", async ({
  page,
  context,
  baseURL,
}) => {
  const { elsewhere, violations } = await watch(page, new URL(baseURL ?? "").host);
  for (const { path } of [
    ...VIEWS,
    { path: "no/such/place" },
    { path: `${ARTICLE}q/${statementOf("Were the war").id}/` },
  ]) {
    await page.goto(path);
    await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
  }
  await page.goto(ARTICLE);
  await mark(page, "“a state in the pocket”").click();
  await toggle(page, "Zbigniew Rau").click();
  await page.getByRole("main").getByRole("link", { name: "Timeline", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Timeline" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(elsewhere).toEqual([]);
  expect(await violations()).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.filter((key) => key !== "on-the-record:settings")).toEqual([]);
});

test("Given the page's policy, when something foreign is tried in it, then the policy forbids it", async ({
  page,
  baseURL,
}) => {
  const { violations } = await watch(page, new URL(baseURL ?? "").host);
  await page.goto(ARTICLE);
  await page.evaluate(() => {
    const image = document.createElement("img");
    image.src = "http://127.0.0.1:9/picture.png";
    document.body.append(image);
    document.body.setAttribute("style", "color: red");
    const script = document.createElement("script");
    try {
      script.text = "document.title = 'taken'";
    } catch {
      // Trusted types refuse the assignment itself.
    }
    document.body.append(script);
  });
  await expect.poll(async () => (await violations()).join("\n")).toContain("img-src");
  const all = (await violations()).join("\n");
  expect(all).toContain("style-src-attr");
  expect(all).toContain("require-trusted-types-for");
  await expect(page).not.toHaveTitle("taken");
});
// The complaint of the console is what the test above asks for.
test.use({ faultsAsked: /Content Security Policy|TrustedScript/ });

const MARKUP = '"><img src=x onerror=document.title="taken"><b id=hostile>bold</b>';
const HOSTILE = [
  `${ARTICLE}?p=${encodeURIComponent(MARKUP)}`,
  `${ARTICLE}?p=1.${encodeURIComponent(MARKUP)}`,
  `${ARTICLE}?said=${encodeURIComponent(MARKUP)}`,
  `${ARTICLE}?quote=${encodeURIComponent(MARKUP)}`,
  `${QUOTES}?kind=${encodeURIComponent(MARKUP)}`,
  `${TIMELINE}?order=${encodeURIComponent(MARKUP)}#${encodeURIComponent(MARKUP)}`,
  `${ARTICLE}#${encodeURIComponent(MARKUP)}`,
  `${ARTICLE}?said=__proto__,constructor&kind=toString&order=valueOf`,
  `a/${encodeURIComponent(MARKUP)}/`,
  `a/%E0%A4%A/`,
  `${ARTICLE}?said=${"a,".repeat(3000)}`,
] as const;
test("Given hostile words in an address, when it opens, then they are words and never markup", async ({
  page,
  baseURL,
}) => {
  const { elsewhere, violations } = await watch(page, new URL(baseURL ?? "").host);
  for (const address of HOSTILE) {
    await page.goto(address);
    await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
    await expect(page.getByRole("main")).toBeVisible();
    await expect(page.locator("#hostile, main img, main script")).toHaveCount(0);
    await expect(page).not.toHaveTitle("taken");
    if (address.startsWith(`${ARTICLE}?`)) {
      await expect(page.getByRole("main")).toContainText(paragraphs.at(-1) ?? "");
    }
  }
  expect(elsewhere).toEqual([]);
  expect(await violations()).toEqual([]);
});
