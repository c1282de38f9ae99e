import type { IsoDate, Note, Span, When } from "../model.ts";
import { span } from "../text/span.ts";
import { dayOf, readIso } from "./civil.ts";
import type { Placed } from "./frames.ts";
import { frame } from "./frames.ts";
import { joinRanges } from "./ranges.ts";
import { DATE_RULES, OPEN_RULES } from "./rules/all.ts";
import type { Earlier, Scene, TimeRule } from "./scene.ts";
import { before } from "./scene.ts";
import { readVerbs, tenseAt } from "./tense.ts";
import { writeWhen } from "./write-when.ts";

/** What the words of one sentence are counted from. */
export interface Anchor {
  /** Day of publication; null, or a day the calendar lacks, leaves relative words unread. */
  readonly published: IsoDate | null;
  /** A day told before in the paragraph, for "the next day". */
  readonly earlier?: { readonly day: IsoDate; readonly words: string } | null;
}

/** The times of one sentence, with what was passed over. */
export interface Times {
  readonly whens: readonly When[];
  readonly notes: readonly Note[];
  /** The last day told here or before, for the next sentence. */
  readonly earlier: Earlier | null;
}

/**
 * Finds the times told in `within`, which should be one sentence, in text order. Never throws; linear in its length.
 * Spans point into `text`.
 */
export function findWhens(text: string, within: Span, anchor: Anchor): readonly When[] {
  const day = readIso(anchor.earlier?.day ?? null);
  const earlier = day === null ? null : { day: dayOf(day), words: anchor.earlier?.words ?? "" };
  return readTimes(text, within, { published: anchor.published, earlier }).whens;
}

interface Candidate {
  readonly rule: TimeRule;
  readonly order: number;
  readonly match: RegExpExecArray;
}

/** As `findWhens`, with notes on what was refused and the day the next sentence may count from. */
export function readTimes(
  text: string,
  within: Span,
  anchor: { readonly published: IsoDate | null; readonly earlier: Earlier | null },
): Times {
  const sentence = text.slice(within.from, within.to);
  const published = readIso(anchor.published);
  const verbs = readVerbs(sentence);
  const notes: Note[] = [];
  let earlier = anchor.earlier;
  let earlierHere: Earlier | null = null;
  const scene = (): Scene => ({
    sentence,
    today: published === null ? null : dayOf(published),
    earlier,
    earlierHere,
    tenseAt: (from, to) => tenseAt(verbs, from, to),
  });
  const placed: Placed[] = [];
  const read = (rules: readonly TimeRule[], free: (from: number, to: number) => boolean): void => {
    let end = 0;
    for (const { rule, match } of candidates(rules, sentence)) {
      const from = match.index;
      if (from < end || !free(from, from + match[0].length)) continue;
      const time = rule.read(match, scene());
      if (time === null) continue;
      const to = from + (time.kind === "found" ? (time.length ?? match[0].length) : match[0].length);
      end = to;
      if (time.kind === "refused") {
        if (time.reason !== null)
          notes.push({
            rule: rule.name,
            span: span(within.from + from, within.from + to),
            reason: time.reason,
          });
        continue;
      }
      placed.push({ from, to, time, tense: tenseAt(verbs, from, to).tense });
      if (
        time.start === time.end &&
        time.start?.precision === "day" &&
        !LIMITS.test(before({ sentence }, from, 12))
      ) {
        earlierHere = { day: dayOf(time.start), words: match[0].trim() };
        earlier = earlierHere;
      }
    }
  };
  read(DATE_RULES, () => true);
  const dated = joinRanges(placed, sentence).map((item) => frame(item, sentence));
  placed.length = 0;
  // Both lists are in order of place, so one pointer walks along.
  let next = 0;
  read(OPEN_RULES, (from, to) => {
    while ((dated[next]?.to ?? Infinity) <= from) next += 1;
    return (dated[next]?.from ?? Infinity) >= to;
  });
  const all = [...dated, ...placed].toSorted((a, b) => a.from - b.from);
  const whens = all.map((item) => writeWhen(item, within.from, published));
  return { whens, notes, earlier };
}

/** A day after these is a limit, and not one that "the next day" would follow. */
const LIMITS = /\b(?:since|until|till|by|before|after|from)\s(?:the\s)?$/iu;

/** Every match of every rule, by place, the longer first, then in the rules' order. */
function candidates(rules: readonly TimeRule[], sentence: string): readonly Candidate[] {
  return rules
    .flatMap((rule, order) =>
      Array.from(sentence.matchAll(rule.pattern), (match): Candidate => ({ rule, order, match })),
    )
    .toSorted(
      (a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length || a.order - b.order,
    );
}
