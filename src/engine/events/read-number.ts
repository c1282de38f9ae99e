import { COUNTS, ORDINALS } from "../lexicon/time/numbers.ts";
import { oneOf } from "./scene.ts";

/** Pattern source of a count in figures or words; up to four digits. */
export const COUNT = String.raw`\d{1,4}|${oneOf(COUNTS.keys())}`;
/** Pattern source of an ordinal in figures or words. */
export const ORDINAL = String.raw`\d{1,3}(?:st|nd|rd|th)|${oneOf(ORDINALS.keys())}`;

/** Last words of an ordinal, for `needs`: "th" of "6th", "first" of "twenty-first". */
export const ORDINAL_WORDS: readonly string[] = [
  ...new Set([
    "st",
    "nd",
    "rd",
    "th",
    ...Array.from(ORDINALS.keys(), (word) => word.split("-").at(-1) ?? word),
  ]),
];

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, " ");
}

/** The number a count names; null when it names none. */
export function readCount(words: string | undefined): number | null {
  if (words === undefined) return null;
  return /^\d+$/u.test(words) ? Number(words) : (COUNTS.get(plain(words)) ?? null);
}

/** The number an ordinal names ("6th", "sixth"); null when it names none. */
export function readOrdinal(words: string | undefined): number | null {
  if (words === undefined) return null;
  const figures = /^(\d+)(?:st|nd|rd|th)$/iu.exec(words);
  return figures === null ? (ORDINALS.get(plain(words)) ?? null) : Number(figures[1]);
}
