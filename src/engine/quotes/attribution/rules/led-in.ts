import { mainSubject } from "../subject-parts.ts";
import { speechBy, wordsOf, type Context, type Place, type Rule, type Speech } from "../context.ts";
import { isAlone, isNamedIn } from "./goes-on.ts";

/** Quotes that stand alone in between are passed over, up to so many. */
const FAR = 8;

/**
 * Lee was blunt. “We will go.” The sentence before the quote tells who speaks: its last words of saying, or its
 * subject: likely when the quote stands in the same paragraph or the sentence ends in a colon, else a guess.
 * Refused: the sentence before is about no person or body, or about the one whom the quote goes on to tell of: Her
 * father left. “He was tired.”
 */
export const ledIn: Rule = {
  name: "led-in",
  find(context, mark, place) {
    // Lee was less sure: “We need a year.”
    const colon = context.clauses[place.clause]?.items[place.item - 1];
    if (colon?.kind === "colon") {
      const speech = subjectOf(context, place.clause, true);
      // Ann Lee: “We will go.” A name alone, as in interviews and lists of voices.
      return speech?.mention?.to === colon.from ? { ...speech, rule: "label" } : speech;
    }
    if (!isAlone(context, place)) return null;
    let c = place.clause - 1;
    while (c >= 0 && c > place.clause - FAR && isQuotesOnly(context, c)) c -= 1;
    const before = context.clauses[c];
    const here = context.clauses[place.clause];
    if (before === undefined || here === undefined || here.paragraph - before.paragraph > 1) return null;
    const toColon = before.items.at(-1)?.kind === "colon";
    const near = here.paragraph === before.paragraph;
    const saying = (context.sayings[c] ?? []).findLast(
      (one) =>
        one.subject !== null &&
        !one.denied &&
        !one.passive &&
        one.form.kind !== "mind" &&
        (toColon || one.form.kind !== "voice"),
    );
    const believing = (context.sayings[c] ?? []).findLast(
      ({ subject, denied, passive, form }) =>
        subject !== null && subject.relative === null && !denied && !passive && form.kind === "mind",
    );
    const speech =
      saying === undefined ? null : speechBy(context, c, saying, "led-in", toColon ? "sure" : "likely");
    if (speech !== null && !toColon && isNamedIn(context, mark, speech.figure)) return null;
    if (speech !== null && speech.figure >= 0) return toColon ? speech : { ...speech, cue: null };
    if (toColon) return subjectOf(context, c, true);
    // Over the end of a paragraph only a person is taken, and only as a guess.
    const guess = subjectOf(context, c, near);
    if (guess !== null && isToldOf(context, mark, guess)) return null;
    // “The town is late, Lee believes. “We need a year.”” What somebody thinks leads in by a guess.
    const thought = believing === undefined ? null : speechBy(context, c, believing, "led-in", "guess");
    if (
      !near &&
      thought !== null &&
      context.cast.figures[thought.figure]?.sort === "person" &&
      !isToldOf(context, mark, thought)
    )
      return { ...thought, cue: null };
    return near
      ? guess
      : guess !== null && context.cast.figures[guess.figure]?.sort === "person"
        ? guess
        : null;
  },
};

/** The quote begins with “he” or “she”, and that is the sex of the one in the sentence before. */
function isToldOf(context: Context, mark: number, { figure }: Speech): boolean {
  const gender = context.cast.figures[figure]?.gender ?? null;
  const opens = /^\s*(?:(he)|she)(?=[\s'’])/iu.exec(wordsOf(context, mark));
  if (isNamedIn(context, mark, figure)) return true;
  return opens !== null && gender === (opens[1] === undefined ? "f" : "m");
}

function isQuotesOnly(context: Context, c: number): boolean {
  const at = context.clauses[c]?.items.findIndex((item) => item.kind === "quote") ?? -1;
  return at >= 0 && isAlone(context, { clause: c, item: at } satisfies Place);
}

function subjectOf(context: Context, c: number, near: boolean): Speech | null {
  const clause = context.clauses[c];
  const subject = clause === undefined ? null : mainSubject(clause, clause.items.length);
  const [at = -1] = subject?.phrases ?? [];
  const figure = context.cast.of[c]?.[at] ?? -1;
  const mention = context.cast.descriptions[c]?.[at];
  const sort = context.cast.figures[figure]?.sort;
  if (mention === undefined || figure < 0 || (sort !== "person" && sort !== "body" && sort !== "people"))
    return null;
  return {
    rule: "led-in",
    figure,
    mention,
    cue: null,
    sureness: near && sort === "person" ? "likely" : "guess",
  };
}
