import { DOCUMENT_NOUNS } from "../../lexicon/roles.ts";
import { WORK_NOUNS } from "../../lexicon/speech-nouns.ts";
import { singular } from "../../lexicon/nouns.ts";
import { DETERMINER, is } from "../../lexicon/word-classes.ts";
import { namedNotSaid, notSpeech } from "../nonquotes.ts";
import { isTitle } from "../title-words.ts";
import {
  wordsOf,
  type Context,
  type Place,
  type Places,
  type Rule,
  type Speech,
  type Verdict,
} from "./context.ts";
import { anyVerb } from "./rules/any-verb.ts";
import { goesOn } from "./rules/goes-on.ts";
import { inPassing, isStillSpeaking } from "./rules/in-passing.ts";
import { ledIn } from "./rules/led-in.ts";
import { nounOfSaying } from "./rules/noun-of-saying.ts";
import { saidAfter } from "./rules/said-after.ts";
import { saidAround } from "./rules/said-around.ts";
import { saidBefore } from "./rules/said-before.ts";
import { signed } from "./rules/signed.ts";

/**
 * The rules, first come first served. What stands right behind the marks comes before what stands in front of them,
 * because a comma inside the marks points forward; what lies in another sentence comes last.
 */
export const RULES: readonly Rule[] = [
  saidAfter,
  saidBefore,
  saidAround,
  nounOfSaying,
  anyVerb,
  signed,
  goesOn,
  ledIn,
];

const NO_ONE: Speech = { rule: "unattributed", figure: -1, mention: null, cue: null, sureness: "guess" };

/** Decides for every marked stretch whether anyone said it, and who. */
export function attribute(given: Omit<Context, "verdicts" | "places">): {
  context: Context;
  verdicts: readonly Verdict[];
} {
  const places = findPlaces(given);
  const verdicts: Verdict[] = [];
  const context: Context = { ...given, places, verdicts };
  for (const mark of given.marked.keys()) {
    const place = places[mark]?.opening;
    if (place !== undefined) verdicts.push(decide(context, mark, place));
  }
  return { context, verdicts };
}

function decide(context: Context, mark: number, place: Place): Verdict {
  const named = namedNotSaid(context, mark, place);
  if (named !== null) return { mark, said: false, rule: "named-not-said", reason: named };
  let speech: Speech | null = null;
  for (const rule of RULES) {
    speech = rule.find(context, mark, place);
    if (speech !== null) break;
  }
  if (
    speech !== null &&
    !standsAlone(context, place) &&
    isTitle(wordsOf(context, mark)) &&
    !isJudgement(context, mark, place, speech)
  ) {
    return { mark, said: false, rule: "not-speech", reason: "It reads as a title or a name." };
  }
  if (speech !== null) return { mark, said: true, speech };
  const still = !isTitle(wordsOf(context, mark)) && isStillSpeaking(context, mark, place);
  const reason = still ? null : notSpeech(context, mark, place);
  if (reason !== null) return { mark, said: false, rule: "not-speech", reason };
  const passing = inPassing.find(context, mark, place);
  if (passing === null && isReporters(context, mark, place))
    return {
      mark,
      said: false,
      rule: "not-speech",
      reason: "Part of the reporter’s own sentence, which tells of no saying.",
    };
  return { mark, said: true, speech: passing ?? NO_ONE };
}

/** Marks in the midst of a sentence, in small letters, with no words of saying before them: “a board that offers “sea views””. */
function isReporters(context: Context, mark: number, place: Place): boolean {
  const sayings = context.sayings[place.clause] ?? [];
  return (
    place.item > 0 &&
    /^\p{Ll}/u.test(wordsOf(context, mark).trim()) &&
    !sayings.some((one) => one.verb < place.item)
  );
}

/** “called the plan “Orwellian””: one word with a capital, and words of the reporter’s between it and its verb. */
function isJudgement(context: Context, mark: number, place: Place, speech: Speech): boolean {
  const { items = [] } = context.clauses[place.clause] ?? {};
  const before = items[place.item - 1];
  if (speech.rule !== "said-before" || speech.cue === null || speech.cue.to >= (before?.to ?? 0))
    return false;
  return (
    // “called Lee the “Pope of Soup””.
    (is(before, DETERMINER) &&
      items[place.item + 1]?.kind !== "word" &&
      /^(?:call|dub|label|brand)/u.test(context.text.slice(speech.cue.from, speech.cue.to)) &&
      (items[place.item - 2]?.from ?? 0) > speech.cue.from) ||
    /^\p{L}[\p{L}-]*(?:an|esque|ic|ist|ish|ite|lite|like|phobic|ed|al)\p{P}*$/u.test(
      wordsOf(context, mark).trim(),
    )
  );
}

/** The marks open or close the sentence behind a comma or a colon: their capitals are those of an utterance. */
function standsAlone(context: Context, place: Place): boolean {
  const items = context.clauses[place.clause]?.items ?? [];
  const before = items[place.item - 1]?.kind;
  // “In a memoir, “Wide Awake,” she …”: the comma parts a work from its title.
  const work = singular(items[place.item - 2]?.low ?? "");
  if (before === "comma") return !WORK_NOUNS.has(work) && !DOCUMENT_NOUNS.has(work);
  return place.item === 0 || before === "colon";
}

function findPlaces(given: Omit<Context, "verdicts" | "places">): Places[] {
  const places: Places[] = [];
  for (const [c, clause] of given.clauses.entries()) {
    for (const [i, item] of clause.items.entries()) {
      if (item.kind !== "quote") continue;
      const here = { clause: c, item: i };
      places[item.mark] = { opening: places[item.mark]?.opening ?? here, closing: here };
    }
  }
  return places;
}
