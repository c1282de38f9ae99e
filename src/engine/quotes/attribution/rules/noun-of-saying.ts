import { SPEECH_NOUNS } from "../../../lexicon/speech-nouns.ts";
import { singular } from "../../../lexicon/nouns.ts";
import { low } from "../../../people/clause.ts";
import type { Context, Place, Rule, Speech } from "../context.ts";

/** Nouns whose “of” tells who holds them, and not what they are about. */
const OPINIONS =
  /^(?:verdict|view|opinion|word|assessment|message|conclusion|judgment|judgement|observation)$/u;
/** The noun stands at most so many items before the marks. */
const REACH = 8;

/**
 * Lee’s warning that it was “mad”; a statement from the council: “We will go.” His answer was “no”.
 * The one who owns the noun, or who stands behind its “by” or “from”.
 */
export const nounOfSaying: Rule = {
  name: "noun-of-saying",
  find(context, mark, place) {
    const clause = context.clauses[place.clause];
    if (clause === undefined) return null;
    for (let i = place.item - 1; i >= 0 && i >= place.item - REACH; i -= 1) {
      const item = clause.items[i];
      if (item === undefined || item.kind === "semicolon" || item.kind === "quote") return null;
      if (item.kind === "word" && SPEECH_NOUNS.has(singular(item.low)))
        return ownerOfNoun(context, place.clause, i);
    }
    return behind(context, context.places[mark]?.closing ?? place);
  },
};

/** “…,” was Lee’s verdict. “…,” came the reply from Lee. “….” Those were the words of Lee. */
function behind(context: Context, { clause: at, item }: Place): Speech | null {
  const clause = context.clauses[at];
  if (clause === undefined) return null;
  const kind = clause.items[item + 1]?.kind;
  const here = VERBS.test(low(clause, kind === "comma" ? item + 2 : item + 1));
  if (here) return ownerBehind(context, at, kind === "comma" ? item + 3 : item + 2);
  const next = context.clauses[at + 1];
  const ends = clause.items.slice(item + 1).every((one) => one.kind === "stop");
  if (!ends || next === undefined || next.paragraph !== clause.paragraph) return null;
  const points = /^(?:that|those|this|these|such)$/u.test(low(next, 0)) && VERBS.test(low(next, 1));
  return points && next.items.every((one) => one.kind !== "quote") ? ownerBehind(context, at + 1, 2) : null;
}

/** Whose the noun of saying is that heads the phrase at `start`. */
function ownerBehind(context: Context, c: number, start: number): Speech | null {
  const clause = context.clauses[c];
  const phrase = clause?.phrases[clause.opens[start] ?? -1];
  if (clause === undefined || phrase === undefined) return null;
  if (!SPEECH_NOUNS.has(singular(low(clause, phrase.head)))) return null;
  return ownerOfNoun(context, c, phrase.head);
}

const VERBS = /^(?:is|was|are|were|came|comes|remains|went|runs|ran)$/u;

/** Whose a noun of saying is: the one before its ’s, or behind its “by”, “from” or “of”; null where that is not told. */
export function ownerOfNoun(context: Context, c: number, noun: number): Speech | null {
  const clause = context.clauses[c];
  const item = clause?.items[noun];
  const held = clause?.holds[noun] ?? -1;
  const phrase = clause?.phrases[held];
  if (clause === undefined || item === undefined || phrase === undefined) return null;
  const cue = { from: item.from, to: item.to };
  const link = low(clause, phrase.last + 1);
  if (link === "by" || link === "from" || (link === "of" && OPINIONS.test(singular(item.low)))) {
    const at = clause.opens[phrase.last + 2] ?? -1;
    const figure = context.cast.of[c]?.[at] ?? -1;
    const by = context.cast.descriptions[c]?.[at];
    return by === undefined || figure < 0
      ? null
      : { rule: "noun-of-saying", figure, mention: by, cue, sureness: "likely" };
  }
  const owned = context.cast.owners.get(`${c}:${held}`);
  return owned === undefined
    ? null
    : {
        rule: "noun-of-saying",
        figure: owned.figure,
        mention: owned,
        cue,
        sureness: owned.doubt ? "guess" : "likely",
      };
}
