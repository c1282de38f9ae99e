import { endEdge, startEdge } from "./evidence/edges.ts";
import { weigh } from "./evidence/evidence.ts";
import { encodePassage } from "./value/encode.ts";
import { exactWindows } from "./places/exact-windows.ts";
import { locate } from "./locate.ts";
import type { ArticleText, Elided, Passage, Problem, Span } from "./model.ts";
import { nearestFirst, neighboursFrom, neighboursOf, type Way } from "./evidence/neighbours.ts";
import { nameBeyond, namesAround } from "./evidence/paragraph-names.ts";
import { outerCode, paragraphSum } from "./evidence/own-paragraph.ts";
import { guardEnd, guardRoll, patternOf, sixBits } from "./places/pattern.ts";
import { compareSide, isTellingBeyond } from "./evidence/sides.ts";
import { speakerCode } from "./value/speaker-code.ts";
import { articleSum, roll, sumOf, type View, viewOf, wordAfter } from "./places/view.ts";
import { toSigns } from "./words/hash.ts";
import { ORDINARY } from "./words/kinds.ts";
import { spellSafely } from "./words/word-text.ts";

/**
 * A value that spells all of its words may have so many characters, as an address shows them. Fewer would leave out the
 * middle of sentences that are whole now: of a word corrected there, only the new one could be told.
 */
const WHOLE_BUDGET = 96;
/** A longer passage leaves most of its words out in any case; so it is kept to fewer characters, and with it half of all addresses. */
const ELIDED_BUDGET = 80;
/** Above so many words a passage is longer than that. */
const FEW_LEFT_OUT = 15;
/** Words always spelled out at the beginning and at the end. */
const LEAST_SPELLED = 3;
/** Above so many words there is no room for a code a word, only for the sums. */
const MOST_CODES = 1000;
/** Neighbours a side for words that stand more than once. */
const REPEATED_NEIGHBOURS = 8;
/** Neighbours a side when the usual number does not tell two places apart. */
const MANY_NEIGHBOURS = 24;

const NO_WORDS = "There is no word in that selection. Select at least one to link to it.";
const OUTSIDE = "That selection does not lie in this article.";
const UNCERTAIN =
  "That selection cannot be told apart from another place in this article. Select a little more.";

/** What the describer may know beyond the words. */
export interface DescribeContext {
  /** The full name of whoever says these words. */
  readonly speaker?: string | null;
}

/** Length as an address shows it: other than ASCII is percent-encoded, three characters a byte. */
function shownLength(text: string): number {
  let length = 0;
  for (const sign of text) {
    const codePoint = sign.codePointAt(0) ?? 0;
    length += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 6 : codePoint < 0x10000 ? 9 : 12;
  }
  return length;
}

function elide(view: View, first: number, last: number, head: number, tail: number): Elided {
  const { hash, kind } = view.words;
  const count = last - first + 1;
  let rolling = 0;
  let guard = 0;
  let codes = "";
  for (let at = first; at <= last; at += 1) {
    const value = hash[at] ?? 0;
    const what = kind[at] ?? ORDINARY;
    rolling = roll(rolling, value);
    if (what !== ORDINARY) guard = guardRoll(guard, value);
    if (at >= first + head && at <= last - tail) codes += toSigns(sixBits(value, what), 1);
  }
  return {
    count,
    codes: count > MOST_CODES ? null : codes,
    end: spellSafely(view.article.text, view.words, last - tail + 1, last),
    sum: toSigns(sumOf(rolling), 4),
    guard: toSigns(guardEnd(guard), 3),
  };
}

/** Spells out as many words from both ends as the budget allows. */
function withWords(view: View, first: number, last: number, bare: Passage): Passage {
  const spelled = (from: number, to: number): string => spellSafely(view.article.text, view.words, from, to);
  const count = last - first + 1;
  const rest = encodePassage(bare).length;
  if (
    count <= 2 * LEAST_SPELLED ||
    (count < 60 && rest + shownLength(spelled(first, last)) <= WHOLE_BUDGET)
  ) {
    return { ...bare, exact: spelled(first, last) };
  }
  const budget = count > FEW_LEFT_OUT ? ELIDED_BUDGET : WHOLE_BUDGET;
  let head = LEAST_SPELLED;
  let tail = LEAST_SPELLED;
  const make = (): Passage => ({
    ...bare,
    exact: spelled(first, first + head - 1),
    elided: elide(view, first, last, head, tail),
  });
  let passage = make();
  for (;;) {
    const before = passage;
    if (head + tail + 1 >= count) return before;
    if (head <= tail) head += 1;
    else tail += 1;
    passage = make();
    if (shownLength(encodePassage(passage)) > budget) return before;
  }
}

