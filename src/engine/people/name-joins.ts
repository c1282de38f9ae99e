import { ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import { FIELDS } from "../lexicon/roles.ts";
import { is, isAt, OPENER, PREPOSITION, ROLE, SAYING } from "../lexicon/word-classes.ts";
import type { Token } from "../text/tokens.ts";

/** Small words inside names: “van der Berg”. */
export const PARTICLES = new Set(
  "van von ben der den de del della di da dos du la le bin ibn al el ter ten zu arap ole wa".split(" "),
);

/** A second trade is named in no more words than this. */
const TRADE = 3;
/** Bodies that are named by their aim. */
const AIMS: ReadonlySet<string> = new Set(
  "committee campaign coalition alliance movement fund society league group".split(" "),
);

/** The “to” of “the Committee to Protect Rivers”. */
export function isAim(items: readonly Token[], i: number): boolean {
  return (
    items[i]?.low === "to" &&
    AIMS.has(items[i - 1]?.low ?? "") &&
    items[i - 1]?.capital === true &&
    items[i + 1]?.capital === true &&
    items[i + 2]?.capital === true
  );
}

/** A particle, “of”, “&” or nickname between two parts of a name, or the “and” of an office. */
export function joinsName(items: readonly Token[], i: number): boolean {
  const before = items[i - 1];
  const item = items[i];
  const after = items[i + 1];
  if (before === undefined || item === undefined || after === undefined || !before.capital) return false;
  if (item.kind === "quote")
    return after.capital && after.kind === "word" && item.to - item.from < 30 && !is(after, SAYING);
  if (item.low === "&") return after.capital;
  // “Forest and Fisheries Secretary S C Lee”.
  if (item.low === "and") return FIELDS.has(before.low) && after.capital && isAt(items, i + 2, ROLE);
  if (item.low === "to") return isAim(items, i);
  if (PARTICLES.has(item.low) && !item.capital)
    return after.capital || (PARTICLES.has(after.low) && (items[i + 2]?.capital ?? false));
  return false;
}

/** “said lawyer and political scientist Tom Lee”: the “and” between two trades of one person, without “the” or “a”. */
export function joinsTrades(items: readonly Token[], start: number, i: number): boolean {
  const before = items[i - 1];
  if (items[i]?.low !== "and" || before === undefined || is(items[start], OPENER)) return false;
  if (before.capital || !is(before, ROLE) || before.low.endsWith("s")) return false;
  for (let j = i + 1; j <= i + TRADE; j += 1) {
    const item = items[j];
    if (item?.kind !== "word" || item.capital || is(item, OPENER | PREPOSITION)) return false;
    if (is(item, ROLE))
      return !item.low.endsWith("s") && items[j + 1]?.capital === true && items[j + 1]?.kind === "word";
  }
  return false;
}

/** The stop of “Mr. Lee”, “No. 10”. */
export function isShortening(items: readonly Token[], i: number): boolean {
  const before = items[i - 1];
  const stop = items[i];
  const after = items[i + 1];
  if (
    before === undefined ||
    stop === undefined ||
    after === undefined ||
    before.to !== stop.from ||
    stop.word !== "."
  )
    return false;
  return (
    (after.kind === "word" &&
      (ABBREVIATIONS.has(before.low) || (before.word.length === 1 && before.capital))) ||
    // “No. 10”, “a Feb. 16 report”.
    (after.kind === "number" && /^(?:no|jan|feb|aug|sept?|oct|nov|dec)$/u.test(before.low) && before.capital)
  );
}
