import type { Article, Reading, Statement } from "../../engine/model.ts";

/** What is said in an article, as an export needs it: a statement with its speaker and its link. */
export interface ExportedQuote {
  readonly article: Article;
  readonly statement: Statement;
  /** As shown: in marks where it is a quotation, never where it is reported. */
  readonly words: string;
  /** Null where it is not known who speaks. */
  readonly speaker: { readonly name: string; readonly role: string | null } | null;
  /** Whole address of the passage in the reader; null where its words cannot be told from others. */
  readonly link: string | null;
}

/** How statements are shown and linked; the library itself knows no pages. */
export interface HowShown {
  readonly words: (article: Article, statement: Statement) => string;
  readonly link: (statement: Statement) => string | null;
}

/** Every statement of a Reading, in text order. */
export function exportedQuotes(reading: Reading, how: HowShown): readonly ExportedQuote[] {
  const people = new Map(reading.people.map((one) => [one.id, one]));
  return reading.statements.map((statement) => {
    const { speaker } = statement.attribution;
    const person = speaker === null ? undefined : people.get(speaker);
    return {
      article: reading.article,
      statement,
      words: how.words(reading.article, statement),
      speaker: person === undefined ? null : { name: person.name, role: person.role },
      link: how.link(statement),
    };
  });
}

/** Whose finding it is: the program's, or the correction of a human. */
export function foundBy({ rule }: Statement): "program" | "reader" | "editor" {
  return rule === "reader" || rule === "editor" ? rule : "program";
}

/** How a kind is called in a file; a paraphrase is never called a quote. */
export const KIND_NAMES: Readonly<Record<Statement["kind"], string>> = {
  direct: "quotation",
  fragment: "quoted words",
  reported: "reported speech",
};
