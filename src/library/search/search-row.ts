import type { Reading, Span } from "../../engine/model.ts";
import { personKey } from "../people/person-key.ts";
import type { SearchRow } from "./model.ts";

const inside = (one: Span, other: Span): boolean => one.from >= other.from && one.to <= other.to;

/** What searching needs of a Reading. */
export function searchRowOf(reading: Reading): SearchRow {
  const { id, title, published, language, text, paragraphs } = reading.article;
  const index = new Map(reading.people.map((person, at) => [person.id, at]));
  const mentions = reading.people.flatMap((person, at) => person.mentions.map(({ span }) => ({ span, at })));
  mentions.sort((a, b) => a.span.from - b.span.from);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return {
    article: id,
    title,
    published,
    language,
    text,
    quotes: reading.statements.map((statement) => {
      const { speaker } = statement.attribution;
      const said = speaker === null ? null : (index.get(speaker) ?? null);
      const named = mentions.filter(({ span }) => statement.said.some((piece) => inside(span, piece)));
      // A quotation of a few words that names nobody is about whom its sentence is about.
      const around = sentences.find((sentence) => inside(statement.span, sentence)) ?? statement.span;
      const sentence = mentions.filter(({ span }) => inside(span, around));
      const about = (named.length > 0 || statement.kind !== "fragment" ? named : sentence).map(
        ({ at }) => at,
      );
      return {
        id: statement.id,
        kind: statement.kind,
        from: statement.span.from,
        to: statement.span.to,
        said,
        about: [...new Set(about)].filter((at) => at !== said),
      };
    }),
    people: reading.people.map((person) => ({
      key: personKey(person, id),
      name: person.name,
      role: person.role,
    })),
  };
}
