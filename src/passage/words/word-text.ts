import { hashWord } from "./hash.ts";
import { AFTER_APOSTROPHE, BEFORE_NT } from "./lexicon.ts";
import type { Words } from "./columns.ts";
import { plainNumber, readWords } from "./read-words.ts";
import { withoutUnseen } from "./signs.ts";

const APOSTROPHE_ONLY = /^['’‘`´ʼ＇‛]$/u;
const HYPHEN_ONLY = /^[-‐‑\u00ad]$/u;

const SHORT_FORMS: readonly (readonly [string, string])[] = [["t", "not"], ...BEFORE_NT, ...AFTER_APOSTROPHE];

function oneWord(raw: string): string {
  if (raw === "%") return "percent";
  if (raw === "&") return "and";
  if (/^[-−–]$/u.test(raw)) return "minus";
  return /^[0-9]/.test(raw) ? plainNumber(raw) : withoutUnseen(raw).normalize("NFC");
}

function joint(text: string, words: Words, before: number): string {
  const gap = text.slice(words.to[before], words.from[before + 1]);
  if (gap === "" && !/[%&−–-]/u.test(text.slice(words.from[before], words.to[before + 1]))) return "";
  if (APOSTROPHE_ONLY.test(gap)) return "’";
  return HYPHEN_ONLY.test(gap) ? "-" : " ";
}

/** Words `first` … `last` (both inside) of a text as a link spells them: spaces, inner hyphens and apostrophes, no other marks. */
export function spell(text: string, words: Words, first: number, last: number): string {
  let spelled = "";
  for (let at = first; at <= last; at += 1) {
    spelled += oneWord(text.slice(words.from[at], words.to[at]));
    if (at < last) spelled += joint(text, words, at);
  }
  return spelled;
}

/** True when `spelled` reads as words `first` … `last` of `words`, each of the same kind. */
export function spellsSame(spelled: string, words: Words, first: number, last: number): boolean {
  const read = readWords(spelled);
  if (read.hash.length !== last - first + 1) return false;
  return read.hash.every(
    (hash, at) => hash === words.hash[first + at] && read.kind[at] === words.kind[first + at],
  );
}

/** "weren" cut off from "weren’t" → "were", "t" → "not"; other words as they stand. */
function inFull(raw: string, hash: number): string {
  const lower = raw.toLowerCase();
  if (hashWord(lower) === hash) return raw;
  const known = SHORT_FORMS.find(([short, long]) => short === lower && hashWord(long) === hash);
  return known?.[1] ?? raw;
}

/** As `spell`; where that would read as other words (half of a contraction), in full and with every joint a space. */
export function spellSafely(text: string, words: Words, first: number, last: number): string {
  const close = spell(text, words, first, last);
  if (spellsSame(close, words, first, last)) return close;
  const parts: string[] = [];
  for (let at = first; at <= last; at += 1) {
    parts.push(inFull(oneWord(text.slice(words.from[at], words.to[at])), words.hash[at] ?? 0));
  }
  return parts.join(" ");
}
