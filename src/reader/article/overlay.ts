import type { Reading, Span, StatementId } from "../../engine/model.ts";
import type { Layer, Range } from "../segments.ts";
import { correctedNote } from "../words.ts";

/** Words that show how a statement's speaker is known. */
export interface TraceMark {
  readonly kind: "trace";
  readonly role: "mention" | "cue" | "chain";
}

/** "seen": the reader has taken the mark away; the words can keep the focus. */
export type Landed = "found" | "seen";

/** Words that the reader's link points to. */
export interface LandedMark {
  readonly kind: "landed";
  readonly how: Landed;
}

export type OverMark = TraceMark | LandedMark;

/** Shared, so that a paragraph with nothing over it sees the same value every time and is not drawn again. */
const NOTHING: readonly Layer<OverMark>[] = [];

function trace(span: Span, role: TraceMark["role"]): Layer<OverMark> {
  return { from: span.from, to: span.to, of: { kind: "trace", role } };
}

/** The cue, the mention and the chain of the open statement, in text order. */
export function tracesOf(reading: Reading, open: StatementId | null): readonly Layer<OverMark>[] {
  const statement = reading.statements.find(({ id }) => id === open);
  // How a human knows who spoke, no words of the article show.
  if (!statement || correctedNote(statement.rule) !== null) return NOTHING;
  const { attribution } = statement;
  if (attribution.speaker === null) return NOTHING;
  const { mention, cue, chain } = attribution;
  const traces = [trace(mention, "mention"), ...chain.map((span) => trace(span, "chain"))];
  if (cue) traces.push(trace(cue, "cue"));
  return traces.toSorted((a, b) => a.from - b.from);
}

/** Those of the layers that touch the range; the shared empty list when none does. */
export function touching(range: Range, layers: readonly Layer<OverMark>[]): readonly Layer<OverMark>[] {
  const found = layers.filter((layer) => layer.from < range.to && layer.to > range.from);
  return found.length === 0 ? NOTHING : found;
}
