import type { Clause } from "../../people/clause.ts";
import { speechBy, type Context, type Verdict } from "../attribution/context.ts";
import type { Saying } from "../attribution/saying.ts";
import { cutAtMarks, isWhole, type Range, stretchOf } from "./cut-at-marks.ts";
import { interruptedBy } from "./interrupted.ts";
import { reportedByNouns } from "./nouns-of-saying.ts";
import { rangeOf } from "./range-of.ts";
import type { Reported } from "./reported.ts";
import { toldBy } from "./told-by.ts";
import { findTurns } from "./turns.ts";
import { SHOWING } from "./verbs.ts";

/** “Estimates suggest”, “figures show”: counts that speak. */
const PLURAL = /s$/u;

/**
 * All reported speech, in text order. What is denied, asked or wished for is none; what lies inside other reported
 * speech belongs to the outer source.
 */
export function findReported(context: Context, verdicts: readonly Verdict[]): Reported[] {
  const said = new Map<number, number>();
  const spent = new Set<number>();
  for (const one of verdicts) {
    if (!one.said) continue;
    const cue = one.speech.cue?.from ?? -1;
    said.set(one.mark, cue);
    // “…,” she said when asked: the saying has said what it says.
    if (one.speech.rule === "said-after") spent.add(cue);
  }
  const found: Reported[] = [];
  for (const [c, clause] of context.clauses.entries()) {
    const own = context.sayings[c] ?? [];
    let covered = -1;
    const taken: Range[] = [];
    for (const saying of own) {
      if (spent.has(clause.items[saying.from]?.from ?? -1)) continue;
      if (saying.verb < covered || saying.denied || saying.unreal) continue;
      const cut = interruptedBy(clause, saying, own);
      if (cut !== null && speaks(context, c, saying)) {
        const rule = saying.form.lemma === "according" ? "according-to" : "reported-around";
        const speech = speechBy(context, c, saying, rule, "sure");
        if (speech === null || speech.figure < 0) continue;
        covered = Math.max(covered, cut.end);
        taken.push({ from: 0, to: cut.end });
        const [more, ...rest] = cutAtMarks(clause, { from: cut.behind, to: cut.end }, said, -1);
        // “She would not, she said, be “drawn””: what is left is no report.
        if (more === undefined && !isWhole(clause, 0, cut.before)) continue;
        const stretch = stretchOf(clause, 0, cut.before);
        found.push(more === undefined ? { stretch, speech } : { stretch, more, speech });
        for (const one of rest) found.push({ stretch: one, speech });
        continue;
      }
      const range = saying.passive ? toldBy(clause, saying) : rangeOf(clause, saying, own);
      if (range === null || !speaks(context, c, saying)) continue;
      const speech = speechBy(
        context,
        c,
        saying,
        range.rule,
        isShort(clause, saying, range) ? "likely" : "sure",
      );
      if (speech === null || speech.figure < 0) continue;
      covered = Math.max(covered, range.to);
      taken.push(range);
      for (const stretch of cutAtMarks(clause, range, said, clause.items[saying.from]?.from ?? -1))
        found.push({ stretch, speech });
    }
    for (const one of reportedByNouns(context, c, said, taken)) found.push(one);
  }
  const turns = findTurns(context);
  const inside = ({ stretch }: Reported): boolean =>
    turns.some((turn) => turn.stretch.from <= stretch.from && stretch.to <= turn.stretch.to);
  return [...turns, ...found.filter((one) => !inside(one))];
}

/** “He had never, she said, …”: words before a pronoun’s saying may be a piece of what it says. */
function isShort(clause: Clause, saying: Saying, { rule }: { readonly rule: string }): boolean {
  return rule === "reported-before" && clause.phrases[saying.subject?.phrases[0] ?? -1]?.pronoun === true;
}

/** The subject is someone who can speak: a person, a body, a document; a mere thing only in so many words. */
function speaks(context: Context, c: number, saying: Saying): boolean {
  const [at = -1] = saying.subject?.phrases ?? [];
  const figure = context.cast.figures[context.cast.of[c]?.[at] ?? -1];
  if (figure === undefined) return false;
  if (figure.sort !== "thing" || figure.name.length > 0) return true;
  return (
    !SHOWING.has(saying.form.lemma) ||
    PLURAL.test(context.text.slice(figure.sights[0]?.from ?? 0, figure.sights[0]?.to ?? 0))
  );
}
