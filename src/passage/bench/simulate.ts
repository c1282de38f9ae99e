import type { ArticleText, Located, Passage, Span } from "../model.ts";
import { decodePassage } from "../value/decode.ts";
import { describe } from "../describe.ts";
import { encodePassage } from "../value/encode.ts";
import { locate } from "../locate.ts";
import { articleOf, type Draft, spanInArticle, targetText, type Target } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { plainArticle } from "./plain-article.ts";
import { type Random, seeded } from "./random.ts";

/** What an edit did to the links: how many of each outcome. */
export interface Row {
  readonly edit: Edit;
  readonly links: number;
  readonly right: number;
  /** Landed where the passage is not, or on words that are no longer it. */
  readonly wrong: number;
  readonly reworded: number;
  readonly ambiguous: number;
  readonly gone: number;
  /** A few of what went wrong or was lost, for a reader of the table. */
  readonly failures: readonly string[];
}

const QUOTED = /[“"«「„][^“”"«»「」„\n]{8,400}[”"»」]/gu;

const BLANKS = / /;
/** A sign of a script that puts no blanks between words, with what belongs to it. */
const SIGN = /[\p{L}\p{N}]\p{M}*/gu;

const SINGLE = /[\p{L}\p{M}]{4,}/gu;

/** Quotes, sentences, paragraphs, a random selection and a single word in each paragraph of an article. */
export function targetsOf(article: ArticleText, random: Random): readonly Target[] {
  return article.paragraphs.flatMap((paragraph, at): Target[] => {
    const { from, to } = paragraph.span;
    const words = article.text.slice(from, to);
    const quotes = [...words.matchAll(QUOTED)].map((quote) => ({
      paragraph: at,
      from: quote.index,
      to: quote.index + quote[0].length,
    }));
    const sentences = paragraph.sentences.map((one) => ({
      paragraph: at,
      from: one.from - from,
      to: one.to - from,
    }));
    const blanks = [...words.matchAll(/ /g)].map((blank) => blank.index);
    const free: Target[] = [];
    if (blanks.length > 8) {
      const start = random.below(blanks.length - 6);
      const end = Math.min(blanks.length - 1, start + 4 + random.below(20));
      free.push({ paragraph: at, from: (blanks[start] ?? 0) + 1, to: blanks[end] ?? words.length });
    } else if (!BLANKS.test(words)) {
      // Where no blanks part words, so many signs.
      const signs = [...words.matchAll(SIGN)].map((sign) => sign.index);
      const start = random.below(Math.max(1, signs.length - 12));
      free.push({
        paragraph: at,
        from: signs[start] ?? 0,
        to: signs[start + 4 + random.below(8)] ?? words.length,
      });
    }
    const single = [...words.matchAll(SINGLE)].map((word) => ({
      paragraph: at,
      from: word.index,
      to: word.index + word[0].length,
    }));
    const one = single.length === 0 ? [] : [random.pick(single)];
    return [...quotes, ...sentences, ...free, ...one, { paragraph: at, from: 0, to: words.length }];
  });
}

const landedAt = (found: Located): Span | null =>
  found.kind === "ambiguous" || found.kind === "gone" ? null : found.span;

const withoutTags = (words: string): string => words.replaceAll(/<\/?em>/g, "");

/** The same place, but for a word added at an edge or marks that were left over. */
function sameSpan(article: ArticleText, one: Span, other: Span): boolean {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  if (shared <= 0) return false;
  const longest = Math.max(one.to - one.from, other.to - other.from);
  const words = (at: Span): string => withoutTags(article.text.slice(at.from, at.to));
  return shared >= 0.9 * longest - 8 || words(one) === words(other);
}

const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;
const EDGE_MARKS = /^[^\p{L}\p{M}\p{N}]{1,20}|[^\p{L}\p{M}\p{N}]{1,20}$/gu;

/** All of the words as linked still stand together: what was added stands before or after them. */
function isOnlyLonger(was: string, now: string): boolean {
  const old = was.replaceAll(EDGE_MARKS, "");
  const today = now.replaceAll(EDGE_MARKS, "");
  if (old === today || old === "") return false;
  if (today.startsWith(old)) return !WORD_SIGN.test(today.charAt(old.length));
  return today.endsWith(old) && !WORD_SIGN.test(today.charAt(today.length - old.length - 1));
}

/**
 * The passage is a whole paragraph whose copy stands right above or below it, and both are offered: nobody could tell
 * which was meant, so to say so is right.
 */
function isTwinOffered(article: ArticleText, found: Located, truth: Span): boolean {
  if (found.kind !== "ambiguous") return false;
  // A headline of the same words has no marks, and is as like it.
  const words = (at: Span | undefined): string =>
    article.text.slice(at?.from, at?.to).replaceAll(/["“”.,]/gu, "");
  const own = article.paragraphs.findIndex(({ span }) => span.from === truth.from && span.to === truth.to);
  const beside = [own - 1, own + 1].map((at) => article.paragraphs[at]?.span);
  const twin = beside.find((one) => own >= 0 && one !== undefined && words(one) === words(truth));
  const isOffered = (one: Span | undefined): boolean =>
    one !== undefined && found.candidates.some(({ span }) => sameSpan(article, span, one));
  return isOffered(twin) && isOffered(truth);
}

const LEAST_WORDS = 3;

function judge(
  edit: Edit,
  was: string,
  article: ArticleText,
  found: Located,
  truth: Span | null,
): "right" | "wrong" | "lost" {
  if (truth !== null && isTwinOffered(article, found, truth)) return "right";
  const at = landedAt(found);
  // One or two words of which one is another now may be another passage as well.
  const isFew = edit.expected === "reworded" && was.split(/\s+/u).length < LEAST_WORDS;
  const expected = isFew ? "either" : edit.expected;
  if (expected === "refuses" || truth === null) return at === null ? "right" : "wrong";
  if (at === null) return expected === "either" ? "right" : "lost";
  if (expected === "either" && truth.from <= at.from && at.to <= truth.to) return "right";
  if (!sameSpan(article, at, truth)) return "wrong";
  const changed = !isOnlyLonger(was, article.text.slice(truth.from, truth.to));
  return expected === "reworded" && changed && found.kind !== "reworded" ? "lost" : "right";
}

interface Link {
  readonly draft: Draft;
  readonly value: string;
}

/** Links made before any edit, through the address and back. */
export function linksOf(texts: Readonly<Record<string, string>>, seed: number): readonly Link[] {
  const random = seeded(seed);
  return Object.entries(texts).flatMap(([id, text]) => {
    // Paragraphs as drafts hold them, so that an unedited draft is the very article.
    const paragraphs = plainArticle(id, text).paragraphs.map((one) => text.slice(one.span.from, one.span.to));
    const article = articleOf({ id, paragraphs, target: null });
    return targetsOf(article, random).flatMap((target): Link[] => {
      const draft: Draft = { id, paragraphs, target };
      const span = spanInArticle(draft);
      const passage = span === null ? { problem: "" } : describe(article, span);
      return "problem" in passage ? [] : [{ draft, value: encodePassage(passage) }];
    });
  });
}

const QUOTE_LENGTH = 150;

/** Makes one edit under every link and opens each link after it. */
export function simulate(links: readonly Link[], edit: Edit, seed: number): Row {
  const random = seeded(seed);
  const row = { links: 0, right: 0, wrong: 0, reworded: 0, ambiguous: 0, gone: 0 };
  const failures: string[] = [];
  for (const { draft, value } of links) {
    const edited = edit.make(draft, random);
    if (edited === null) continue;
    const article = articleOf(edited);
    const passage: Passage | { problem: string } = decodePassage(value, draft.id);
    if ("problem" in passage) throw new RangeError(`${value}: ${passage.problem}`);
    const found = locate(article, passage);
    const truth = spanInArticle(edited);
    const verdict = judge(edit, targetText(draft), article, found, truth);
    row.links += 1;
    if (verdict === "right") row.right += 1;
    if (verdict === "wrong") row.wrong += 1;
    if (found.kind === "reworded" || found.kind === "ambiguous" || found.kind === "gone")
      row[found.kind] += 1;
    if (verdict !== "right") {
      const at = landedAt(found);
      const words = at === null ? "" : article.text.slice(at.from, at.to);
      const meant = truth === null ? "" : article.text.slice(truth.from, truth.to);
      failures.push(
        `${verdict}: ${found.kind} ${value.slice(0, QUOTE_LENGTH)}\n    now  ${meant.slice(0, QUOTE_LENGTH)}\n    got  ${words.slice(0, QUOTE_LENGTH)}`,
      );
    }
  }
  // What landed on other words comes first: it matters most, and only a few are shown.
  failures.sort((a, b) => Number(b.startsWith("wrong")) - Number(a.startsWith("wrong")));
  return { edit, ...row, failures };
}
