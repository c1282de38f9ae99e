import { type BrowserContext, type Page, expect } from "playwright/test";
import type { Served } from "./serve-folder.ts";

/** What is said of it in the settings. */
export const KEPT = /Kept for reading offline: yes, \d+\.\d MB\./;

/** Every file of the site is fetched once more for it, one after the other, behind whatever else is going on. */
const KEEPING_MS = 20_000;

/** Waits until the page's site is kept whole and answers from what is kept. */
export async function untilKept(page: Page): Promise<void> {
  await expect(page.getByText(KEPT)).toBeAttached({ timeout: KEEPING_MS });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Cuts the network, for pages and workers alike: the browser is told so, and nobody answers at the address. */
export async function cutNetwork(context: BrowserContext, site: Served): Promise<void> {
  await context.setOffline(true);
  await site.close();
}
