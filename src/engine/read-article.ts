import type { Article, Note, Reading, Span, Statement, Person } from "./model.ts";
import { attribute, type Verdict } from "./quotes/attribution/attribute.ts";
import { findSayings } from "./quotes/attribution/find-sayings.ts";
import { pairMarks, type Marked } from "./quotes/marks/pair-marks.ts";
import { identify } from "./people/identify.ts";
import { findNounPhrases, type Spelling } from "./people/noun-phrases.ts";
import type { Figure } from "./people/cast.ts";
import { findCarriers } from "./text/carriers.ts";
import { readDateline, readHeader, type Header } from "./text/header.ts";
import { findParagraphs } from "./text/paragraphs.ts";
import { findSentences } from "./text/sentences.ts";
import { hash, slug } from "./text/slug.ts";
import { span } from "./text/span.ts";
import { findTokens, type Token } from "./text/tokens.ts";

export { readHeader } from "./text/header.ts";

/** Reads a seed file: header lines or ` date YYYY-MM-DD PLACE – `, then the text. Any input gives a Reading. */
export function readArticle(source: string, options: { readonly id: string }): Reading {
  return read(readHeader(source), options.id);
}

/** Reads a text as it stands: nothing is taken for a header and nothing is trimmed, so `article.text === text`. */
export function readPlain(text: string, options: { readonly id: string }): Reading {
  const place = readDateline(text.slice(0, 200))?.place ?? null;
  const nothing = { title: null, published: null, source: null, url: null, byline: null };
  return read({ ...nothing, place, language: "en", text, problems: [] }, options.id);
}

function read(header: Header, id: string): Reading {
  const { text } = header;
  const paragraphs = findParagraphs(text);
  const sentences = paragraphs.map((at) => findSentences(text, at, findTokens(text, at.from, at.to)));
  const { marked, notes } = pairMarks(text, paragraphs);
  const carriers = findCarriers(text, paragraphs, marked);
  const phrases = carriers.map(({ items }) => findNounPhrases(items));
  const sayings = carriers.map((carrier, c) => findSayings(carrier, phrases[c] ?? []));
  const cast = identify(
    carriers,
    phrases,
    sayings,
    spellingOf(carriers.flatMap(({ items }) => items.slice(1))),
  );
  const verdicts = attribute(marked, carriers, phrases, sayings, cast);
  const people = cast.figures.map((figure) => personOf(text, figure));
  const statements = verdicts.flatMap((verdict) => statementOf(text, marked, verdict, people));
  const passed: Note[] = verdicts
    .filter((verdict) => !verdict.said)
    .map((verdict) => ({
      rule: verdict.rule,
      span: marked[verdict.mark]?.span ?? span(0, 0),
      reason: "Nobody is said to have said this.",
    }));
  const lead = statements.find((s) => s.kind === "direct" && s.attribution.speaker !== null);
  const who = people.find((person) => person.id === lead?.attribution.speaker)?.name;
  const words = lead === undefined ? "" : text.slice(lead.said[0]?.from ?? 0, lead.said[0]?.to ?? 0);
  const derived =
    who === undefined
      ? text.slice(0, sentences[0]?.[0]?.to ?? 0).slice(0, 90)
      : `${who}: “${words.slice(0, 90)}”`;
  const article: Article = {
    id,
    title: header.title ?? derived,
    titleIs: header.title === null ? "derived" : "given",
    published: header.published,
    place: header.place,
    source: header.source,
    url: header.url,
    byline: header.byline,
    language: header.language,
    text,
    paragraphs: paragraphs.map((at, i) => ({ span: at, sentences: sentences[i] ?? [] })),
  };
  return {
    article,
    people,
    statements,
    happenings: [],
    notes: [...notes, ...passed].toSorted((a, b) => a.span.from - b.span.from),
  };
}

function spellingOf(items: readonly Token[]): Spelling {
  const small = new Set<string>();
  const great = new Set<string>();
  for (const item of items) if (item.kind === "word") (item.capital ? great : small).add(item.low);
  return { small, great };
}

function personOf(text: string, figure: Figure): Person {
  const first = figure.mentions[0];
  const name = figure.name.length > 0 ? figure.name.join(" ") : text.slice(first?.from ?? 0, first?.to ?? 0);
  const role = figure.roles[0];
  const kind = figure.plural
    ? "group"
    : figure.sort === "body" || figure.sort === "document"
      ? "organisation"
      : figure.name.length > 0
        ? "person"
        : "unnamed";
  return {
    id: slug(name) || hash(name),
    name,
    role: role === undefined || figure.name.length === 0 ? null : text.slice(role.from, role.to),
    kind,
    members: [],
    mentions: figure.mentions.map((m) => ({ span: span(m.from, m.to), kind: m.kind })),
  };
}

function statementOf(
  text: string,
  marked: readonly Marked[],
  verdict: Verdict,
  people: readonly Person[],
): Statement[] {
  const mark = marked[verdict.mark];
  if (mark === undefined || !verdict.said) return [];
  const words = mark.pieces.map((piece) => text.slice(piece.from, piece.to)).join(" ");
  const person = people[verdict.figure];
  const name = person?.mentions.find((m) => m.kind === "name")?.span;
  const at = verdict.mention;
  const mention: Span | null = at === null ? null : span(at.from, at.to);
  return [
    {
      id: `q-${slug(words, 32)}-${hash(words)}`,
      span: mark.span,
      said: mark.pieces,
      kind: /^\p{Ll}/u.test(words) && !/[.,?!…]$/u.test(words) ? "fragment" : "direct",
      attribution:
        person === undefined || mention === null
          ? { speaker: null, reason: "Nothing near it says who." }
          : {
              speaker: person.id,
              mention,
              cue: verdict.cue === null ? null : span(verdict.cue.from, verdict.cue.to),
              chain: name === undefined || name.from === mention.from ? [] : [name],
              sureness: verdict.sureness,
            },
      rule: verdict.rule,
    },
  ];
}
