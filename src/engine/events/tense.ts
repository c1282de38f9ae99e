import {
  AHEAD_WITH_TO,
  CLAUSE_STARTS,
  CONDITION_WORDS,
  FUTURE_AUX,
  GROUP_FILLERS,
  IRREGULAR_PAST,
  LOOKING_AHEAD,
  NOT_PAST,
  PAST_AUX,
  PRESENT_BE,
  PRESENT_HAVE,
  REPORTING,
  SCHEDULED_PRESENT,
  WHETHER_BEFORE_IF,
} from "../lexicon/time/verbs.ts";
import type { Token } from "./tokens.ts";
import { isWord, tokenize } from "./tokens.ts";

export type Tense = "past" | "present" | "future" | "conditional";

/** What the verb nearest to some words says of their time. */
export interface TenseAt {
  readonly tense: Tense | "none";
  /** False where the words leave it open ("was due to open on Friday"). */
  readonly sure: boolean;
}

interface Mark {
  readonly tense: Tense;
  readonly sure: boolean;
}

/** The verbs of one sentence, read once. */
export interface Verbs {
  readonly tokens: readonly Token[];
  readonly marks: readonly (Mark | null)[];
  /** Tokens inside an "if" clause, which set a condition. */
  readonly conditional: readonly boolean[];
}

type Leader = "future" | "past" | "be" | "have" | "modal-have";

const past: Mark = { tense: "past", sure: true };
const present: Mark = { tense: "present", sure: true };
const future: Mark = { tense: "future", sure: true };
const maybeAhead: Mark = { tense: "future", sure: false };
const condition: Mark = { tense: "conditional", sure: true };

/** After a participle that looks ahead, these show that it does ("due on", "scheduled for"). */
const AHEAD_LINKS: ReadonlySet<string> = new Set("to for on in by at this next later until".split(" "));

const WILL: ReadonlySet<string> = new Set(
  "will shall 'll won't i'll we'll he'll she'll they'll it'll you'll".split(" "),
);
const WAS: ReadonlySet<string> = new Set(["was", "were", "wasn't", "weren't"]);
/** After these words "to" is a preposition: "to the coast", "to his aid". */
const NO_VERB_AFTER_TO: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this that these those some all both each more most about almost nearly".split(
    " ",
  ),
);

/** Finds the verb groups of a sentence and the tense of each; linear. Tables: lexicon/time/verbs.ts. */
export function readVerbs(sentence: string): Verbs {
  const tokens = tokenize(sentence);
  const marks: (Mark | null)[] = [];
  let leader: Leader | null = null;
  let lastVerb = -9;
  const reporting = tokens.findIndex((token) => REPORTING.has(token.lower));
  const conditional = conditionClauses(tokens);
  const hasCondition = conditional.includes(true);
  for (const [at, token] of tokens.entries()) {
    const step = readToken({ tokens, at, token, leader, lastVerb, marks, reporting, hasCondition });
    marks.push(step.mark);
    // The whole group has the tense its last part settles: "is" in "is to meet" already looks ahead.
    if (leader !== null && step.mark !== null && lastVerb >= 0) marks[lastVerb] = step.mark;
    if (step.mark !== null) lastVerb = at;
    leader = step.leader;
  }
  return { tokens, marks, conditional };
}

interface Look {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly token: Token;
  readonly leader: Leader | null;
  readonly lastVerb: number;
  readonly marks: readonly (Mark | null)[];
  readonly reporting: number;
  readonly hasCondition: boolean;
}

interface Step {
  readonly mark: Mark | null;
  readonly leader: Leader | null;
}

const nothing: Step = { mark: null, leader: null };

