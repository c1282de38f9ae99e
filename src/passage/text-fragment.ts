import type { ArticleText, Span } from "./model.ts";
import { type View, viewOf, wordAfter } from "./view.ts";

/** Words of a directive's beginning and end; a passage of no more than twice as many is given whole. */
const TERM_WORDS = 3;
/** How far a term may grow, and how many words of context it may take, before the directive is left as it is. */
const MOST_TERM_WORDS = 12;

/** Lower case without accents, white space as one blank, with the original offset of every unit: as browsers compare. */
interface Folded {
  readonly text: string;
  readonly at: Int32Array;
}

function fold(text: string): Folded {
  const at = new Int32Array(text.length + 1);
  const units: string[] = [];
  let length = 0;
  for (let from = 0; from < text.length; from += 1) {
    const unit = text.charAt(from);
    const lower = unit.toLowerCase();
    const folded = /\s/u.test(unit) ? " " : lower.length === 1 ? lower : unit;
    if (folded === " " && units[length - 1] === " ") continue;
    units.push(folded);
    at[length] = from;
    length += 1;
  }
  at[length] = text.length;
  return { text: units.join(""), at: at.subarray(0, length + 1) };
}

interface Terms {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

const isWord = (sign: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign);

/** The first place from `from` where `term` stands as whole words; −1 for none. */
function find(text: string, term: string, from: number): number {
  for (let at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1)) {
    const left = at === 0 || !isWord(text.charAt(at - 1)) || !isWord(term.charAt(0));
    const right = !isWord(text.charAt(at + term.length)) || !isWord(term.charAt(term.length - 1));
    if (left && right) return at;
  }
  return -1;
}

const folded = (words: string): string => fold(words).text;

/** Where a browser would land: the first start (after its prefix), then the first end after it (before its suffix). */
function resolve(text: string, terms: Terms): { readonly from: number; readonly to: number } | null {
  const prefix = folded(terms.prefix);
  const start = folded(terms.start);
  const end = folded(terms.end);
  const suffix = folded(terms.suffix);
  let at = 0;
  for (;;) {
    let begin = find(text, prefix === "" ? start : prefix, at);
    if (begin < 0) return null;
    at = begin + 1;
    if (prefix !== "") {
      begin += prefix.length;
      while (text.charAt(begin) === " ") begin += 1;
      if (!text.startsWith(start, begin)) continue;
    }
    let to = begin + start.length;
    for (;;) {
      if (end !== "") {
        const found = find(text, end, to);
        if (found < 0) return null;
        to = found + end.length;
      }
      let next = to;
      while (text.charAt(next) === " ") next += 1;
      if (suffix === "" || text.startsWith(suffix, next)) return { from: begin, to };
      if (end === "") break;
    }
  }
}

const encode = (term: string): string =>
  encodeURIComponent(term.replaceAll(/\p{Cs}/gu, "\ufffd").replaceAll(/\s+/gu, " ")).replaceAll("-", "%2D");

function directive(terms: Terms): string {
  const parts = [
    terms.prefix === "" ? "" : `${encode(terms.prefix)}-`,
    encode(terms.start),
    terms.end === "" ? "" : encode(terms.end),
    terms.suffix === "" ? "" : `-${encode(terms.suffix)}`,
  ];
  return `:~:text=${parts.filter((part) => part !== "").join(",")}`;
}

/** The article's text from the beginning of word `first` to the end of word `last`, both inside. */
function wordsOf(view: View, first: number, last: number): string {
  return view.article.text.slice(view.words.from[first], view.words.to[last]);
}

/** The furthest word from `at` in direction `way`, at most `most` words away, in the same paragraph. */
function within(view: View, at: number, way: 1 | -1, most: number): number {
  let reach = at;
  while (Math.abs(reach + way - at) <= most && view.paragraph[reach + way] === view.paragraph[at])
    reach += way;
  return reach;
}

/** As `within`, but where a paragraph begins or ends, in the one before or after it. */
function beside(view: View, at: number, way: 1 | -1, most: number): number {
  const next = at + way;
  if (most < 1 || next < 0 || next >= view.count) return at;
  return within(view, next, way, most - 1);
}

// A term lies in one paragraph; only context without marks next to the break can stand right beside the words.
const firstLine = (words: string): string => words.split("\n")[0] ?? "";
const lastLine = (words: string): string => words.split("\n").at(-1) ?? "";

/**
 * The text directive of a span, from ":~:" on, for the fragment of an address. In a page that shows the article's text
 * in order and nothing alike before it, a browser lands on exactly the words of the span: they are given whole when
 * they are few, else by their beginning and end, with words before or after where they stand more than once. Empty for
 * a span without words.
 */
export function textFragment(article: ArticleText, at: Span): string {
  const view = viewOf(article);
  const first = wordAfter(view, at.from);
  let last = wordAfter(view, at.to);
  if (last >= view.count || (view.words.from[last] ?? 0) >= at.to) last -= 1;
  if (first > last || first >= view.count) return "";
  const page = fold(article.text);
  const between = (from?: number, to?: number): string => article.text.slice(from, to).trim();
  const oneParagraph = view.paragraph[first] === view.paragraph[last];
  let best: Terms | null = null;
  for (let size = TERM_WORDS; size <= MOST_TERM_WORDS; size += 1) {
    const extra = size - TERM_WORDS;
    const whole = oneParagraph && last - first < 2 * size;
    const before = beside(view, first, -1, extra);
    const after = beside(view, last, 1, extra);
    const words = {
      start: wordsOf(view, first, whole ? last : within(view, first, 1, size - 1)),
      end: whole ? "" : wordsOf(view, within(view, last, -1, size - 1), last),
    };
    // With the marks between: context must stand right beside the words.
    const prefix = before < first ? lastLine(between(view.words.from[before], view.words.from[first])) : "";
    const suffix = after > last ? firstLine(between(view.words.to[last], view.words.to[after])) : "";
    const choices: readonly Terms[] = [
      { ...words, prefix: "", suffix: "" },
      { ...words, prefix, suffix: "" },
      { ...words, prefix: "", suffix },
      { ...words, prefix, suffix },
    ];
    best ??= choices[0] ?? null;
    for (const terms of choices) {
      const found = resolve(page.text, terms);
      const lands =
        found !== null &&
        page.at[found.from] === view.words.from[first] &&
        (page.at[found.to - 1] ?? -1) + 1 === view.words.to[last];
      if (lands) return directive(terms);
    }
  }
  return best === null ? "" : directive(best);
}
