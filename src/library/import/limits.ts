/** Far above any article; more is a file of another kind. In bytes of the file as it is. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Of the words alone, in UTF-16 units. */
export const LONGEST_TEXT = 2_000_000;

/** Elements of a page; the largest news pages have about a quarter of it. */
export const MOST_ELEMENTS = 40_000;

/** Elements within each other; pages made by hand or by machine stay below a third of it. */
export const DEEPEST_ELEMENT = 200;

/** Angles and ampersands that stand for themselves or for a letter. */
export const MOST_SIGNS = 60_000;

/** “10 MB”, “812 kB”. */
export function sizeInWords(bytes: number): string {
  return bytes >= 1e6 ? `${Math.round(bytes / 1e5) / 10} MB` : `${Math.ceil(bytes / 1000)} kB`;
}

/** Why a file of this size is not read, or null. Asked before a byte of it is. */
export function tooLarge(bytes: number): string | null {
  if (bytes <= LARGEST_FILE) return null;
  return `It is ${sizeInWords(bytes)} long, more than the ${sizeInWords(LARGEST_FILE)} an article’s file may have. Copy the article’s text and paste it instead.`;
}
