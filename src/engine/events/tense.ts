import {
  AHEAD_WITH_TO,
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
} from "../lexicon/time/verbs.ts";
import { conditionClauses } from "./conditions.ts";
import type { Token } from "./tokens.ts";
import { isWord } from "./tokens.ts";

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
/** What stands in an "if" clause. */
export const CONDITION: Mark = { tense: "conditional", sure: true };

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
export function readVerbs(tokens: readonly Token[]): Verbs {
  const marks: (Mark | null)[] = [];
  let leader: Leader | null = null;
  let lastVerb = -9;
  let told = false;
  const conditional = conditionClauses(tokens);
  const hasCondition = conditional.includes(true);
  for (const [at, token] of tokens.entries()) {
    // Most words are no verb and stand in no group: they need not be looked at further.
    if (leader === null && !token.facts.mayBeVerb) {
      marks.push(null);
      continue;
    }
    const step = readToken({ tokens, at, token, leader, lastVerb, marks, told, hasCondition });
    told ||= REPORTING.has(token.lower);
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
  /** A verb of saying stands before. */
  readonly told: boolean;
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

function modal({ token, at, tokens, told, hasCondition }: Look): Step {
  const opens = at === 0 || !isWord(tokens[at - 1]);
  if (token.lower === "should" && opens) return { mark: CONDITION, leader: "future" };
  const would =
    token.lower.startsWith("would") || token.lower.startsWith("could") || token.lower.endsWith("'d");
  if (would && (hasCondition || !told)) return { mark: CONDITION, leader: "future" };
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
    IRREGULAR_PAST.has(token.lower) ||
    (token.lower.endsWith("ed") && /^\p{Ll}{2,}ed$/u.test(token.word) && !token.lower.endsWith("eed"))
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
