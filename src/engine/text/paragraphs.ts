import type { Span } from "../model.ts";
import { span } from "./span.ts";

/** Lines of a text wrapped by hand are of like length; a paragraph a line is not. Units: UTF-16. */
const WRAPPED_FROM = 45;
const WRAPPED_TO = 100;

/**
 * The paragraphs of a text, white space at their edges left out. Every line is one, unless the text is wrapped by
 * hand (empty lines between paragraphs, lines of like length within): then the empty lines part them.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text);
  if (!isWrapped(text, lines)) return lines;
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && !hasEmptyLine(text, last.to, line.from))
      joined[joined.length - 1] = span(last.from, line.to);
    else joined.push(line);
  }
  return joined;
}

function findLines(text: string): Span[] {
  const lines: Span[] = [];
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1;
    let from = at;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) lines.push(span(from, to));
    at = end + 1;
  }
  return lines;
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  let tight = 0;
  let like = 0;
  let parted = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const before = lines[i - 1];
    const after = lines[i];
    if (before === undefined || after === undefined) continue;
    if (hasEmptyLine(text, before.to, after.from)) {
      parted += 1;
      continue;
    }
    tight += 1;
    const length = before.to - before.from;
    if (length >= WRAPPED_FROM && length <= WRAPPED_TO) like += 1;
  }
  return parted > 0 && tight >= 3 && like >= tight * 0.9;
}

function hasEmptyLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 10) breaks += 1;
  return breaks > 1;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** White space as `trim` understands it, without making a string. */
function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
