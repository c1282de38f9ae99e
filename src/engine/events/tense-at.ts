import { hasBarePresent } from "./bare-present.ts";
import { CLAUSE_STARTS } from "../lexicon/time/verbs.ts";
import type { TenseAt, Verbs } from "./tense.ts";
import { CONDITION } from "./tense.ts";
import type { Token } from "./tokens.ts";

const CLAUSE_SIGNS: ReadonlySet<string> = new Set([",", ";", ":", "—", "–", "(", ")", "“", "”", '"']);

function endsClause(token: Token): boolean {
  return CLAUSE_STARTS.has(token.lower) || CLAUSE_SIGNS.has(token.word);
}

/**
 * The tense that governs the words from `from` to `to` (offsets in the sentence): the nearest verb before them in their
 * clause, else the nearest after them, else any verb before, else any after.
 */
export function tenseAt(verbs: Verbs, from: number, to: number): TenseAt {
  const { tokens, marks, conditional } = verbs;
  const first = lowerBound(tokens, from);
  const next = lowerBound(tokens, to);
  const left = scan(verbs, first - 1, -1, true);
  const right = scan(verbs, tokens[next]?.word === "," ? next + 1 : next, 1, true);
  const found = left ?? right ?? scan(verbs, first - 1, -1, false) ?? scan(verbs, next, 1, false);
  const mark = found === null ? null : (marks[found] ?? null);
  if (conditional[first] === true && mark?.tense !== "past") return CONDITION;
  if (mark === null)
    return hasBarePresent(tokens, first) ? { tense: "present", sure: true } : { tense: "none", sure: false };
  return found !== null && conditional[found] === true && mark.tense !== "past" ? CONDITION : mark;
}

/** Nearest verb from `start` in one direction. Bounded, so that many dates in one long sentence stay linear. */
function scan({ tokens, marks }: Verbs, start: number, step: 1 | -1, withinClause: boolean): number | null {
  for (let at = start, seen = 0; seen < SCAN_LIMIT; at += step, seen += 1) {
    const token = at < 0 ? undefined : tokens[at];
    if (token === undefined) return null;
    if (withinClause && endsClause(token)) return null;
    if (marks[at] !== null && marks[at] !== undefined) return at;
  }
  return null;
}

/** Words a verb may stand away from its date. */
const SCAN_LIMIT = 60;

function lowerBound(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
