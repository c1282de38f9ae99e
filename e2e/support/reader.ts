import type { Locator, Page } from "playwright/test";

/** What a reader finds on the page, by the names that they see or hear. */

/** The words of a person and what they said, as the link beside a quote is called. */
export function quoteLinks(page: Page, name: RegExp = /: open card$/): Locator {
  return page.getByRole("main").getByRole("link", { name });
}

/** Every marked stretch of the article. */
export function marks(page: Page): Locator {
  return page.getByRole("main").locator("mark");
}

/** The mark that holds these words. */
export function mark(page: Page, words: string): Locator {
  return marks(page).filter({ hasText: words }).first();
}

/** The open card of a speaker. */
export function card(page: Page, speaker: string): Locator {
  return page.getByRole("dialog", { name: speaker });
}

/** The one line that tells how much is shown: it is the first live region of the page. */
export function statusLine(page: Page): Locator {
  return page.getByRole("status").filter({ hasText: /statements?(,|$)/ });
}

/** The toggle of a speaker or a kind: its name, and its count at the end. */
export function toggle(page: Page, name: string): Locator {
  return page
    .getByRole("region", { name: "Speakers" })
    .getByRole("button", { name: new RegExp(`^${name}.*statements?$`) });
}

/** What is told about the link that was opened, in one sentence or two. */
export function linkNotice(page: Page, words: string | RegExp): Locator {
  return page.getByRole("status").filter({ hasText: words });
}

/** Puts the notice away; it is there exactly while there is something to tell. */
export function dismiss(page: Page): Locator {
  return page.getByRole("button", { name: "Dismiss" });
}

/** The query of the page's address. */
export function queryOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}
