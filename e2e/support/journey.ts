import { type Page, test as base, expect } from "playwright/test";

export { expect };

/** The browser's own words for an address that is not there; it is what some journeys ask for. */
const NOT_THERE = /the server responded with a status of 40[04]/;

/** Most journeys are let without a service worker (playwright.config.ts), which their browser remarks upon. */
const NO_WORKER = /Service Worker registration blocked by Playwright/;

/** Listens on a page for faults that no reader may cause: thrown errors and complaints in the console. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const words = message.text();
    if (![NOT_THERE, NO_WORKER].some((known) => known.test(words))) faults.push(`console: ${words}`);
  });
  return faults;
}

interface Fixtures {
  /** What a journey provokes on purpose; null for most. */
  readonly faultsAsked: RegExp | null;
  readonly faultless: undefined;
}

/** Every journey ends without a fault on its page, whatever else it looks at. */
export const test = base.extend<Fixtures>({
  faultsAsked: [null, { option: true }],
  faultless: [
    async ({ page, faultsAsked }, use) => {
      const faults = faultsOf(page);
      await use(undefined);
      const own = faults.filter((words) => faultsAsked?.test(words) !== true);
      expect(own, "faults on the page").toEqual([]);
    },
    { auto: true },
  ],
});
