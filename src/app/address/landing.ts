import type { Reading, Span, Statement } from "../../engine/model.ts";
import { type Filter, NO_FILTER, isFiltering, passes } from "../../reader/choice.ts";
import type { Landing } from "../../reader/share/landing-words.ts";
import type { Passages } from "./passages.ts";

/** What became of the passage that an address carries; null where it carries none, and until what reads it has come. */
export function landingIn(passages: Passages, reading: Reading, value: string | null): Landing | null {
  if (value === null || passages === null) return null;
  return "problem" in passages ? passages : passages.landingOf(reading, value);
}

/** The words to show for a landing; null where nothing may be shown under the link. */
export function spanOf(landing: Landing | null): Span | null {
  return landing !== null && "located" in landing && "span" in landing.located ? landing.located.span : null;
}

interface Shown {
  /** The statement whose card is open. */
  readonly open: Statement | null;
  /** The passage to mark and to take the reader to. */
  readonly landed: Span | null;
  /** What is told of the passage. */
  readonly told: Landing | null;
}

/**
 * What an address shows that may name a statement and carry a passage. An id tells only the words of its statement: those
 * of another speaker have the same. So where its passage stands beside it, the card opens if that leads to the statement,
 * and otherwise what became of the passage is told as for any link.
 */
export function shownBy(asked: Statement | null, landing: Landing | null): Shown {
  const landed = spanOf(landing);
  const told = landing;
  if (told === null || asked === null) return { open: asked, landed, told };
  const proven = landed?.from === asked.span.from && landed.to === asked.span.to;
  if (!proven) return { open: null, landed, told };
  const asLinked = "located" in told && told.located.kind === "exact";
  return { open: asked, landed: null, told: asLinked ? null : told };
}

function touches(statement: Statement, at: Span): boolean {
  return statement.span.from < at.to && at.from < statement.span.to;
}

/**
 * The filter as shown: set aside whole when it would hide what the address points at (D8). The address keeps it, so
 * that it is back as soon as the reader leaves the passage.
 */
export function shownFilter(reading: Reading, filter: Filter, points: readonly Span[]): Filter {
  if (!isFiltering(filter) || points.length === 0) return filter;
  const hidden = points.some((at) => {
    const touched = reading.statements.filter((statement) => touches(statement, at));
    return touched.length === 0 || !touched.every((statement) => passes(statement, filter));
  });
  return hidden ? NO_FILTER : filter;
}
