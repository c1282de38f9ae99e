import { words } from "../lexicon/words.ts";
import { low, pick, type Clause } from "./clause.ts";
import type { Description } from "./describe.ts";
import { isTime } from "./phrase-chain.ts";

const PLACE_WORDS = words("in at near over across around outside inside into through off");

/** “over the Gulf”, “in Norwich”: a name that nothing makes a person’s or a body’s, behind a word of place, is a place. */
export function placed(clause: Clause, p: number, description: Description): Description {
  if (description.kind !== "name" || (description.sort !== "thing" && description.sort !== "body"))
    return description;
  if (
    description.sort === "body" &&
    (description.name.length > 1 || /^\p{Lu}{2}/u.test(description.name[0] ?? ""))
  )
    return description;
  const before = low(clause, (clause.phrases[p]?.first ?? 0) - 1);
  // “said Lee, of Selby”.
  const from = before === "of" && clause.items[(clause.phrases[p]?.first ?? 0) - 2]?.kind === "comma";
  return PLACE_WORDS.has(before) || from ? { ...description, sort: "place" } : description;
}

/** “A spokesman for the ministry”: a phrase that names nobody takes the words that hang on it along. */
export function widen(clause: Clause, p: number, description: Description): Description {
  if (description.kind === "name" || description.kind === "pronoun") return description;
  let end = clause.phrases[p]?.last ?? 0;
  for (;;) {
    const next = pick(clause.phrases, clause.opens[end + 2]);
    if (
      next === undefined ||
      !/^(?:of|for|at|from)$/u.test(low(clause, end + 1)) ||
      next.pronoun ||
      isTime(clause, next)
    )
      break;
    end = next.last;
  }
  if (low(clause, end) === "so-called" && clause.items[end + 1]?.kind === "quote") end += 1;
  const to = clause.items[end]?.to ?? description.to;
  if (to === description.to && (description.role === null || description.role.to === to)) return description;
  return { ...description, to, role: description.role === null ? null : { from: description.role.from, to } };
}

/** “Ann Lee, 34, a nurse”, “Ann Lee (34)”, “34-year-old Ann Lee”. Years, or null. */
export function ageAt(clause: Clause, p: number): number | null {
  const phrase = clause.phrases[p];
  if (phrase === undefined) return null;
  const mark = clause.items[phrase.last + 1];
  const number = clause.items[phrase.last + 2];
  const end = clause.items[phrase.last + 3];
  if (
    (mark?.kind === "comma" || mark?.word === "(") &&
    /^\d{1,3}$/u.test(number?.word ?? "") &&
    end?.kind !== "word"
  )
    return Number(number?.word);
  for (let i = phrase.first; i <= phrase.last; i += 1) {
    const word = low(clause, i);
    const years = word.endsWith("-old") ? /^(\d{1,3})-year-old$/u.exec(word) : null;
    if (years !== null) return Number(years[1]);
  }
  return null;
}