function readToken(look: Look): Step {
  const { token, leader, tokens, at } = look;
  const { lower } = token;
  const nextWord = tokens[at + 1]?.lower ?? "";
  if (FUTURE_AUX.has(lower) && !(isCapital(token.word) && at > 0 && isWord(tokens[at - 1])))
    return modal(look);
  if (PAST_AUX.has(lower)) return { mark: past, leader: "past" };
  if (PRESENT_BE.has(lower)) return { mark: present, leader: "be" };
  if (PRESENT_HAVE.has(lower) || lower === "having") {
    if (leader !== "future") return { mark: present, leader: "have" };
    // "Will have died" still lies ahead; "may have died" is a guess about the past.
    return { mark: null, leader: WILL.has(tokens[look.lastVerb]?.lower ?? "") ? "future" : "modal-have" };
  }
  if (lower === "to") return infinitive(look);
  if (GROUP_FILLERS.has(lower) || (leader !== null && lower.endsWith("ly"))) return { mark: null, leader };
  const next = tokens[at + 2]?.word ?? "";
  const setTo = lower === "set" && nextWord === "to" && /^\p{Ll}/u.test(next) && !NO_VERB_AFTER_TO.has(next);
  const looksAhead = LOOKING_AHEAD.has(lower) && AHEAD_LINKS.has(nextWord) && tokens[at - 1]?.lower !== "as";
  if (looksAhead && (lower !== "set" || leader !== null || setTo)) {
    return { mark: leader === "past" ? maybeAhead : future, leader: null };
  }
  if (isPastForm(token)) {
    // "We'd met" is "we had met", though "we'd meet" is "we would meet".
    const had = leader === "future" && (tokens[look.lastVerb]?.lower.endsWith("'d") ?? false);
    return { mark: had ? past : participle(leader), leader: null };
  }
  if (lower.endsWith("ing") && leader !== null) return { mark: progressive(leader), leader: null };
  if (leader === null && SCHEDULED_PRESENT.has(lower)) return { mark: present, leader: null };
  return nothing;
}

function modal({ token, at, tokens, reporting, hasCondition }: Look): Step {
  const opens = at === 0 || !isWord(tokens[at - 1]);
  if (token.lower === "should" && opens) return { mark: condition, leader: "future" };
  const would =
    token.lower.startsWith("would") || token.lower.startsWith("could") || token.lower.endsWith("'d");
  if (would && (hasCondition || reporting < 0 || reporting > at))
    return { mark: condition, leader: "future" };
  return { mark: future, leader: "future" };
}

function infinitive({ tokens, at, leader, lastVerb, marks }: Look): Step {
  const before = tokens[at - 1];
  const verb = tokens[at + 1]?.word ?? "";
  if (!/^\p{Ll}/u.test(verb) || verb.endsWith("ly") || NO_VERB_AFTER_TO.has(verb)) return nothing;
  if (before?.lower === "going" && lastVerb >= at - 2) {
    const going = marks[lastVerb];
    return { mark: going?.tense === "past" ? maybeAhead : future, leader: "future" };
  }
  if (leader === "be" || leader === "have") return { mark: future, leader: "future" };
  if (leader === "past")
    return WAS.has(tokens[lastVerb]?.lower ?? "")
      ? { mark: maybeAhead, leader: "future" }
      : { mark: past, leader: "past" };
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const word = tokens[back]?.lower ?? "";
    if (AHEAD_WITH_TO.has(word)) {
      const governor = marks[back];
      const open = governor?.tense === "past" || governor?.sure === false;
      return { mark: open ? maybeAhead : future, leader: "future" };
    }
  }
  return nothing;
}

function participle(leader: Leader | null): Mark {
  if (leader === "future") return future;
  return leader === "be" ? present : past;
}

function progressive(leader: Leader): Mark {
  if (leader === "future") return future;
  return leader === "be" || leader === "have" ? present : past;
}

/** True for a word that can only, or in news mostly does, tell the past: "-ed" or a listed irregular form. */
export function isPastForm(token: Token): boolean {
  if (NOT_PAST.has(token.lower)) return false;
  return (
    IRREGULAR_PAST.has(token.lower) || (/^\p{Ll}{2,}ed$/u.test(token.word) && !token.lower.endsWith("eed"))
  );
}

/** Marks the tokens of "if …" and "unless …" clauses, and of "Were … to …" at a clause's start. */
function conditionClauses(tokens: readonly Token[]): readonly boolean[] {
  let inside = false;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const opens = CONDITION_WORDS.has(token.lower) && !WHETHER_BEFORE_IF.has(before?.lower ?? "");
    if (opens || invertedWere(tokens, at)) inside = true;
    else if (/^[,;:.!?—–]$/u.test(token.word)) inside = false;
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

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function endsClause(token: Token): boolean {
  return CLAUSE_STARTS.has(token.lower) || /^[,;:—–()“”"]$/u.test(token.word);
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
  if (conditional[first] === true && mark?.tense !== "past") return condition;
  if (mark === null) return { tense: "none", sure: false };
  return found !== null && conditional[found] === true && mark.tense !== "past" ? condition : mark;
}

/** Nearest verb from `start` in one direction. Bounded, so that many dates in one long sentence stay linear. */
function scan({ tokens, marks }: Verbs, start: number, step: 1 | -1, withinClause: boolean): number | null {
  for (let at = start, seen = 0; seen < SCAN_LIMIT; at += step, seen += 1) {
    const token = tokens[at];
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
