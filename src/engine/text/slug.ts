import { HASH_START, hashUnit, plainUnits } from "./plain-units.ts";
import { unitAt } from "./unit-at.ts";

/** A short hash of a text, seven letters of base 36; `start` is that of what stands before it. */
export function hash(text: string, start = HASH_START): string {
  const { length } = text;
  let sum = start;
  for (let i = 0; i < length; i += 1) sum = hashUnit(sum, unitAt(text, i));
  // Digit by digit: the engine of scripts writes a number of this size to base 36 very slowly.
  const high = Math.floor((sum >>> 0) / 36 ** 4);
  const low = (sum >>> 0) - high * 36 ** 4;
  return digits(high, 3) + digits(low, 4);
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

function digits(number: number, count: number): string {
  let written = "";
  for (let rest = number, i = 0; i < count; i += 1, rest = Math.trunc(rest / 36))
    written = DIGITS.charAt(rest % 36) + written;
  return written;
}

/** Letters and digits of any script in small letters, everything else one hyphen; cut at a word, at most `most` units. */
export function slug(text: string, most = 40): string {
  const head = text.slice(0, most * 4);
  return cutAtWord(plainUnits(head, "drop", most, false)?.head ?? plainOfAny(head), most);
}

/** At most so many units of words with hyphens between, whole words where the first is no longer. */
export function cutAtWord(plain: string, most: number): string {
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf("-", most);
  return plain.slice(0, cut > 0 ? cut : most);
}

function plainOfAny(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
