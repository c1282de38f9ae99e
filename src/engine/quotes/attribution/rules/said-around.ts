import type { Token } from "../../../text/tokens.ts";
import { speechBy, wordsOf, type Context, type Rule } from "../context.ts";

/**
 * The “unjust” tax had to go, Ann Lee said. The marks lie in words that the end of the sentence gives to someone.
 * Taken only when a comma parts the saying from what it reports, or for “according to”.
 */
export const saidAround: Rule = {
  name: "said-around",
  find(context, _mark, place) {
    const clause = context.clauses[place.clause];
    if (clause === undefined) return null;
    const saying = (context.sayings[place.clause] ?? []).find((one) => {
      if (one.verb <= place.item || one.subject === null || one.subject.shared || one.passive || one.denied)
        return false;
      if (one.form.lemma === "according") return true;
      // “No,” was all the minister would say.
      if (place.item === 0 && /^(?:was|is|were)$/u.test(clause.items[1]?.low ?? "")) return true;
      const [first = -1] = one.subject.phrases;
      const start = one.side === "left" ? (clause.phrases[first]?.first ?? 0) : one.from;
      // “since Monday, somebody has been adding to it”.
      return one.form.kind === "say" && one.form.form !== "ing" && isComma(context, clause.items[start - 1]);
    });
    return saying === undefined ? null : speechBy(context, place.clause, saying, "said-around", "likely");
  },
};

/** A comma, or marks that end in one: hit by “hostile” and “alien craft,” Lee said. */
function isComma(context: Context, item: Token | undefined): boolean {
  return item?.kind === "comma" || (item?.kind === "quote" && /,\s*$/u.test(wordsOf(context, item.mark)));
}
