import { AUXILIARY, IN_LY, is, PREPOSITION } from "../../../lexicon/word-classes.ts";
import { guessForm } from "../../../people/word-shape.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordsOf, type Rule } from "../context.ts";

/**
 * “We will go,” Lee shrugs; “We will go,” deadpanned Lee. A quote that ends in a comma, and a name and a verb that no
 * table holds. Refused: no comma; the name is followed by no word that can be a verb; or, behind the verb, by more than
 * a comma or a stop.
 */
export const anyVerb: Rule = {
  name: "any-verb",
  find(context, mark, place) {
    const clause = context.clauses[place.clause];
    if (clause === undefined || place.item > 1) return null;
    const { items } = clause;
    const words = wordsOf(context, mark);
    const comma = /,\s*$/u.test(words) || items[place.item + 1]?.kind === "comma";
    if (!comma || !words.includes(" ")) return null;
    const k = items[place.item + 1]?.kind === "comma" ? place.item + 2 : place.item + 1;
    const inverted = isPast(items[k]);
    const at = clause.opens[inverted ? k + 1 : k] ?? -1;
    const phrase = clause.phrases[at];
    const description = context.cast.descriptions[place.clause]?.[at];
    if (phrase === undefined || description === undefined || description.sort === "thing") return null;
    const behind = items[phrase.last + 1];
    const figure = context.cast.of[place.clause]?.[at] ?? -1;
    if (figure < 0) return null;
    const fits = inverted
      ? description.kind === "name" &&
        description.sort === "person" &&
        (behind === undefined || behind.kind === "comma" || behind.kind === "stop")
      : behind?.kind === "word" && !is(behind, AUXILIARY | PREPOSITION | IN_LY);
    const verb = inverted ? items[k] : behind;
    if (!fits || verb === undefined) return null;
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

function isPast(item: Token | undefined): boolean {
  return item?.kind === "word" && !item.capital && guessForm(item.low) === "ed";
}
