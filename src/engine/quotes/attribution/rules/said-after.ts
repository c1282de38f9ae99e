import { speechBy, wordsOf, type Context, type Place, type Rule } from "../context.ts";
import type { Saying } from "../saying.ts";
import type { Clause } from "../../../people/clause.ts";
import { saidBefore } from "./said-before.ts";

/** “left” is a side: “left tackle Mo Abdi said”. */
const LEADS_IN = new Set(["as", "so", "then", "even", "left"]);

/**
 * “We will go,” Ann Lee said. “We will go,” said the head teacher, Ann Lee. “Why?” she asked.
 * Refused: the words behind open a clause of their own (“We will go” and Lee said no), or stand in it (the “History” section says).
 */
export const saidAfter: Rule = {
  name: "said-after",
  find(context, mark, opening) {
    // “We will go.” ⏎ “And soon,” Lee said. A quote over several paragraphs has its words of saying behind the last.
    const place = context.places[mark]?.closing ?? opening;
    if (place.clause !== opening.clause && saidBefore.find(context, mark, opening) !== null) return null;
    const saying = sayingAfter(context, place);
    if (saying === undefined) return null;
    const closed = isClosed(context, mark, place);
    if (!closed && !startsSpeech(context, place)) return null;
    if (isLedIn(context, mark, place) || isRelayed(context, place, saying)) return null;
    return speechBy(context, place.clause, saying, "said-after", closed ? "sure" : "likely");
  },
};

/** The saying that begins right behind the quote, its comma passed over. */
export function sayingAfter(context: Context, place: Place): Saying | undefined {
  const clause = context.clauses[place.clause];
  if (clause === undefined) return undefined;
  let k = place.item + 1;
  while (
    clause.items[k]?.kind === "comma" ||
    clause.items[k]?.kind === "dash" ||
    clause.items[k]?.kind === "stop"
  )
    k += 1;
  const sayings = context.sayings[place.clause] ?? [];
  const found = sayings.find((saying) => {
    if (
      saying.verb <= place.item ||
      saying.subject === null ||
      saying.subject.shared ||
      saying.passive ||
      saying.denied
    )
      return false;
    const start = startOf(clause, saying);
    return start === k || (start === k + 1 && LEADS_IN.has(clause.items[k]?.low ?? ""));
  });
  // “…,” the paper quoted Lee as saying.
  const quoted = found?.form.lemma === "quote" || found?.form.lemma === "cite";
  return (quoted && sayings.find(({ verb, form }) => verb > found.verb && form.form === "ing")) || found;
}

function startOf(clause: Clause, saying: Saying): number {
  const [first = -1] = saying.subject?.phrases ?? [];
  const subject = clause.phrases[first]?.first ?? saying.from;
  return saying.side === "left" ? subject : saying.from;
}

/** A comma, a question or a shout closes what is said, inside the marks or right behind them. */
function isClosed(context: Context, mark: number, place: Place): boolean {
  if (/[,?!…—–-]\s*$/u.test(wordsOf(context, mark))) return true;
  const next = context.clauses[place.clause]?.items[place.item + 1]?.kind;
  return next === "comma" || next === "dash";
}

/** Lee said: “We will go.” Park agreed. What words of saying and a colon lead in goes on behind it by a comma alone. */
function isLedIn(context: Context, mark: number, place: Place): boolean {
  const items = context.clauses[place.clause]?.items ?? [];
  if (items[place.item - 1]?.kind !== "colon" || /[,—–-]\s*$/u.test(wordsOf(context, mark))) return false;
  const next = items[place.item + 1]?.kind;
  if (next === "comma" || next === "dash") return false;
  return (context.sayings[place.clause] ?? []).some(
    ({ verb, subject, denied }) => verb < place.item && subject !== null && !denied,
  );
}

/** Lee said the plan was “mad”, the paper reported: the words are Lee’s, whoever passes them on. */
function isRelayed(context: Context, place: Place, saying: Saying): boolean {
  const clause = context.clauses[place.clause];
  const [at = -1] = saying.subject?.phrases ?? [];
  if (clause === undefined || place.item === 0) return false;
  if (context.cast.figures[context.cast.of[place.clause]?.[at] ?? -1]?.sort !== "body") return false;
  return (context.sayings[place.clause] ?? []).some(
    (one) =>
      one.to < place.item &&
      one.subject !== null &&
      one.form.kind === "say" &&
      !one.denied &&
      !one.unreal &&
      !one.passive,
  );
}

/** Without a comma behind it the quote must stand at the start of its sentence or behind a mark of its own. */
function startsSpeech(context: Context, place: Place): boolean {
  const before = context.clauses[place.clause]?.items[place.item - 1]?.kind;
  return (
    place.item === 0 || before === "comma" || before === "colon" || before === "quote" || before === "stop"
  );
}