/** Which sides of a passage tell it from its rivals, the other places where its words stand. */
function tellingSides(
  view: View,
  passage: Passage,
  rivals: readonly number[],
  length: number,
): { readonly before: boolean; readonly after: boolean } {
  const strict = { ...passage, repeated: { before: true, after: true } };
  // Words that the veto keeps from ever being landed on, for the names round them, are no rivals.
  const possible = rivals.filter((rival) => !weigh(view, strict, rival, rival + length, {}).vetoed);
  const tells = (way: Way): boolean =>
    possible.every((rival) => {
      const neighbours = way < 0 ? passage.prefix : passage.suffix;
      const side = { way, neighbours, name: null, repeated: true };
      return neighbours.codes !== "" && !compareSide(view, way < 0 ? rival : rival + length, side).agrees;
    });
  return { before: tells(-1), after: tells(1) };
}

const same = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to;

/**
 * The passage of a span: what a link to it carries. Locating it in the same article gives the same span again, or the
 * result is a problem in words (no word selected, outside the article).
 */
export function describe(article: ArticleText, at: Span, context: DescribeContext = {}): Passage | Problem {
  const { text } = article;
  if (at.to > text.length) return { problem: OUTSIDE };
  const view = viewOf(article);
  const { words } = view;
  const first = wordAfter(view, at.from);
  let last = wordAfter(view, at.to);
  if (last >= view.count || (words.from[last] ?? 0) >= at.to) last -= 1;
  if (first > last || first >= view.count) return { problem: NO_WORDS };
  const prefix = neighboursOf(view, first, -1);
  const suffix = neighboursOf(view, last, 1);
  const nameBefore = nameBeyond(view, first, -1, prefix);
  const nameAfter = nameBeyond(view, last, 1, suffix);
  const carried = [
    ...nearestFirst(prefix, -1).slice(0, prefix.inSentence),
    ...nearestFirst(suffix, 1).slice(0, suffix.inSentence),
    ...(neighboursFrom(`${nameBefore ?? ""}${nameAfter ?? ""}`) ?? []),
  ];
  const reachesOut = ([-1, 1] as const).some((way) => {
    const side = way < 0 ? prefix : suffix;
    return isTellingBeyond(nearestFirst(side, way).slice(side.inParagraph));
  });
  const outer = reachesOut ? null : outerCode(view, first, last);
  const bare: Passage = {
    version: outer === null ? 1 : 2,
    article: article.id,
    exact: "",
    elided: null,
    prefix,
    suffix,
    from: startEdge(text, first > 0 ? (words.to[first - 1] ?? 0) : 0, words.from[first] ?? 0, at.from),
    to: endEdge(text, words.to[last] ?? 0, words.from[last + 1] ?? text.length, at.to),
    repeated: null,
    speaker: context.speaker ? speakerCode(context.speaker) : null,
    nameBefore,
    nameAfter,
    names: namesAround(view, first, last, carried),
    paragraph: null,
    outer,
    hint: null,
  };
  const once = withWords(view, first, last, bare);
  const rivals = exactWindows(view, patternOf(once)).filter((other) => other !== first);
  const own = paragraphSum(view, first, last);
  const tells =
    rivals.length > 0 && rivals.every((rival) => paragraphSum(view, rival, rival + last - first) !== own);
  const withNeighbours = (wanted: number): Passage => {
    const passage: Passage = {
      ...once,
      version: tells ? 2 : once.version,
      paragraph: tells ? own : null,
      prefix: neighboursOf(view, first, -1, wanted),
      suffix: neighboursOf(view, last, 1, wanted),
    };
    return {
      ...passage,
      repeated: rivals.length === 0 ? null : tellingSides(view, passage, rivals, last - first),
    };
  };
  const tries: readonly (() => Passage)[] = [
    () => withNeighbours(rivals.length > 0 ? REPEATED_NEIGHBOURS : 0),
    () => withNeighbours(MANY_NEIGHBOURS),
    () => ({ ...withNeighbours(0), hint: { word: first, article: articleSum(view) } }),
  ];
  for (const attempt of tries) {
    const passage = attempt();
    const found = locate(article, passage);
    if (found.kind === "exact" && same(found.span, at)) return passage;
  }
  return { problem: UNCERTAIN };
}
