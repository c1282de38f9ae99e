import type { Need } from "./needs.ts";
import type { When } from "../model.ts";
import type { Civil, Day } from "./civil.ts";
import { civilOf } from "./civil.ts";
import type { Point } from "./edtf.ts";
import { dayPoint } from "./edtf.ts";
import type { TenseAt } from "./tense.ts";
import { MONTH_NAMES } from "../lexicon/time/calendar.ts";

/** A day told before, from which "the next day" counts. */
export interface Earlier {
  readonly day: Day;
  /** The words that told it, for the reckoning. */
  readonly words: string;
}

/** A year or a month told before, from which “two years later” counts; its first day. */
export interface Period extends Earlier {
  readonly precision: "year" | "month";
}

/** What a rule may know of where it stands. Offsets are within the sentence. */
export interface Scene {
  readonly sentence: string;
  /** Day of publication, or null when the article tells none. */
  readonly today: Day | null;
  readonly earlier: Earlier | null;
  /** The same, but only if told in this sentence. */
  readonly earlierHere: Earlier | null;
  /** The last year or month told, where no day was told after it. */
  readonly period: Period | null;
  /** True when a verb of the sentence lies ahead or depends on something. */
  readonly looksAhead: boolean;
  readonly tenseAt: (from: number, to: number) => TenseAt;
}

/** A time found by a rule: one point twice, a range, or a side left open (null). */
export interface Found {
  readonly kind: "found";
  readonly start: Point | null;
  readonly end: Point | null;
  readonly basis: When["basis"];
  readonly certainty: When["certainty"];
  /** Set where the words themselves fix it; otherwise it follows from the date. */
  readonly mood?: When["mood"];
  /** How far the date may be moved to fit a range: "from Friday to Monday". */
  readonly cycle?: "week" | "year";
  /** UTF-16 code units of the match that are the words, when not all of them. */
  readonly length?: number;
  /** Stands only as one end of a range ("to 2019"). */
  readonly onlyInRange?: boolean;
  /** What speaks against the date, in a sentence; shown with the date itself. */
  readonly doubt?: string;
  /** One sentence, about the words as matched. */
  readonly reckoning: string;
}

/** Words that look like a time and are none that can be used; they are kept from other rules. `reason` null = nothing a reader would miss. */
export interface Refused {
  readonly kind: "refused";
  readonly reason: string | null;
}

export interface TimeRule {
  readonly name: string;
  /**
   * Words of which a sentence must hold some for the pattern to match at all. Most sentences hold none, and running
   * every pattern over them was four fifths of the time.
   */
  readonly needs: readonly Need[];
  /** How far before the first of `needs`' words a match may begin, UTF-16 code units; left out: anywhere. */
  readonly reach?: number;
  /** Global and linear: bounded pieces only. */
  readonly pattern: RegExp;
  /** Null: not this rule's words after all; others may read them. */
  readonly read: (match: RegExpExecArray, scene: Scene) => Found | Refused | null;
}

/** Refuses the words, with the reason for a note, or null when there is nothing to tell. */
export function refuse(reason: string | null): Refused {
  return { kind: "refused", reason };
}

/** "No day of publication": the reason given when a relative expression has nothing to count from. */
export const NO_ANCHOR = "The article tells no day of publication to count from.";

/** A found time of one point. */
export function found(
  point: Point,
  rest: Omit<Found, "kind" | "start" | "end" | "certainty"> & { readonly certainty?: When["certainty"] },
): Found {
  return { kind: "found", start: point, end: point, certainty: "certain", ...rest };
}

/** A found time from one point to another; null leaves a side open. */
export function foundRange(
  start: Point | null,
  end: Point | null,
  rest: Omit<Found, "kind" | "start" | "end" | "certainty"> & { readonly certainty?: When["certainty"] },
): Found {
  return { kind: "found", start, end, certainty: "certain", ...rest };
}

/** The point of a day number. */
export function pointOf(day: Day): Point {
  return dayPoint(civilOf(day));
}

/** "1 March 2022". */
export function inWords(at: Day | Civil): string {
  const { year, month, day } = typeof at === "number" ? civilOf(at) : at;
  return `${day} ${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}

/** Words in the marks a reckoning puts round them. */
export function quoted(words: string): string {
  return `“${words.trim().replace(/\s+/gu, " ")}”`;
}

/**
 * One alternation of a table's words, spaces loosened; for patterns only. What words begin with alike stands once, and
 * of two that begin alike the longer is tried first: a tenth of the size, and of the time to compile it, of a plain
 * list.
 */
export function oneOf(words: Iterable<string>): string {
  const rests = new Map<string, string[]>();
  let ends = false;
  for (const word of words) {
    if (word === "") ends = true;
    else {
      const known = rests.get(word.charAt(0));
      if (known === undefined) rests.set(word.charAt(0), [word.slice(1)]);
      else known.push(word.slice(1));
    }
  }
  const all = Array.from(rests, ([first, rest]) => literal(first) + oneOf(rest));
  if (all.length === 0) return "";
  return all.length === 1 && !ends ? all.join("") : `(?:${all.join("|")})${ends ? "?" : ""}`;
}

function literal(letter: string): string {
  if (letter === " ") return GAP;
  return letter === "'" ? "['’]" : letter.replace(/[.*+?^${}()|[\]\\]/u, "\\$&");
}

/** White space inside an expression: bounded, so that patterns stay linear. */
export const GAP = String.raw`\s{1,3}`;

/** Up to `length` units of the sentence before `at`; bounded, so that a rule's look back stays linear over the text. */
export function before({ sentence }: { readonly sentence: string }, at: number, length = 24): string {
  return sentence.slice(Math.max(0, at - length), at);
}

/** Up to `length` units of the sentence after a match. */
export function after(
  { sentence }: { readonly sentence: string },
  match: RegExpExecArray,
  length = 24,
): string {
  const end = match.index + match[0].length;
  return sentence.slice(end, end + length);
}

/** Years from the one of publication to "last", "this" or "next" year. */
export function yearsFrom(near: string): number {
  return /^last$/iu.test(near) ? -1 : /^next$/iu.test(near) ? 1 : 0;
}
