import { plainUnits } from "./plain-units.ts";

/** A short hash of a text, seven letters of base 36: 32-bit FNV-1a (Fowler, Noll, Vo). */
export function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36).padStart(7, "0");
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
