import { decode } from "./decode.ts";
import { tooLarge } from "./limits.ts";
import type { DocumentKind, Imported } from "./model.ts";
import { readHtml } from "./read-html.ts";
import { readText } from "./read-text.ts";

/** What a reader gives: a file or a fetched page as bytes, or words from the clipboard. */
export type Given =
  | {
      readonly from: "bytes";
      readonly bytes: Uint8Array;
      /** The file's name, or "" for a page. */
      readonly name: string;
      /** As who sent it says: "text/html; charset=utf-8", or "". */
      readonly type: string;
      readonly address: string;
    }
  | {
      readonly from: "words";
      readonly text: string;
      readonly html: string;
      readonly address: string;
      /** The words in `html` were chosen by the reader, though a page's head stands over them. */
      readonly chosen?: boolean;
    };

/** A page's source rather than its words: it begins with an element of one, and ends others. */
const SOURCE =
  /^\s*<(?:!doctype\s+html|html|head|body|main|article|section|div|header|figure|h[1-6]|p|ul|ol|blockquote|span|meta|title)(?:\s[^<>]*)?>/iu;
const isSource = (text: string): boolean =>
  SOURCE.test(text) && /<\/(?:html|body|article|div|h[1-6]|p|span|title)>/iu.test(text);
const AS_PAGE =
  "What was given is the source of a page, so it was read as one. Look whether all of the article is here.";

/** A page's source, pasted or in a file of text: its words, and never its tags. */
function ofSource(html: string, address: string): Imported {
  const extent = /<(?:html|body|head)[\s>]/iu.test(html) ? "page" : "piece";
  const read = readHtml({ html, address, extent });
  return "draft" in read ? { ...read, told: [AS_PAGE, ...read.told] } : read;
}

/** A document as a draft. Never throws: what cannot be read is told in a sentence. */
export function importDocument(given: Given): Imported {
  if (given.from === "words") {
    // Before the markup: a browser's own view of a source comes with markup that shows it.
    if (isSource(given.text)) return ofSource(given.text, given.address);
    if (given.html !== "") {
      const whole = /<(?:html|body|head)[\s>]/iu.test(given.html) && given.text === "";
      const page = whole && given.chosen !== true;
      const read = readHtml({ html: given.html, address: given.address, extent: page ? "page" : "piece" });
      if ("draft" in read || given.text === "") return read;
    }
    return readText(given.text, "text");
  }
  const large = tooLarge(given.bytes.length);
  if (large !== null) return { problem: large };
  const head = latin(given.bytes.subarray(0, 1024));
  const decoded = decode(given.bytes, charsetOf(given.type) ?? charsetOf(head));
  if ("problem" in decoded) return decoded;
  const kind = kindOf(given.name, given.type, head);
  const read = readAs(kind, decoded.text, given.address);
  if ("problem" in read || decoded.known !== "detected") return read;
  const told = `It does not say how its letters are written; they were read as ${decoded.encoding}. Look whether they are right.`;
  return { draft: read.draft, told: [...read.told, told], encoding: decoded.encoding };
}

function readAs(kind: DocumentKind, text: string, address: string): Imported {
  if (kind === "html") return readHtml({ html: text, address, extent: "page" });
  return isSource(text) ? ofSource(text, address) : readText(text, kind);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function charsetOf(words: string): string | null {
  return /charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{2,40})/iu.exec(words)?.[1] ?? null;
}

function kindOf(name: string, type: string, head: string): DocumentKind {
  if (/\.(?:html?|xhtml)$/iu.test(name) || /\bx?html\b/iu.test(type)) return "html";
  if (/\.(?:md|markdown)$/iu.test(name) || /markdown/iu.test(type)) return "markdown";
  return /^\s*(?:<!doctype html|<html[\s>])/iu.test(head.replace(/^\u00EF\u00BB\u00BF/u, ""))
    ? "html"
    : "text";
}
