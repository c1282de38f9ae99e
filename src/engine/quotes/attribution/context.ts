import type { Sureness } from "../../model.ts";
import type { Clause } from "../../people/clause.ts";
import { SENT, type Cast } from "../../people/identify.ts";
import type { Marked } from "../marks/pair-marks.ts";
import type { Saying } from "./saying.ts";

/** A stretch of the article, UTF-16 offsets; branded only where it leaves the engine. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a marked stretch stands in the reporter’s sentences. */
export interface Place {
  readonly clause: number;
  readonly item: number;
}

/** Who said something and how that is known. */
export interface Speech {
  readonly rule: string;
  /** Index of the figure; -1 when nobody can be named. */
  readonly figure: number;
  readonly mention: Stretch | null;
  readonly cue: Stretch | null;
  readonly sureness: Sureness;
}

/** What was decided about one marked stretch. */
export type Verdict =
  | { readonly mark: number; readonly said: true; readonly speech: Speech }
  | { readonly mark: number; readonly said: false; readonly rule: string; readonly reason: string };

/** Where a marked stretch opens, and where its last piece stands: paragraphs on, where the quote goes on over several. */
export interface Places {
  readonly opening: Place;
  readonly closing: Place;
}

/** All that a rule may look at. `verdicts` holds what was decided about the marks before this one. */
export interface Context {
  readonly text: string;
  readonly marked: readonly Marked[];
  /** One entry a mark. */
  readonly places: readonly Places[];
  readonly clauses: readonly Clause[];
  readonly sayings: readonly (readonly Saying[])[];
  readonly cast: Cast;
  readonly verdicts: readonly Verdict[];
}

/** A rule looks at one mark and says who said it, or passes. Its name is its file’s. */
export interface Rule {
  readonly name: string;
  readonly find: (context: Context, mark: number, place: Place) => Speech | null;
}

/** The words of a mark, its pieces joined by spaces. */
export function wordsOf(context: Context, mark: number): string {
  const [first, ...more] = context.marked[mark]?.pieces ?? [];
  if (first === undefined) return "";
  let words = context.text.slice(first.from, first.to);
  for (const { from, to } of more) words += ` ${context.text.slice(from, to)}`;
  return words;
}

/** Speech made of a saying: its subject as the mention, its verb as the cue. */
export function speechBy(
  context: Context,
  clause: number,
  saying: Saying,
  rule: string,
  most: Sureness,
): Speech | null {
  const { subject } = saying;
  const own = context.clauses[clause];
  if (subject === null || own === undefined) return null;
  const [first = -1] = subject.phrases;
  const opening = own.phrases[first];
  if (opening === undefined) return null;
  const last = subject.phrases.at(-1) ?? first;
  const relative = own.items[subject.relative ?? -1];
  const from = relative?.from ?? own.items[opening.first]?.from ?? 0;
  const to = relative?.to ?? context.cast.ends[clause]?.[last] ?? from;
  const meant = context.cast.joint.get(`${clause}:${first}`) ?? context.cast.of[clause]?.[first] ?? -1;
  const sender = context.cast.figures[meant]?.sender ?? -1;
  const figure = sender < 0 ? meant : sender;
  const doubt = context.cast.doubt[clause]?.[first] === true;
  const cue = { from: own.items[saying.from]?.from ?? 0, to: own.items[saying.to]?.to ?? 0 };
  // “the statement”: its author’s words, it may be; “a plea”, “records”: what is neither someone nor a body seldom speaks, and a slip of the grammar often looks so.
  const who = context.cast.figures[figure];
  const told = context.cast.descriptions[clause]?.[first];
  const written = who?.sort === "document" && (told?.definite === false || SENT.has(told?.head ?? ""));
  // “the skipper”, “the operator” of whom the article has told no name: it may yet, or it has in other words. So may “a
  // skipper” whose words do not stand in marks right before.
  const untold =
    (who?.sort === "person" || who?.sort === "body") &&
    !who.plural &&
    who.name.length === 0 &&
    (told?.definite === true || rule !== "said-after");
  const thing = who?.name.length === 0 && (who.sort === "thing" || written);
  return {
    rule,
    figure,
    mention: { from, to },
    cue,
    sureness: doubt || thing || untold || sender >= 0 ? weaker(most) : most,
  };
}

/** One step less sure. */
export function weaker(sureness: Sureness): Sureness {
  return sureness === "sure" ? "likely" : "guess";
}

/** A speaker is carried over from no further back than so many marks. */
const CARRY = 12;

/** The last mark before this one that somebody said, among the nearest. */
export function lastSaid(context: Context, mark: number): (Verdict & { readonly said: true }) | null {
  const { verdicts } = context;
  for (let i = verdicts.length - 1; i >= 0 && i >= verdicts.length - CARRY; i -= 1) {
    const verdict = verdicts[i];
    if (verdict !== undefined && verdict.mark < mark && verdict.said) return verdict;
  }
  return null;
}
