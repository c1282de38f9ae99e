import { CONDITION_WORDS, WHETHER_BEFORE_IF } from "../lexicon/time/verbs.ts";
import type { Token } from "./tokens.ts";
import { isWord } from "./tokens.ts";

/** Signs that end a clause which sets a condition. */
const ENDS: ReadonlySet<string> = new Set([",", ";", ":", ".", "!", "?", "—", "–"]);
const NONE: readonly boolean[] = [];

/** Marks the tokens of "if …" and "unless …" clauses, and of "Were … to …" at a clause's start; empty when there is none, as in most sentences. */
export function conditionClauses(tokens: readonly Token[]): readonly boolean[] {
  if (!tokens.some(({ lower }) => lower === "were" || CONDITION_WORDS.has(lower))) return NONE;
  let inside = false;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const opens = CONDITION_WORDS.has(token.lower) && !WHETHER_BEFORE_IF.has(before?.lower ?? "");
    if (opens || invertedWere(tokens, at)) inside = true;
    else if (inside && ENDS.has(token.word)) inside = false;
    return inside;
  });
}

/** "Were the talks to fail": a clause that begins with "were" and has "to" within eight words, before any comma. */
export function invertedWere(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "were" || isWord(tokens[at - 1])) return false;
  for (let ahead = at + 2; ahead <= at + 8; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || token.word === "," || token.word === "?") return false;
    if (token.lower === "to") return true;
  }
  return false;
}
