import { HASH_BY, HASH_START, hashEnd } from "./hash.ts";
import type { Columns } from "./columns.ts";
import { CANNOT, FIGURE, kindOf, LISTED, NAME, ORDINARY, sameFigure } from "./kinds.ts";

/** Units after which a run of letters is cut, so that no single word is long. */
export const LONGEST_WORD = 64;

const ASCII = 128;
const BLANK = 32;
/** What an ASCII sign is to the words beside it: it may go on with one (markup, "&shy;"), it is one’s letter, or neither. */
const GOES_ON = 0;
const LETTER = 1;
const GAP = 2;
/** It ends a word and is read by itself: a digit, an apostrophe, a minus, "$". */
const STOP = 3;
const SIGNS = Uint8Array.from({ length: ASCII }, (_none, unit) => {
  const lower = unit | BLANK;
  if (unit > 64 && lower > 96 && lower < 123) return LETTER;
  if (unit === 38 || unit === 60) return GOES_ON;
  return (unit >= 48 && unit <= 57) || "'`-$%".includes(String.fromCharCode(unit)) ? STOP : GAP;
});

/** Quotation marks that are a gap wherever they stand, and dashes, the ellipsis and the apostrophe, which end a word. */
const isDoubleMark = (unit: number): boolean => unit === 0x201c || unit === 0x201d;
const endsWord = (unit: number): boolean => (unit >= 0x2010 && unit <= 0x2027) || unit === 0xa0;

/**
 * Reads words from `start` on for as long as they are a few ASCII letters between plain signs, as nearly all of an article
 * is, and gives the offset of what must be looked at more closely. `joined` is the offset of a word that belongs to the apostrophe
 * before it. A loop over numbers without calls: the first link of a page is opened by code that was never run, where
 * every call costs.
 */
export function readPlain(text: string, start: number, joined: number, columns: Columns): number {
  const { from, to, hash, kind } = columns;
  const { length } = text;
  const room = from.length;
  let { count } = columns;
  let at = start;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const sign = unit < ASCII ? SIGNS[unit] : isDoubleMark(unit) ? GAP : STOP;
    if (sign === GAP) {
      at += 1;
      continue;
    }
    // Letters set close to a figure are its unit.
    if (sign !== LETTER || at === joined || count === room || (count > 0 && to[count - 1] === at)) break;
    let value = HASH_START;
    let capital = false;
    let end = at;
    let next = unit;
    while (next < ASCII && SIGNS[next] === LETTER) {
      if (next < 97) capital = true;
      value = Math.imul(value ^ (next | BLANK), HASH_BY);
      end += 1;
      next = end < length ? text.charCodeAt(end) : BLANK;
    }
    const stops = next < ASCII ? SIGNS[next] !== GOES_ON : endsWord(next);
    if (!stops || end - at >= LONGEST_WORD) break;
    const whole = hashEnd(value);
    if (whole === CANNOT) break;
    const what = LISTED[whole >>> 20] === 1 ? kindOf(whole, capital, false) : capital ? NAME : ORDINARY;
    from[count] = at;
    to[count] = end;
    hash[count] = what === FIGURE ? sameFigure(whole) : whole;
    kind[count] = what;
    count += 1;
    at = end;
  }
  columns.count = count;
  return at;
}
