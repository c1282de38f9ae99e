import { SPEECH_NOUNS } from "../../../lexicon/speech-nouns.ts";
import { singular } from "../../../lexicon/nouns.ts";
import { low } from "../../../people/clause.ts";
import type { Context, Place, Rule, Speech } from "../context.ts";

/** The noun stands at most so many items before the marks. */
const REACH = 8;

/**
 * Lee’s warning that it was “mad”; a statement from the council: “We will go.” His answer was “no”.
 * The one who owns the noun, or who stands behind its “by” or “from”.
 */
export const nounOfSaying: Rule = {
  name: "noun-of-saying",
  find(context, _mark, place) {
    const clause = context.clauses[place.clause];
    if (clause === undefined) return null;
    for (let i = place.item - 1; i >= 0 && i >= place.item - REACH; i -= 1) {
      const item = clause.items[i];
      if (item === undefined || item.kind === "semicolon" || item.kind === "quote") return null;
      if (item.kind === "word" && SPEECH_NOUNS.has(singular(item.low))) return owner(context, place, i);
    }
    return null;
  },
};

function owner(context: Context, place: Place, noun: number): Speech | null {
  const clause = context.clauses[place.clause];
  const item = clause?.items[noun];
  const held = clause?.holds[noun] ?? -1;
  const phrase = clause?.phrases[held];
  if (clause === undefined || item === undefined || phrase === undefined) return null;
  const cue = { from: item.from, to: item.to };
  const link = low(clause, phrase.last + 1);
  if (link === "by" || link === "from") {
    const at = clause.opens[phrase.last + 2] ?? -1;
    const figure = context.cast.of[place.clause]?.[at] ?? -1;
    const by = context.cast.descriptions[place.clause]?.[at];
    return by === undefined || figure < 0
      ? null
      : { rule: "noun-of-saying", figure, mention: by, cue, sureness: "likely" };
  }
  const owned = context.cast.owners.get(`${place.clause}:${held}`);
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
