import { DETERMINERS } from "../../../lexicon/grammar.ts";
import { low } from "../../../people/clause.ts";
import { mainSubject } from "../subject-parts.ts";
import { isNamedIn } from "./goes-on.ts";
import { lastSaid, wordsOf, type Context, type Place, type Rule } from "../context.ts";

/**
 * Lee was brief. “No,” she said. She put the odds at “half”. True when the sentence’s own subject is whoever said the last
 * quote of the paragraph: then a word or two in marks is still theirs.
 */
export function isStillSpeaking(context: Context, mark: number, place: Place): boolean {
  const clause = context.clauses[place.clause];
  const last = lastSaid(context, mark);
  const before = last === null ? undefined : context.places[last.mark]?.closing;
  if (clause === undefined || last === null || before === undefined || last.speech.figure < 0) return false;
  if (context.clauses[before.clause]?.paragraph !== clause.paragraph) return false;
  // “Lee, who has a “sell” rating on it”.
  const scare = DETERMINERS.has(low(clause, place.item - 1)) && clause.items[place.item + 1]?.kind === "word";
  if (scare && !/\s/u.test(wordsOf(context, mark).trim())) return false;
  const [at = -1] = mainSubject(clause, place.item)?.phrases ?? [];
  return context.cast.of[place.clause]?.[at] === last.speech.figure;
}

/**
 * Lee left the “worst party in years”. A fragment in a sentence without words of saying belongs to whoever spoke in the
 * sentence before it in the same paragraph, else to the sentence’s own subject where the words say “we” or “I”.
 */
export const inPassing: Rule = {
  name: "in-passing",
  find(context, mark, place) {
    const clause = context.clauses[place.clause];
    if (clause === undefined) return null;
    const last = lastSaid(context, mark);
    const before = last === null ? undefined : context.places[last.mark]?.closing;
    const gap = before === undefined ? Infinity : place.clause - before.clause;
    if (
      last?.said === true &&
      before !== undefined &&
      gap <= 1 &&
      context.clauses[before.clause]?.paragraph === clause.paragraph
    ) {
      if (last.speech.figure >= 0 && !isNamedIn(context, mark, last.speech.figure))
        return { ...last.speech, rule: "in-passing", cue: null, sureness: "guess" };
    }
    for (
      let c = place.clause - 1;
      c >= 0 && context.clauses[c]?.paragraph === clause.paragraph && c >= place.clause - 2;
      c -= 1
    ) {
      const saying = (context.sayings[c] ?? []).findLast(
        (one) => one.subject !== null && !one.denied && one.form.kind === "say",
      );
      const [at = -1] = saying?.subject?.phrases ?? [];
      const mention = context.cast.descriptions[c]?.[at];
      const figure = context.cast.of[c]?.[at] ?? -1;
      if (mention !== undefined && figure >= 0 && !isNamedIn(context, mark, figure))
        return { rule: "in-passing", figure, mention, cue: null, sureness: "guess" };
    }
    if (!/(?:^|\s)(?:I|we|my|our)(?=\s)/iu.test(wordsOf(context, mark))) return null;
    const [at = -1] = mainSubject(clause, place.item)?.phrases ?? [];
    const mention = context.cast.descriptions[place.clause]?.[at];
    const figure = context.cast.of[place.clause]?.[at] ?? -1;
    return mention === undefined || figure < 0
      ? null
      : { rule: "in-passing", figure, mention, cue: null, sureness: "guess" };
  },
};
