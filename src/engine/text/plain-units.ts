import { unitAt } from "./unit-at.ts";

/** A unit that needs more than this table; an apostrophe. */
const NOT_PLAIN = -1;
const DROP = -2;
const [GAP, HYPHEN] = [0x20, 0x2d];

/** The beginning of some words, with hyphens between; a hash of them all, with spaces between. */
export interface Plain {
  readonly head: string;
  readonly hash: number;
}

/** 32-bit FNV-1a (Fowler, Noll, Vo): where it starts, and one unit more. */
export const HASH_START = 0x811c9dc5;
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * Letters and digits in small letters, whatever stands between them as one gap, none at the ends; null where a
 * sign of another script or an accent stands among them, for which the caller has its own, slower way.
 * `apostrophes`: whether they part words too, or are left out. `most`: units of the head, and one, or two where a gap is
 * the last but one; the hash is of what stands up to there too, unless the words are to be read `whole`.
 */
export function plainUnits(
  text: string,
  apostrophes: "part" | "drop",
  most: number,
  whole: boolean,
): Plain | null {
  const { length } = text;
  const until = whole ? Infinity : most;
  const head: number[] = [];
  let hash = HASH_START;
  let parted = false;
  for (let at = 0; at < length && head.length <= until; at += 1) {
    const unit = plainUnit(unitAt(text, at));
    if (unit === NOT_PLAIN) return null;
    if (unit === DROP && apostrophes === "drop") continue;
    if (unit <= 0) {
      parted = head.length > 0;
      continue;
    }
    if (parted) hash = hashUnit(hash, GAP);
    hash = hashUnit(hash, unit);
    if (head.length <= most) {
      if (parted) head.push(HYPHEN);
      head.push(unit);
    }
    parted = false;
  }
  return { head: String.fromCharCode(...head), hash };
}

/** The small letter or digit; 0 for a sign or space; DROP for an apostrophe. */
function plainUnit(unit: number): number {
  if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit === 0x27 || unit === 0x2019) return DROP;
  // Other ASCII, and the quotation marks, dashes and dots of U+2010 to U+2027: no accent can be composed of them.
  return unit < 128 || (unit >= 0x2010 && unit <= 0x2027 && unit !== 0x2017) ? 0 : NOT_PLAIN;
}
