import { AUXILIARY, is, SAYING, VERB } from "../../../lexicon/word-classes.ts";
import type { Clause } from "../../../people/clause.ts";
import type { Context, Place, Rule, Speech } from "../context.ts";

/**
 * “We will go.” – Ann Lee, teacher. “We will go” (Ann Lee). A name behind a dash, in brackets, or alone behind the closing
 * mark, signs the words; so, as a guess, does whoever opens the rest of a headline behind a colon:
 * ‘We will go’: islanders pack their boats.
 * Refused: a verb stands behind the name, or anything before the marks.
 */
export const signed: Rule = {
  name: "signed",
  find(context, _mark, place) {
    const clause = context.clauses[place.clause];
    const next = place.clause + 1;
    if (clause === undefined || place.item !== 0) return null;
    if (clause.items[1]?.kind === "colon") return toldOf(context, place, clause.opens[2] ?? -1);
    const here = clause.items.length > 1;
    const after = here ? clause : context.clauses[next];
    if (after === undefined) return null;
    const before = here ? 1 : 0;
    const opener = after.items[before];
    const led = opener?.kind === "dash" || opener?.word === "(";
    // A signature of its own paragraph, and only behind a dash.
    if (after.paragraph - clause.paragraph > (opener?.kind === "dash" && !here ? 1 : 0)) return null;
    const at = after.opens[led ? before + 1 : before] ?? -1;
    const phrase = after.phrases[at];
    const index = here ? place.clause : next;
    const description = context.cast.descriptions[index]?.[at];
    const figure = context.cast.of[index]?.[at] ?? -1;
    if (phrase === undefined || description === undefined || figure < 0) return null;
    const end = after.items[phrase.last + 1];
    const office = led && here && end === undefined && description.sort === "person";
    if (description.kind !== "name" && !office) return null;
    if (end !== undefined && (!/^(?:comma|bracket)$/u.test(end.kind) || !isBare(after, phrase.last + 1)))
      return null;
    return {
      rule: "signed",
      figure,
      mention: { from: description.from, to: description.to },
      cue: null,
      sureness: description.kind === "name" ? "likely" : "guess",
    };
  },
};

/** What stands from `from` on tells no deed. */
function isBare(clause: Clause, from: number): boolean {
  return clause.items.every(
    (item, i) => i < from || (clause.holds[i] ?? -1) >= 0 || !is(item, AUXILIARY | VERB | SAYING),
  );
}

function toldOf(context: Context, place: Place, at: number): Speech | null {
  const mention = context.cast.descriptions[place.clause]?.[at];
  const figure = context.cast.of[place.clause]?.[at] ?? -1;
  const sort = context.cast.figures[figure]?.sort;
  if (mention === undefined || (sort !== "person" && sort !== "people" && sort !== "body")) return null;
  return {
    rule: "signed",
    figure,
    mention: { from: mention.from, to: mention.to },
    cue: null,
    sureness: "guess",
  };
}
