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

/** The bits of the code point that begins at `at`; of half a pair alone, and beyond the end, none of those above. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return KNOWN;
  const unit = text.charCodeAt(at);
  return TABLE[unit] || look(text, at, unit);
}

/** UTF-16 units of the code point that begins at `at`. */
export function widthAt(text: string, at: number): 1 | 2 {
  return isPair(text, at, text.charCodeAt(at)) ? 2 : 1;
}

function isPair(text: string, at: number, unit: number): boolean {
  return (unit & 0xfc00) === 0xd800 && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

function look(text: string, at: number, unit: number): number {
  const pair = isPair(text, at, unit);
  const sign = pair ? text.slice(at, at + 2) : String.fromCharCode(unit);
  let bits = KNOWN;
  for (const [pattern, bit] of CLASSES) if (pattern.test(sign)) bits |= bit;
  // The first half of a pair says nothing of the pair, and so is not kept.
  if ((unit & 0xfc00) !== 0xd800) TABLE[unit] = bits;
  return bits;
}

function asciiClass(code: number): number {
  if (code >= 97 && code <= 122) return KNOWN | LETTER;
  if (code >= 65 && code <= 90) return KNOWN | LETTER | CAPITAL;
  if (code >= 48 && code <= 57) return KNOWN | NUMBER;
  if (code === 36) return KNOWN | CURRENCY;
  return code === 32 || (code >= 9 && code <= 13) ? KNOWN | SPACE : KNOWN;
}
