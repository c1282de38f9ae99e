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
    const opens =
      CONDITION_WORDS.has(token.lower) &&
      !(token.lower === "if" && asksWhether(tokens.slice(Math.max(0, at - ASKED_WITHIN), at)));
    if (opens || invertedWere(tokens, at)) inside = true;
    else if (inside && ENDS.has(token.word) && !isInFigure(tokens, at)) inside = false;
    return inside;
  });
}

/** The comma of “1,000”. */
function isInFigure(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.to === tokens[at]?.from && after?.from === tokens[at]?.to && /^\d/u.test(after?.word ?? "");
}

/** Words that may stand between the asking and its “if”: "asked by reporters on Tuesday if …". */
const ASKED_WITHIN = 12;
const ASKING: ReadonlySet<string> = new Set(
  "ask asks asked asking wonder wonders wondered wondering".split(" "),
);

/** True where “if”, which follows these tokens, means whether: "see if", "asked on the call if", "has not said if". */
export function asksWhether(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.lower ?? "";
  if (WHETHER_BEFORE_IF.has(last)) return true;
  if (last === "and" || last === "but" || last === "or") return false;
  const denied = tokens.at(-2)?.lower ?? "";
  if (last === "said") return denied === "not" || denied.endsWith("n't");
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    // "Asked them to leave if it rained" sets a condition; a comma may set off who was asked.
    if (token === undefined || token.lower === "to" || (ENDS.has(token.word) && token.word !== ","))
      return false;
    if (ASKING.has(token.lower)) return tokens[at + 1]?.word !== ",";
  }
  return false;
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
