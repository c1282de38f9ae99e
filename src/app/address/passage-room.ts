import type { Reading, Span } from "../../engine/model.ts";
import { span } from "../../engine/text/span.ts";
import { describe } from "../../passage/describe.ts";
import { speakerAtIn } from "../../passage/evidence/speaker-at.ts";
import { locate } from "../../passage/locate.ts";
import type { ArticleText, Problem } from "../../passage/model.ts";
import { decodePassage } from "../../passage/value/decode.ts";
import { encodePassage } from "../../passage/value/encode.ts";
import { textFragment } from "../../passage/value/text-fragment.ts";
import type { Landing } from "../../reader/share/landing-words.ts";
import { articleQuery } from "./address.ts";
import { START } from "./url-state.ts";

/** Reads and resolves a link's passage. Never throws. */
export function landingOf(reading: Reading, value: string): Landing {
  const passage = decodePassage(value, reading.article.id);
  if ("problem" in passage) return passage;
  return { located: locate(reading.article, passage, { speakerAt: speakerAtIn(reading) }), passage };
}

/** Words inside one statement are linked with their speaker, so that the link can refuse another's. */
function speakerOf(reading: Reading, at: Span): string | null {
  const inside = reading.statements.some((one) => one.span.from <= at.from && at.to <= one.span.to);
  return inside ? speakerAtIn(reading)(at) : null;
}

export type Address = { readonly query: string } | Problem;

// A timeline shows the addresses of all its entries at every draw; a Reading never changes.
const addresses = new WeakMap<Reading, Map<string, Address>>();

interface Shown {
  readonly article: ArticleText;
  /** How much later everything stands than in the article itself. */
  readonly later: number;
}

// Made once for a Reading: what is found out of an article's text is kept with the article.
const shownArticles = new WeakMap<Reading, Shown>();

/**
 * The article as its page shows it to a browser that looks for words: the headline first. A derived headline repeats
 * the leading quotation, and a text directive must not land there.
 */
function asShown(reading: Reading): Shown {
  const known = shownArticles.get(reading);
  if (known !== undefined) return known;
  const { article } = reading;
  const lead = `${article.title}\n\n`;
  const moved = (one: Span): Span => span(one.from + lead.length, one.to + lead.length);
  const headline = span(0, article.title.length);
  const shown: Shown = {
    article: {
      id: article.id,
      text: lead + article.text,
      paragraphs: [
        { span: headline, sentences: [headline] },
        ...article.paragraphs.map((one) => ({ span: moved(one.span), sentences: one.sentences.map(moved) })),
      ],
    },
    later: lead.length,
  };
  shownArticles.set(reading, shown);
  return shown;
}

/**
 * Query and fragment that lead to a span: the passage for the scripts, the element's id and the native text directive
 * for browsers without; or a sentence that says why there is no link.
 */
export function passageAddress(reading: Reading, at: Span): Address {
  const known = addresses.get(reading) ?? new Map<string, Address>();
  addresses.set(reading, known);
  const key = `${at.from}-${at.to}`;
  const address = known.get(key) ?? makeAddress(reading, at);
  known.set(key, address);
  return address;
}

/** What a link carries of a span's words; or a sentence that says why there is no link. */
export function passageValue(reading: Reading, at: Span): string | Problem {
  const passage = describe(reading.article, at, { speaker: speakerOf(reading, at) });
  return "problem" in passage ? passage : encodePassage(passage);
}

function makeAddress(reading: Reading, at: Span): Address {
  const passage = passageValue(reading, at);
  if (typeof passage !== "string") return passage;
  const query = articleQuery(reading.article.id, { ...START, passage });
  const statement = reading.statements.find((one) => one.span.from === at.from && one.span.to === at.to);
  const id = statement === undefined ? "" : encodeURIComponent(statement.id);
  const { article, later } = asShown(reading);
  return { query: `${query}#${id}${textFragment(article, span(at.from + later, at.to + later))}` };
}
