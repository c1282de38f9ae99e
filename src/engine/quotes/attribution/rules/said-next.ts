import { speechBy, type Rule } from "../context.ts";
import { isAlone } from "./goes-on.ts";
import { sayingAfter } from "./said-after.ts";

/**
 * “We will go.” “And soon,” Lee said. A quote alone, with nobody before it, belongs to whoever says the next one beside it.
 * Refused: the next quote is more than a paragraph away, or it has no words of saying behind it.
 */
export const saidNext: Rule = {
  name: "said-next",
  find(context, mark, place) {
    const next = context.places[mark + 1];
    const here = context.clauses[place.clause];
    const there = next === undefined ? undefined : context.clauses[next.clause];
    if (next === undefined || here === undefined || there === undefined || !isAlone(context, place))
      return null;
    if (there.paragraph - here.paragraph > 1 || next.clause - place.clause > 1) return null;
    const saying = sayingAfter(context, next);
    const speech = saying === undefined ? null : speechBy(context, next.clause, saying, "said-next", "guess");
    return speech === null ? null : { ...speech, cue: null };
  },
};
