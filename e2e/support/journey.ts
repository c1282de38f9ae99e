import { type Page, test as base, expect } from "playwright/test";

export { expect };

/** The browser's own words for an address that is not there; it is what some journeys ask for. */
const NOT_THERE = /the server responded with a status of 404/;

/** Listens on a page for faults that no reader may cause: thrown errors and complaints in the console. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (!NOT_THERE.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  return faults;
}

/** Every journey ends without a fault on its page, whatever else it looks at. */
export const test = base.extend<{ readonly faultless: undefined }>({
  faultless: [
    async ({ page }, use) => {
      const faults = faultsOf(page);
      await use(undefined);
      expect(faults, "faults on the page").toEqual([]);
    },
    { auto: true },
  ],
});
