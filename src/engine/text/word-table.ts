import type { Units } from "./letters.ts";

/** Places in the table; a power of two, so that a hash is cut to one by its last bits. */
const PLACES = 4096;
/** Words that one place may hold before it is emptied: what no text needs cannot make a look-up slow. */
const MOST_AT_A_PLACE = 16;
/** Longer ones are seldom met twice. Units: UTF-16. */
const LONGEST = 40;

interface Entry<Facts> {
  readonly hash: number;
  /** Its units, which are read faster than those of a string. */
  readonly word: readonly number[];
  readonly facts: Facts;
  readonly next: Entry<Facts> | null;
}

/**
 * What is known of a word by itself, read once for each word and not for each time it stands in a text: a text has
 * few words and uses them often. A word is found by its units where it stands, so that none is cut out, put into small
 * letters or looked for in a dozen tables again. The answers depend on the word alone; the table is only a memory.
 */
export function wordTable<Facts>(
  read: (word: string) => Facts,
): (units: Units, from: number, to: number) => Facts {
  const places = Array.from({ length: PLACES }, (): Entry<Facts> | null => null);
  return (units, from, to) => {
    if (to - from > LONGEST) return read(copy(units, from, to));
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0;
    const place = (hash ^ (hash >>> 12)) & (PLACES - 1);
    const first = places[place] ?? null;
    let count = 0;
    for (let entry = first; entry !== null; entry = entry.next) {
      if (entry.hash === hash && isWordAt(entry.word, units, from, to)) return entry.facts;
      count += 1;
    }
    const word = copy(units, from, to);
    const facts = read(word);
    places[place] = {
      hash,
      word: Array.from(units.subarray(from, to)),
      facts,
      next: count < MOST_AT_A_PLACE ? first : null,
    };
    return facts;
  };
}

function isWordAt(word: readonly number[], units: Units, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i += 1) if (word[i] !== units[from + i]) return false;
  return true;
}

/** As many arguments as a call may safely have. */
const CHUNK = 2048;

/**
 * The words as a string of their own. A slice would keep the whole article alive, and is of two bytes a unit wherever
 * the article has one curly mark, which is slower to look up.
 */
function copy(units: Units, from: number, to: number): string {
  let word = "";
  for (let at = from; at < to; at += CHUNK)
    word += String.fromCharCode(...units.subarray(at, Math.min(at + CHUNK, to)));
  return word;
}
