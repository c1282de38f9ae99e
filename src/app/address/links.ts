import type { Reading, Span } from "../../engine/model.ts";
import { span } from "../../engine/text/span.ts";
import { isOwn } from "../../library/article-id.ts";
import { describe } from "../../passage/describe.ts";
import { encodePassage } from "../../passage/value/encode.ts";
import type { ArticleText, Problem } from "../../passage/model.ts";
import { speakerAtIn } from "../../passage/evidence/speaker-at.ts";
import { textFragment } from "../../passage/value/text-fragment.ts";
import type { View } from "../../reader/choice.ts";
import type { ReaderLinks } from "../../reader/links.ts";
import { articleAddress, articleQuery } from "./address.ts";
import { hrefFrom, paths } from "./paths.ts";
import { START, type ViewState } from "./url-state.ts";

/** Words inside one statement are linked with their speaker, so that the link can refuse another's. */
function speakerOf(reading: Reading, at: Span): string | null {
  const inside = reading.statements.some((one) => one.span.from <= at.from && at.to <= one.span.to);
  return inside ? speakerAtIn(reading)(at) : null;
}

type Address = { readonly query: string } | Problem;

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

export interface LinksFrom {
  /** As it is shown. */
  readonly reading: Reading;
  /** As the engine made it, where that is another one: who opens a link may not have the reader's corrections. */
  readonly found?: Reading;
  /** Site path of the present page. */
  readonly here: string;
  readonly view: View;
  readonly state: ViewState;
  /** Path of the site's root on its host. */
  readonly base: string;
}

/** Every address that the features show, for one article seen in one way. */
export function makeLinks({ reading, found = reading, here, view, state, base }: LinksFrom): ReaderLinks {
  const { id } = reading.article;
  const to = (inView: View, next: ViewState, fragment = ""): string =>
    hrefFrom(here, articleAddress({ id, view: inView, state: next, fragment }));
  const inText = (statement: string): string =>
    to("text", { ...state, quote: statement, passage: null }, `#${encodeURIComponent(statement)}`);
  // Where an article's query belongs, whichever of its views is open.
  const textPath = isOwn(id) ? paths.own() : paths.article(id);
  const whole = (sitePath: string, at: Span): ReturnType<ReaderLinks["share"]> => {
    const address = passageAddress(found, at);
    if ("problem" in address) return address;
    return { url: location.origin + base + sitePath.slice(1) + address.query };
  };
  // The build writes no pages for what it has never seen.
  const hasPage = (statement: string): boolean =>
    !isOwn(id) && (reading === found || found.statements.some((one) => one.id === statement));
  return {
    quotePage: (statement) =>
      hasPage(statement) ? hrefFrom(here, paths.quote(id, statement)) : inText(statement),
    quoteInText: inText,
    passageInText: (at) => {
      const address = passageAddress(found, at);
      return "problem" in address
        ? to("text", { ...state, quote: null, passage: null })
        : hrefFrom(here, textPath) + address.query;
    },
    timelineEntry: (entry) =>
      to("timeline", { ...state, quote: null, passage: null }, `#${encodeURIComponent(entry)}`),
    onlyPerson: (person) =>
      to(view, { ...state, filter: { said: [person], kinds: [] }, quote: null, passage: null }),
    share: (at) => whole(textPath, at),
    // The page hands the link's own words on to the article, and so does 404.html when a correction has taken the page away.
    shareQuote: (statement) =>
      whole(hasPage(statement.id) ? paths.quote(id, statement.id) : textPath, statement.span),
  };
}
