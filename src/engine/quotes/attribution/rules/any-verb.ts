import { AUXILIARIES, PREPOSITIONS } from "../../../lexicon/grammar.ts";
import { low } from "../../../people/clause.ts";
import { wordsOf, type Rule } from "../context.ts";

/**
 * “We will go,” Lee shrugs. A quote that ends in a comma, a name and a verb that no table holds.
 * Refused: no comma, or the name is followed by no word that can be a verb.
 */
export const anyVerb: Rule = {
  name: "any-verb",
  find(context, mark, place) {
    const clause = context.clauses[place.clause];
    if (clause === undefined || place.item > 1) return null;
    const words = wordsOf(context, mark);
    const comma = /,\s*$/u.test(words) || clause.items[place.item + 1]?.kind === "comma";
    if (!comma || !words.includes(" ")) return null;
    const k = clause.items[place.item + 1]?.kind === "comma" ? place.item + 2 : place.item + 1;
    const at = clause.opens[k] ?? -1;
    const phrase = clause.phrases[at];
    const description = context.cast.descriptions[place.clause]?.[at];
    if (phrase === undefined || description === undefined || description.sort === "thing") return null;
    const verb = clause.items[phrase.last + 1];
    const figure = context.cast.of[place.clause]?.[at] ?? -1;
    if (
      verb?.kind !== "word" ||
      figure < 0 ||
      AUXILIARIES.has(verb.low) ||
      PREPOSITIONS.has(low(clause, phrase.last + 1))
    )
      return null;
    const cue = { from: verb.from, to: verb.to };
    return {
      rule: "any-verb",
      figure,
      mention: { from: description.from, to: description.to },
      cue,
      sureness: "likely",
    };
  },
};
