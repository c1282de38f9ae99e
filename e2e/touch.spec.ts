import { ARTICLE } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";

const TELEPHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
test.use({ permissions: ["clipboard-read", "clipboard-write"], ...TELEPHONE });

test("Given words selected by touch, when the tool is tapped, then the link leads another telephone to them", async ({
  page,
  browser,
}) => {
  await page.goto(ARTICLE);
  const paragraph = page.getByRole("paragraph").filter({ hasText: "He spoke during a visit" });
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.tap();
  // As the system’s own handles leave it, which no script can drag.
  const at = await paragraph.evaluate((element) => {
    const words = "Lask airbase in NATO member Poland";
    const text = element.firstChild;
    const from = text?.textContent?.indexOf(words) ?? -1;
    if (text === null || from < 0) throw new RangeError(words);
    getSelection()?.setBaseAndExtent(text, from, text, from + words.length);
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    return { top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
  });
  const tool = page.getByRole("button", { name: "Copy link to selection" });
  await expect(tool).toBeInViewport();
  const box = await tool.boundingBox();
  if (box === null) throw new RangeError("the tool has no box");
  // A finger needs 24 px at least, and the selected words stay to be seen.
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  expect(box.y >= at.bottom || box.y + box.height <= at.top).toBe(true);
  await tool.tap();
  await expect(page.getByRole("status").filter({ hasText: "Copied." })).toHaveCount(1);
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const telephone = await browser.newContext(TELEPHONE);
  const other = await telephone.newPage();
  await other.goto(address);
  await expect(other.locator(":focus")).toHaveText(/^Lask airbase in NATO member Poland$/);
  await expect(other.locator(":focus")).toBeInViewport();
  await telephone.close();
});
