import type { Reading, Statement, StatementId } from "../../engine/model.ts";
import { type Source, sourceOf } from "../choice.ts";
import { type Layer, type Range, dealt } from "../segments.ts";
import { type Tone, tonesOf } from "../tones.ts";
import { KIND_WORDS, correctedNote, nameOf } from "../words.ts";
import { paragraphIds } from "./paragraph-ids.ts";

/** What stands in the margin beside a statement's first line. */
export interface Label {
  /** Null when the line above it in the same paragraph already names the same speaker. */
  readonly name: string | null;
  /** For speech without marks, since a paraphrase must not pass for a quotation (R2); and by whom it was corrected (A3). */
  readonly note: string | null;
  /** The link's whole name for those who hear it. */
  readonly spoken: string;
}

/** One stretch of words that a statement marks in a paragraph. */
export interface SaidMark {
  readonly kind: "said";
  readonly statement: Statement;
  readonly tone: Tone;
  /** Only the first stretch of a statement carries its id and its link. */
  readonly label: Label | null;
}

export interface ParagraphPlan extends Range {
  readonly id: string;
  readonly marks: readonly Layer<SaidMark>[];
}

/** Paragraphs that one Suspense boundary and one content-visibility box hold; 50 keep the longest task near 50 ms. */
export const SECTION_SIZE = 50;

/** Characters that may open or close a quotation and are drawn as part of it. */
const QUOTATION_MARKS = new Set("“”„‟«»‹›\"'‘’‚‛「」『』");

/** The stretches to mark: the words said, with the quotation marks beside them. */
function stretchesOf(text: string, { kind, said, span }: Statement): readonly Range[] {
  const pieces: readonly Range[] = said.length > 0 ? said : [span];
  if (kind === "reported") return pieces;
  const isMark = (at: number) => at >= span.from && at < span.to && QUOTATION_MARKS.has(text.charAt(at));
  return pieces.map(({ from, to }) => ({
    from: isMark(from - 1) ? from - 1 : from,
    to: isMark(to) ? to + 1 : to,
  }));
}

interface LastLabel {
  readonly source: Source;
  readonly reported: boolean;
}

function labelFor(reading: Reading, statement: Statement, last: LastLabel | null): Label {
  const reported = statement.kind === "reported";
  const source = sourceOf(statement);
  const name = nameOf(reading, source);
  const corrected = correctedNote(statement.rule);
  // What a human corrected says so, and so it has a line of its own.
  const sameAsAbove = last?.source === source && corrected === null;
  const found = reported && !(sameAsAbove && last.reported) ? "reported" : null;
  const note = corrected ?? found;
  const spoken = `${name}, ${KIND_WORDS[statement.kind].one.toLowerCase()}${corrected === null ? "" : `, ${corrected}`}: open card`;
  return { name: sameAsAbove ? null : name, note, spoken };
}

/** The article's paragraphs in sections, each with its marks in order; made once for a Reading, in one pass. */
export function planArticle(reading: Reading): readonly (readonly ParagraphPlan[])[] {
  const { text, paragraphs } = reading.article;
  const tones = tonesOf(reading);
  const stretches = reading.statements
    .flatMap((of) => stretchesOf(text, of).map(({ from, to }) => ({ from, to, of })))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const hands = dealt(
    paragraphs.map((paragraph) => paragraph.span),
    stretches,
  );
  const ids = paragraphIds(paragraphs.map(({ span }) => text.slice(span.from, span.to)));
  const begun = new Set<StatementId>();
  const plans = paragraphs.map(({ span }, index): ParagraphPlan => {
    let last: LastLabel | null = null;
    const marks: Layer<SaidMark>[] = [];
    for (const { from, to, of: statement } of hands[index] ?? []) {
      const source = sourceOf(statement);
      const tone = tones.get(source);
      if (!tone) continue;
      const label = begun.has(statement.id) ? null : labelFor(reading, statement, last);
      begun.add(statement.id);
      if (label) last = { source, reported: statement.kind === "reported" };
      marks.push({ from, to, of: { kind: "said", statement, tone, label } });
    }
    return { id: ids[index] ?? "", from: span.from, to: span.to, marks };
  });
  const sections: ParagraphPlan[][] = [];
  for (let at = 0; at < plans.length; at += SECTION_SIZE) sections.push(plans.slice(at, at + SECTION_SIZE));
  return sections;
}
