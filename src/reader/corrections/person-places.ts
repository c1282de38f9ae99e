import type { Person, Reading, Span } from "../../engine/model.ts";

/** A stretch of an article that means or quotes a person, in whole sentences. */
export interface PersonPlace {
  readonly span: Span;
  /** The words in it that mean the person, in order. */
  readonly mentions: readonly Span[];
  /** Whether something that the person says stands in it. */
  readonly says: boolean;
}

interface Touched {
  readonly at: Span;
  readonly says: boolean;
}

/**
 * Everywhere in the article that a person is meant or says something, in text order: each sentence by itself, but those
 * of one statement together. Nothing of the person lies in two of them.
 */
export function placesOf({ article, statements }: Reading, person: Person): readonly PersonPlace[] {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const touched: readonly Touched[] = [
    ...person.mentions.map((mention) => ({ at: mention.span, says: false })),
    ...statements
      .filter((one) => one.attribution.speaker === person.id)
      .map((one) => ({ at: one.span, says: true })),
  ].toSorted((a, b) => a.at.from - b.at.from);
  const places: { span: Span; says: boolean }[] = [];
  let next = 0;
  for (const { at, says } of touched) {
    while ((sentences[next]?.to ?? Infinity) <= at.from) next += 1;
    let from = at.from;
    let to = at.to;
    for (let index = next; index < sentences.length; index += 1) {
      const sentence = sentences[index];
      if (sentence === undefined || sentence.from >= at.to) break;
      if (sentence.from < from) ({ from } = sentence);
      if (sentence.to > to) ({ to } = sentence);
    }
    const last = places.at(-1);
    if (last === undefined || last.span.to <= from) places.push({ span: { from, to }, says });
    else {
      last.span = { from: last.span.from, to: to > last.span.to ? to : last.span.to };
      last.says ||= says;
    }
  }
  return places.map(({ span, says }) => ({
    span,
    says,
    mentions: person.mentions
      .map((mention) => mention.span)
      .filter((mention) => span.from <= mention.from && mention.to <= span.to),
  }));
}
