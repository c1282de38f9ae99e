import type { Page } from "playwright/test";

/**
 * Waits until a page answers keys and presses and asks for nothing more. A silent net alone does not tell: on a busy
 * machine the scripts are still taking the page over then.
 */
export async function atRest(page: Page): Promise<void> {
  await page.locator("html[data-live]").waitFor();
  await page.waitForLoadState("networkidle");
}
