import { mainSubject } from "../subject-parts.ts";
import { lastSaid, wordsOf, type Context, type Place, type Rule, type Speech } from "../context.ts";

/** A quote without a cue follows the last one at most so many paragraphs later. */
const NEAR = 1;
/** And over no more sentences than this. */
const FAR = 16;

/**
 * “We will go,” Lee said. “And soon.” A quote that is a sentence of its own goes on with whoever spoke last: surely in
 * one paragraph, likely in the next.
 * Refused: someone else has been named as speaker since, or other paragraphs stand between.
 */
export const goesOn: Rule = {
  name: "goes-on",
  find(context, mark, place) {
    if (!isAlone(context, place)) return null;
    const last = lastSaid(context, mark);
    if (last === null || last.speech.figure < 0) return null;
    const before = context.places[last.mark]?.closing;
    if (before === undefined) return null;
    const here = context.clauses[place.clause]?.paragraph ?? 0;
    const there = context.clauses[before.clause]?.paragraph ?? 0;
    if (here - there > NEAR || speaksBetween(context, before.clause, place.clause)) return null;
    if (here !== there && tellsOfAnother(context, place.clause, last.speech.figure)) return null;
    if (isNamedIn(context, mark, last.speech.figure)) return null;
    return carry(last.speech, here === there);
  },
};

/** The sentence right before, in the same paragraph, is about another body or person by name. */
function tellsOfAnother(context: Context, c: number, figure: number): boolean {
  const before = context.clauses[c - 1];
  if (before === undefined || before.paragraph !== context.clauses[c]?.paragraph) return false;
  const [at = -1] = mainSubject(before, before.items.length)?.phrases ?? [];
  const other = context.cast.of[c - 1]?.[at] ?? -1;
  const who = context.cast.figures[other];
  return (
    other !== figure &&
    who !== undefined &&
    (who.name.length > 1 || (who.sort === "body" && who.name.length > 0)) &&
    (who.sort === "body" || who.sort === "person")
  );
}

/** Nothing of the reporter’s own in the sentence. */
export function isAlone(context: Context, place: Place): boolean {
  const clause = context.clauses[place.clause];
  return (
    clause !== undefined &&
    clause.items.every(
      (item) =>
        item.kind === "quote" ||
        item.kind === "stop" ||
        item.kind === "comma" ||
        item.kind === "dash" ||
        item.kind === "bracket" ||
        // “And, “we will go.””
        /^(?:and|but|also|then|plus)$/u.test(item.low),
    )
  );
}

/** “Lee would guide a wedding”: nobody speaks so of themselves. */
export function isNamedIn(context: Context, mark: number, figure: number): boolean {
  const who = context.cast.figures[figure];
  if (who?.sort !== "person") return false;
  const said = new Set(wordsOf(context, mark).split(/[^\p{L}-]+/u));
  return who.name.some((word) => word.length > 2 && said.has(word));
}

function carry(speech: Speech, same: boolean): Speech {
  return {
    ...speech,
    rule: "goes-on",
    cue: null,
    sureness: same ? speech.sureness : speech.sureness === "guess" ? "guess" : "likely",
  };
}

/** A sentence between the two in which another speaks, or which leads in. */
function speaksBetween(context: Context, from: number, to: number): boolean {
  if (to - from > FAR) return true;
  for (let c = from + 1; c < to; c += 1) {
    const said = (context.sayings[c] ?? []).some(
      (saying) => saying.subject !== null && !saying.denied && saying.form.kind !== "mind",
    );
    if (said || context.clauses[c]?.items.at(-1)?.kind === "colon") return true;
  }
  return false;
}
