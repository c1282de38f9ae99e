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
  | { readonly from: "words"; readonly text: string; readonly html: string; readonly address: string };

/** A document as a draft. Never throws: what cannot be read is told in a sentence. */
export function importDocument(given: Given): Imported {
  if (given.from === "words") {
    if (given.html !== "") {
      const page = /<(?:html|body|head)[\s>]/iu.test(given.html) && given.text === "";
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
  const read =
    kind === "html"
      ? readHtml({ html: decoded.text, address: given.address, extent: "page" })
      : readText(decoded.text, kind);
  if ("problem" in read || decoded.known !== "detected") return read;
  const told = `It does not say how its letters are written; they were read as ${decoded.encoding}. Look whether they are right.`;
  return { draft: read.draft, told: [...read.told, told], encoding: decoded.encoding };
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
