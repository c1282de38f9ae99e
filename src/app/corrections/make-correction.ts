import type { Reading, Span } from "../../engine/model.ts";
import type { Change, Correction } from "../../library/corrections/model.ts";
import { describe } from "../../passage/describe.ts";
import { encodePassage } from "../../passage/value/encode.ts";

/**
 * A correction of the words at a span, made now. Its place carries no speaker: that is what may be wrong. A problem in
 * words where those words cannot be told from others.
 */
export function makeCorrection(
  { article }: Reading,
  at: Span,
  change: Change,
): { readonly correction: Correction } | { readonly problem: string } {
  const passage = describe(article, at);
  if ("problem" in passage) return passage;
  const made = new Date().toISOString();
  return {
    correction: { id: crypto.randomUUID(), article: article.id, made, at: encodePassage(passage), change },
  };
}

/** The list with one more; an earlier one of the same sort about the same place gives way to it. */
export function withCorrection(list: readonly Correction[], one: Correction): readonly Correction[] {
  const again = (other: Correction): boolean =>
    other.at === one.at &&
    (one.change.what === "not-same-person"
      ? // Two people of one sentence may each be taken for somebody else.
        other.change.what === "not-same-person" && other.change.name === one.change.name
      : one.change.what !== "same-person" && other.change.what === one.change.what);
  return [...list.filter((other) => !again(other)), one];
}
