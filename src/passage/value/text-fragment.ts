import type { ArticleText, Span } from "../model.ts";
import { type Graphemes, graphemesOf } from "./graphemes.ts";
import { type View, viewOf, wordAfter } from "../places/view.ts";

/**
 * Words of a directive's beginning and end, and the units with which fewer are enough: an address is read by people, and
 * a browser takes the first words that fit. The end is looked for behind the beginning, so less tells it.
 */
const TERM_WORDS = 3;
const ENOUGH = { start: 8, end: 4 } as const;
/** A passage of no more units is given whole. */
const SHORT = 20;
/** By how many words a term may grow, and how many of context it may take, before the directive is left as it is. */
const MOST_MORE = 9;

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

/**
 * The terms stand somewhere in the page as whole words, but with an edge inside of a sign: “👍” in “👍🏽”. A browser finds such
 * a place too, and Chromium then looks on for ever.
 */
function isCut(page: Folded, { startOf, endOf }: Graphemes, terms: Terms): boolean {
  return [terms.prefix, terms.start, terms.end, terms.suffix].some((words) => {
    const term = folded(words);
    for (let at = term === "" ? -1 : find(page.text, term, 0); at >= 0; at = find(page.text, term, at + 1)) {
      const from = page.at[at] ?? 0;
      const to = page.at[at + term.length] ?? 0;
      if (startOf(from) !== from || endOf(to) !== to) return true;
    }
    return false;
  });
}

/** The furthest word from `at` in direction `way`, at most `most` words away, in the same paragraph. */
function within(view: View, at: number, way: 1 | -1, most: number): number {
  let reach = at;
  while (Math.abs(reach + way - at) <= most && view.paragraph(reach + way) === view.paragraph(at))
    reach += way;
  return reach;
}

/** The word at which a term from word `at` on is long enough, in the same paragraph and not beyond `most`. */
function longEnough(view: View, at: number, way: 1 | -1, enough: number, most: number): number {
  const { from, to } = view.words;
  let reach = at;
  for (let words = 1; words < TERM_WORDS && reach !== most; words += 1) {
    const units = way > 0 ? (to[reach] ?? 0) - (from[at] ?? 0) : (to[at] ?? 0) - (from[reach] ?? 0);
    if (units >= enough) break;
    reach = within(view, reach, way, 1);
  }
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
 * a span without words, and where a term would be part of a sign as a reader counts them.
 */
export function textFragment(article: ArticleText, at: Span): string {
  const view = viewOf(article);
  const first = wordAfter(view, at.from);
  let last = wordAfter(view, at.to);
  if (last >= view.count || (view.words.from[last] ?? 0) >= at.to) last -= 1;
  if (first > last || first >= view.count) return "";
  const page = fold(article.text);
  const graphemes = graphemesOf(article.text);
  const begins = (word: number): number => graphemes.startOf(view.words.from[word] ?? 0);
  const ends = (word: number): number => graphemes.endOf(view.words.to[word] ?? 0);
  const [begin, end] = [begins(first), ends(last)];
  const between = (from: number, to: number): string => article.text.slice(from, to).trim();
  const oneParagraph = view.paragraph(first) === view.paragraph(last);
  let best: Terms | null = null;
  const startEnd = longEnough(view, first, 1, ENOUGH.start, last);
  const endStart = longEnough(view, last, -1, ENOUGH.end, first);
  const short = (view.words.to[last] ?? 0) - (view.words.from[first] ?? 0) <= SHORT;
  const lands = (terms: Terms): boolean => {
    const found = resolve(page.text, terms);
    return found !== null && page.at[found.from] === begin && (page.at[found.to - 1] ?? -1) + 1 === end;
  };
  for (let more = 0; more <= MOST_MORE; more += 1) {
    const before = beside(view, first, -1, more);
    const after = beside(view, last, 1, more);
    // With the marks between: context must stand right beside the words.
    const prefix = before < first ? lastLine(between(begins(before), begin)) : "";
    const suffix = after > last ? firstLine(between(end, ends(after))) : "";
    const choices = [
      // Most often one end alone is too short to tell.
      { start: more, end: 0, prefix: "", suffix: "" },
      { start: 0, end: more, prefix: "", suffix: "" },
      { start: more, end: more, prefix: "", suffix: "" },
      { start: more, end: more, prefix, suffix: "" },
      { start: more, end: more, prefix: "", suffix },
      { start: more, end: more, prefix, suffix },
    ];
    for (const choice of choices) {
      const startTo = within(view, startEnd, 1, choice.start);
      const endFrom = within(view, endStart, -1, choice.end);
      const whole = oneParagraph && (short || startTo >= endFrom || ends(startTo) > begins(endFrom));
      const terms: Terms = {
        ...choice,
        start: article.text.slice(begin, whole ? end : ends(startTo)),
        end: whole ? "" : article.text.slice(begins(endFrom), end),
      };
      best ??= terms;
      if (lands(terms) && !isCut(page, graphemes, terms)) return directive(terms);
    }
  }
  return best === null || isCut(page, graphemes, best) ? "" : directive(best);
}
