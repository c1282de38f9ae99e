import type { Article } from "../../engine/model.ts";
import { type ExportedQuote, KIND_NAMES } from "./exported-quote.ts";

/** Signs that mean something anywhere in a line of CommonMark or of GitHub's form of it. */
const SIGNS = /[\\`*_{}[\]<>#|~&$]/gu;
/** And those that do at a line's beginning: lists, rules, underlines of headings. */
const AT_BEGINNING = /^(?:[-+=]|\d{1,9}(?=[.)]))/u;

/** Words of an article as words, in one line: nothing in them is markup. */
function plain(text: string): string {
  const escaped = text.replace(/\s+/gu, " ").trim().replaceAll(SIGNS, "\\$&");
  const number = /^\d{1,9}(?=[.)])/u.exec(escaped)?.[0];
  if (number !== undefined) return `${number}\\${escaped.slice(number.length)}`;
  return AT_BEGINNING.test(escaped) ? `\\${escaped}` : escaped;
}

/** An address that ends where it ends, whatever is in it. */
function address(url: string): string {
  return `<${url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>`;
}

function linked(words: string, url: string | null): string {
  return url === null ? words : `[${words}](${address(url)})`;
}

function sourceLine({ source, published, byline, url }: Article): string {
  const parts = [source, byline, published].filter((part) => part !== null).map(plain);
  const line = parts.join(", ");
  return url === null ? line : `${line === "" ? "" : `${line}. `}${linked("Original", url)}`;
}

/** Statements as Markdown: by article, each with its speaker and the link back to its passage. */
export function toMarkdown(quotes: readonly ExportedQuote[]): string {
  const blocks: string[] = [];
  let article: Article | null = null;
  for (const { article: now, statement, words, speaker, link } of quotes) {
    if (now !== article) {
      article = now;
      blocks.push(`# ${plain(now.title)}`);
      const line = sourceLine(now);
      if (line !== "") blocks.push(line);
    }
    const who =
      speaker === null
        ? "Unknown speaker"
        : plain(speaker.name) + (speaker.role === null ? "" : `, ${plain(speaker.role)}`);
    blocks.push(`> ${plain(words)}\n>\n> — ${who} (${linked(KIND_NAMES[statement.kind], link)})`);
  }
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
