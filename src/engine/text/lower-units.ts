/** Stands for a unit that has no small letter within Latin-1. */
const NO_UNIT = "\0";
const APOSTROPHE = 0x27;
/** As many arguments as a call may safely have. */
const CHUNK = 2048;

/**
 * `text` from one offset to another, unit for unit in small letters and with straight apostrophes, NO_UNIT for what
 * lies beyond Latin-1; words are taken from it by `wordIn`. One curly quotation mark makes a whole article, and every
 * word cut from it, a string of two bytes a unit, which is slow to put into small letters and to find in a table; words
 * cut from this one are not.
 */
export function lowerUnits(text: string, from: number, to: number): string {
  let lower = "";
  for (let start = from; start < to; start += CHUNK) {
    const end = Math.min(start + CHUNK, to);
    const units: number[] = [];
    for (let at = start; at < end; at += 1) units.push(lowerUnit(text.charCodeAt(at)));
    lower += String.fromCharCode(...units);
  }
  return lower;
}

/** `word`, which stands in the text where `lower` has `from` to `to`, in small letters and with straight apostrophes. */
export function wordIn(lower: string, from: number, to: number, word: string): string {
  const low = lower.slice(from, to);
  return low.includes(NO_UNIT) ? word.toLowerCase().replaceAll("’", "'") : low;
}

function lowerUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit === 0x2019) return APOSTROPHE;
  if (unit > 255) return 0;
  // À to Þ, without the sign of multiplication among them.
  return unit >= 0xc0 && unit <= 0xde && unit !== 0xd7 ? unit + 32 : unit;
}
