import { type ExportedQuote, KIND_NAMES, foundBy } from "./exported-quote.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** Of the words before and after, so that the place is found again when the text has moved. In code points. */
const AROUND = 32;

/** What the selectors count in: code points, not the units of a string (annotation-model, 4.2.4 and 4.2.5). */
const pointsIn = (text: string): number => Array.from(text).length;

/** Each with an IRI of its own inside the file, since nothing more is known of who corrected it (3.3.2). */
const AGENTS = {
  program: { id: "#on-the-record", type: "Software", name: "On the Record" },
  reader: { id: "#a-reader", type: "Person", name: "A reader" },
  editor: { id: "#the-editor", type: "Person", name: "The editor" },
} as const;

function agent(file: string, who: keyof typeof AGENTS): { readonly id: string } {
  return { ...AGENTS[who], id: file + AGENTS[who].id };
}

/** Where a file of annotations belongs. */
export interface AnnotationsOf {
  /** An IRI of its own. */
  readonly id: string;
  readonly label: string;
  /** Whole address of an article's page, which the selectors count in. */
  readonly pageOf: (article: string) => string;
}

function annotation(quote: ExportedQuote, file: string, number: number, page: string): object {
  const { article, statement, words, speaker } = quote;
  const who = foundBy(statement);
  const program = agent(file, "program");
  const { text, language } = article;
  const { from, to } = statement.span;
  const start = pointsIn(text.slice(0, from));
  const exact = text.slice(from, to);
  const described =
    speaker === null
      ? `${KIND_NAMES[statement.kind]}; it is not known by whom`
      : `${KIND_NAMES[statement.kind]} of ${speaker.name}`;
  const textual = { type: "TextualBody", format: "text/plain" } as const;
  return {
    id: `${file}#${number}`,
    type: "Annotation",
    motivation: "describing",
    creator: who === "program" ? program.id : agent(file, who),
    generator: program,
    body: [
      ...(speaker === null ? [] : [{ ...textual, value: speaker.name, purpose: "tagging" }]),
      { ...textual, value: `${described}: ${words}`, purpose: "describing" },
    ],
    target: {
      source: { id: page, type: "Text", language, ...(article.url === null ? {} : { via: article.url }) },
      selector: [
        {
          type: "TextQuoteSelector",
          exact,
          prefix: Array.from(text.slice(0, from)).slice(-AROUND).join(""),
          suffix: Array.from(text.slice(to, to + 2 * AROUND))
            .slice(0, AROUND)
            .join(""),
        },
        { type: "TextPositionSelector", start, end: start + pointsIn(exact) },
      ],
    },
  };
}

/**
 * Statements as W3C Web Annotations: a JSON-LD AnnotationCollection with everything on its one page
 * (https://www.w3.org/TR/annotation-model/, Recommendation of 23 February 2017). The positions count in the article's
 * text as the reader shows it.
 */
export function toAnnotations(
  quotes: readonly ExportedQuote[],
  { id, label, pageOf }: AnnotationsOf,
): string {
  const items = quotes.map((quote, at) => annotation(quote, id, at + 1, pageOf(quote.article.id)));
  // A collection without members has no pages.
  const first =
    items.length === 0
      ? {}
      : { first: { id: `${id}#page-1`, type: "AnnotationPage", partOf: id, startIndex: 0, items } };
  return `${JSON.stringify({ "@context": CONTEXT, id, type: "AnnotationCollection", label, total: items.length, ...first }, null, 1)}\n`;
}
