import { findHappenings } from "./events/find-happenings.ts";
import type { Article, Note, Paragraph, Reading, Span } from "./model.ts";
import { parse } from "./people/clause.ts";
import { freezePeople } from "./people/freeze.ts";
import { identify } from "./people/identify.ts";
import { withNamesInMarks } from "./people/named-in-marks.ts";
import { readNamesLikeWords } from "./people/names-like-words.ts";
import { readSpelling } from "./people/spelling.ts";
import { attribute } from "./quotes/attribution/attribute.ts";
import { findSayings } from "./quotes/attribution/find-sayings.ts";
import { pairMarks } from "./quotes/marks/pair-marks.ts";
import { findReported } from "./quotes/reported/find-reported.ts";
import { draftQuotes, draftReported, nameStatements } from "./quotes/statements.ts";
import { findCarriers } from "./text/carriers.ts";
import { deriveTitle } from "./text/derive-title.ts";
import { readDateline, readHeader, type Header } from "./text/header.ts";
import { readUnits } from "./text/letters.ts";
import { findParagraphs } from "./text/paragraphs.ts";
import { findSentences } from "./text/sentences.ts";
import { findTokens } from "./text/tokens.ts";

/** Reads a seed file: header lines or ` date YYYY-MM-DD PLACE – `, then the text. Any input gives a Reading. */
export function readArticle(source: string, options: { readonly id: string }): Reading {
  return read(readHeader(source), options.id);
}

/** Reads a text as it stands: nothing is taken for a header and nothing is trimmed, so `article.text === text`. */
export function readPlain(text: string, options: { readonly id: string }): Reading {
  const { place, day } = readDateline(text) ?? { place: null, day: null };
  const nothing = {
    title: null,
    published: day,
    source: null,
    url: null,
    byline: null,
    language: "en",
    problems: [],
  };
  return read({ ...nothing, place, text }, options.id);
}

/** The steps in their order; each takes only what stands above it. */
function read(header: Header, id: string): Reading {
  const { text } = header;
  const paragraphs = findParagraphs(text);
  const units = readUnits(text);
  const tokens = paragraphs.map((at) => findTokens(units, at.from, at.to));
  const sentences = paragraphs.map((at, i) => findSentences(text, at, tokens[i] ?? []));
  // Marks come before mentions: what stands between them is not the reporter’s grammar.
  const { marked, notes } = pairMarks(text, paragraphs);
  const clauses = readNamesLikeWords(findCarriers(text, paragraphs, marked, tokens)).map(parse);
  const sayings = clauses.map(findSayings);
  // Sayings come before people: a pronoun beside a verb of saying means a speaker.
  const cast = identify(text, clauses, sayings, readSpelling(clauses));
  const given = { text, marked, clauses, sayings, cast };
  const { context, verdicts } = attribute(given);
  const reported = findReported(context, verdicts);
  const speaking = new Set([
    ...verdicts.flatMap((one) => (one.said ? [one.speech.figure] : [])),
    ...reported.map((one) => one.speech.figure),
  ]);
  const frozen = freezePeople(text, cast.figures, speaking);
  const people = withNamesInMarks(
    text,
    frozen.people,
    marked.flatMap(({ pieces }) => pieces),
  );
  const drafts = [...draftQuotes(context, verdicts, frozen), ...draftReported(context, reported, frozen)];
  const statements = nameStatements(
    text,
    drafts.toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to),
  );
  const passed: Note[] = verdicts.flatMap((one) =>
    one.said ? [] : noteOf(marked[one.mark]?.span, one.rule, one.reason),
  );
  const title = header.title ?? deriveTitle(text, firstOf(text, sentences), people, statements);
  const told: readonly Paragraph[] = paragraphs.map((at, i) => ({ span: at, sentences: sentences[i] ?? [] }));
  const { published, place, source, url, byline, language } = header;
  const events = findHappenings({ text, published, place, paragraphs: told, people, statements });
  const titleIs = header.title === null ? "derived" : "given";
  const article: Article = {
    id,
    title,
    titleIs,
    published,
    place,
    source,
    url,
    byline,
    language,
    text,
    paragraphs: told,
  };
  const found = [...notes, ...passed, ...events.notes].toSorted((a, b) => a.span.from - b.span.from);
  return { article, people, statements, happenings: events.happenings, notes: found };
}

function noteOf(at: Span | undefined, rule: string, reason: string): Note[] {
  return at === undefined ? [] : [{ rule, span: at, reason }];
}

function firstOf(text: string, sentences: readonly (readonly Span[])[]): string {
  const first = sentences[0]?.[0];
  return first === undefined ? "" : text.slice(first.from, first.to);
}
