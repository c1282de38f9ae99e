import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { cleanText } from "./clean-text.ts";
import { guessDate } from "./guess-date.ts";
import { guessHeader } from "./guess-header.ts";
import { LONGEST_TEXT, MOST_ELEMENTS } from "./limits.ts";
import type { Draft, Facts, Imported } from "./model.ts";
import { addressOf, headlineIn, pageFacts } from "./page-facts.ts";
import { readByline } from "./read-byline.ts";
import { slimMarkup } from "./slim-markup.ts";
import { textOfNode } from "./text-of-node.ts";

interface Given {
  readonly html: string;
  /** Where it came from, or "". */
  readonly address: string;
  /** page = find the article in it; piece = a part that a reader chose: all of its words are meant. */
  readonly extent: "page" | "piece";
}

/** Fewer words than this are no article: then the whole page is meant. In UTF-16 units. */
const SHORTEST = 200;

/** The article of a page as plain text with what the page says of itself; never throws. */
export function readHtml(given: Given): Imported {
  const slim = slimMarkup(given.html);
  if ("problem" in slim) return slim;
  try {
    return read({ ...given, html: slim.html, address: given.address || savedFrom(given.html) });
  } catch {
    return {
      problem:
        "Its markup is too broken to be read. Open it in the browser, copy the text and paste it here.",
    };
  }
}

function read({ html, address, extent }: Given): Imported {
  const from = addressOf(address, "");
  const document = documentOf(html);
  const facts = pageFacts(document, from);
  const whole = cleanText(textOfNode(document.body ?? document.documentElement));
  if (whole === "") return { problem: "There are no words in it." };
  if (whole.length > LONGEST_TEXT) return { problem: TOO_LONG };
  const found = extent === "piece" ? null : articleIn(documentOf(html));
  if (found === null || found.text.length < Math.min(SHORTEST, whole.length)) {
    // Too short for the scoring, or a piece that the reader chose.
    const marked = extent === "piece" ? null : document.querySelector("article, main, [role='main']");
    const body = marked === null ? "" : cleanText(textOfNode(marked));
    const title = facts.title || headlineIn(document, titleOf(document), facts);
    const guessed = guessHeader(withoutTitle(body || whole, title));
    const sure = extent === "piece" || body !== "";
    const told = sure ? [] : ["No article stood out in this page, so all of its words were taken."];
    return { draft: merged({ ...facts, title }, withLine(guessed, title)), told, encoding: null };
  }
  const { text, ...told } = found;
  const said = { ...told, title: headlineIn(document, told.title || titleOf(document), facts) };
  const guessed = guessHeader(withoutTitle(text, facts.title || said.title));
  const stated = { ...facts, ...filled(said, facts) };
  return { draft: merged(stated, withLine(guessed, stated.title)), told: [], encoding: null };
}

/** A line over the text that only looks like a headline is one of its words, when the page has told its headline. */
function withLine(guessed: Draft, title: string): Draft {
  if (title === "" || guessed.title === "") return guessed;
  return { ...guessed, text: `${guessed.title}\n\n${guessed.text}` };
}

export const TOO_LONG = "It has more words than any article. Copy the part that is meant and paste it here.";

/** What the second knows and the first does not. */
function filled(extra: Partial<Facts>, facts: Facts): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(extra).filter(([key, value]) => value !== "" && Reflect.get(facts, key) === ""),
  );
}

function merged(facts: Facts, guessed: Draft): Draft {
  return {
    ...guessed,
    ...filled(guessed, facts),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== "")),
    text: guessed.text,
  };
}

function documentOf(html: string): Document {
  if (!/<(?:html|body)[\s>]/iu.test(html)) {
    return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  }
  // A page that begins a second time would stand in the first one as an element without words.
  let begun = false;
  const once = html.replaceAll(/<html(?:\s[^>]{0,2000})?>/giu, (tag) => {
    const again = begun;
    begun = true;
    return again ? "" : tag;
  });
  return parseHTML(once).document;
}

function line(value: string | null | undefined): string {
  return (value ?? "").replaceAll(/\s+/gu, " ").trim();
}

interface Found extends Pick<Facts, "title" | "byline" | "source" | "language" | "date"> {
  readonly text: string;
}

function articleIn(document: Document): Found | null {
  const parsed = new Readability(document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node,
  }).parse();
  if (!parsed?.content) return null;
  const text = cleanText(textOfNode(parsed.content));
  const { byline, date } = readByline(parsed.byline ?? "");
  return {
    text,
    title: line(parsed.title),
    byline,
    source: line(parsed.siteName),
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(parsed.lang ?? "") ? (parsed.lang ?? "") : "",
    date: guessDate(parsed.publishedTime ?? "") || date,
  };
}

/** Pages may leave out html, head and body: then the title stands among the words. */
function titleOf(document: Document): string {
  return line(document.title) || line(document.querySelector("body > title")?.textContent);
}

/** Browsers write into a page that they save where it was. */
function savedFrom(html: string): string {
  return (
    /<!-{2}\s*saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>"]{1,2000})\s*-->/u.exec(
      html.slice(0, 5000),
    )?.[1] ?? ""
  );
}

function withoutTitle(text: string, title: string): string {
  const [first = ""] = text.split("\n", 1);
  return title !== "" && first.trim().toLowerCase() === title.toLowerCase()
    ? text.slice(first.length).trim()
    : text;
}
