import type { Reading, Statement } from "../../engine/model.ts";
import { sourceOf } from "../choice.ts";
import { dateInWords } from "../dates.ts";
import { quotedWords } from "../quoted-words.ts";
import { nameOf, personOf } from "../words.ts";

/** What goes on the clipboard: plain always, rich where the receiving program takes it. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML text or as a quoted attribute's value: an article's words are never markup (X1). */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Marks that end a quotation before the reporter's own words: the comma of “We go,” she said. */
const COMMA_BEFORE_MARK = /,(["”’»]?)$/u;

/**
 * A statement with who said it, where and when it was published, and its link; a paraphrase is called one and carries
 * no marks (R2). The link is left out where there is none.
 */
export function quoteClip(reading: Reading, statement: Statement, url: string | null): Clip {
  const { article } = reading;
  const source = sourceOf(statement);
  const role = personOf(reading, source)?.role ?? null;
  const words = quotedWords(article, statement).replace(COMMA_BEFORE_MARK, "$1");
  const who = nameOf(reading, source) + (role === null ? "" : `, ${role}`);
  const said = statement.kind === "reported" ? `${who} (reported, not quoted)` : who;
  const where = [
    article.title,
    ...(article.source === null ? [] : [article.source]),
    ...(article.published === null ? [] : [dateInWords(article.published)]),
  ].join(", ");
  const text = `${words}\n— ${said}\n${where}${url === null ? "" : `\n${url}`}`;
  const cite = url === null ? "" : ` cite="${escaped(url)}"`;
  const origin = url === null ? escaped(where) : `<a href="${escaped(url)}">${escaped(where)}</a>`;
  const html = `<blockquote${cite}><p>${escaped(words)}</p></blockquote><p>— ${escaped(said)}<br>${origin}</p>`;
  return { text, html };
}
