import type { Reading, Span } from "../../engine/model.ts";
import { decodePassage } from "../../passage/value/decode.ts";
import { locate } from "../../passage/locate.ts";
import type { Correction } from "./model.ts";
import { dated } from "./dates.ts";
import { merge, part, personAt, personNamed } from "./people.ts";
import { addStatement, reassign, statementAt, withoutStatements } from "./statements.ts";

export interface Corrected {
  readonly reading: Reading;
  /** In the order in which they were made. */
  readonly applied: readonly Correction["id"][];
  /** Those with nothing left to change, and why, in a sentence. */
  readonly lost: readonly { readonly id: Correction["id"]; readonly reason: string }[];
}

/** Whose word it is, as the rule of what was corrected: a reader's own, or the site's owner's file beside a seed. */
export type CorrectedBy = "reader" | "editor";

type Outcome = Reading | { readonly reason: string };

const NO_STATEMENT = {
  reason: "These words are no longer taken for a quote, so there is nothing to correct.",
};

/** Where the correction's words stand today; in words, why nowhere. */
function placeOf(reading: Reading, value: string): Span | { readonly reason: string } {
  const passage = decodePassage(value, reading.article.id);
  if ("problem" in passage) return { reason: "The place that it names cannot be read." };
  const located = locate(reading.article, passage);
  if (located.kind === "gone") return { reason: "The words it is about are no longer in the article." };
  if (located.kind === "ambiguous") {
    return { reason: "The words it is about stand in the article more than once now." };
  }
  return located.span;
}

function changed(reading: Reading, { at: value, change }: Correction, by: CorrectedBy): Outcome {
  if (change.what === "same-person") {
    const kept = personNamed(reading, change.names[0]);
    const other = personNamed(reading, change.names[1]);
    if (kept === null || other === null || kept.id === other.id) {
      return { reason: "One of the two names is no longer in the article, or they are one person already." };
    }
    return merge(reading, kept, other);
  }
  const at = placeOf(reading, value);
  if ("reason" in at) return at;
  if (change.what === "quote") return addStatement(reading, at, change, by);
  if (change.what === "date")
    return (
      dated(reading, at, change.edtf, by) ?? {
        reason: `“${change.edtf}” is no date in the Extended Date/Time Format.`,
      }
    );
  if (change.what === "not-same-person") {
    const person = personAt(reading, change.name, at);
    if (person === null) {
      return { reason: `The article does not mean ${change.name} by these words.` };
    }
    if (personNamed(reading, change.other)?.id === person.id) {
      return { reason: "Both names are one person’s in the article." };
    }
    return part(reading, at, person, change.other, by);
  }
  const statement = statementAt(reading, at);
  if (statement === null) return NO_STATEMENT;
  return change.what === "speaker"
    ? reassign(reading, statement, change.to, by)
    : withoutStatements(reading, [statement]);
}

const orderKey = (one: Correction): string => `${one.made}\n${one.id}`;

/**
 * A Reading as its corrections say, each found again by its words. Never throws: what cannot be applied is `lost`, with
 * the reason. They take effect in the order in which they were made, in whatever order they are given; without any, the
 * Reading is returned as it is.
 */
export function correct(
  reading: Reading,
  corrections: readonly Correction[],
  by: CorrectedBy = "reader",
): Corrected {
  const applied: Correction["id"][] = [];
  const lost: { readonly id: Correction["id"]; readonly reason: string }[] = [];
  let now = reading;
  for (const correction of corrections.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))) {
    const outcome = changed(now, correction, by);
    if ("reason" in outcome) lost.push({ id: correction.id, reason: outcome.reason });
    else {
      now = outcome;
      applied.push(correction.id);
    }
  }
  return { reading: now, applied, lost };
}
