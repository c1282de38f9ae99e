import { type Page, expect } from "playwright/test";

/**
 * Adds a text, its first line the headline, as one of the reader's own articles; the page then shows it, and what comes back is
 * its address. `details`: more lines for its header. `site`: its root, where the journey serves one of its own.
 */
export async function addArticle(
  page: Page,
  text: string,
  { details = "", site = "" }: { readonly details?: string; readonly site?: string } = {},
): Promise<string> {
  const [headline = "", ...body] = text.split("\n");
  const file = details === "" ? text : `title: ${headline}\n${details}\n${body.join("\n")}`;
  await page.goto(`${site}add/`);
  await page
    .getByLabel("Open files")
    .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(file) });
  const button = page.getByRole("button", { name: "Add this article" });
  await expect(button).toHaveAttribute("aria-disabled", "false");
  await button.press("Enter");
  await expect(page).toHaveURL(/\/own\/\?a=~/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  return page.url();
}

export const HARBOUR =
  "Harbour opens at last\n\nThe harbour of Tern Quay opened on Friday after two years of work.\n\n“We are glad that it is done,” said Ada Quill, who has kept the harbour since 2019.\n\nThe ferry owner, Sten Lund, said that the first boat would leave on Monday.\n";

export const LAMP =
  "The lamp is lit again\n\nThe lighthouse at Gull Point was lit on Sunday.\n\n“Nobody asked me,” said Bram Oake, who lives below it.\n";

/** Two articles in which one person has two names. */
export const PIERS = [
  "The pier is shut\n\nThe pier was shut on Friday.\n\n“We are glad that it is done,” said Ada Quill.\n",
  "The pier is open\n\nMayor A. Quill spoke on Monday. “It will stay open,” said A. Quill.\n",
] as const;
