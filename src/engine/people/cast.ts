import type { Gender, Sort, Description } from "./describe.ts";

/** One who is mentioned, while the article is being read. Grows; frozen into a Person at the end. */
export interface Figure {
  /** The fullest name so far, word by word; empty for the unnamed. */
  name: readonly string[];
  sort: Sort;
  gender: Gender;
  plural: boolean;
  /** Role phrases of the article, first wording first. */
  roles: { readonly from: number; readonly to: number; readonly head: string }[];
  mentions: { readonly from: number; readonly to: number; readonly kind: Description["kind"] }[];
  /** Ordinal of the carrier of the last mention, and whether it led its sentence there. */
  seen: number;
  led: boolean;
  /** Spoke somewhere: set by the saying whose subject it was. */
  spoke: boolean;
}

/** True when two names can be one person’s: the shorter agrees with the longer, surname with surname. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const lastShort = fold(short.at(-1) ?? "");
  const lastLong = fold(long.at(-1) ?? "");
  if (short.length === 1)
    return lastShort === lastLong || (long.length > 1 && lastShort === fold(long[0] ?? ""));
  if (lastShort !== lastLong) return false;
  const firstShort = fold(short[0] ?? "");
  const firstLong = fold(long[0] ?? "");
  return (
    firstShort === firstLong ||
    (firstShort.length === 1 && firstLong.startsWith(firstShort)) ||
    (firstLong.length === 1 && firstShort.startsWith(firstLong))
  );
}

/** A name for comparing: small letters, no accents, no marks. */
export function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}.'’-]/gu, "")
    .toLowerCase();
}
