import axe from "axe-core";
import type { Page } from "playwright/test";

/** The checker's own source; evaluated in the page, which its policy for scripts does not touch. */
const AXE = axe.source;

/** WCAG 2.2 AA and the checker's best practices, on the page as it stands: each fault with its place and why. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: unknown =
    await page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then((result) =>
    result.violations.flatMap((violation) =>
      violation.nodes.map((node) => violation.id + " " + node.target.join(" ") + ": " + node.failureSummary)))`);
  if (!Array.isArray(found)) throw new TypeError("The checker gave no list.");
  return found.map(String);
}

/** What a reader may have asked of colours, each as Playwright is told of it. */
export const LOOKS = [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const;
