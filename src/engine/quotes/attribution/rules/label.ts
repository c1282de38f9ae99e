import type { Context, Place, Rule } from "../context.ts";

/**
 * Ann Lee: “We will go.” A name or a title alone before a colon, as in interviews, headlines and lists of voices.
 * Refused: anything else stands before the colon.
 */
export const label: Rule = {
  name: "label",
  find(context, _mark, place) {
    const clause = context.clauses[place.clause];
    if (clause === undefined) return null;
    const colon = clause.items[place.item - 1];
    const first = clause.opens[0] ?? -1;
    const phrase = clause.phrases[first];
    if (colon?.kind !== "colon" || phrase === undefined || !standsAlone(context, place, phrase.last))
      return null;
    const description = context.cast.descriptions[place.clause]?.[first];
    const figure = context.cast.of[place.clause]?.[first] ?? -1;
    if (
      description === undefined ||
      figure < 0 ||
      description.sort === "thing" ||
      description.sort === "place"
    )
      return null;
    return {
      rule: "label",
      figure,
      mention: { from: description.from, to: description.to },
      cue: null,
      sureness: "likely",
    };
  },
};

/** Only appositions between the name and the colon: “Ann Lee, 34, teacher:”. */
function standsAlone(context: Context, place: Place, last: number): boolean {
  const clause = context.clauses[place.clause];
  if (clause === undefined || place.item - last > 14) return false;
  if (last === place.item - 2) return true;
  return clause.items[last + 1]?.kind === "comma" && (context.sayings[place.clause] ?? []).length === 0;
}
