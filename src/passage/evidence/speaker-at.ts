import type { Reading, Span, Statement } from "../../engine/model.ts";

type Speaking = Pick<Reading, "article" | "people" | "statements">;

/** The name of whoever a statement is attributed to; null when nobody is. */
function speakerOf(reading: Speaking, statement: Statement): string | null {
  const { attribution } = statement;
  if (attribution.speaker === null) return null;
  return reading.people.find((person) => person.id === attribution.speaker)?.name ?? null;
}

/**
 * Who says the words of a span in a Reading: the speaker of the statement that shares most of it; null when there is
 * none or it is attributed to nobody. For the context of `locate`.
 */
export function speakerAtIn(reading: Speaking): (at: Span) => string | null {
  return (at) => {
    let best: Statement | null = null;
    let most = 0;
    for (const statement of reading.statements) {
      const shared = Math.min(at.to, statement.span.to) - Math.max(at.from, statement.span.from);
      if (shared > most) {
        most = shared;
        best = statement;
      }
    }
    return best === null ? null : speakerOf(reading, best);
  };
}
