import { plainUnits } from "./plain-units.ts";

/** A short hash of a text, seven letters of base 36: 32-bit FNV-1a (Fowler, Noll, Vo). */
export function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  // Digit by digit: the engine of scripts writes a number of this size to base 36 very slowly.
  const high = Math.floor((h >>> 0) / 36 ** 4);
  const low = (h >>> 0) - high * 36 ** 4;
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
  const plain = plainUnits(head, "-", "drop", most) ?? plainOfAny(head);
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
