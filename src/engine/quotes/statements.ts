import type { Attribution, PersonId, Span, Statement } from "../model.ts";
import type { Figure } from "../people/cast.ts";
import type { Frozen, Named } from "../people/freeze.ts";
import { isAt, OPENER, PREPOSITION } from "../lexicon/word-classes.ts";
import { hash, slug } from "../text/slug.ts";
import { span } from "../text/span.ts";
import type { Context, Speech, Stretch, Verdict } from "./attribution/context.ts";
import type { Reported } from "./reported/reported.ts";
import { wordsOf } from "./attribution/context.ts";

const UNNAMED: Named = { full: null, names: [], starts: new Set() };

/** A statement before it has its id. */
export type Draft = Omit<Statement, "id">;

/** The verdicts on marks as statements; a quote that only the words of saying interrupt is one statement of two pieces. */
export function draftQuotes(context: Context, verdicts: readonly Verdict[], frozen: Frozen): Draft[] {
  const drafts: Draft[] = [];
  let last: { readonly verdict: Verdict; readonly draft: Draft } | null = null;
  for (const verdict of verdicts) {
    const mark = context.marked[verdict.mark];
    if (!verdict.said || mark === undefined) {
      last = null;
      continue;
    }
    const kind = kindOf(context, verdict.mark);
    const attribution = attributionOf(verdict.speech, context.cast.figures, frozen);
    const draft: Draft = { span: mark.span, said: mark.pieces, kind, attribution, rule: verdict.speech.rule };
    if (last !== null && isInterrupted(context, last.verdict, verdict)) {
      const whole: Draft = {
        ...last.draft,
        span: span(last.draft.span.from, mark.span.to),
        said: [...last.draft.said, ...mark.pieces],
      };
      drafts[drafts.length - 1] = whole;
      last = { verdict, draft: whole };
      continue;
    }
    drafts.push(draft);
    last = { verdict, draft };
  }
  return drafts;
}

/** Reported speech as statements. */
export function draftReported(context: Context, reported: readonly Reported[], frozen: Frozen): Draft[] {
  return reported.map(({ stretch, more = null, speech }) => ({
    span: toSpan({ from: stretch.from, to: more?.to ?? stretch.to }),
    said: more === null ? [toSpan(stretch)] : [toSpan(stretch), toSpan(more)],
    kind: "reported",
    attribution: attributionOf(speech, context.cast.figures, frozen),
    rule: speech.rule,
  }));
}

/**
 * Ids made of the words; of the words before them too where the same words stand twice. Only where even those are the
 * same, as in a refrain, does the count among such twins tell them apart.
 */
export function nameStatements(text: string, drafts: readonly Draft[]): Statement[] {
  const taken = new Map<string, number>();
  const free = (id: string): boolean => (taken.get(id) ?? 0) === 0;
  return drafts.map(({ span: at, said, kind, attribution, rule }) => {
    const words = said.map((piece) => text.slice(piece.from, piece.to)).join(" ");
    const plain = `q-${slug(words, 32)}-${hash(words)}`;
    const placed = free(plain) ? plain : `${plain}-${hash(text.slice(Math.max(0, at.from - 60), at.from))}`;
    const twins = taken.get(placed) ?? 0;
    taken.set(placed, twins + 1);
    const id = twins === 0 ? placed : `${placed}-${twins + 1}`;
    return { id, span: at, said, kind, attribution, rule };
  });
}

/** “We will,” she said, “go.” – the second piece goes on in small letters where a comma broke the first off. */
function isInterrupted(context: Context, first: Verdict, second: Verdict): boolean {
  if (!first.said || !second.said || first.speech.cue === null || second.mark !== first.mark + 1)
    return false;
  if (
    first.speech.cue.from !== second.speech.cue?.from ||
    (context.places[first.mark]?.closing.clause ?? -1) !== context.places[second.mark]?.opening.clause
  )
    return false;
  const comma = /[,…—–]\s*$/u.test(wordsOf(context, first.mark)) || nextKind(context, first.mark) === "comma";
  return (
    comma &&
    /^[^\p{L}]*\p{Ll}/u.test(wordsOf(context, second.mark)) &&
    first.speech.cue.from > (context.marked[first.mark]?.span.to ?? 0)
  );
}

function nextKind(context: Context, mark: number): string | undefined {
  const place = context.places[mark]?.closing;
  return place === undefined ? undefined : context.clauses[place.clause]?.items[place.item + 1]?.kind;
}

/** A whole utterance, or a part of the reporter’s own sentence. */
function kindOf(context: Context, mark: number): "direct" | "fragment" {
  const place = context.places[mark]?.opening;
  const words = wordsOf(context, mark)
    .trim()
    .replace(/[’'”"»]+$/u, "");
  const clause = place === undefined ? undefined : context.clauses[place.clause];
  if (place === undefined || clause === undefined) return "direct";
  const before = clause.items[place.item - 1]?.kind;
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) || /^[.…]/u.test(words);
  if (before === "colon") return "direct";
  if (place.item === 0)
    return /[,.?!…—–]$/u.test(words) || clause.items[1]?.kind === "comma" || clause.items.length === 1
      ? "direct"
      : "fragment";
  // “the rest of the “May Day Mob.””: behind “the” no utterance begins.
  const governed = isAt(clause.items, place.item - 1, PREPOSITION) && !/[!?]$/u.test(words);
  if (!capital || governed || isAt(clause.items, place.item - 1, OPENER)) return "fragment";
  // “called it “Orwellian.””: the stop belongs to the reporter’s sentence.
  const stopped = /[?!…](?:$|\s)|\s.*[.](?:$|\s)/u.test(words);
  return before === "comma" || before === "dash" || before === "quote" || stopped ? "direct" : "fragment";
}

/** The attribution as the model has it: mention, cue, and the chain back to the words that name the speaker. */
export function attributionOf(speech: Speech, figures: readonly Figure[], frozen: Frozen): Attribution {
  const figure = figures[speech.figure];
  const speaker: PersonId | null = frozen.ids[speech.figure] ?? null;
  if (figure === undefined || speaker === null || speech.mention === null) {
    const reason =
      speech.mention === null
        ? "Nothing near the words says who said them."
        : "Nobody in the article fits the words beside the cue.";
    return { speaker: null, reason };
  }
  const mention = toSpan(speech.mention);
  return {
    speaker,
    mention,
    cue: speech.cue === null ? null : toSpan(speech.cue),
    chain: chainOf(frozen.named.get(speaker) ?? UNNAMED, mention),
    sureness: speech.sureness,
  };
}

/** From a pronoun, a title or a surname back to the nearest mention that names the speaker, and to the fullest one. */
function chainOf(named: Named, mention: Span): readonly Span[] {
  const { full, names } = named;
  if (full === null || (full.from <= mention.from && mention.to <= full.to) || full.from === mention.from)
    return [];
  const near = names[countBefore(names, mention.from) - 1];
  if (near === undefined || near === full || named.starts.has(mention.from)) return [full];
  return [near, full];
}

/** How many of the spans, in order, begin before an offset: a binary search. */
function countBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toSpan({ from, to }: Stretch): Span {
  return span(from, to);
}
