import type { Span, Statement, When } from "../model.ts";
import { span } from "../text/span.ts";
import type { Unit } from "./units.ts";

/** A gist as long as this needs no shortening; in UTF-16 code units, about two lines of the timeline. */
const ENOUGH = 160;
/** A cut nearer to the beginning than this would say too little. */
const LEAST = 48;

const OPENERS = /^(?:whose|which|who|whom|where|when|while|and|but|as|although|though|because|adding)\s/iu;

/**
 * The words shown for a unit: all of it when short; the clause that tells the beginning when the time was counted back
 * (so that the date stands beside what began then); otherwise its opening, cut where a clause ends and never inside
 * what somebody said. Always a span inside the unit, so that the words are the article's own.
 */
export function gistOf(text: string, { span: unit, own, continued }: Unit, when: When | null): Span {
  if (when?.basis === "reckoned" && when.words.from >= unit.from && when.words.to <= unit.to) {
    const clause = clauseAround(text, unit, when.words);
    if (clause.to - clause.from >= 24) return clause;
  }
  if (unit.to - unit.from <= ENOUGH) return unit;
  const cuts = cutsOf(text, unit, [own, continued]);
  const cut = cuts.findLast((at) => at - unit.from >= LEAST && at - unit.from <= ENOUGH);
  return cut === undefined ? unit : span(unit.from, cut);
}

/** The words between the commas, colons or dashes round `words`, without the conjunction that opens them. */
export function clauseAround(text: string, unit: Span, words: Span): Span {
  const before = text.slice(unit.from, words.from);
  const after = text.slice(words.to, unit.to);
  const opening = Math.max(...[",", ";", ":", "—", "–", "(", "“"].map((sign) => before.lastIndexOf(sign)));
  const closing = after.search(/[,;:—–)”]/u);
  const from = unit.from + opening + 1;
  const to = closing < 0 ? unit.to : words.to + closing;
  const inner = text.slice(from, to);
  const lead = inner.length - inner.trimStart().length;
  const opener = OPENERS.exec(inner.trimStart())?.[0].length ?? 0;
  return span(from + lead + opener, from + inner.trimEnd().length);
}

/** Places where a clause ends outside quotation: after which the rest may be left out. */
function cutsOf(text: string, unit: Span, told: readonly (readonly Statement[])[]): readonly number[] {
  const head = text.slice(unit.from, Math.min(unit.to, unit.from + ENOUGH + 1));
  return Array.from(
    head.matchAll(/[,;:—–.!?](?=[\s”"]|$)|\s[–—](?=\s)/gu),
    (match) => unit.from + match.index,
  ).filter(
    (at) => !told.some((all) => all.some(({ said }) => said.some((one) => one.from <= at && at < one.to))),
  );
}
