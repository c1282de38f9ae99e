import type { Reading, Statement } from "../engine/model.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** One statement in the exchange shape; offsets are UTF-16 units of the text as it was given. */
export interface ExchangeQuote extends Place {
  readonly kind: "direct" | "mixed" | "indirect";
  readonly speaker: (Place & { readonly text: string }) | null;
  readonly speaker_name: string | null;
  readonly cue: Place | null;
}

const KINDS = { direct: "direct", fragment: "mixed", reported: "indirect" } as const;

/** A Reading as scorers of corpora take it: one entry for every stretch of words said. */
export function toExchange(reading: Reading): {
  readonly id: string;
  readonly quotes: readonly ExchangeQuote[];
} {
  const { text, id } = reading.article;
  const names = new Map(reading.people.map((person) => [person.id, person.name]));
  const quotes = reading.statements.flatMap((statement) => pieces(statement, text, names));
  return { id, quotes: quotes.toSorted((a, b) => a.start - b.start) };
}

function pieces(statement: Statement, text: string, names: ReadonlyMap<string, string>): ExchangeQuote[] {
  const { attribution, kind, said } = statement;
  const who =
    attribution.speaker === null
      ? { speaker: null, speaker_name: null, cue: null }
      : {
          speaker: {
            start: attribution.mention.from,
            end: attribution.mention.to,
            text: text.slice(attribution.mention.from, attribution.mention.to),
          },
          speaker_name: names.get(attribution.speaker) ?? null,
          cue: attribution.cue === null ? null : { start: attribution.cue.from, end: attribution.cue.to },
        };
  return said.map(({ from, to }) => ({
    start: from,
    end: to,
    kind: KINDS[kind],
    speaker: who.speaker,
    speaker_name: who.speaker_name,
    cue: who.cue,
  }));
}
