/**
 * What kind of sign a code point is, as bits. Asked once for every unit of a text, where a pattern with \p classes
 * would cost many times as much; the answers are kept in a table of one byte a unit.
 */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const CURRENCY = 8;
export const SPACE = 16;
export const CAPITAL = 32;
/** Set on every answer, so that an empty place in the table can be told from “none of these”. */
const KNOWN = 64;

const TABLE = new Uint8Array(0x1_0000);
for (let code = 0; code < 128; code += 1) TABLE[code] = asciiClass(code);
// Quotation marks, dashes and dots: in every article, so they must not wait for the patterns below to be compiled.
TABLE.fill(KNOWN, 0x2010, 0x2028);

const CLASSES = [
  [/^\p{L}/u, LETTER],
  [/^\p{M}/u, MARK],
  [/^\p{N}/u, NUMBER],
  [/^\p{Sc}/u, CURRENCY],
  [/^\s/u, SPACE],
  [/^\p{Lu}/u, CAPITAL],
] as const;

/** The units of a text, so that each is read where it stands: a string is asked for its own much more slowly. */
export type Units = Uint16Array;

export function readUnits(text: string): Units {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** The bits of the code point that begins at `at`; of half a pair alone, and beyond the end, none of those above. */
export function classAt(units: Units, at: number): number {
  const unit = units[at];
  if (unit === undefined) return KNOWN;
  return TABLE[unit] || look(unit, units[at + 1]);
}

/** The bits of a word’s first code point. */
export function classOf(word: string): number {
  const unit = word.charCodeAt(0);
  return word === "" ? KNOWN : TABLE[unit] || look(unit, word.length > 1 ? word.charCodeAt(1) : undefined);
}

/** UTF-16 units of the code point that begins at `at`. */
export function widthAt(units: Units, at: number): 1 | 2 {
  return isPair(units, at) ? 2 : 1;
}

/** Where a run of code points ends that have one of the `wanted` bits; `at` when none stands there. */
export function endOfRun(units: Units, at: number, wanted: number): number {
  let end = at;
  while (end < units.length) {
    const bits = TABLE[units[end] ?? 0] ?? 0;
    // Set bits are those of a single unit; what the table does not know is met once, or is a pair.
    if ((bits & wanted) !== 0) end += 1;
    else if (bits !== 0 || (classAt(units, end) & wanted) === 0) break;
    else end += widthAt(units, end);
  }
  return end;
}

function isPair(units: Units, at: number): boolean {
  return isFirstHalf(units[at] ?? 0) && isSecondHalf(units[at + 1] ?? 0);
}

function isFirstHalf(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isSecondHalf(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

function look(unit: number, next: number | undefined): number {
  const pair = next !== undefined && isFirstHalf(unit) && isSecondHalf(next);
  const sign = pair ? String.fromCharCode(unit, next) : String.fromCharCode(unit);
  let bits = KNOWN;
  for (const [pattern, bit] of CLASSES) if (pattern.test(sign)) bits |= bit;
  // The first half of a pair says nothing of the pair, and so is not kept.
  if (!isFirstHalf(unit)) TABLE[unit] = bits;
  return bits;
}

function asciiClass(code: number): number {
  if (code >= 97 && code <= 122) return KNOWN | LETTER;
  if (code >= 65 && code <= 90) return KNOWN | LETTER | CAPITAL;
  if (code >= 48 && code <= 57) return KNOWN | NUMBER;
  if (code === 36) return KNOWN | CURRENCY;
  return code === 32 || (code >= 9 && code <= 13) ? KNOWN | SPACE : KNOWN;
}
